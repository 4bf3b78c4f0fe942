package org.gadolin.atlas.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The tables that come with Gadolin, as resources beside the atlas's classes. */
public final class Resources {

  private static final String ROOT = "/org/gadolin/atlas/";

  private Resources() {}

  /** {@return the table of a path such as {@code data/shares.csv}; empty when there is none} */
  public static CsvTable table(String path) {
    try (InputStream bytes = Resources.class.getResourceAsStream(ROOT + path)) {
      if (bytes == null) {
        return CsvTable.missing(path);
      }
      return CsvTable.read(path, new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
