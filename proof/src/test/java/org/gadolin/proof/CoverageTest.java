package org.gadolin.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gadolin.atlas.Atlas;
import org.gadolin.atlas.internal.CsvRow;
import org.gadolin.atlas.internal.CsvTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Row by row, whether a cited figure of the collected tables stands in the atlas: the same number,
 * up to a power of ten of its unit or months for years, from the same site. What was left out on
 * purpose is counted here and told in docs/atlas-coverage.md.
 */
class CoverageTest {

  private static final Path FACTS = Path.of(System.getProperty("gadolin.shared"), "facts");
  private static final List<String> VALUES =
      List.of(
          "value_low",
          "price_low",
          "months_low",
          "grade_treo_pct",
          "tonnage_mt",
          "hs_code",
          "share_pct");
  private static final double[] SCALES = {1, 1e3, 1e4, 1e6, 1e7, 12, 1e-3};

  @BeforeAll
  static void needsTheCollectedTables() {
    assumeTrue(
        Files.isDirectory(FACTS), "skipped: the collected tables (../shared/facts) are absent");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "shares, shares, 166, 0",
    "plants, plants, 43, 0",
    "deposits, deposits, 18, 0",
    "prices, prices, 140, 2", // printed with a slip of unit, corrected with a note
    "hs_codes, hs_codes, 34, 0",
    "uses, uses;demand, 35, 1", // of production, not of use
    "intensities, intensities;demand, 47, 2", // optical constants
    "demand, demand, 161, 1", // a ratio between tonnages nobody has published
    "costs, costs;plants;policies;episodes, 63, 1", // in a currency the source does not name
    "lead_times, lead_times, 26, 0",
    "yields, yields, 25, 0",
    "policy, policies;prices, 51, 3", // one price, two amounts converted to another unit
    "response, responses;shares;policies, 32, 1", // one forecast
    "episodes, episodes, 155, 0",
    "capacity, shares;plants;yields;parameters, 76, 1", // a zero
    "base_year_2024, shares;parameters, 80, 14", // sums and middles computed from other rows
    "stages, parameters, 31, 0",
  })
  void everyCitedFigureStandsInTheAtlas(String facts, String tables, int rows, int leftOut)
      throws IOException {
    Map<String, List<Double>> numbersBySite = new HashMap<>();
    for (String table : tables.split(";")) {
      for (CsvRow row : bundled(table).rows()) {
        List<Double> known =
            numbersBySite.computeIfAbsent(site(row.get("source_url")), key -> new ArrayList<>());
        row.valueByColumn().values().forEach(value -> number(value).ifPresent(known::add));
      }
    }
    List<CsvRow> cited =
        collected(facts).rows().stream()
            .filter(row -> List.of("quoted", "derived").contains(row.get("confidence")))
            .filter(row -> !row.get("source_url").isEmpty() && value(row).isPresent())
            .toList();
    assertThat(cited).hasSize(rows);
    assertThat(cited)
        .filteredOn(
            row ->
                numbersBySite.getOrDefault(site(row.get("source_url")), List.of()).stream()
                    .noneMatch(known -> isOne(known, value(row).orElseThrow())))
        .as("left out of %s", facts)
        .hasSize(leftOut);
  }

  private static boolean isOne(double known, double value) {
    for (double scale : SCALES) {
      if (Math.abs(known - value * scale) <= 1e-6 * Math.abs(value * scale)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Double> value(CsvRow row) {
    return VALUES.stream()
        .map(row::get)
        .map(CoverageTest::number)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Double> number(String written) {
    return Stream.of(written)
        .filter(value -> value.matches("-?\\d+(\\.\\d+)?([eE]-?\\d+)?"))
        .map(Double::valueOf)
        .findFirst();
  }

  private static String site(String url) {
    String host = url.isEmpty() ? "" : URI.create(url.replaceAll("[ (\\[{|\\\\^].*", "")).getHost();
    return host == null ? "" : host;
  }

  private static CsvTable bundled(String table) throws IOException {
    try (InputStream bytes = Atlas.class.getResourceAsStream("data/" + table + ".csv")) {
      assertThat(bytes).as(table).isNotNull();
      return CsvTable.read(table, new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }
  }

  private static CsvTable collected(String facts) throws IOException {
    Path file = FACTS.resolve(facts + ".csv");
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return CsvTable.read(file.toString(), reader);
    }
  }
}
