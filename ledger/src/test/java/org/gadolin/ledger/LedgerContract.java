package org.gadolin.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gadolin.core.Claim;
import org.gadolin.core.Extraction;
import org.gadolin.core.Judgement;
import org.gadolin.core.Period;
import org.gadolin.core.Property;
import org.gadolin.core.SourceDocument;
import org.gadolin.core.StatementKey;
import org.gadolin.ledger.transfer.LedgerExport;
import org.gadolin.ledger.transfer.LedgerImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every ledger does, wherever it lives. */
abstract class LedgerContract {

  /** {@return an opened ledger: within one test always the same one} */
  abstract Ledger open();

  /** Changes something behind the ledger's back. */
  abstract void tamper(String sql) throws SQLException;

  @Test
  void whatWasAppendedIsReadBackWhole() {
    try (var ledger = open()) {
      ledger.append(Samples.entry(1), Samples.VERSION);
    }
    try (var ledger = open()) {
      var view = ledger.view(Period.UNDATED);
      assertThat(view.documents()).containsExactly(new RecordedDocument(1, Samples.document(1)));
      assertThat(view.extraction(Samples.document(1).sha256())).contains(Samples.extraction());
      assertThat(view.extraction("f".repeat(64))).isEmpty();
    }
  }

  @Test
  void theSameReadingIsWrittenOnce() {
    try (var ledger = open()) {
      var later = new ReadingVersion("1", "a", Instant.EPOCH.plusSeconds(9));
      assertThat(ledger.append(Samples.entry(1), Samples.VERSION)).isEqualTo(AppendResult.NEW);
      assertThat(ledger.append(Samples.entry(1), later)).isEqualTo(AppendResult.KNOWN);
      assertThat(ledger.view(Period.UNDATED).statements(StatementFilter.ALL)).hasSize(2);
    }
  }

  @Test
  void aBetterExtractorAddsAReadingAndTheLatestCounts() {
    try (var ledger = open()) {
      var better = new ReadingVersion("2", "a", Instant.EPOCH);
      ledger.append(Samples.silent(Samples.document(1)), Samples.VERSION);
      assertThat(ledger.append(Samples.entry(1), better)).isEqualTo(AppendResult.NEW);
      var view = ledger.view(Period.UNDATED);
      assertThat(view.documents()).hasSize(1);
      assertThat(view.extraction(Samples.document(1).sha256())).contains(Samples.extraction());
    }
  }

  @Test
  void newContentAtOneAddressIsANewDocumentAndBothStay() {
    try (var ledger = open()) {
      ledger.append(Samples.entry(1), Samples.VERSION);
      ledger.append(Samples.entry(2), Samples.VERSION);
      assertThat(ledger.view(Period.UNDATED).documents()).hasSize(2);
    }
  }

  @Test
  void aViewHoldsOnlyWhatWasPublishedByThen() {
    try (var ledger = open()) {
      ledger.append(Samples.entry(Samples.document(1, "2025-07")), Samples.VERSION);
      ledger.append(Samples.entry(Samples.document(2, "2025-08-02")), Samples.VERSION);
      ledger.append(Samples.entry(Samples.document(3, "")), Samples.VERSION);
      assertThat(ledger.view(Period.of("2025-07-30")).documents()).isEmpty();
      assertThat(ledger.view(Period.of("2025-07")).documents()).hasSize(1);
      assertThat(ledger.view(Period.of("2025-08-02")).statements(StatementFilter.ALL)).hasSize(4);
      assertThat(ledger.view(Period.UNDATED).documents()).hasSize(3);
    }
  }

  @Test
  void aStatementIsFoundByItsKey() {
    try (var ledger = open()) {
      ledger.append(Samples.entry(1), Samples.VERSION);
      ledger.append(Samples.entry(2), Samples.VERSION);
      var view = ledger.view(Period.UNDATED);
      var wanted = StatementFilter.ALL.of(Property.CAPACITY).about("China").ofProduct("REE");
      assertThat(view.statements(wanted))
          .hasSize(2)
          .allSatisfy(
              one -> {
                assertThat(one.key()).isEqualTo(Samples.keys().figures().getFirst());
                assertThat(one.key().isResolved()).isTrue();
                assertThat(one.claim()).isEqualTo(Samples.extraction().figures().getFirst());
              });
      assertThat(view.statements(wanted.in(2)))
          .singleElement()
          .satisfies(one -> assertThat(one.document()).isEqualTo(2));
      assertThat(view.statements(wanted.page(0, 1))).hasSize(1);
      assertThat(view.statements(StatementFilter.ALL.of(Property.PRICE))).isEmpty();
      assertThat(view.statements(StatementFilter.ALL.about("Lynas")))
          .hasSize(2)
          .allSatisfy(
              one -> assertThat(one.claim()).isEqualTo(Samples.extraction().events().getFirst()));
    }
  }

  @Test
  void documentsThatTellOfOneThingAreFoundWithAllTheySay() {
    try (var ledger = open()) {
      ledger.append(Samples.entry(1), Samples.VERSION);
      ledger.append(Samples.silent(Samples.document(2)), Samples.VERSION);
      ledger.append(Samples.entry(3), Samples.VERSION);
      var view = ledger.view(Period.UNDATED);
      assertThat(view.about(Samples.keys().figures().getFirst(), 10)).containsExactly(3L, 1L);
      assertThat(view.about(Samples.keys().figures().getFirst(), 1)).containsExactly(3L);
      assertThat(view.about(StatementKey.NONE, 10)).doesNotContain(2L);
      var key = Samples.keys().figures().getFirst();
      assertThat(view.about(at(key, "2025-06"), 10)).isEmpty();
      assertThat(view.about(at(key, ""), 10)).containsExactly(3L, 1L);
      assertThat(view.findEntry(3)).contains(Samples.entry(3));
      assertThat(view.findEntry(4)).isEmpty();
      var first = view.statements(StatementFilter.ALL).getFirst();
      assertThat(view.findStatement(first.number())).contains(first);
      assertThat(view.findStatement(999_999)).isEmpty();
      assertThat(ledger.view(Period.of("2024")).about(Samples.keys().figures().getFirst(), 10))
          .isEmpty();
    }
  }

  @Test
  void anExportedLedgerSaysTheSameWhereItIsTakenIn(@TempDir Path folder) {
    var lines = new ArrayList<String>();
    var judgement =
        new Judgement(
            Judgement.Kind.REJECT,
            "1",
            "",
            "misread",
            "Ann",
            Instant.parse("2025-09-01T10:00:00Z"));
    var later = new ReadingVersion("2", "a", Instant.parse("2025-10-01T10:00:00Z"));
    try (var ledger = open();
        var other = Ledger.open(folder)) {
      ledger.append(Samples.entry(1), Samples.VERSION);
      ledger.append(Samples.entry(2), Samples.VERSION);
      ledger.append(Samples.silent(Samples.document(1)), later);
      ledger.judge(judgement);
      LedgerExport.write(ledger, lines::add);
      assertThat(lines).hasSize(5).noneMatch(line -> line.contains("\n"));
      takeIn(other, lines, 4, 0);
      takeIn(other, lines, 0, 4);
      var again = new ArrayList<String>();
      LedgerExport.write(other, again::add);
      assertThat(again).isEqualTo(lines);
      assertThat(other.view(Period.UNDATED).extraction(Samples.document(1).sha256()))
          .contains(Extraction.NOTHING);
      assertThat(other.view(Period.UNDATED).judgements()).containsExactly(judgement);
      assertThat(other.verify()).isEmpty();
    }
  }

  private static StatementKey at(StatementKey key, String asOf) {
    return new StatementKey(
        key.subject(), key.property(), key.place(), Period.of(asOf), key.dating(), key.basis());
  }

  @Test
  void aJudgementFollowsItsStatementIntoALedgerWithOtherNumbers(@TempDir Path folder) {
    var lines = new ArrayList<String>();
    try (var ledger = open();
        var other = Ledger.open(folder)) {
      ledger.append(Samples.entry(1), Samples.VERSION);
      long number = ledger.view(Period.UNDATED).statements(StatementFilter.ALL).getLast().number();
      ledger.judge(
          new Judgement(
              Judgement.Kind.REJECT, "" + number, "", "misread", "Ann", Instant.ofEpochSecond(9)));
      LedgerExport.write(ledger, lines::add);
      other.append(Samples.entry(7), Samples.VERSION);
      takeIn(other, lines, 2, 0);
      takeIn(other, lines, 0, 2);
      var view = other.view(Period.UNDATED);
      long there = Long.parseLong(view.judgements().getFirst().target());
      assertThat(there).isNotEqualTo(number);
      assertThat(view.findPlace(there)).isEqualTo(ledger.view(Period.UNDATED).findPlace(number));
    }
  }

  @Test
  void aStatementOfAnEarlierReadingIsStillFoundByItsNumber() {
    try (var ledger = open()) {
      ledger.append(Samples.entry(1), Samples.VERSION);
      var before = ledger.view(Period.UNDATED).statements(StatementFilter.ALL).getFirst();
      ledger.append(Samples.entry(1), new ReadingVersion("2", "a", Instant.EPOCH));
      var after = ledger.view(Period.UNDATED).statements(StatementFilter.ALL).getFirst();
      assertThat(after.number()).isGreaterThan(before.number());
      assertThat(ledger.view(Period.UNDATED).findStatement(before.number()).orElseThrow().claim())
          .isEqualTo(after.claim());
    }
  }

  private static void takeIn(Ledger ledger, List<String> lines, int fresh, int known) {
    var into = new LedgerImport(ledger, "x.jsonl");
    lines.forEach(line -> assertThat(into.take(line)).isEmpty());
    into.finish();
    assertThat(into.countNew()).isEqualTo(fresh);
    assertThat(into.countKnown()).isEqualTo(known);
  }

  @Test
  void aBrokenLineOfAnExportIsNamedAndTheRestIsTakenIn() {
    var lines = new ArrayList<String>();
    try (var ledger = open()) {
      ledger.append(Samples.entry(1), Samples.VERSION);
      LedgerExport.write(ledger, lines::add);
      String good = lines.get(1);
      var into = new LedgerImport(ledger, "x.jsonl");
      assertThat(into.take(lines.getFirst())).isEmpty();
      for (String bad :
          List.of(
              good.substring(0, good.length() / 2),
              good.replace("\"keys\"", "\"kys\""),
              good.replaceFirst("\"start\":\\d+", "\"start\":-1"),
              "{\"reading\":null}",
              "[]",
              "{}")) {
        assertThat(into.take(bad))
            .hasValueSatisfying(
                problem -> assertThat(problem.line()).contains("x.jsonl:", "export again"));
      }
      assertThat(into.take(good)).isEmpty();
      into.finish();
      assertThat(into.countKnown()).isEqualTo(1);
      assertThat(new LedgerImport(ledger, "y").take(good))
          .hasValueSatisfying(problem -> assertThat(problem.line()).contains("y:1", "heading"));
    }
  }

  @Test
  void aJudgementStaysAndIsKnownFromItsDayOn() {
    var judgement =
        new Judgement(
            Judgement.Kind.MERGE,
            "Lynas",
            "Lynas Rare Earths",
            "same ticker",
            "ana",
            Instant.parse("2025-07-10T08:00:00Z"));
    try (var ledger = open()) {
      assertThat(ledger.judge(judgement)).isEqualTo(1);
      assertThat(ledger.view(Period.UNDATED).judgements()).containsExactly(judgement);
      assertThat(ledger.view(Period.of("2025-07-10")).judgements()).hasSize(1);
      assertThat(ledger.view(Period.of("2025-07-09")).judgements()).isEmpty();
    }
  }

  @Test
  void aChangedByteIsFoundAndLocated() throws SQLException {
    try (var ledger = open()) {
      ledger.append(Samples.entry(1), Samples.VERSION);
      ledger.append(Samples.entry(2), Samples.VERSION);
      ledger.judge(new Judgement(Judgement.Kind.COMMENT, "1", "", "why", "ana", Instant.EPOCH));
      assertThat(ledger.verify()).isEmpty();
      long figure =
          ledger.view(Period.UNDATED).statements(StatementFilter.ALL.in(2)).stream()
              .filter(one -> one.claim() instanceof Claim.Figure)
              .findFirst()
              .orElseThrow()
              .number();
      assertFault("UPDATE statement SET high = 3 WHERE number = " + figure, "statement " + figure);
      assertFault("UPDATE statement SET high = 2 WHERE number = " + figure, "");
      assertFault("UPDATE document SET title = 'Titlf' WHERE number = 1", "document 1");
      assertFault("UPDATE document SET title = 'Title' WHERE number = 1", "");
      assertFault("UPDATE judgement SET value = 'x' WHERE number = 1", "judgement 1");
      assertFault("UPDATE judgement SET value = '' WHERE number = 1", "");
      assertFault("UPDATE link SET content = 'f' WHERE number = 2", "link 2");
    }
  }

  private void assertFault(String sql, String where) throws SQLException {
    tamper(sql);
    try (var ledger = open()) {
      if (where.isEmpty()) {
        assertThat(ledger.verify()).isEmpty();
      } else {
        assertThat(ledger.verify())
            .as(sql)
            .anySatisfy(problem -> assertThat(problem.what()).contains(where));
      }
    }
  }

  @Test
  void severalDocumentsAreWrittenTogetherOrNotAtAll() {
    try (var ledger = open()) {
      assertThat(ledger.append(List.of(Samples.entry(1), Samples.entry(2)), Samples.VERSION))
          .containsExactly(AppendResult.NEW, AppendResult.NEW);
      assertThat(ledger.append(List.of(Samples.entry(2), Samples.entry(3)), Samples.VERSION))
          .containsExactly(AppendResult.KNOWN, AppendResult.NEW);
      assertThat(ledger.view(Period.UNDATED).documents()).hasSize(3);
    }
  }

  @Test
  void versionsOfOneAddressStandBesideEachOther() {
    try (var ledger = open()) {
      ledger.append(Samples.entry(1), Samples.VERSION);
      ledger.append(Samples.entry(2), Samples.VERSION);
      assertThat(ledger.view(Period.UNDATED).versions("https://example.org/d")).hasSize(2);
      assertThat(ledger.view(Period.UNDATED).findDocument(2))
          .map(RecordedDocument::document)
          .contains(Samples.document(2));
    }
  }

  @Test
  void anOpenLedgerThatWritesNothingHoldsNobodyUp() {
    try (var first = open()) {
      first.append(Samples.entry(1), Samples.VERSION);
      try (var second = open()) {
        second.append(Samples.entry(2), Samples.VERSION);
        first.append(Samples.entry(3), Samples.VERSION);
        assertThat(second.view(Period.UNDATED).documents()).hasSize(3);
      }
    }
  }

  @Test
  void aSoundLedgerHasNoFaultsAndAPassageThatIsNotInItsTextIsOne() {
    try (var ledger = open()) {
      ledger.append(Samples.entry(1), Samples.VERSION);
      assertThat(ledger.verify()).isEmpty();
      ledger.append(Samples.entry(otherText()), Samples.VERSION);
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
