package org.gadolin.reading;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gadolin.core.Problem;
import org.gadolin.core.SourceDocument;
import org.junit.jupiter.api.Assumptions;

/** What one run of the reader gave. */
record Reading(List<SourceDocument> documents, List<Problem> problems) {

  static Reading of(ReaderSettings settings, String... inputs) {
    var documents = new ArrayList<SourceDocument>();
    var problems = new ArrayList<Problem>();
    DocumentReader.of(settings)
        .read(
            List.of(inputs),
            result -> {
              switch (result) {
                case ReadResult.Read(SourceDocument document) -> documents.add(document);
                case ReadResult.Refused(Problem problem) -> problems.add(problem);
              }
            });
    return new Reading(documents, problems);
  }

  static Reading of(Path... inputs) {
    String[] named = new String[inputs.length];
    for (int at = 0; at < inputs.length; at++) {
      named[at] = inputs[at].toString();
    }
    return of(ReaderSettings.usual(InputStream::nullInputStream), named);
  }

  static Reading ofBytes(byte[] bytes) {
    return of(ReaderSettings.usual(() -> new ByteArrayInputStream(bytes)), "-");
  }

  static Reading ofText(String text) {
    return ofBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** {@return a folder of the shared data; the test is skipped where it is absent} */
  static Path shared(String folder) {
    Path path = Path.of(System.getProperty("gadolin.shared", "absent"), folder);
    Assumptions.assumeTrue(Files.exists(path), "the shared folder " + folder + " is absent");
    return path;
  }
}
