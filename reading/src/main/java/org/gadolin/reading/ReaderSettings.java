package org.gadolin.reading;

import java.io.InputStream;
import java.util.function.Supplier;

/**
 * How a reader behaves.
 *
 * @param maxBytes largest document taken, in bytes after unpacking
 * @param standardInput where the input {@code -} is read from
 */
public record ReaderSettings(long maxBytes, Supplier<InputStream> standardInput) {

  /** Documents of up to 64 MB. */
  public static final long DEFAULT_MAX_BYTES = 64L << 20;

  /**
   * Checks the size.
   *
   * @throws IllegalArgumentException unless {@code maxBytes} is in 1..1 GB
   */
  public ReaderSettings {
    if (maxBytes < 1 || maxBytes > 1L << 30) {
      throw new IllegalArgumentException(
          "The maxBytes (%d) must be in 1..2^30.".formatted(maxBytes));
    }
  }

  /** {@return the usual settings, with this standard input} */
  public static ReaderSettings usual(Supplier<InputStream> standardInput) {
    return new ReaderSettings(DEFAULT_MAX_BYTES, standardInput);
  }
}
