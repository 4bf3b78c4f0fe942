package org.gadolin.reading.internal.bytes;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.gadolin.reading.internal.Origin;
import org.gadolin.reading.internal.Outcome;

/** Files with one publication record a line, read line by line: memory stays flat. */
final class JsonLines {

  private static final int LONGEST_FIRST_LINE = 1 << 21;

  private final long maxBytes;
  private final Consumer<Outcome> sink;

  JsonLines(long maxBytes, Consumer<Outcome> sink) {
    this.maxBytes = maxBytes;
    this.sink = sink;
  }

  /** {@return whether the stream, left where it stands, begins with a line that is a work} */
  static boolean areNext(BufferedInputStream in) throws IOException {
    in.mark(LONGEST_FIRST_LINE + 1);
    try {
      int first = in.read();
      if (first != '{') {
        return false;
      }
      var line = new ByteArrayOutputStream();
      for (int b = first; b >= 0 && b != '\n'; b = in.read()) {
        line.write(b);
        if (line.size() >= LONGEST_FIRST_LINE) {
          return false;
        }
      }
      return JsonDocuments.isWork(line.toString(StandardCharsets.UTF_8));
    } finally {
      in.reset();
    }
  }

  /** Reads to the end; a line that is too long is refused and the next one read. */
  void read(Origin origin, InputStream in) throws IOException {
    var line = new ByteArrayOutputStream();
    int number = 1;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        finish(origin, number, line);
        number++;
      } else if (line.size() <= maxBytes) {
        line.write(b);
      }
    }
    finish(origin, number, line);
  }

  private void finish(Origin origin, int number, ByteArrayOutputStream line) {
    if (line.size() > maxBytes) {
      line.reset();
      sink.accept(
          Outcome.refused(
              "line-too-long",
              origin.shown() + ":" + number,
              "the line is longer than %d bytes".formatted(maxBytes),
              "cut the record"));
      return;
    }
    String text = line.toString(StandardCharsets.UTF_8);
    line.reset();
    if (!text.isBlank()) {
      Origin at = origin.at(origin.shown() + ":" + number);
      Guard.read(at, guarded -> JsonDocuments.line(origin, number, text, guarded), sink);
    }
  }
}
