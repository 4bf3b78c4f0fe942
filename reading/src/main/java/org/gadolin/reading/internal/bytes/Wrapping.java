package org.gadolin.reading.internal.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a stream is wrapped in, told by its first bytes. */
enum Wrapping {
  NONE,
  GZIP,
  BZIP2,
  XZ,
  ZIP,
  TAR,
  SEVEN_ZIP,
  RAR,
  ZSTANDARD;

  /** Where a bzip2 file has the magic of its first block, or of its end. */
  private static final int BLOCK_AT = 4;

  private static final int TAR_MAGIC_AT = 257;

  static Wrapping of(byte[] head) {
    if (starts(head, 0, (byte) 0x1f, (byte) 0x8b)) {
      return GZIP;
    }
    if (starts(head, 0, (byte) 'P', (byte) 'K', (byte) 3, (byte) 4)) {
      return ZIP;
    }
    if (starts(head, 0, (byte) 'B', (byte) 'Z', (byte) 'h')
        && (starts(head, BLOCK_AT, (byte) 0x31, (byte) 0x41, (byte) 0x59)
            || starts(head, BLOCK_AT, (byte) 0x17, (byte) 0x72, (byte) 0x45))) {
      return BZIP2;
    }
    if (starts(head, 0, (byte) 0xfd, (byte) '7', (byte) 'z', (byte) 'X', (byte) 'Z', (byte) 0)) {
      return XZ;
    }
    if (starts(head, 0, (byte) '7', (byte) 'z', (byte) 0xbc, (byte) 0xaf, (byte) 0x27)) {
      return SEVEN_ZIP;
    }
    if (starts(head, 0, (byte) 'R', (byte) 'a', (byte) 'r', (byte) '!', (byte) 0x1a)) {
      return RAR;
    }
    if (starts(head, 0, (byte) 0x28, (byte) 0xb5, (byte) 0x2f, (byte) 0xfd)) {
      return ZSTANDARD;
    }
    byte[] ustar = "ustar".getBytes(StandardCharsets.US_ASCII);
    return starts(head, TAR_MAGIC_AT, ustar) ? TAR : NONE;
  }

  /** {@return its usual name} */
  String shown() {
    return switch (this) {
      case SEVEN_ZIP -> "7z";
      case ZSTANDARD -> "zstd";
      default -> name();
    };
  }

  private static boolean starts(byte[] head, int at, byte... magic) {
    return head.length >= at + magic.length
        && Arrays.equals(head, at, at + magic.length, magic, 0, magic.length);
  }
}
