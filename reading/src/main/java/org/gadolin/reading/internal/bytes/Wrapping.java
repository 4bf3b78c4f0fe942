package org.gadolin.reading.internal.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a stream is wrapped in, told by its first bytes. */
enum Wrapping {
  NONE,
  GZIP,
  ZIP,
  TAR;

  private static final int TAR_MAGIC_AT = 257;

  static Wrapping of(byte[] head) {
    if (starts(head, 0, (byte) 0x1f, (byte) 0x8b)) {
      return GZIP;
    }
    if (starts(head, 0, (byte) 'P', (byte) 'K', (byte) 3, (byte) 4)) {
      return ZIP;
    }
    byte[] ustar = "ustar".getBytes(StandardCharsets.US_ASCII);
    return starts(head, TAR_MAGIC_AT, ustar) ? TAR : NONE;
  }

  private static boolean starts(byte[] head, int at, byte... magic) {
    return head.length >= at + magic.length
        && Arrays.equals(head, at, at + magic.length, magic, 0, magic.length);
  }
}
