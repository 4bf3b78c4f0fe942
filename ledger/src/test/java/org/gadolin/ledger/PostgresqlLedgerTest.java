package org.gadolin.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.gadolin.core.Period;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A ledger in a real PostgreSQL, which the test starts. */
class PostgresqlLedgerTest extends LedgerContract {

  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static EmbeddedPostgres server;

  private String url = "";

  @BeforeAll
  static void startServer() throws IOException {
    server = EmbeddedPostgres.builder().start();
  }

  @AfterAll
  static void stopServer() throws IOException {
    server.close();
  }

  @BeforeEach
  void makeDatabase() throws SQLException {
    String name = "ledger" + DATABASES.incrementAndGet();
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    url = server.getJdbcUrl("postgres", name);
  }

  @Override
  Ledger open() {
    return Ledger.openPostgresql(url, Duration.ofSeconds(5));
  }

  @Override
  void tamper(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void aServerThatDoesNotAnswerIsToldInOneLineWithoutThePassword() {
    String nobody = "jdbc:postgresql://localhost:1/gadolin?user=ana&password=secret";
    assertThatThrownBy(() -> Ledger.openPostgresql(nobody, Duration.ofSeconds(1)))
        .isInstanceOfSatisfying(
            LedgerException.class,
            e -> {
              assertThat(e.problem().kind()).isEqualTo("ledger-unreachable");
              assertThat(e.problem().line()).doesNotContain("secret").doesNotContain("\n");
            });
  }

  @Test
  void aLostConnectionIsToldAndTheLedgerGoesOnAfterwards() throws SQLException {
    try (var ledger = open()) {
      ledger.append(Samples.entry(1), Samples.VERSION);
      tamper(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
              + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
      try {
        ledger.append(Samples.entry(2), Samples.VERSION);
      } catch (LedgerException e) {
        assertThat(e.problem().kind()).isEqualTo("ledger-unreachable");
        ledger.append(Samples.entry(2), Samples.VERSION);
      }
      assertThat(ledger.view(Period.UNDATED).documents()).hasSize(2);
      assertThat(ledger.verify()).isEmpty();
    }
  }
}
