package org.gadolin.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.gadolin.atlas.Atlas;
import tools.jackson.databind.json.JsonMapper;

/** Writes what the extractor finds in a folder of labelled documents, one JSON line each. */
public final class Predict {

  private Predict() {}

  /** Takes the folder of documents and the file to write. */
  public static void main(String[] args) throws IOException {
    var extractor = ClaimExtractor.of(Atlas.bundled());
    var json = JsonMapper.shared();
    var lines = new ArrayList<String>();
    try (var files = Files.list(Path.of(args[0]))) {
      for (Path file : files.sorted().toList()) {
        var document = LabelledDocument.read(file);
        var found = extractor.extract(document);
        lines.add(json.writeValueAsString(Prediction.of(document.head().name(), found)));
      }
    }
    Files.write(Path.of(args[1]), lines);
  }
}
