package org.gadolin.reading.internal.net;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Which hosts may be asked: by default none inside the user's own network. */
final class Addresses {

  private Addresses() {}

  /**
   * {@return whether any address of the host is loopback, link-local, private or otherwise not
   * public}
   */
  static boolean arePrivate(String host) throws UnknownHostException {
    for (InetAddress address : InetAddress.getAllByName(host)) {
      if (isPrivate(address)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPrivate(InetAddress address) {
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xff;
    boolean uniqueLocal = bytes.length == 16 && (first & 0xfe) == 0xfc; // RFC 4193
    boolean carrier = bytes.length == 4 && first == 100 && (bytes[1] & 0xc0) == 64; // RFC 6598
    boolean zero = bytes.length == 4 && first == 0;
    return uniqueLocal
        || carrier
        || zero
        || address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress();
  }
}
