package org.gadolin.reading.internal.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Opens compressed streams; what is wrong in them is told as {@link ZipException}. */
final class Compressed {

  private static final int BUFFER = 1 << 16;

  /** The dictionary of {@code xz -9} needs 65 MB. */
  private static final int MOST_KIBIBYTES = 96 << 10;

  private Compressed() {}

  static InputStream open(Wrapping wrapping, InputStream in) throws IOException {
    return switch (wrapping) {
      case GZIP -> new GZIPInputStream(in, BUFFER);
      case BZIP2 -> guarded(() -> new BZip2CompressorInputStream(in, true));
      case XZ ->
          guarded(
              () ->
                  XZCompressorInputStream.builder()
                      .setInputStream(in)
                      .setDecompressConcatenated(true)
                      .setMemoryLimitKiB(MOST_KIBIBYTES)
                      .get());
      case NONE, ZIP, TAR, SEVEN_ZIP, RAR, ZSTANDARD ->
          throw new IllegalArgumentException(
              "The wrapping (%s) must be a compressed stream.".formatted(wrapping));
    };
  }

  private interface Action<T> {
    T run() throws IOException;
  }

  private static InputStream guarded(Action<InputStream> opening) throws IOException {
    return new FilterInputStream(told(opening)) {
      @Override
      public int read() throws IOException {
        return told(super::read);
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        return told(() -> super.read(into, from, length));
      }
    };
  }

  /** Both libraries throw exceptions of many kinds over broken data, unchecked ones among them. */
  private static <T> T told(Action<T> action) throws IOException {
    try {
      return action.run();
    } catch (Inflation.Bomb | MemoryLimitException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      var broken = new ZipException("the compressed data are broken");
      broken.initCause(e);
      throw broken;
    }
  }
}
