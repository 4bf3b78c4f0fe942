package org.gadolin.proof.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.gadolin.ledger.dispute.Difference;
import org.gadolin.ledger.dispute.DisputeReader;
import org.gadolin.ledger.dispute.Verdict;
import org.junit.jupiter.api.Test;

/** The classifier on pairs of published statements that do not agree. */
class DisputeCasesTest {

  private static final Path FACTS =
      Path.of(System.getProperty("gadolin.shared"), "facts", "contradictions.csv");
  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final DisputeReader reader = new DisputeReader();

  @Test
  void nineOfTenComparablePairsAreClassedAsAPersonClassesThem() throws IOException {
    List<DisputeCase> cases = cases();
    var wrong = new ArrayList<String>();
    int comparable = 0;
    for (DisputeCase one : cases) {
      if (one.wanted() == Difference.NOT_COMPARABLE) {
        continue;
      }
      comparable++;
      Verdict verdict = reader.compare(one.one(), one.other());
      if (verdict.difference() != one.wanted()) {
        wrong.add("%s: %s, not %s".formatted(one.id(), verdict, one.wanted()));
      }
    }
    assertThat(comparable).isGreaterThan(60);
    assertThat(wrong).as(wrong.toString()).hasSizeLessThanOrEqualTo(comparable / 10);
  }

  @Test
  void theOrderOfTheTwoSidesDoesNotMatter() throws IOException {
    assertThat(cases())
        .allSatisfy(
            one ->
                assertThat(reader.compare(one.other(), one.one()).difference())
                    .as(one.id())
                    .isEqualTo(reader.compare(one.one(), one.other()).difference()));
  }

  private static List<DisputeCase> cases() throws IOException {
    assumeTrue(Files.exists(FACTS), "skipped: the facts (../shared/facts) are absent");
    Map<String, Difference> kinds = new HashMap<>();
    for (CSVRecord row : rows(Path.of("disputes/kinds.csv"))) {
      kinds.put(row.get("kind"), Difference.valueOf(row.get("class").toUpperCase(Locale.ROOT)));
    }
    var cases = new ArrayList<DisputeCase>();
    for (CSVRecord row : rows(FACTS)) {
      Difference wanted = kinds.get(row.get("kind"));
      assertThat(wanted).as(row.get("kind")).isNotNull();
      cases.add(DisputeCase.of(row.toMap(), wanted));
    }
    return cases;
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    try (var parser = CSV.parse(Files.newBufferedReader(file))) {
      return parser.getRecords();
    }
  }
}
