package org.gadolin.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.gadolin.core.Period;
import org.gadolin.core.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger in a file. */
class SqliteLedgerTest extends LedgerContract {

  @TempDir Path home;

  @Override
  Ledger open() {
    return Ledger.open(home, Duration.ofSeconds(5));
  }

  @Override
  void tamper(String sql) throws SQLException {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + home.resolve("ledger.sqlite"));
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void aLedgerOfThePreviousVersionOpensWithAllItHolds() throws IOException {
    try (var packed =
        new GZIPInputStream(
            Objects.requireNonNull(getClass().getResourceAsStream("version-1.sqlite.gz")))) {
      Files.copy(packed, home.resolve("ledger.sqlite"));
    }
    try (var ledger = open()) {
      var view = ledger.view(Period.UNDATED);
      assertThat(view.documents()).hasSizeGreaterThan(2);
      assertThat(view.documents())
          .allSatisfy(one -> assertThat(view.extraction(one.document().sha256())).isPresent());
      assertThat(view.statements(StatementFilter.ALL.of(Property.CAPACITY))).isNotEmpty();
      assertThat(ledger.verify()).isEmpty();
      ledger.append(Samples.entry(1), Samples.VERSION);
      assertThat(ledger.verify()).isEmpty();
    }
  }

  @Test
  void aLedgerOfANewerGadolinIsRefused() throws SQLException {
    Ledger.open(home).close();
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + home.resolve("ledger.sqlite"));
        var statement = connection.createStatement()) {
      statement.execute("INSERT INTO schema_version VALUES (99)");
    }
    assertThatThrownBy(() -> Ledger.open(home))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("ledger made by a newer Gadolin");
  }

  @Test
  void aFileThatIsNoLedgerIsRefused() throws IOException {
    Files.writeString(
        home.resolve("ledger.sqlite"), "not a database at all, but long enough\n".repeat(99));
    assertThatThrownBy(() -> Ledger.open(home))
        .isInstanceOfSatisfying(
            LedgerException.class, e -> assertThat(e.problem().kind()).isEqualTo("ledger-broken"));
  }

  @Test
  void aHomeThatCannotBeMadeIsRefused() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "");
    assertThatThrownBy(() -> Ledger.open(file.resolve("home")))
        .isInstanceOfSatisfying(
            LedgerException.class,
            e -> assertThat(e.problem().kind()).isEqualTo("ledger-unwritable"));
  }

  @Test
  void aLedgerLockedByAnotherRunSaysSo() throws SQLException {
    Ledger.open(home).close();
    try (var other = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("ledger.sqlite"));
        var statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      assertThatThrownBy(() -> Ledger.open(home, Duration.ofMillis(50)))
          .isInstanceOfSatisfying(
              LedgerException.class,
              e -> assertThat(e.problem().kind()).isEqualTo("ledger-locked"));
    }
  }
}
