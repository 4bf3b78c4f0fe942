package org.gadolin.reading.internal.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsTest {

  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

  @Test
  void aNameIsLookedUpOnceAndItsCheckedAddressIsAsked() throws IOException, Refusal {
    HttpServer server = HttpServer.create(new InetSocketAddress(LOOPBACK, 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] host =
              exchange.getRequestHeaders().getFirst("Host").getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, host.length);
          exchange.getResponseBody().write(host);
          exchange.close();
        });
    server.start();
    try {
      var lookups = new AtomicInteger();
      var requests =
          new Requests(
              manners(true),
              host -> {
                assertThat(lookups.incrementAndGet()).as("a second look-up").isEqualTo(1);
                return new InetAddress[] {LOOPBACK};
              });
      int port = server.getAddress().getPort();
      var answer =
          requests.get(URI.create("http://changing.example:" + port + "/"), Map.of(), 1000);
      assertThat(new String(answer.body(), StandardCharsets.UTF_8))
          .isEqualTo("changing.example:" + port);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void aPublicNameThatLeadsIntoThePrivateNetworkIsRefused() {
    var requests = new Requests(manners(false), host -> new InetAddress[] {LOOPBACK});
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> requests.get(URI.create("http://changing.example/"), Map.of(), 1000))
        .matches(refusal -> refusal.kind().equals("address-private"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.31.0.1",
        "192.168.0.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "192.0.0.8",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1",
        "fd00::1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::"
      })
  void addressesOfTheOwnNetworkArePrivate(String address) {
    assertThat(Addresses.isPrivate(InetAddress.ofLiteral(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"93.184.216.34", "100.128.0.1", "172.32.0.1", "2606:2800::1", "2002:5db8::"})
  void otherAddressesArePublic(String address) {
    assertThat(Addresses.isPrivate(InetAddress.ofLiteral(address))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'User-agent: *\nDisallow: /\n\nUser-agent: gadolin\nDisallow:', /a, true",
    "'User-agent: *\nDisallow: /\nAllow: /a', /a/b, true",
    "'User-agent: *\nDisallow: /*.pdf$', /x/y.pdf, false",
    "'User-agent: *\nDisallow: /*.pdf$', /x/y.pdf?z, true",
    "'User-agent: other\nDisallow: /', /a, true",
  })
  void robotsFilesAreReadByTheStandard(String text, String path, boolean allowed) {
    String lines = text.replace("\\n", "\n");
    assertThat(Robots.of(lines, "Gadolin").allows(path)).isEqualTo(allowed);
  }

  private static Manners manners(boolean privateAddresses) {
    return new Manners(
        "Gadolin/0.1",
        Duration.ofSeconds(10),
        Duration.ZERO,
        10_000,
        5,
        privateAddresses,
        Path.of(""));
  }
}
