package org.gadolin.reading;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

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

  /** {@return these settings with some of them changed} */
  public ReaderSettings with(UnaryOperator<Builder> changes) {
    return changes.apply(new Builder(this)).build();
  }

  /** Settings in the making; each is as it was until it is set. */
  public static final class Builder {

    private final ReaderSettings from;
    private long maxBytes;
    private String userAgent;
    private Duration timeout;
    private Duration pause;
    private boolean allowPrivateAddresses;
    private boolean offline;
    private Path pages;

    private Builder(ReaderSettings from) {
      this.from = from;
      this.maxBytes = from.maxBytes;
      this.userAgent = from.userAgent;
      this.timeout = from.timeout;
      this.pause = from.pause;
      this.allowPrivateAddresses = from.allowPrivateAddresses;
      this.offline = from.offline;
      this.pages = from.pages;
    }

    /** Sets the size limit. */
    public Builder maxBytes(long bytes) {
      maxBytes = bytes;
      return this;
    }

    /** Sets who servers are told we are. */
    public Builder userAgent(String name) {
      userAgent = name;
      return this;
    }

    /** Sets the timeout and the pause between two requests to one host. */
    public Builder times(Duration newTimeout, Duration newPause) {
      timeout = newTimeout;
      pause = newPause;
      return this;
    }

    /** Sets whether hosts in the user's own network may be asked. */
    public Builder privateAddresses(boolean allowed) {
      allowPrivateAddresses = allowed;
      return this;
    }

    /** Sets whether no host at all may be asked. */
    public Builder offline(boolean isOffline) {
      offline = isOffline;
      return this;
    }

    /** Sets the folder that keeps fetched pages. */
    public Builder pages(Path folder) {
      pages = folder;
      return this;
    }

    private ReaderSettings build() {
      return new ReaderSettings(
          maxBytes,
          from.standardInput,
          userAgent,
          timeout,
          pause,
          from.maxRedirects,
          allowPrivateAddresses,
          offline,
          pages);
    }
  }
}
