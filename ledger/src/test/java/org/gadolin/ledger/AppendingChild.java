package org.gadolin.ledger;

import java.io.IOException;
import java.nio.file.Path;

/** A process of its own that appends documents and prints each hash once it is acknowledged. */
final class AppendingChild {

  private AppendingChild() {}

  /** When a child says that a document is kept. */
  enum Acknowledging {
    /** As the ledger's contract has it. */
    AFTER_COMMIT,
    /** Too early: a test that misses this fault would miss others. */
    BEFORE_COMMIT
  }

  /** Arguments: home, first number, how many, when to acknowledge. */
  public static void main(String[] args) {
    int first = Integer.parseInt(args[1]);
    var when = Acknowledging.valueOf(args[3]);
    try (var ledger = Ledger.open(Path.of(args[0]))) {
      for (int i = first; i < first + Integer.parseInt(args[2]); i++) {
        var entry = Samples.entry(i);
        if (when == Acknowledging.BEFORE_COMMIT) {
          acknowledge(entry);
        }
        ledger.append(entry, Samples.VERSION);
        if (when == Acknowledging.AFTER_COMMIT) {
          acknowledge(entry);
        }
      }
    }
  }

  private static void acknowledge(Entry entry) {
    System.out.println(entry.document().sha256());
    System.out.flush();
  }

  static Process start(Path home, int first, int count, Acknowledging when) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Xmx128m",
            "-cp",
            System.getProperty("java.class.path"),
            AppendingChild.class.getName(),
            home.toString(),
            Integer.toString(first),
            Integer.toString(count),
            when.name())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
