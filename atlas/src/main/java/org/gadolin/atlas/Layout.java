package org.gadolin.atlas;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gadolin.atlas.internal.CsvTable;
import org.gadolin.atlas.internal.FieldType;
import org.gadolin.atlas.internal.Lazy;
import org.gadolin.atlas.internal.Resources;
import org.gadolin.atlas.internal.Schema;
import org.gadolin.atlas.internal.TableCheck;

/** Which tables an atlas has, and the schema of each. */
final class Layout {

  private static final List<String> FIGURE_TABLES =
      Resources.table("tables.csv").rows().stream().map(row -> row.get("table")).toList();

  private static final Lazy<List<FigureTable>> FIGURES =
      new Lazy<>(() -> Resources.table("tables.csv").rows().stream().map(FigureTable::of).toList());

  static final List<String> DATA =
      Stream.concat(
              Stream.of(
                  "actors",
                  "shares",
                  "plants",
                  "prices",
                  "controls",
                  "deposits",
                  "contradictions",
                  "elements",
                  "sources"),
              FIGURE_TABLES.stream())
          .toList();

  static final List<String> WORDS =
      List.of(
          "element",
          "group",
          "stage",
          "technology",
          "form",
          "application",
          "actor_type",
          "place_type",
          "event_type",
          "affiliation",
          "confidence",
          "control_status",
          "control_type",
          "mass_basis",
          "claim_property",
          "price_basis",
          "commodity",
          "metric",
          "plant_status",
          "contradiction_kind",
          "source_kind",
          "episode");

  private static final Set<String> PROVENANCE =
      Set.of("source_url", "source_title", "source_date", "as_of", "basis", "confidence", "note");

  static final String PLACES = "vocabulary/place.csv";

  private Layout() {}

  /** {@return the tables whose rows are {@link Figure}s, in the order they are shown} */
  static List<FigureTable> figureTables() {
    return FIGURES.get();
  }

  static String dataPath(String table) {
    return "data/" + table + ".csv";
  }

  /** {@return the table a path of data leads to; empty for a word list} */
  static String tableOf(String path) {
    return DATA.stream().filter(table -> dataPath(table).equals(path)).findFirst().orElse("");
  }

  /** {@return whether a column says where a row comes from, and not what it says} */
  static boolean isProvenance(String column) {
    return PROVENANCE.contains(column);
  }

  static String wordsPath(String list) {
    return "vocabulary/" + list + ".csv";
  }

  /** {@return the paths of all tables} */
  static List<String> paths() {
    var paths = DATA.stream().map(Layout::dataPath).collect(Collectors.toList());
    WORDS.forEach(list -> paths.add(wordsPath(list)));
    paths.add(PLACES);
    return List.copyOf(paths);
  }

  /** {@return the check for a table, knowing the words of an atlas} */
  static TableCheck check(String path, Atlas atlas) {
    return new TableCheck(schema(path), new FieldType(list -> ids(atlas, list)));
  }

  static Schema schema(String path) {
    return Schema.of(schemaTable(path));
  }

  private static CsvTable schemaTable(String path) {
    boolean words = path.startsWith("vocabulary/") && !path.equals(PLACES);
    return Resources.table(
        words ? "vocabulary/word.schema.csv" : path.replace(".csv", ".schema.csv"));
  }

  private static Set<String> ids(Atlas atlas, String list) {
    return atlas.vocabulary(list).stream().map(VocabularyTerm::id).collect(Collectors.toSet());
  }
}
