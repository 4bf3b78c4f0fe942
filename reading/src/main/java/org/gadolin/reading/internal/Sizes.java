package org.gadolin.reading.internal;

/** Numbers of bytes as people read them. */
public final class Sizes {

  private static final int MEGABYTE_BITS = 20;

  private Sizes() {}

  /** {@return {@code 64 MB} for whole megabytes (of 2^20 bytes), else the bytes} */
  public static String shown(long bytes) {
    long megabytes = bytes >> MEGABYTE_BITS;
    return megabytes > 0 && megabytes << MEGABYTE_BITS == bytes
        ? megabytes + " MB"
        : bytes + " bytes";
  }
}
