package org.gadolin.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.gadolin.core.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebTest {

  private static final ReaderSettings SETTINGS =
      ReaderSettings.usual(InputStream::nullInputStream)
          .with(with -> with.times(Duration.ofSeconds(10), Duration.ZERO).maxBytes(10_000));

  private final HttpServer server;
  private final String base;
  private final List<String> answers = new CopyOnWriteArrayList<>();
  @TempDir Path folder;

  WebTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    base = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @BeforeEach
  void start() {
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
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
    assertProblem(Reading.of(SETTINGS.with(with -> with.offline(true)), base + "/page"), "offline");
  }

  @Test
  void aSecondVisitAsksWhetherThePageHasChangedAndReusesIt() {
    var settings =
        SETTINGS.with(with -> with.privateAddresses(true).pages(folder.resolve("pages")));
    Reading first = Reading.of(settings, base + "/tagged");
    Reading second = Reading.of(settings, base + "/tagged");
    assertThat(second.documents()).isEqualTo(first.documents()).hasSize(1);
    assertThat(answers).containsExactly("200 tagged", "304 tagged");
  }

  @Test
  void aKeptPageThatWasDamagedIsFetchedAnew() throws IOException {
    Path pages = folder.resolve("pages");
    var settings = SETTINGS.with(with -> with.privateAddresses(true).pages(pages));
    Reading first = Reading.of(settings, base + "/tagged");
    try (Stream<Path> kept = Files.list(pages)) {
      Path page = kept.findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(page);
      bytes[bytes.length - 1]++;
      Files.write(page, bytes);
    }
    assertThat(Reading.of(settings, base + "/tagged").documents()).isEqualTo(first.documents());
    assertThat(answers).containsExactly("200 tagged", "200 tagged");
  }

  @Test
  void serversAreToldWhoWeAre() {
    var settings = SETTINGS.with(with -> with.privateAddresses(true).userAgent("Example/1.0"));
    assertThat(Reading.of(settings, base + "/who").documents().getFirst().text())
        .isEqualTo("Example/1.0");
  }

  @Test
  void anAnswerThatUnpacksToTooMuchIsRefused() {
    assertProblem(fetch("/bomb"), "document-too-large");
  }

  @Test
  void aServerThatDripsOrHangsIsGivenUp() {
    var hasty =
        SETTINGS.with(
            with -> with.privateAddresses(true).times(Duration.ofMillis(300), Duration.ZERO));
    assertProblem(Reading.of(hasty, base + "/drip"), "http-timeout");
  }

  @Test
  void aHostThatDoesNotAnswerOrIsNotKnownIsOneProblem() throws IOException {
    int port;
    try (var closed = new ServerSocket(0)) {
      port = closed.getLocalPort();
    }
    var settings = SETTINGS.with(with -> with.privateAddresses(true));
    assertProblem(Reading.of(settings, "http://127.0.0.1:" + port + "/"), "host-unreachable");
    assertProblem(Reading.of(settings, "http://no-such-host.invalid/"), "host-unknown");
    assertProblem(Reading.of(settings, "http:///nowhere"), "address");
  }

  @Test
  void aRedirectedRobotsFileCounts() {
    assertProblem(
        Reading.of(
            SETTINGS.with(with -> with.privateAddresses(true).userAgent("Elsewhere")),
            base + "/page"),
        "robots");
  }

  private Reading fetch(String path) {
    return Reading.of(SETTINGS.with(with -> with.privateAddresses(true)), base + path);
  }

  private static void assertProblem(Reading reading, String kind) {
    assertThat(reading.documents()).isEmpty();
    assertThat(reading.problems()).extracting(Problem::kind).containsExactly(kind);
  }

  private void answer(HttpExchange exchange) throws IOException {
    Charset gb = Charset.forName("GB18030");
    switch (exchange.getRequestURI().getPath()) {
      case "/robots.txt" -> robots(exchange);
      case "/rules" -> send(exchange, 200, "User-agent: *\nDisallow: /page\n".getBytes(gb));
      case "/tagged" -> tagged(exchange);
      case "/who" ->
          send(exchange, 200, exchange.getRequestHeaders().getFirst("User-Agent").getBytes(gb));
      case "/bomb" -> {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        send(exchange, 200, gzip(new byte[1 << 20]));
      }
      case "/drip" -> drip(exchange);
      case "/page" ->
          send(exchange, 200, "<html><body><p>稀土价格上涨，出口下降。</p></body></html>".getBytes(gb));
      case "/moved" -> redirect(exchange, "/page");
      case "/round" -> redirect(exchange, "/round");
      case "/large" -> send(exchange, 200, "large ".repeat(5_000).getBytes(gb));
      default -> send(exchange, 404, new byte[] {'n', 'o'});
    }
  }

  private static void robots(HttpExchange exchange) throws IOException {
    String agent = exchange.getRequestHeaders().getFirst("User-Agent");
    if (agent.equals("Elsewhere")) {
      redirect(exchange, "/rules");
    } else {
      send(exchange, 200, "User-agent: *\nDisallow: /secret\n".getBytes(StandardCharsets.UTF_8));
    }
  }

  private void tagged(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("ETag", "\"v1\"");
    if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
      answers.add("304 tagged");
      exchange.sendResponseHeaders(304, -1);
      exchange.close();
    } else {
      answers.add("200 tagged");
      send(exchange, 200, "<p>稀土价格上涨。</p>".getBytes(Charset.forName("GB18030")));
    }
  }

  private static void drip(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try (var out = exchange.getResponseBody()) {
      for (int drop = 0; drop < 50; drop++) {
        out.write('x');
        out.flush();
        Thread.sleep(100);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
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
