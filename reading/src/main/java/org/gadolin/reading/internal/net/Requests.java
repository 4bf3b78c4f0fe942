package org.gadolin.reading.internal.net;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.util.Timeout;

/** One request after the other, with a pause between two to one host. Not thread-safe. */
final class Requests {

  /** What a server answered; the body is cut off one byte behind the limit. */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Answer(int status, Map<String, String> valueByHeader, byte[] body) {

    /** {@return the header's value, or nothing} */
    String header(String name) {
      return valueByHeader.getOrDefault(name, "");
    }
  }

  private final Manners manners;
  private final CloseableHttpClient client;
  private final Map<String, Long> lastAsked = new HashMap<>();

  Requests(Manners manners) {
    this(manners, InetAddress::getAllByName);
  }

  Requests(Manners manners, CheckedHosts.Lookup lookup) {
    this.manners = manners;
    var timeout = Timeout.of(manners.timeout());
    var connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setDnsResolver(new CheckedHosts(manners.privateAddresses(), lookup))
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(timeout)
                    .setSocketTimeout(timeout)
                    .build())
            .build();
    this.client =
        HttpClients.custom()
            .setConnectionManager(connections)
            .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(timeout).build())
            .setUserAgent(manners.userAgent())
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .build();
  }

  /**
   * {@return what the server answers}
   *
   * @param valueByHeader sent besides the usual headers
   * @param maxBytes most that is read of the body, unpacked
   */
  Answer get(URI at, Map<String, String> valueByHeader, long maxBytes) throws Refusal {
    pause(at.getHost());
    var request = new HttpGet(at);
    valueByHeader.forEach(request::setHeader);
    // on a thread of its own, so that a server that drips cannot hold us
    var exchange = new FutureTask<Answer>(() -> exchange(request, maxBytes));
    Thread.ofVirtual().start(exchange);
    try {
      return exchange.get(2 * manners.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw timeout();
    } catch (ExecutionException e) {
      throw refusal(Objects.requireNonNullElse(e.getCause(), e));
    } catch (InterruptedException e) {
      throw interrupted();
    } finally {
      request.cancel(); // without effect on one that has ended
    }
  }

  private Answer exchange(HttpGet request, long maxBytes) throws IOException, HttpException {
    ClassicHttpResponse response =
        client.executeOpen(RoutingSupport.determineHost(request), request, null);
    try {
      var valueByHeader = new HashMap<String, String>();
      for (Header header : response.getHeaders()) {
        valueByHeader.putIfAbsent(
            header.getName().toLowerCase(Locale.ROOT), String.valueOf(header.getValue()).strip());
      }
      return new Answer(response.getCode(), valueByHeader, body(response, request, maxBytes));
    } finally {
      close(response);
    }
  }

  private static void close(ClassicHttpResponse response) {
    try {
      response.close();
    } catch (IOException e) {
      // what we do not want to read cannot harm
    }
  }

  private static byte[] body(ClassicHttpResponse response, HttpGet request, long maxBytes)
      throws IOException {
    if (response.getEntity() == null) {
      return new byte[0];
    }
    InputStream in = response.getEntity().getContent();
    byte[] bytes = in.readNBytes((int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 8));
    if (bytes.length > maxBytes) {
      request.cancel(); // closing would read the rest, which may have no end
    } else {
      in.close();
    }
    return bytes;
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

  private Refusal refusal(Throwable why) {
    return switch (why) {
      case CheckedHosts.PrivateAddress e ->
          new Refusal(
              "address-private",
              "lies in a private network",
              "add --allow-private-addresses if you trust it");
      case UnknownHostException e ->
          new Refusal(
              "host-unknown", "the host is not known", "check its spelling and the network");
      case SocketTimeoutException e -> timeout();
      case SSLException e -> secure(e);
      case SocketException e ->
          new Refusal("host-unreachable", "the host does not answer", "try again later");
      default ->
          new Refusal(
              "http-broken",
              "the connection broke off (" + why.getClass().getSimpleName() + ")",
              "try again later");
    };
  }

  private static Refusal secure(SSLException e) {
    String what =
        e instanceof SSLPeerUnverifiedException
            ? "the server's certificate is for another host"
            : isAboutCertificate(e)
                ? "the server's certificate is not trusted"
                : "no secure connection could be made";
    return new Refusal("tls", what, "check the address and this machine's clock");
  }

  private static boolean isAboutCertificate(Throwable e) {
    for (Throwable at = e; at != null; at = at.getCause()) {
      if (at instanceof CertificateException) {
        return true;
      }
    }
    return false;
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
}
