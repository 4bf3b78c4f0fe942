package org.gadolin.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.Period;
import org.gadolin.core.SourceDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a document of the labelled corpus: a metadata line of JSON, then the text. */
final class LabelledDocument {

  private static final JsonMapper JSON = JsonMapper.shared();

  private LabelledDocument() {}

  static SourceDocument read(Path file) throws IOException {
    String all = Files.readString(file);
    int lineEnd = all.indexOf('\n');
    JsonNode head = JSON.readTree(all.substring(0, lineEnd));
    return new SourceDocument(
        "0".repeat(64),
        file.getFileName().toString(),
        new DocumentHead(
            head.path("doc").asString(""),
            head.path("url").asString(""),
            head.path("title").asString(""),
            Period.of(head.path("date").asString("")),
            head.path("lang").asString(""),
            "",
            ""),
        all.substring(lineEnd + 1));
  }
}
