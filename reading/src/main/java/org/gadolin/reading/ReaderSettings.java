package org.gadolin.reading;

import java.io.InputStream;
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
 */
public record ReaderSettings(
    long maxBytes,
    Supplier<InputStream> standardInput,
    String userAgent,
    Duration timeout,
    Duration pause,
    int maxRedirects,
    boolean allowPrivateAddresses,
    boolean offline) {

  /** Documents of up to 64 MB. */
  public static final long DEFAULT_MAX_BYTES = 64L << 20;

  /**
   * Checks the size.
   *
   * @throws IllegalArgumentException unless {@code maxBytes} is in 1..1 GB
   */
  public ReaderSettings {
    if (maxBytes < 1 || maxBytes > 1L << 30) {
      throw new IllegalArgumentException(
          "The maxBytes (%d) must be in 1..2^30.".formatted(maxBytes));
    }
  }

  /** {@return the usual settings, with this standard input} */
  public static ReaderSettings usual(Supplier<InputStream> standardInput) {
    return new ReaderSettings(
        DEFAULT_MAX_BYTES,
        standardInput,
        "Gadolin/0.1",
        Duration.ofSeconds(20),
        Duration.ofSeconds(1),
        5,
        false,
        false);
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
        offline);
  }

  /** {@return these settings, asking hosts in the user's own network or not} */
  public ReaderSettings withPrivateAddresses(boolean allowed) {
    return new ReaderSettings(
        maxBytes, standardInput, userAgent, timeout, pause, maxRedirects, allowed, offline);
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
        isOffline);
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
        offline);
  }
}
