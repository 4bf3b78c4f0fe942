package org.gadolin.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Servers on this machine that answer badly. */
final class BadServer implements AutoCloseable {

  private static final char[] PASSWORD = "changeit".toCharArray();

  private final HttpServer plain;
  private final HttpsServer secure;
  private final String closed;

  BadServer(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
    var anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    plain = HttpServer.create(anyPort, 0);
    secure = HttpsServer.create(anyPort, 0);
    secure.setHttpsConfigurator(new HttpsConfigurator(selfSigned(folder)));
    for (HttpServer server : new HttpServer[] {plain, secure}) {
      server.createContext("/", (HttpHandler) BadServer::answer);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      server.start();
    }
    try (var port = new ServerSocket(0)) {
      closed = "http://127.0.0.1:" + port.getLocalPort() + "/";
    }
  }

  /** {@return the address by the name of its fault} */
  Map<String, String> addresses() {
    String base = "http://127.0.0.1:" + plain.getAddress().getPort();
    var addressByCase = new LinkedHashMap<String, String>();
    addressByCase.put("address that is none", "http:///news");
    addressByCase.put("host that is not known", "http://no-such-host.invalid/");
    addressByCase.put("host that does not answer", closed);
    addressByCase.put("page that is not there", base + "/absent");
    addressByCase.put("server that fails", base + "/failing");
    addressByCase.put("redirects in a circle", base + "/round");
    addressByCase.put("redirect to another protocol", base + "/file");
    addressByCase.put("page its site closes to robots", base + "/secret");
    addressByCase.put("page larger than the limit", base + "/endless");
    addressByCase.put("answer that breaks off", base + "/broken");
    addressByCase.put(
        "certificate nobody vouches for",
        "https://localhost:" + secure.getAddress().getPort() + "/page");
    return addressByCase;
  }

  private static void answer(HttpExchange exchange) throws IOException {
    switch (exchange.getRequestURI().getPath()) {
      case "/robots.txt" -> send(exchange, 200, "User-agent: *\nDisallow: /secret\n");
      case "/failing" -> send(exchange, 500, "oops");
      case "/round" -> redirect(exchange, "/round");
      case "/file" -> redirect(exchange, "file:///etc/hosts");
      case "/endless" -> endless(exchange);
      case "/broken" -> {
        exchange.sendResponseHeaders(200, 1000);
        exchange.getResponseBody().write('<');
        exchange.getResponseBody().flush();
        throw new IOException("the line is cut");
      }
      default -> send(exchange, 404, "nothing here");
    }
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    send(exchange, 302, "-");
  }

  private static void endless(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    byte[] piece = "endless ".repeat(1 << 14).getBytes(StandardCharsets.UTF_8);
    try (var out = exchange.getResponseBody()) {
      while (true) {
        out.write(piece); // until the reader has enough
      }
    }
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static SSLContext selfSigned(Path folder)
      throws IOException, GeneralSecurityException, InterruptedException {
    Path store = folder.resolve("self-signed.p12");
    String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    String command =
        "%s -genkeypair -alias a -keyalg EC -dname CN=localhost -ext san=dns:localhost -storepass %s -keystore %s"
            .formatted(tool, new String(PASSWORD), store);
    new ProcessBuilder(command.split(" "))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("keytool.txt").toFile())
        .start()
        .waitFor();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD);
    }
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(keys, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  @Override
  public void close() {
    plain.stop(0);
    secure.stop(0);
  }
}
