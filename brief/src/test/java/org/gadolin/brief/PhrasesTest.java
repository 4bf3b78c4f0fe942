package org.gadolin.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gadolin.atlas.Atlas;
import org.gadolin.core.EventType;
import org.gadolin.core.Stage;
import org.junit.jupiter.api.Test;

class PhrasesTest {

  private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");
  private static final Phrases EN = Phrases.of(Language.EN);
  private static final Phrases ZH = Phrases.of(Language.ZH);

  @Test
  void everyEnglishSentenceHasAChineseOneWithTheSameHoles() {
    for (String key : EN.keys()) {
      if (key.startsWith("scale.")) {
        continue; // English counts in millions, Chinese in 万 and 亿
      }
      assertThat(ZH.find(key)).as(key).isPresent();
      Set<String> holes = holes(EN.find(key).orElseThrow());
      holes.add("month");
      holes.add("article");
      holes.add("among");
      holes.add("who");
      assertThat(holes).as(key).containsAll(holes(ZH.find(key).orElseThrow()));
    }
  }

  @Test
  void everyActAndLinkHasItsWords() {
    for (Phrases phrases : Set.of(EN, ZH)) {
      for (EventType type : EventType.values()) {
        assertThat(phrases.find("act." + type.id() + ".who")).isPresent();
        assertThat(phrases.find("act." + type.id() + ".bare")).isPresent();
      }
      for (Stage stage : Stage.values()) {
        assertThat(phrases.find("tells." + stage.id())).isPresent();
      }
    }
  }

  @Test
  void everyUnitOfTheAtlasHasAChineseWord() {
    Atlas atlas = Atlas.bundled();
    Set<String> units = new TreeSet<>();
    atlas.shares().forEach(row -> units.add(row.value().unit()));
    atlas.prices().forEach(row -> units.add(row.price().unit()));
    atlas.plants().forEach(row -> units.add(row.unit()));
    units.removeAll(Set.of("%", ""));
    assertThat(units).allSatisfy(unit -> assertThat(ZH.find("unit." + unit)).isPresent());
  }

  @Test
  void aPartWithAnEmptyHoleIsLeftOut() {
    var template = new Template("{who} opened a plant[ in {where}][ on {when}].");
    assertThat(template.fill(java.util.Map.of("who", "Neo", "where", "", "when", "Monday")))
        .isEqualTo("Neo opened a plant on Monday.");
  }

  private static Set<String> holes(String template) {
    return HOLE.matcher(template)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
