package org.gadolin.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gadolin.atlas.AtlasDiff.Change;
import org.gadolin.atlas.internal.CsvTable;
import org.gadolin.core.Problem;
import org.gadolin.core.Ticker;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayTest {

  private static final String ACTORS =
      "name_en,type,state_affiliated,tickers,source_title,confidence\n";

  @TempDir private Path folder;

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void anOwnRowIsAddedAndFound() throws IOException {
    write("actors.csv", ACTORS + "Example Magnets,company,no,ASX:EXM,my notes,assumed\n");
    Atlas atlas = AtlasLoader.load(folder, problems::add);
    assertThat(problems).isEmpty();
    assertThat(atlas.findActor("ASX:EXM").orElseThrow().tickers())
        .containsExactly(new Ticker("ASX", "EXM"));
    assertThat(atlas.actors()).hasSize(Atlas.bundled().actors().size() + 1);
    assertThat(AtlasDiff.between(Atlas.bundled(), atlas))
        .singleElement()
        .satisfies(difference -> assertThat(difference.change()).isEqualTo(Change.ADDED));
  }

  @Test
  void aRowOfABundledKeyTakesItsPlace() throws IOException {
    String name = Atlas.bundled().actors().getFirst().name();
    write("actors.csv", ACTORS + name + ",company,no,,my notes,assumed\n");
    Atlas atlas = AtlasLoader.load(folder, problems::add);
    assertThat(problems).isEmpty();
    assertThat(atlas.actors()).hasSize(Atlas.bundled().actors().size());
    assertThat(AtlasDiff.between(Atlas.bundled(), atlas))
        .extracting(AtlasDiff.Difference::change)
        .containsOnly(Change.CHANGED);
  }

  @Test
  void aChangedFigureIsToldAsSentenceWithOldAndNewValueAndItsSource() throws IOException {
    write("shares.csv", share("270000", "2026") + row("World,world", "390000", "2026"));
    Atlas before = AtlasLoader.load(folder, problems::add);
    write("shares.csv", share("275000", "2027") + row("Japan,country", "5", "2026"));
    Atlas after = AtlasLoader.load(folder, problems::add);
    assertThat(problems).isEmpty();
    assertThat(AtlasDiff.lines(AtlasDiff.between(before, after)))
        .containsExactly(
            "data/shares.csv: 1 added, 1 removed, 1 changed",
            "  changed  2020  China, mining: production of all rare earths: 275,000 t, by me"
                + " (assumed from my notes, 2027)",
            "             value_low    270000 → 275000",
            "             value_high   270000 → 275000",
            "             source_date  2026 → 2027",
            "  removed  2020  World, mining: production of all rare earths: 390,000 t, by me"
                + " (assumed from my notes, 2026)",
            "  added    2020  Japan, mining: production of all rare earths: 5 t, by me"
                + " (assumed from my notes, 2026)",
            "",
            "In all: 1 added, 1 removed, 1 changed");
  }

  @Test
  void twoAtlasesThatSayTheSameAreToldSo() {
    assertThat(AtlasDiff.lines(List.of())).containsExactly("The two say the same.");
  }

  @Test
  void aChangeInAnyTableReadsAsALine() throws IOException {
    for (String path : Layout.paths()) {
      var sound = Atlas.bundled().table(path);
      var without =
          new CsvTable(sound.file(), sound.columns(), sound.rows().subList(1, sound.rows().size()));
      Atlas less = new Atlas(name -> name.equals(path) ? without : Atlas.bundled().table(name));
      assertThat(AtlasDiff.between(Atlas.bundled(), less))
          .as(path)
          .filteredOn(difference -> difference.table().equals(path))
          .anySatisfy(
              difference -> {
                assertThat(difference.change()).isEqualTo(Change.REMOVED);
                assertThat(difference.row().text()).isNotBlank();
              });
    }
  }

  private static String share(String value, String edition) {
    return "holder,holder_type,stage,commodity,metric,value_low,value_high,unit,"
        + "reported_by,as_of,basis,source_title,source_date,confidence\n"
        + row("China,country", value, edition);
  }

  private static String row(String holder, String value, String edition) {
    return "%s,mining,REE,production,%s,%s,t,me,2020,reo,my notes,%s,assumed\n"
        .formatted(holder, value, value, edition);
  }

  @Test
  void aFaultNamesFileLineAndField() throws IOException {
    write(
        "actors.csv",
        ACTORS + "Good,company,no,,my notes,assumed\n" + "Bad,firm,no,LYC,my notes,\n");
    Atlas atlas = AtlasLoader.load(folder, problems::add);
    String file = folder.resolve("actors.csv").toString();
    assertThat(problems)
        .extracting(Problem::where)
        .containsExactlyInAnyOrder(file + ":3:type", file + ":3:tickers", file + ":3:confidence");
    assertThat(problems.getFirst().line()).contains("(firm) does not fit").contains("company");
    assertThat(atlas.findActor("Good")).isPresent();
    assertThat(atlas.actors()).noneMatch(actor -> actor.name().equals("Bad"));
  }

  @Test
  void anOwnFigureIsCheckedAddedAndShown() throws IOException {
    String header =
        "region,application,commodity,measure,value_low,value_high,unit,as_of,basis,source_title,"
            + "confidence\n";
    write(
        "demand.csv",
        header
            + "World,electric_vehicles,Dy,use by my count,1234,1234,t,2026,element,my notes,assumed\n"
            + "World,no_such_use,Dy,use,1,1,t,2026,element,my notes,assumed\n");
    Atlas atlas = AtlasLoader.load(folder, problems::add);
    assertThat(problems).extracting(Problem::kind).containsExactly("atlas-field");
    assertThat(problems.getFirst().where()).endsWith("demand.csv:3:application");
    Candidate dysprosium = atlas.names().lookup("Dy").findUnique().orElseThrow();
    assertThat(new AtlasView(atlas).lines(dysprosium))
        .anyMatch(line -> line.contains("electric vehicles, World: use by my count 1,234 t"));
  }

  @Test
  void aShareAbove100PercentIsRefused() throws IOException {
    write(
        "data/shares.csv",
        "holder,holder_type,stage,commodity,metric,value_low,value_high,unit,denominator,"
            + "reported_by,as_of,basis,source_title,confidence\n"
            + "China,country,mining,REE,share,120,120,%,world,me,2025,reo,my notes,assumed\n");
    AtlasLoader.load(folder, problems::add);
    assertThat(problems).extracting(Problem::kind).containsExactly("atlas-share-over-100");
    assertThat(problems.getFirst().where()).endsWith("shares.csv:2:value_high");
  }

  @Test
  void anUnknownTableAndAnUnknownColumnAreSaid() throws IOException {
    write("ators.csv", ACTORS);
    write("plants.csv", "plant,colour\n");
    AtlasLoader.load(folder, problems::add);
    assertThat(problems).extracting(Problem::kind).contains("atlas-unknown-table", "atlas-header");
  }

  @Test
  void aMissingFolderIsAProblemAndTheBundledAtlasRemains() {
    Atlas atlas = AtlasLoader.load(folder.resolve("nowhere"), problems::add);
    assertThat(atlas).isSameAs(Atlas.bundled());
    assertThat(problems).extracting(Problem::kind).containsExactly("atlas-folder");
  }

  @Test
  void anAtlasDoesNotDifferFromItself() {
    assertThat(AtlasDiff.between(Atlas.bundled(), Atlas.bundled())).isEmpty();
  }

  /** Law: whatever bytes a table holds, loading ends, and what is left can be read and checked. */
  @RepeatedTest(20)
  void noDamageToATableBreaksTheLoading(RepetitionInfo run) throws IOException {
    Random random = new Random(run.getCurrentRepetition()); // seed = run number: failures replay
    String table = Layout.DATA.get(random.nextInt(Layout.DATA.size()));
    byte[] bytes;
    try (var in = Atlas.class.getResourceAsStream("data/" + table + ".csv")) {
      bytes = in.readAllBytes();
    }
    String damage = ",\";\n=%-9zé\u0000钕";
    StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
    for (int i = 0; i < 30; i++) {
      int at = random.nextInt(text.length());
      text.setCharAt(at, damage.charAt(random.nextInt(damage.length())));
    }
    write(table + ".csv", text.toString());
    Atlas atlas = AtlasLoader.load(folder, problems::add);
    assertThat(AtlasCheck.check(atlas, LocalDate.of(2026, 11, 25))).isNotNull();
    assertThat(atlas.names().lookup("CN")).isNotNull();
    assertThat(new AtlasView(atlas).contradictionLines()).isNotNull();
    assertThat(problems).allMatch(problem -> problem.line().contains(table + ".csv"));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
