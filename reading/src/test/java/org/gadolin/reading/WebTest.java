package org.gadolin.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.time.Duration;
import org.gadolin.core.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebTest {

  private static final ReaderSettings SETTINGS =
      ReaderSettings.usual(InputStream::nullInputStream)
          .withTimes(Duration.ofSeconds(10), Duration.ZERO)
          .withMaxBytes(10_000);

  private final HttpServer server;
  private final String base;

  WebTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    base = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @BeforeEach
  void start() {
    server.createContext("/", WebTest::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aPageIsFetchedThroughARedirectInTheCharsetTheServerNames() {
    Reading reading = fetch("/moved");
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.documents().getFirst().text()).contains("稀土价格上涨");
    assertThat(reading.documents().getFirst().head().url()).isEqualTo(base + "/page");
  }

  @Test
  void whatMayNotOrCannotBeHadIsOneProblem() {
    assertProblem(fetch("/secret"), "robots");
    assertProblem(fetch("/round"), "http-redirects");
    assertProblem(fetch("/large"), "document-too-large");
    assertProblem(fetch("/absent"), "http-status");
  }

  @Test
  void privateAddressesAreRefusedUnlessAllowed() {
    assertProblem(Reading.of(SETTINGS, base + "/page"), "address-private");
    assertProblem(Reading.of(SETTINGS, "http://[::1]/page"), "address-private");
  }

  @Test
  void offlineAsksNoHost() {
    assertProblem(Reading.of(SETTINGS.withOffline(true), base + "/page"), "offline");
  }

  private Reading fetch(String path) {
    return Reading.of(SETTINGS.withPrivateAddresses(true), base + path);
  }

  private static void assertProblem(Reading reading, String kind) {
    assertThat(reading.documents()).isEmpty();
    assertThat(reading.problems()).extracting(Problem::kind).containsExactly(kind);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    Charset gb = Charset.forName("GB18030");
    switch (exchange.getRequestURI().getPath()) {
      case "/robots.txt" -> send(exchange, 200, "User-agent: *\nDisallow: /secret\n".getBytes(gb));
      case "/page" ->
          send(exchange, 200, "<html><body><p>稀土价格上涨，出口下降。</p></body></html>".getBytes(gb));
      case "/moved" -> redirect(exchange, "/page");
      case "/round" -> redirect(exchange, "/round");
      case "/large" -> send(exchange, 200, "large ".repeat(5_000).getBytes(gb));
      default -> send(exchange, 404, new byte[] {'n', 'o'});
    }
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    send(exchange, 302, new byte[] {'-'});
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=gb2312");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
