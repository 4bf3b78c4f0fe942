package org.gadolin.ledger.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.gadolin.core.Basis;
import org.gadolin.core.Claim;
import org.gadolin.core.Dating;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.Evidence;
import org.gadolin.core.Extraction;
import org.gadolin.core.Layer;
import org.gadolin.core.Period;
import org.gadolin.core.Property;
import org.gadolin.core.Quantity;
import org.gadolin.core.Relevance;
import org.gadolin.core.SourceDocument;
import org.gadolin.core.Span;
import org.gadolin.core.StatementKey;
import org.gadolin.core.StatementKeys;
import org.gadolin.core.Subject;
import org.gadolin.ledger.Entry;
import org.gadolin.ledger.Ledger;
import org.gadolin.ledger.ReadingVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching a small ledger. */
class LedgerSearchTest {

  private static final ReadingVersion VERSION = new ReadingVersion("1", "a", Instant.EPOCH);
  private static final Glossary GLOSSARY =
      new Glossary("1", id -> Map.of("Tb", "terbium 铽", "separation", "分离").getOrDefault(id, ""));

  @TempDir private Path home;

  @SuppressWarnings("NullAway.Init")
  private Ledger ledger;

  @BeforeEach
  void openLedger() {
    ledger = Ledger.open(home);
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  @Test
  void wordsAreFoundInWhateverFormTheyStand() {
    remember(
        1, "2025-03", "en", "Something else. The plant separates heavy rare earths in Kuantan.");
    remember(2, "2025-04", "en", "Copper was dearer.");
    Findings found = find(Question.of("Separating plants"));
    assertThat(found.documents()).hasSize(1);
    Hit hit = found.documents().getFirst();
    assertThat(hit.document().number()).isEqualTo(1);
    assertThat(hit.passage().orElseThrow().words())
        .isEqualTo("The plant separates heavy rare earths in Kuantan.");
    assertThat(hit.marks())
        .extracting(mark -> cut(hit, mark))
        .containsExactly("plant", "separates");
  }

  @ParameterizedTest
  @ValueSource(strings = {"稀土出口管制", "稀土出口管製", "稀土 出口 管制"})
  void chineseIsFoundSimplifiedAndTraditional(String words) {
    remember(1, "2025-04", "zh", "𠮷林消息。中国对稀土实施出口管制。");
    remember(2, "2025-04", "zh", "铜价上涨。");
    remember(3, "2025-04", "zh-Hant", "中國對稀土實施出口管制。");
    Findings found = find(Question.of(words));
    assertThat(found.documents()).extracting(hit -> hit.document().number()).contains(1L, 3L);
    assertThat(found.documents()).hasSize(2);
    Hit first =
        found.documents().stream()
            .filter(h -> h.document().number() == 1)
            .findFirst()
            .orElseThrow();
    assertThat(first.passage())
        .hasValue(new Evidence(new Span(5, 17), "中国对稀土实施出口管制。")); // past a wide character
  }

  @Test
  void englishWordsFindWhatAChineseDocumentNames() {
    remember(1, "2025", "zh", "公司宣布铽的新产线投产。", mention(Layer.ELEMENT, "Tb", 4, "铽"));
    Hit hit = find(Question.of("terbium")).documents().getFirst();
    assertThat(hit.marks()).containsExactly(new Span(4, 5));
    assertThat(hit.passage().orElseThrow().words()).contains("铽");
  }

  @Test
  void moreThanHalfOfTheWordsMustBeMetAndMoreIsBetter() {
    remember(1, "2025", "en", "Terbium from Malaysia.");
    remember(2, "2025", "en", "Terbium oxide from Malaysia was shipped.");
    remember(3, "2025", "en", "Oxide of iron.");
    assertThat(numbers(find(Question.of("terbium oxide Malaysia")))).containsExactly(2L, 1L);
  }

  @Test
  void ofEqualRelevanceTheOneRecordedFirstComesFirst() {
    for (int number = 1; number <= 5; number++) {
      remember(number, "2025", "en", "The same terbium.");
    }
    assertThat(numbers(find(Question.of("terbium").atMost(3)))).containsExactly(1L, 2L, 3L);
    assertThat(find(Question.of("terbium").atMost(3)).allDocuments()).isEqualTo(5);
  }

  @Test
  void facetsAndDaysNarrow() {
    rememberCapacity(1, "2025-03-10", "Lynas can separate 1500 t a year.");
    remember(2, "2025-06", "en", "Lynas again.", mention(Layer.ELEMENT, "Tb", 0, "Lynas"));
    remember(3, "", "en", "Lynas, undated.");
    var lynas = Question.of("lynas");
    assertThat(numbers(find(lynas))).containsExactlyInAnyOrder(1L, 2L, 3L);
    assertThat(numbers(find(lynas.between(Period.of("2025-06-15"), Period.UNDATED))))
        .containsExactly(2L);
    assertThat(numbers(find(lynas.between(Period.UNDATED, Period.of("2025-05")))))
        .containsExactly(1L);
    assertThat(numbers(find(lynas.with(Facet.ELEMENT, "tb")))).containsExactly(2L);
    var capacity =
        find(Question.of("").with(Facet.PROPERTY, "capacity").with(Facet.ABOUT, "Lynas"));
    assertThat(capacity.statements()).hasSize(1);
    Hit hit = capacity.statements().getFirst();
    assertThat(hit.statement().orElseThrow().key().property()).isEqualTo(Property.CAPACITY);
    assertThat(hit.passage()).hasValue(new Evidence(new Span(0, 5), "Lynas"));
    assertThat(find(lynas.with(Facet.PROPERTY, "price")).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "\"", "a AND", "x:y~[", "the", "？！", "\ud83d", "\\"})
  void noWordsAreWrong(String words) {
    remember(1, "2025", "en", "Terbium.");
    assertThat(find(Question.of(words)).isEmpty()).isTrue();
    assertThat(numbers(find(Question.of("terbium " + words)))).isSubsetOf(1L);
    assertThat(find(Question.of("terbium x ".repeat(2_000))).documents()).isEmpty();
  }

  @Test
  void anEmptyLedgerHasNoAnswer() {
    assertThat(find(Question.of("terbium")).isEmpty()).isTrue();
  }

  @Test
  void anIndexBroughtUpAnswersLikeOneMadeAnew() {
    var random = new Random(7);
    List<String> words = List.of("terbium", "oxide", "China", "magnet", "稀土", "出口", "价格");
    for (int number = 1; number <= 40; number++) {
      var text = new StringBuilder();
      for (int i = 0; i < 5 + random.nextInt(20); i++) {
        text.append(words.get(random.nextInt(words.size()))).append(' ');
      }
      remember(number, "2025", "en", text.toString());
      if (number % 10 == 0) {
        var again = new ReadingVersion("2", "a", Instant.EPOCH.plusSeconds(number));
        ledger.append(entry(number - 5, "2025", "en", "terbium", List.of()), again);
      }
      if (number % 4 == 0) {
        assertSame(Question.of("terbium 稀土 magnet"));
      }
    }
  }

  @Test
  void aBrokenIndexAndOneOfAnotherLedgerAreMadeAnew() throws IOException {
    remember(1, "2025", "en", "Terbium here.");
    assertThat(numbers(find(Question.of("terbium")))).containsExactly(1L);
    try (Stream<Path> files = Files.list(index())) {
      for (Path file : files.toList()) {
        Files.writeString(file, "broken");
      }
    }
    Path mine = Files.writeString(index().resolve("mine.txt"), "kept");
    assertThat(numbers(find(Question.of("terbium")))).containsExactly(1L);
    assertThat(mine).exists();
    try (var other = Ledger.open(home.resolve("other"))) {
      other.append(entry(9, "2025", "en", "Dysprosium there.", List.of()), VERSION);
      var search = new LedgerSearch(other.view(Period.UNDATED), GLOSSARY);
      assertThat(search.find(Question.of("terbium"), index()).isEmpty()).isTrue();
      assertThat(search.find(Question.of("dysprosium"), index()).documents()).hasSize(1);
    }
  }

  @Test
  void whereNoIndexCanStandTheAnswerIsTheSame() throws IOException {
    remember(1, "2025", "en", "Terbium here.");
    Files.writeString(index(), "a file where the folder should be");
    assertThat(numbers(find(Question.of("terbium")))).containsExactly(1L);
  }

  private void assertSame(Question question) {
    var search = new LedgerSearch(ledger.view(Period.UNDATED), GLOSSARY);
    assertThat(search.find(question, index())).isEqualTo(search.find(question));
  }

  private Path index() {
    return home.resolve("index");
  }

  private Findings find(Question question) {
    return new LedgerSearch(ledger.view(Period.UNDATED), GLOSSARY).find(question, index());
  }

  private static List<Long> numbers(Findings found) {
    return found.documents().stream().map(hit -> hit.document().number()).toList();
  }

  private static String cut(Hit hit, Span span) {
    return hit.document().document().text().substring(span.start(), span.end());
  }

  private static Claim.Mention mention(Layer layer, String id, int start, String words) {
    var span = new Span(start, start + words.length());
    return new Claim.Mention(layer, id, List.of(new Evidence(span, words)));
  }

  private void remember(
      int number, String published, String language, String text, Claim.Mention... mentions) {
    ledger.append(entry(number, published, language, text, List.of(mentions)), VERSION);
  }

  private static Entry entry(
      int number, String published, String language, String text, List<Claim.Mention> mentions) {
    var none = new StatementKeys(List.of(), List.of(), List.of());
    return new Entry(
        document(number, published, language, text), Extraction.incidental(mentions), none);
  }

  private static SourceDocument document(
      int number, String published, String language, String text) {
    var head =
        new DocumentHead("d" + number, "", "", Period.of(published), language, "Publisher", "");
    return new SourceDocument("%064x".formatted(number), "d.txt", head, text);
  }

  private void rememberCapacity(int number, String published, String text) {
    var figure =
        new Claim.Figure(
            "Lynas",
            "separation capacity",
            Quantity.of(1500, "t/yr"),
            Period.UNDATED,
            List.of(new Evidence(new Span(0, 5), text.substring(0, 5))));
    var said =
        new Extraction(
            Relevance.RARE_EARTH,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(figure),
            List.of(),
            List.of(),
            List.of());
    var key =
        new StatementKey(
            new Subject(Subject.Kind.ACTOR, "Lynas", "separation", ""),
            Property.CAPACITY,
            "",
            Period.of("2025"),
            Dating.TOLD,
            new Basis("mass_rate", "reo", "", false));
    var keys = new StatementKeys(List.of(), new ArrayList<>(List.of(key)), List.of());
    ledger.append(new Entry(document(number, published, "en", text), said, keys), VERSION);
  }
}
