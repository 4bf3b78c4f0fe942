package org.gadolin.reading;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * How a reader behaves.
 *
 * @param maxBytes largest document taken, in bytes after unpacking
 * @param standardInput where the input {@code -} is read from
 * @param userAgent who web servers are told we are
 * @param timeout for a connection, and again for a whole answer
 * @param pause between two requests to one host
 * @param maxRedirects how many redirects are followed
 * @param allowPrivateAddresses whether loopback, link-local and private hosts may be asked
 * @param offline whether no host at all may be asked
 * @param pages where fetched pages are kept, so that servers can be asked whether they have
 *     changed; the empty path keeps none
 */
public record ReaderSettings(
    long maxBytes,
    Supplier<InputStream> standardInput,
    String userAgent,
    Duration timeout,
    Duration pause,
    int maxRedirects,
    boolean allowPrivateAddresses,
    boolean offline,
    Path pages) {

  /** Documents of up to 64 MB. */
  public static final long DEFAULT_MAX_BYTES = 64L << 20;

  /** What servers are told, unless the user says otherwise. */
  public static final String DEFAULT_USER_AGENT = "Gadolin/0.1";

  /**
   * Checks size and name.
   *
   * @throws IllegalArgumentException unless {@code maxBytes} is in 1..1 GB and {@code userAgent}
   *     can stand in a header
   */
  public ReaderSettings {
    if (maxBytes < 1 || maxBytes > 1L << 30) {
      throw new IllegalArgumentException(
          "The maxBytes (%d) must be in 1..2^30.".formatted(maxBytes));
    }
    if (!userAgent.matches("[!-~][ -~]*")) {
      throw new IllegalArgumentException(
          "The userAgent (%s) must be printable ASCII.".formatted(userAgent));
    }
  }

  /** {@return the usual settings, with this standard input} */
  public static ReaderSettings usual(Supplier<InputStream> standardInput) {
    return new ReaderSettings(
        DEFAULT_MAX_BYTES,
        standardInput,
        DEFAULT_USER_AGENT,
        Duration.ofSeconds(20),
        Duration.ofSeconds(1),
        5,
        false,
        false,
        Path.of(""));
  }

  /** {@return these settings with another size limit} */
  public ReaderSettings withMaxBytes(long bytes) {
    return new ReaderSettings(
        bytes,
        standardInput,
        userAgent,
        timeout,
        pause,
        maxRedirects,
        allowPrivateAddresses,
        offline,
        pages);
  }

  /** {@return these settings, asking hosts in the user's own network or not} */
  public ReaderSettings withPrivateAddresses(boolean allowed) {
    return new ReaderSettings(
        maxBytes, standardInput, userAgent, timeout, pause, maxRedirects, allowed, offline, pages);
  }

  /** {@return these settings, asking no host at all or asking them} */
  public ReaderSettings withOffline(boolean isOffline) {
    return new ReaderSettings(
        maxBytes,
        standardInput,
        userAgent,
        timeout,
        pause,
        maxRedirects,
        allowPrivateAddresses,
        isOffline,
        pages);
  }

  /** {@return these settings with another timeout and pause between requests} */
  public ReaderSettings withTimes(Duration newTimeout, Duration newPause) {
    return new ReaderSettings(
        maxBytes,
        standardInput,
        userAgent,
        newTimeout,
        newPause,
        maxRedirects,
        allowPrivateAddresses,
        offline,
        pages);
  }

  /** {@return these settings, telling servers another name} */
  public ReaderSettings withUserAgent(String name) {
    return new ReaderSettings(
        maxBytes,
        standardInput,
        name,
        timeout,
        pause,
        maxRedirects,
        allowPrivateAddresses,
        offline,
        pages);
  }

  /** {@return these settings, keeping fetched pages in this folder} */
  public ReaderSettings withPages(Path folder) {
    return new ReaderSettings(
        maxBytes,
        standardInput,
        userAgent,
        timeout,
        pause,
        maxRedirects,
        allowPrivateAddresses,
        offline,
        folder);
  }
}
