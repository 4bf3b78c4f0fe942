package org.gadolin.app.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole product through its door, on the examples that come with it. */
class CommandLineDoorTest {

  private static final String EXAMPLES =
      Path.of(System.getProperty("gadolin.root"), "examples", "documents").toString();

  @TempDir private Path folder;

  private record Outcome(int code, String out, String err) {}

  @Test
  void documentsBecomeABriefWhoseEveryLineIsCited() {
    var outcome = run("track", EXAMPLES);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("Highlights", "Why it matters", "Checked against the record", "Bottom line")
        .contains("Who says so", "osencmagnet.com", "Neo Performance Materials");
    assertThat(outcome.out().lines().filter(line -> line.startsWith("- ")))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).containsPattern("\\[\\d+]"));
    assertThat(outcome.err()).contains("documents: in 4 = read 4 + refused 0; new 4");
  }

  @Test
  void theSameCommandAgainPrintsTheSameBytesAndNothingIsNew() {
    var first = run("track", EXAMPLES);
    var second = run("track", "--threads", "3", EXAMPLES);
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(second.err()).contains("read 4 + refused 0; new 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"md", "html", "json"})
  void aBriefIsWrittenWholeInEveryForm(String format) throws IOException {
    Path file = folder.resolve("brief." + format);
    var outcome = run("track", "--format", format, "--out", file.toString(), EXAMPLES);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).isEmpty();
    assertThat(Files.readString(file)).contains("Neo Performance Materials");
  }

  @Test
  void readGivesOneLineForEachReadableDocument() {
    var outcome = run("read", "--format", "jsonl", EXAMPLES);
    assertThat(outcome.out().lines()).hasSize(4);
    assertThat(outcome.out()).contains("\"id\":\"Dy\"", "\"type\":\"export_control\"");
  }

  @Test
  void aRefusedInputIsToldAndTheRestIsDone() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7 nothing");
    var outcome = run("read", "--format", "jsonl", broken.toString(), EXAMPLES);
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.out().lines()).hasSize(4);
    assertThat(outcome.err()).contains("broken.pdf: ", "Maybe ").doesNotContain("\tat ");
  }

  @Test
  void noUsableInputAtAllEndsWithFour() {
    var outcome = run("track", folder.resolve("nowhere").toString());
    assertThat(outcome.code()).isEqualTo(4);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("nowhere: ");
  }

  @Test
  void optionsStandBeforeOrAfterTheArguments() {
    var before = run("track", "--format", "md", "--lang", "zh", EXAMPLES);
    var after = run("track", EXAMPLES, "--lang", "zh", "--format", "md");
    assertThat(before.out()).isEqualTo(after.out()).startsWith("## 要点");
  }

  @Test
  void anUnknownFormatNamesThoseThereAre() {
    var outcome = run("track", "--format", "parquet", EXAMPLES);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("Maybe text, md, html, json.");
  }

  @Test
  void onlyWhatCouldBeKnownThatDayIsTold() {
    var outcome = run("track", "--known-on", "2025-07-31", "--format", "json", EXAMPLES);
    assertThat(outcome.out())
        .contains("\"known_on\":\"2025-07-31\"", "2 documents were left out")
        .doesNotContain("narva-magnets\",\"locator\":\"characters");
  }

  @Test
  void theReportIsWrittenAsJsonAndTheAnswerTellsNoPath() throws IOException {
    Path file = folder.resolve("report.json");
    Path broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7 nothing");
    var outcome =
        run("track", "--format", "json", "--report", file.toString(), EXAMPLES, broken.toString());
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.out())
        .contains("\"where\":\"broken.pdf\"")
        .doesNotContain(folder.toString());
    assertThat(Files.readString(file))
        .contains("\"documents\":{\"in\":5,\"read\":4,\"refused\":1,\"new\":4}")
        .contains("\"problems\":[{\"kind\":");
  }

  @Test
  void theLedgerCanBeAFileOfItsOwn() {
    String url = "sqlite:" + folder.resolve("mine.sqlite");
    assertThat(run("track", "--ledger", url, EXAMPLES).err()).contains("new 4");
    assertThat(run("track", "--ledger", url, EXAMPLES).err()).contains("new 0");
    assertThat(run("ledger", "list", "--ledger", url).out().lines()).hasSize(4);
    assertThat(run("track", "--ledger", "postgresql://host/db", EXAMPLES).code()).isEqualTo(2);
  }

  @Test
  void whatTrackRemembersCanBeLookedAtAndChecked() {
    run("track", EXAMPLES);
    assertThat(run("ledger", "list").out()).contains("03-narva-magnets", "claims ");
    assertThat(run("ledger", "list", "--format", "csv").out())
        .startsWith("number,sha256,published,name,claims,url,title\n");
    assertThat(run("ledger", "list", "--format", "json").out())
        .startsWith("{\"schema\":\"gadolin/1\",\"command\":\"ledger list\"");
    assertThat(run("ledger", "show", "03-narva-magnets").out())
        .contains("event: plant_opening", "[0, ", "element: Dy");
    assertThat(run("ledger", "show", "no-such").code()).isEqualTo(2);
    assertThat(run("ledger", "show", "03-narva-magnets", "--format", "json").out())
        .startsWith("{\"schema\":\"gadolin/1\",\"command\":\"ledger show\"")
        .contains("\"relevance\":\"rare_earth\"");
    assertThat(run("ledger", "show", "03-narva-magnets", "--format", "jsonl").out().lines())
        .singleElement()
        .asString()
        .startsWith("{\"doc\":\"03-narva-magnets\"");
    assertThat(run("ledger", "list", "--seed", "7").err())
        .contains("--seed: gadolin ledger list draws nothing at random");
    var verified = run("ledger", "verify");
    assertThat(verified.code()).isZero();
    assertThat(verified.out()).isEqualTo("documents 4, faults 0\n");
  }

  @Test
  void statementsAreListedByWhatTheyAreAbout() {
    run("track", EXAMPLES);
    var all = run("ledger", "statements", "--format", "csv");
    assertThat(all.code()).isZero();
    assertThat(all.out())
        .startsWith("number,document,kind,holder,stage,product,property,")
        .contains("Neo Performance Materials", ",capacity,");
    assertThat(run("ledger", "statements", "--property", "event").out()).contains("plant_opening");
    assertThat(run("ledger", "statements", "--property", "weight").code()).isEqualTo(2);
    assertThat(run("ledger", "statements", "--about", "Nobody").out()).isEqualTo("nothing found\n");
    assertThat(run("ledger", "statements", "--format", "json").out())
        .contains("\"command\":\"ledger statements\"");
  }

  @Test
  void aReprintIsASecondArticleButNoSecondOrigin() throws IOException {
    String text =
        "Lynas Rare Earths made 2,003 tonnes of NdPr oxide in June 2025, Lynas Rare Earths said in a"
            + " statement. The Kalgoorlie plant separated rare earths without a stop.\n";
    Path first = Files.writeString(folder.resolve("first.txt"), story("first", "2025-07-01", text));
    Path second =
        Files.writeString(folder.resolve("second.txt"), story("second", "2025-07-03", text));
    String alone = run("track", first.toString()).out();
    assertThat(alone).contains("1 article, 1 origin (Lynas Rare Earths)");
    var after = run("track", second.toString());
    assertThat(after.out()).contains("2 articles, 1 origin (Lynas Rare Earths)", "told before by");
    var statements = run("ledger", "statements", "--property", "production");
    String number = statements.out().lines().findFirst().orElseThrow().split(" ", 2)[0];
    var origins = run("ledger", "origins", number);
    assertThat(origins.out())
        .contains("articles 2, origins 1", "from Lynas Rare Earths, by its words", "copy of first");
    assertThat(run("ledger", "origins", number, "--format", "json").out())
        .contains("\"origins\":1", "\"kind\":\"copy\"");
    assertThat(run("ledger", "origins", "999999").code()).isEqualTo(2);
  }

  @Test
  void whatIsToldOtherwiseStandsSideBySide() throws IOException {
    String text =
        "Lynas Rare Earths made %s tonnes of NdPr oxide in June 2025. It mines rare earths.\n";
    Path one =
        Files.writeString(
            folder.resolve("one.txt"), story("one", "2025-07-01", text.formatted("2,003")));
    Path two =
        Files.writeString(
            folder.resolve("two.txt"), story("two", "2025-07-03", text.formatted("1,512")));
    var outcome = run("track", one.toString(), two.toString());
    assertThat(outcome.out())
        .contains("Told differently", "2,003 t", "1,512 t", "they contradict each other");
  }

  private static String story(String name, String day, String text) {
    return "{\"doc\": \"%s\", \"lang\": \"en\", \"title\": \"Output\", \"date\": \"%s\"}\n%s"
        .formatted(name, day, text);
  }

  @Test
  void aQuestionOfSeveralThingsGivesThePatternOfWhatIsTold() {
    run("track", EXAMPLES);
    var outcome = run("brief", "--stage", "separation", "--country", "MY", "--since", "2025");
    assertThat(outcome.out())
        .contains("The pattern", "1 documents tell of it", "What is missing", "Lynas Rare Earths")
        .doesNotContain("MP Materials started");
    assertThat(outcome.err()).contains("in the ledger 4, about it 1");
    assertThat(run("brief", "--stage", "separation", "--since", "2025-09").err())
        .contains("about it 1");
    assertThat(run("brief").code()).isEqualTo(2);
    assertThat(run("brief", "--technology", "separation").code()).isEqualTo(2);
    assertThat(run("brief", "--country", "Dy").err()).contains("--country: Dy is not known");
  }

  @Test
  void aDigestTellsWhatWasPublishedSinceAndWhatOfItIsNew() {
    run("track", EXAMPLES);
    var outcome = run("digest", "--since", "2025-09");
    assertThat(outcome.out())
        .contains("Neo Performance Materials", "new.")
        .doesNotContain("“Lynas Rare Earths (ASX: LYC) produced");
    assertThat(outcome.err()).contains("in the ledger 4, since 2025-09 1");
    assertThat(run("digest", "--since", "yesterday").out()).isEqualTo(outcome.out());
    assertThat(run("digest", "--since", "2026").out()).contains("Nothing about rare earths");
    assertThat(run("digest").code()).isEqualTo(2);
    assertThat(run("digest", "--since", "soon").code()).isEqualTo(2);
  }

  @Test
  void namesThatMayBeOneActorsAreShownUntilAPersonDecides() throws IOException {
    String text =
        "%s opened a rare earth magnet plant in Ganzhou on 2 June 2025. It makes NdFeB magnets.\n";
    Path one =
        Files.writeString(
            folder.resolve("one.txt"),
            story("one", "2025-06-03", text.formatted("Hongfei Magnetics Group")));
    Path two =
        Files.writeString(
            folder.resolve("two.txt"),
            story("two", "2025-06-04", text.formatted("Hongfei Magnetics")));
    run("track", one.toString(), two.toString());
    assertThat(run("ledger", "actors").out()).contains("Hongfei Magnetics");
    String pairs = run("ledger", "actors", "--duplicates").out();
    assertThat(pairs).contains("Hongfei Magnetics Group", "all words of one stand in the other");
    String first = pairs.substring(6, pairs.indexOf(" = "));
    String second = pairs.substring(pairs.indexOf(" = ") + 3, pairs.indexOf('?'));
    run("ledger", "judge", "merge", first, second, "--reason", "one company", "--by", "ann");
    assertThat(run("ledger", "actors", "--duplicates").out()).doesNotContain(second + "?");
    assertThat(run("track", one.toString()).out()).contains("2 articles");
  }

  @Test
  void aLedgerIsTakenElsewhereAndCopied() throws IOException {
    run("track", EXAMPLES);
    Path file = folder.resolve("all.jsonl");
    assertThat(run("ledger", "export", "--out", file.toString()).code()).isZero();
    String other = folder.resolve("other").toString();
    assertThat(run("ledger", "import", file.toString(), "--home", other).out())
        .isEqualTo("lines 5: new 4, known 0, refused 0\n");
    assertThat(run("ledger", "list", "--home", other).out()).isEqualTo(run("ledger", "list").out());
    assertThat(run("ledger", "import", EXAMPLES + "/01-mp-materials-dod.txt").code()).isEqualTo(4);
    assertThat(run("ledger", "import", "nowhere.jsonl").code()).isEqualTo(2);
    assertThat(run("ledger", "import", folder.toString()).err()).contains("is a directory");
    Path empty = Files.createFile(folder.resolve("empty.jsonl"));
    assertThat(run("ledger", "import", empty.toString()).err()).contains("is empty");
    assertThat(run("ledger", "backup", folder + "/nowhere/copy").err())
        .contains("there is no such directory");
    String copy = folder.resolve("copy.sqlite").toString();
    assertThat(run("ledger", "backup", copy).out()).isEqualTo("documents 4\n");
    assertThat(run("ledger", "verify", "--ledger", copy).code()).isZero();
    assertThat(run("ledger", "backup", copy).err()).contains("is there already");
  }

  @Test
  void wordsAreLookedUpInBothLanguages() {
    run("track", EXAMPLES);
    var english = run("ask", "magnet plant in Narva", "--most", "1");
    assertThat(english.code()).isZero();
    assertThat(english.err()).isEmpty();
    assertThat(english.out())
        .contains("Documents (1 of ", "03-narva-magnets", "*Narva*", "Statements (1 of ")
        .containsPattern("\\[\\d+, \\d+\\) ");
    var chinese = run("ask", "稀土出口管制");
    assertThat(chinese.out()).contains("02-announcement-18", "*管制*");
    assertThat(run("ask", "稀土出口管製").out()).isEqualTo(chinese.out());
    assertThat(run("ask", "samarium licence").out()).contains("nothing found");
    assertThat(run("ask", "samarium", "--most", "1").out())
        .contains("02-announcement-18", "*钐*"); // by its name in the vocabulary
  }

  @Test
  void anAnswerIsTheSameAgainAndWithoutItsIndex() throws IOException {
    run("track", EXAMPLES);
    String[] question = {"ask", "rare", "earth", "2025", "--format", "json"};
    var first = run(question);
    assertThat(first.out())
        .startsWith("{\"schema\":\"gadolin/1\",\"command\":\"ask\"")
        .contains("\"passage\":{\"start\":", "\"cites\":[\"c1\"]");
    assertThat(run(question).out()).isEqualTo(first.out());
    Path index = folder.resolve(Path.of(".local", "share", "gadolin", "index"));
    try (Stream<Path> files = Files.list(index)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    assertThat(run(question).out()).isEqualTo(first.out());
  }

  @Test
  void aQuestionIsNarrowedAndNothingFoundIsAnAnswer() {
    run("track", EXAMPLES);
    assertThat(run("ask", "--property", "event", "--stage", "component").code()).isZero();
    assertThat(run("ask", "--element", "Dy", "--since", "2025-05").out())
        .contains("Documents")
        .doesNotContain("02-announcement-18");
    assertThat(run("ask", "出口管制", "--known-on", "2025-01").out()).isEqualTo("nothing found\n");
    var none = run("ask", "(zzz AND \"");
    assertThat(none.code()).isZero();
    assertThat(none.out()).isEqualTo("nothing found\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ask",
        "ask x --element Xx",
        "ask x --stage no",
        "ask x --technology no",
        "ask x --property weight",
        "ask x --since May",
        "ask x --most 0",
        "ask x --format csv"
      })
  void aWrongQuestionEndsWithTwo(String line) {
    var outcome = run(line.split(" "));
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err().lines()).hasSize(1);
  }

  @Test
  void readingAgainByTheSameExtractorChangesNothing() {
    run("track", EXAMPLES);
    String before = run("ledger", "statements").out();
    assertThat(run("ledger", "reread").out()).isEqualTo("documents 4: read again 0, known 4\n");
    assertThat(run("ledger", "statements").out()).isEqualTo(before);
  }

  @Test
  void aJudgementIsKeptAndWrongOnesAreRefused() {
    run("track", EXAMPLES);
    String number = run("ledger", "statements").out().split(" ", 2)[0];
    String[] why = {"--reason", "misread table", "--by", "ana"};
    assertThat(run(with(why, "ledger", "judge", "reject", number)).out())
        .isEqualTo("judgement 1: reject %s\n".formatted(number));
    assertThat(run(with(why, "ledger", "judge", "reject", "999999")).code()).isEqualTo(2);
    assertThat(run(with(why, "ledger", "judge", "credibility", number, "7")).err())
        .contains("is no digit of credibility");
    assertThat(run(with(why, "ledger", "judge", "reliability", "Rare Daily", "d")).out())
        .contains("judgement 2: reliability Rare Daily D");
    assertThat(run("ledger", "judge", "reject", number).code()).isEqualTo(2);
    assertThat(run("ledger", "verify").out()).contains("faults 0");
    assertThat(run("ledger", "statements").out().lines().findFirst().orElseThrow())
        .endsWith("[rejected by ana: misread table]");
    assertThat(run("track", EXAMPLES).out()).contains("rejected them as misread", ": 1 statements");
    run(with(why, "ledger", "judge", "accept", number));
    assertThat(run("track", EXAMPLES).out()).doesNotContain("rejected them as misread");
  }

  private static String[] with(String[] more, String... first) {
    return Stream.of(first, more).flatMap(Stream::of).toArray(String[]::new);
  }

  @Test
  void aBriefOnANameComesFromLedgerAndAtlas() {
    run("track", EXAMPLES);
    var element = run("brief", "Dy");
    assertThat(element.code()).isZero();
    assertThat(element.out()).contains("Highlights", "On the record", "dysprosium", "http");
    assertThat(run("brief", "Neo Performance Materials").out()).contains("TSX:NEO", "Narva");
    var unknown = run("brief", "Lynass");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("Maybe Lynas");
  }

  @Test
  void explainSaysHowALineCameAbout() {
    assertThat(run("track", "--explain", EXAMPLES).out()).contains("= weight ", "= rule: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--known-on someday",
        "--known-on 2025-02-30",
        "--format parquet",
        "--lang fr",
        "--threads 0",
        "--no-such-option"
      })
  void wrongUseEndsWithTwoAndOneLine(String options) {
    var args = ("track " + options + " " + EXAMPLES).split(" ");
    var outcome = run(args);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err().lines()).hasSize(1).first().asString().startsWith("gadolin: ");
  }

  @Test
  void aHomeThatCannotBeMadeEndsWithSix() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    var outcome = run("track", "--home", file.resolve("home").toString(), EXAMPLES);
    assertThat(outcome.code()).isEqualTo(6);
    assertThat(outcome.err()).contains("Maybe ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dy", "dysprosium", "separation", "ASX:LYC", "CN"})
  void theAtlasShowsWhatIsKnownWithSources(String name) {
    var outcome = run("atlas", "show", name);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("http");
  }

  @Test
  void aNameTheAtlasDoesNotKnowIsWrongUse() {
    var outcome = run("atlas", "show", "Lynass");
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("Maybe ", "Lynas");
  }

  @Test
  void twoSetsOfFilesAreComparedAsSentencesAndAsJson() throws IOException {
    Path before = Files.createDirectories(folder.resolve("before"));
    Path after = Files.createDirectories(folder.resolve("after"));
    String header = "name_en,type,country,state_affiliated,source_title,confidence\n";
    Files.writeString(
        before.resolve("actors.csv"), header + "Example Ore,company,AU,no,my notes,assumed\n");
    Files.writeString(
        after.resolve("actors.csv"), header + "Example Ore,company,CA,no,my notes,assumed\n");
    var text = run("atlas", "diff", before.toString(), after.toString());
    assertThat(text.code()).isZero();
    assertThat(text.out())
        .contains("data/actors.csv: 1 changed")
        .contains("changed  Example Ore (CA), company")
        .contains("country  AU → CA");
    var json = run("atlas", "diff", "--format", "json", before.toString(), after.toString());
    assertThat(json.out())
        .startsWith("{\"schema\":\"gadolin/1\",\"command\":\"atlas diff\"")
        .contains("{\"field\":\"country\",\"before\":\"AU\",\"after\":\"CA\"}");
  }

  @Test
  void theBundledAtlasHasNoErrors() {
    assertThat(run("atlas", "check").code()).isZero();
  }

  private Outcome run(String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    int code = new CommandLineDoor(streams, Map.of("HOME", folder.toString())).run(args);
    return new Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
