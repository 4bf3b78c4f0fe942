package org.gadolin.ledger;

import java.nio.file.Path;

/** A process of its own that appends documents and prints each hash once it is acknowledged. */
final class AppendingChild {

  private AppendingChild() {}

  /** Arguments: home, first number, how many. */
  public static void main(String[] args) {
    int first = Integer.parseInt(args[1]);
    try (var ledger = Ledger.open(Path.of(args[0]))) {
      for (int i = first; i < first + Integer.parseInt(args[2]); i++) {
        var entry = Samples.entry(i);
        ledger.append(entry, Samples.VERSION);
        System.out.println(entry.document().sha256());
        System.out.flush();
      }
    }
  }

  static Process start(Path home, int first, int count) throws java.io.IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Xmx128m",
            "-cp",
            System.getProperty("java.class.path"),
            AppendingChild.class.getName(),
            home.toString(),
            Integer.toString(first),
            Integer.toString(count))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
