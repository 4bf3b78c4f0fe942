package org.gadolin.atlas;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gadolin.atlas.internal.CsvRow;
import org.gadolin.atlas.internal.Resources;
import org.gadolin.core.Country;

/**
 * The sentences of facts in one language, from {@code facts.csv}, and the words they are filled
 * with. What the sources themselves say (names of plants, measures, cases) stays as it was written.
 *
 * <p>To add one: a row in {@code facts.csv} with both languages.
 */
final class Phrases {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private final Atlas atlas;
  private final boolean chinese;
  private final Map<String, Wording> wordingByFact = new HashMap<>();

  /** Makes the phrases of a language, {@code en} or {@code zh}. */
  Phrases(Atlas atlas, String language) {
    this.atlas = atlas;
    this.chinese = language.equals("zh");
    for (CsvRow row : Resources.table("facts.csv").rows()) {
      wordingByFact.put(row.get("fact"), new Wording(own(row, "wording")));
    }
    for (CsvRow row : Resources.table("tables.csv").rows()) {
      wordingByFact.put(row.get("table"), new Wording(own(row, "wording")));
      wordingByFact.put("section_" + row.get("section"), new Wording(own(row, "section")));
    }
  }

  boolean chinese() {
    return chinese;
  }

  /** {@return a sentence, its gaps filled} */
  String say(String fact, UnaryOperator<String> gaps) {
    Wording wording = wordingByFact.get(fact);
    if (wording == null) {
      throw new IllegalArgumentException(
          "The fact (%s) must stand in facts.csv or tables.csv.".formatted(fact));
    }
    return wording.fill(gaps);
  }

  /** {@return a sentence with gaps filled from a map; an absent gap stays empty} */
  String say(String fact, Map<String, String> valueByGap) {
    return say(fact, gap -> valueByGap.getOrDefault(gap, ""));
  }

  /** {@return a sentence without gaps} */
  String say(String fact) {
    return say(fact, Map.of());
  }

  /** {@return the heading facts of a section stand under} */
  String heading(String section) {
    return say("section_" + section);
  }

  /** {@return a word's form in the language, or the id itself; elements keep their symbols} */
  String word(String list, String id) {
    return find(list, id)
        .or(() -> chinese && list.equals("commodity") ? find("element", id) : Optional.empty())
        .orElse(id);
  }

  private Optional<String> find(String list, String id) {
    return atlas.vocabulary(list).stream()
        .filter(term -> term.id().equals(id))
        .map(term -> chinese && !term.zh().isEmpty() ? term.zh() : term.en())
        .findFirst();
  }

  /** {@return parts one after the other} */
  String list(Stream<String> parts) {
    return String.join(chinese ? "、" : ", ", parts.toList());
  }

  /** {@return the code of a country in English, its name in Chinese} */
  String country(Country country) {
    if (!country.isKnown()) {
      return say("no_country");
    }
    return chinese ? findChineseCountry(country.code()).orElse(country.code()) : country.code();
  }

  /** {@return the name of a country, region or actor as the language has it} */
  String name(String written) {
    if (!chinese || written.isEmpty()) {
      return written;
    }
    return switch (written.toLowerCase(Locale.ROOT)) {
      case "world" -> "全球";
      case "other", "rest of world" -> "其他";
      default ->
          atlas.places().stream()
              .filter(place -> place.name().equals(written))
              .flatMap(place -> place.forms().stream())
              .filter(form -> HAN.matcher(form).find())
              .findFirst()
              .or(() -> findChineseActor(written))
              .orElse(written);
    };
  }

  private Optional<String> findChineseCountry(String code) {
    return atlas.places().stream()
        .filter(place -> place.country().code().equals(code))
        .filter(place -> place.type().id().equals("country"))
        .flatMap(place -> place.forms().stream())
        .filter(form -> HAN.matcher(form).find())
        .findFirst();
  }

  private Optional<String> findChineseActor(String written) {
    return atlas.actors().stream()
        .filter(actor -> actor.name().equals(written) || actor.aliases().contains(written))
        .map(ActorEntry::nameZh)
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  private String own(CsvRow row, String column) {
    String zh = row.get(column + "_zh");
    return chinese && !zh.isEmpty() ? zh : row.get(column);
  }
}
