package org.gadolin.reading.internal.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses are not public: those of the user's own machine and network, and reserved ones.
 */
final class Addresses {

  /** Blocks of the special-purpose registries (RFC 6890) that Java's own questions do not cover. */
  private static final List<Block> RESERVED =
      List.of(
          Block.of("0.0.0.0", 8),
          Block.of("100.64.0.0", 10), // carrier-grade translation, RFC 6598
          Block.of("192.0.0.0", 24),
          Block.of("198.18.0.0", 15), // benchmarks, RFC 2544
          Block.of("240.0.0.0", 4),
          Block.of("fc00::", 7)); // unique local, RFC 4193

  private static final Block TRANSLATED = Block.of("64:ff9b::", 96); // IPv4 in the last 4 bytes
  private static final Block SIX_TO_FOUR = Block.of("2002::", 16); // IPv4 in bytes 2 to 5

  private Addresses() {}

  static boolean isPrivate(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (TRANSLATED.holds(bytes)) {
      return isPrivate(ofBytes(Arrays.copyOfRange(bytes, 12, 16)));
    }
    if (SIX_TO_FOUR.holds(bytes)) {
      return isPrivate(ofBytes(Arrays.copyOfRange(bytes, 2, 6)));
    }
    return RESERVED.stream().anyMatch(block -> block.holds(bytes))
        || address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress();
  }

  private static InetAddress ofBytes(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalStateException("Four bytes are an address.", e);
    }
  }

  /** Addresses that begin with the same bits. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Block(byte[] start, int bits) {

    static Block of(String address, int bits) {
      return new Block(InetAddress.ofLiteral(address).getAddress(), bits);
    }

    boolean holds(byte[] address) {
      if (address.length != start.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> bit % 8;
        if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
