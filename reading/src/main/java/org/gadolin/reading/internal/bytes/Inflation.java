package org.gadolin.reading.internal.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Watches how much larger an archive becomes when it is unpacked, over all its layers: text packs
 * to a tenth or so of its size, a bomb to a thousandth. Not thread-safe.
 */
final class Inflation {

  private static final int MOST_TIMES = 100;

  /** The archive becomes too large for its size. */
  static final class Bomb extends IOException {

    private static final long serialVersionUID = 1;

    Bomb() {
      super("unpacks to more than %d times its size".formatted(MOST_TIMES));
    }
  }

  private final long harmless;
  private long packed;
  private long unpacked;

  /**
   * A watch.
   *
   * @param harmless bytes that may be unpacked whatever the archive's size
   */
  Inflation(long harmless) {
    this.harmless = harmless;
  }

  /** {@return the stream as it comes, its bytes counted as packed} */
  InputStream packed(InputStream in) {
    return new Counting(in) {
      @Override
      void count(long bytes) {
        packed += bytes;
      }
    };
  }

  /** {@return the unpacked stream, which fails with a {@link Bomb} when it is one} */
  InputStream unpacked(InputStream in) {
    return new Counting(in) {
      @Override
      void count(long bytes) throws Bomb {
        unpacked += bytes;
        if (unpacked > harmless && unpacked / MOST_TIMES > packed) {
          throw new Bomb();
        }
      }
    };
  }

  private abstract static class Counting extends FilterInputStream {

    Counting(InputStream in) {
      super(in);
    }

    abstract void count(long bytes) throws IOException;

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count(Math.max(0, read));
      return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
      long skipped = super.skip(bytes);
      count(skipped);
      return skipped;
    }

    @Override
    public boolean markSupported() {
      return false; // marks would count twice
    }
  }
}
