package org.gadolin.brief;

/** The host of an address. */
final class Hosts {

  private Hosts() {}

  /** {@return such as {@code argusmedia.com}, without {@code www.}; empty for no address} */
  static String of(String url) {
    int start = url.indexOf("://");
    if (start < 0) {
      return "";
    }
    int end = url.indexOf('/', start + 3);
    String host = url.substring(start + 3, end < 0 ? url.length() : end);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /**
   * {@return whether the host can only speak for a state}: {@code energy.gov}, {@code
   * mofcom.gov.cn}; a state's library of papers does not
   */
  static boolean isState(String host) {
    return !host.endsWith("ncbi.nlm.nih.gov") && host.matches("(.*\\.)?(gov|mil)(\\.[a-z]{2})?");
  }
}
