package org.gadolin.reading.internal.net;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fetches pages one at a time, with manners. Not thread-safe. */
public final class Web {

  /** What a server answered: the address after redirects, the charset it named, the bytes. */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  public record Page(String url, String charset, byte[] bytes) {}

  /** Why a page could not be had. */
  public static final class Refusal extends Exception {

    private final String kind;
    private final String mend;

    Refusal(String kind, String what, String mend) {
      super(what);
      this.kind = kind;
      this.mend = mend;
    }

    /** {@return the problem's kind} */
    public String kind() {
      return kind;
    }

    /** {@return what may help} */
    public String mend() {
      return mend;
    }
  }

  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([a-z0-9_:-]+)");
  private static final int ROBOTS_BYTES = 500 << 10; // what RFC 9309 asks crawlers to read

  private final Manners manners;
  private final HttpClient client;
  private final Map<String, Robots> robots = new HashMap<>();
  private final Map<String, Long> lastAsked = new HashMap<>();

  /** A visitor with these manners. */
  public Web(Manners manners) {
    this.manners = manners;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(manners.timeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /**
   * {@return the page at this address}
   *
   * @throws Refusal if it may not or cannot be had
   */
  public Page fetch(String address) throws Refusal {
    URI at = uri(address);
    for (int hop = 0; hop <= manners.maxRedirects(); hop++) {
      check(at);
      HttpResponse<InputStream> answer = ask(at);
      int status = answer.statusCode();
      if (status / 100 == 3 && answer.headers().firstValue("location").isPresent()) {
        close(answer.body());
        at = redirected(at, answer.headers().firstValue("location").orElse(""));
        continue;
      }
      if (status / 100 != 2) {
        close(answer.body());
        throw new Refusal(
            "http-status", "the server answered with status " + status, "check the address");
      }
      return new Page(at.toString(), charset(answer), body(answer, manners.maxBytes()));
    }
    throw new Refusal(
        "http-redirects",
        "is redirected more than %d times".formatted(manners.maxRedirects()),
        "open it in a browser and give the last address");
  }

  private static URI uri(String address) throws Refusal {
    try {
      URI at = URI.create(address);
      if (at.getHost() != null) {
        return at;
      }
    } catch (IllegalArgumentException e) {
      // told below
    }
    throw new Refusal("address", "is no http address", "check its spelling");
  }

  private static URI redirected(URI from, String to) throws Refusal {
    try {
      URI next = from.resolve(to);
      String scheme = String.valueOf(next.getScheme()).toLowerCase(Locale.ROOT);
      if (next.getHost() != null && (scheme.equals("http") || scheme.equals("https"))) {
        return next;
      }
    } catch (IllegalArgumentException e) {
      // told below
    }
    throw new Refusal("http-redirects", "is redirected to no http address", "check the address");
  }

  private void check(URI at) throws Refusal {
    try {
      if (!manners.privateAddresses() && Addresses.arePrivate(at.getHost())) {
        throw new Refusal(
            "address-private",
            "lies in a private network",
            "add --allow-private-addresses if you trust it");
      }
    } catch (UnknownHostException e) {
      throw new Refusal(
          "host-unknown", "the host is not known", "check its spelling and the network");
    }
    String key = at.getScheme() + "://" + at.getAuthority();
    Robots rules = robots.get(key);
    if (rules == null) {
      rules = robots(at);
      robots.put(key, rules);
    }
    String query = at.getRawQuery() == null ? "" : "?" + at.getRawQuery();
    String path = at.getRawPath().isEmpty() ? "/" : at.getRawPath();
    if (!rules.allows(path + query)) {
      throw new Refusal(
          "robots", "the site's robots.txt does not allow it", "save the page by hand");
    }
  }

  private Robots robots(URI at) throws Refusal {
    HttpResponse<InputStream> answer = ask(at.resolve("/robots.txt"));
    if (answer.statusCode() / 100 == 5) {
      close(answer.body());
      return Robots.of("User-agent: *\nDisallow: /", manners.product()); // RFC 9309, 2.3.1.4
    }
    if (answer.statusCode() != 200) {
      close(answer.body());
      return Robots.of("", manners.product());
    }
    byte[] bytes = body(answer, ROBOTS_BYTES);
    return Robots.of(new String(bytes, StandardCharsets.UTF_8), manners.product());
  }

  private HttpResponse<InputStream> ask(URI at) throws Refusal {
    pause(at.getHost());
    var request =
        HttpRequest.newBuilder(at)
            .timeout(manners.timeout())
            .header("User-Agent", manners.userAgent())
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    } catch (HttpTimeoutException e) {
      throw timeout();
    } catch (ConnectException e) {
      throw new Refusal("host-unreachable", "the host does not answer", "try again later");
    } catch (IOException | IllegalArgumentException e) {
      throw new Refusal(
          "http-broken",
          "the connection broke off (" + e.getClass().getSimpleName() + ")",
          "try again later");
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private void pause(String host) throws Refusal {
    Long last = lastAsked.get(host);
    try {
      if (last != null) {
        long waited = System.nanoTime() - last;
        TimeUnit.NANOSECONDS.sleep(Math.max(0, manners.pause().toNanos() - waited));
      }
    } catch (InterruptedException e) {
      throw interrupted();
    }
    lastAsked.put(host, System.nanoTime());
  }

  /** Reads the body on a thread of its own, so that a server that drips cannot hold us. */
  private byte[] body(HttpResponse<InputStream> answer, long maxBytes) throws Refusal {
    var reading =
        new FutureTask<byte[]>(
            () -> {
              try (InputStream in = answer.body()) {
                return in.readNBytes((int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 8));
              }
            });
    Thread.ofVirtual().start(reading);
    try {
      byte[] bytes = reading.get(manners.timeout().toMillis(), TimeUnit.MILLISECONDS);
      if (bytes.length > maxBytes) {
        throw new Refusal(
            "document-too-large",
            "is larger than %d bytes".formatted(maxBytes),
            "fetch it by hand and cut it");
      }
      return bytes;
    } catch (TimeoutException e) {
      close(answer.body());
      throw timeout();
    } catch (ExecutionException e) {
      throw new Refusal("http-broken", "the answer broke off in the middle", "try again later");
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private Refusal timeout() {
    return new Refusal(
        "http-timeout",
        "the server took longer than %d s".formatted(manners.timeout().toSeconds()),
        "try again later");
  }

  private static Refusal interrupted() {
    Thread.currentThread().interrupt();
    return new Refusal("interrupted", "was interrupted", "run it again");
  }

  private static String charset(HttpResponse<?> answer) {
    String type = answer.headers().firstValue("content-type").orElse("");
    Matcher charset = CHARSET.matcher(type);
    return charset.find() ? charset.group(1) : "";
  }

  private static void close(InputStream body) {
    try {
      body.close();
    } catch (IOException e) {
      // what we do not want to read cannot harm
    }
  }
}
