package org.gadolin.reading.internal.net;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gadolin.reading.internal.Sizes;

/** Fetches pages one at a time, with manners. Not thread-safe. */
public final class Web {

  /** What a server answered: the address after redirects, the charset it named, the bytes. */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  public record Page(String url, String charset, byte[] bytes) {}

  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([a-z0-9_:-]+)");
  private static final int ROBOTS_BYTES = 500 << 10; // what RFC 9309 asks crawlers to read
  private static final int ROBOTS_REDIRECTS = 5; // and how many redirects to follow for it
  private static final int NOT_MODIFIED = 304;

  private final Manners manners;
  private final Requests requests;
  private final KeptPages kept;
  private final Map<String, Robots> robots = new HashMap<>();

  /** A visitor with these manners. */
  public Web(Manners manners) {
    this(manners, new Requests(manners));
  }

  Web(Manners manners, Requests requests) {
    this.manners = manners;
    this.requests = requests;
    this.kept = new KeptPages(manners.pages());
  }

  /**
   * {@return the page at this address}
   *
   * @throws Refusal if it may not or cannot be had
   */
  public Page fetch(String address) throws Refusal {
    URI at = uri(address);
    for (int hop = 0; hop <= manners.maxRedirects(); hop++) {
      checkRobots(at);
      Optional<KeptPages.Kept> old = kept.find(at.toString());
      Requests.Answer answer = requests.get(at, conditions(old), manners.maxBytes());
      if (answer.status() == NOT_MODIFIED && old.isPresent()) {
        return new Page(at.toString(), old.get().charset(), old.get().bytes());
      }
      if (isRedirect(answer)) {
        at = redirected(at, answer.header("location"));
        continue;
      }
      return page(at, answer);
    }
    throw new Refusal(
        "http-redirects",
        "is redirected more than %d times".formatted(manners.maxRedirects()),
        "open it in a browser and give the last address");
  }

  private Page page(URI at, Requests.Answer answer) throws Refusal {
    if (answer.status() / 100 != 2) {
      throw refused(answer.status());
    }
    if (answer.body().length > manners.maxBytes()) {
      throw new Refusal(
          "document-too-large",
          "is larger than " + Sizes.shown(manners.maxBytes()),
          "fetch it by hand and cut it");
    }
    Matcher named = CHARSET.matcher(answer.header("content-type"));
    String charset = named.find() ? named.group(1) : "";
    kept.keep(
        at.toString(),
        new KeptPages.Kept(
            answer.header("etag"), answer.header("last-modified"), charset, answer.body()));
    return new Page(at.toString(), charset, answer.body());
  }

  private static Map<String, String> conditions(Optional<KeptPages.Kept> old) {
    var valueByHeader = new HashMap<String, String>();
    old.map(KeptPages.Kept::etag)
        .filter(tag -> !tag.isEmpty())
        .ifPresent(tag -> valueByHeader.put("If-None-Match", tag));
    old.map(KeptPages.Kept::lastModified)
        .filter(date -> !date.isEmpty())
        .ifPresent(date -> valueByHeader.put("If-Modified-Since", date));
    return valueByHeader;
  }

  private static Refusal refused(int status) {
    String mend =
        switch (status) {
          case 401, 403, 407, 451 -> "save the page from a browser";
          case 404, 410 -> "check the address";
          default -> "try again later";
        };
    return new Refusal("http-status", "the server answered with status " + status, mend);
  }

  private static URI uri(String address) throws Refusal {
    try {
      URI at = URI.create(address);
      if (at.getHost() != null) {
        return URI.create(at.toASCIIString());
      }
      return inAscii(at);
    } catch (IllegalArgumentException e) {
      throw new Refusal("address", "is no http address", "check its spelling");
    }
  }

  /** Hosts with letters of other scripts have a name in ASCII too. */
  private static URI inAscii(URI at) {
    String host = String.valueOf(at.getRawAuthority());
    URI named = URI.create(at.toString().replace("//" + host, "//" + IDN.toASCII(host)));
    if (named.getHost() == null) {
      throw new IllegalArgumentException("The address (%s) must name a host.".formatted(at));
    }
    return URI.create(named.toASCIIString());
  }

  private static boolean isRedirect(Requests.Answer answer) {
    return answer.status() / 100 == 3 && !answer.header("location").isEmpty();
  }

  private static URI redirected(URI from, String to) throws Refusal {
    try {
      URI next = from.resolve(to);
      String scheme = String.valueOf(next.getScheme()).toLowerCase(Locale.ROOT);
      if (next.getHost() != null && (scheme.equals("http") || scheme.equals("https"))) {
        return URI.create(next.toASCIIString());
      }
    } catch (IllegalArgumentException e) {
      // told below
    }
    throw new Refusal("http-redirects", "is redirected to no http address", "check the address");
  }

  private void checkRobots(URI at) throws Refusal {
    String key = at.getScheme() + "://" + at.getAuthority();
    Robots rules = robots.get(key);
    if (rules == null) {
      rules = robots(at.resolve("/robots.txt"));
      robots.put(key, rules);
    }
    String query = at.getRawQuery() == null ? "" : "?" + at.getRawQuery();
    String path = at.getRawPath().isEmpty() ? "/" : at.getRawPath();
    if (!rules.allows(path + query)) {
      throw new Refusal("robots", rules.why(), "save the page from a browser");
    }
  }

  private Robots robots(URI first) throws Refusal {
    URI at = first;
    for (int hop = 0; hop <= ROBOTS_REDIRECTS; hop++) {
      Requests.Answer answer = requests.get(at, Map.of(), ROBOTS_BYTES);
      if (isRedirect(answer)) {
        at = redirected(at, answer.header("location"));
        continue;
      }
      return switch (answer.status() / 100) {
        case 2 -> Robots.of(new String(answer.body(), StandardCharsets.UTF_8), manners.product());
        case 5 -> Robots.unreachable(); // RFC 9309, 2.3.1.4
        default -> Robots.of("", manners.product());
      };
    }
    return Robots.of("", manners.product());
  }
}
