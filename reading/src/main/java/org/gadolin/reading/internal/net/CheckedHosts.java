package org.gadolin.reading.internal.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Turns a host's name into the addresses to connect to, once for each connection, and checks these
 * very addresses: a name that changes its answer between check and use (DNS rebinding) gains
 * nothing. The name itself stays in the Host header, in SNI and in the check of the certificate.
 */
final class CheckedHosts implements DnsResolver {

  /** The host lies in the user's own network. */
  static final class PrivateAddress extends UnknownHostException {

    private static final long serialVersionUID = 1;

    PrivateAddress(String host) {
      super(host);
    }
  }

  /** Where names are looked up. */
  @FunctionalInterface
  interface Lookup {
    InetAddress[] addresses(String host) throws UnknownHostException;
  }

  private final boolean privateAllowed;
  private final Lookup lookup;

  CheckedHosts(boolean privateAllowed, Lookup lookup) {
    this.privateAllowed = privateAllowed;
    this.lookup = lookup;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = lookup.addresses(host);
    for (InetAddress address : addresses) {
      if (!privateAllowed && Addresses.isPrivate(address)) {
        throw new PrivateAddress(host);
      }
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host; // asked for by no protocol we speak
  }
}
