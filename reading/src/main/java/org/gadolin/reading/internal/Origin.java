package org.gadolin.reading.internal;

/**
 * Where bytes come from.
 *
 * @param shown the path or address as given, with the entry of an archive behind {@code !}
 * @param url the address they were fetched from, after redirects; empty for files
 * @param charset the charset the server named; empty if none
 */
public record Origin(String shown, String url, String charset) {

  /** {@return the origin of a file, or of standard input} */
  public static Origin ofFile(String shown) {
    return new Origin(shown, "", "");
  }

  /** {@return the same origin, shown differently} */
  public Origin at(String other) {
    return new Origin(other, url, charset);
  }

  /** {@return the file's name without folders, extension, and that of its packing} */
  public String name() {
    String path = shown.replaceFirst("(?i)^https?://", "").replaceFirst("[?#].*$", "");
    String trimmed = path.replaceFirst("/+$", "").replaceFirst("(?i)\\.gz$", "");
    String file =
        trimmed.substring(Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('!')) + 1);
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
