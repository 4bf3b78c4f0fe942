package org.gadolin.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.gadolin.core.Period;
import org.gadolin.core.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

  @TempDir Path home;

  @Test
  void whatWasAppendedIsReadBackWhole() {
    try (var ledger = Ledger.open(home)) {
      ledger.append(Samples.document(1), Samples.extraction(), Samples.VERSION);
    }
    try (var ledger = Ledger.open(home)) {
      var view = ledger.view(Period.UNDATED);
      assertThat(view.documents()).containsExactly(new RecordedDocument(1, Samples.document(1)));
      assertThat(view.extraction(Samples.document(1).sha256())).contains(Samples.extraction());
      assertThat(view.extraction("f".repeat(64))).isEmpty();
    }
  }

  @Test
  void theSameReadingIsWrittenOnce() {
    try (var ledger = Ledger.open(home)) {
      var later = new ReadingVersion("1", "a", Instant.EPOCH.plusSeconds(9));
      assertThat(ledger.append(Samples.document(1), Samples.extraction(), Samples.VERSION))
          .isEqualTo(AppendResult.NEW);
      assertThat(ledger.append(Samples.document(1), Samples.extraction(), later))
          .isEqualTo(AppendResult.KNOWN);
      assertThat(ledger.view(Period.UNDATED).statements(key -> true)).hasSize(1);
    }
  }

  @Test
  void aBetterExtractorAddsAReadingAndTheLatestCounts() {
    try (var ledger = Ledger.open(home)) {
      var better = new ReadingVersion("2", "a", Instant.EPOCH);
      ledger.append(Samples.document(1), org.gadolin.core.Extraction.NOTHING, Samples.VERSION);
      assertThat(ledger.append(Samples.document(1), Samples.extraction(), better))
          .isEqualTo(AppendResult.NEW);
      var view = ledger.view(Period.UNDATED);
      assertThat(view.documents()).hasSize(1);
      assertThat(view.extraction(Samples.document(1).sha256())).contains(Samples.extraction());
    }
  }

  @Test
  void newContentAtOneAddressIsANewDocumentAndBothStay() {
    try (var ledger = Ledger.open(home)) {
      ledger.append(Samples.document(1), Samples.extraction(), Samples.VERSION);
      ledger.append(Samples.document(2), Samples.extraction(), Samples.VERSION);
      assertThat(ledger.view(Period.UNDATED).documents()).hasSize(2);
    }
  }

  @Test
  void aViewHoldsOnlyWhatWasPublishedByThen() {
    try (var ledger = Ledger.open(home)) {
      ledger.append(Samples.document(1, "2025-07"), Samples.extraction(), Samples.VERSION);
      ledger.append(Samples.document(2, "2025-08-02"), Samples.extraction(), Samples.VERSION);
      ledger.append(Samples.document(3, ""), Samples.extraction(), Samples.VERSION);
      assertThat(ledger.view(Period.of("2025-07-30")).documents()).isEmpty();
      assertThat(ledger.view(Period.of("2025-07")).documents()).hasSize(1);
      assertThat(ledger.view(Period.of("2025-08-02")).statements(key -> true)).hasSize(2);
      assertThat(ledger.view(Period.UNDATED).documents()).hasSize(3);
    }
  }

  @Test
  void aFigureIsFoundByItsKey() {
    try (var ledger = Ledger.open(home)) {
      ledger.append(Samples.document(1), Samples.extraction(), Samples.VERSION);
      var found = ledger.view(Period.UNDATED).statements(key -> key.property().equals("capacity"));
      assertThat(found)
          .singleElement()
          .satisfies(
              one -> {
                assertThat(one.key().place()).isEqualTo("China");
                assertThat(one.key().isResolved()).isTrue();
                assertThat(one.figure()).isEqualTo(Samples.extraction().figures().getFirst());
              });
      assertThat(ledger.view(Period.UNDATED).statements(key -> key.property().equals("price")))
          .isEmpty();
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

  @Test
  void anOpenLedgerThatWritesNothingHoldsNobodyUp() {
    try (var first = Ledger.open(home)) {
      first.append(Samples.document(1), Samples.extraction(), Samples.VERSION);
      try (var second = Ledger.open(home, Duration.ZERO)) {
        second.append(Samples.document(2), Samples.extraction(), Samples.VERSION);
        first.append(Samples.document(3), Samples.extraction(), Samples.VERSION);
        assertThat(second.view(Period.UNDATED).documents()).hasSize(3);
      }
    }
  }

  @Test
  void aSoundLedgerHasNoFaultsAndAPassageThatIsNotInItsTextIsOne() {
    try (var ledger = Ledger.open(home)) {
      ledger.append(Samples.document(1), Samples.extraction(), Samples.VERSION);
      assertThat(ledger.verify()).isEmpty();
      ledger.append(otherText(), Samples.extraction(), Samples.VERSION);
      assertThat(ledger.verify())
          .isNotEmpty()
          .allSatisfy(problem -> assertThat(problem.what()).contains("does not stand in the text"));
    }
  }

  private static SourceDocument otherText() {
    var document = Samples.document(2);
    return new SourceDocument(
        document.sha256(), document.source(), document.head(), "Something else");
  }
}
