package org.gadolin.reading.internal.net;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How pages are asked for.
 *
 * @param userAgent who we say we are; the part before the first slash is looked up in robots.txt
 * @param timeout for the connection, and again for the whole answer
 * @param pause between two requests to one host
 * @param maxBytes largest answer taken
 * @param maxRedirects how many are followed
 * @param privateAddresses whether hosts in the user's own network may be asked
 * @param pages where fetched pages are kept; the empty path keeps none
 */
public record Manners(
    String userAgent,
    Duration timeout,
    Duration pause,
    long maxBytes,
    int maxRedirects,
    boolean privateAddresses,
    Path pages) {

  String product() {
    return userAgent.replaceFirst("[/ ].*", "");
  }
}
