package org.gadolin.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gadolin.atlas.Atlas;
import org.gadolin.atlas.PlaceEntry;
import org.gadolin.atlas.VocabularyTerm;
import org.gadolin.core.PlaceType;

/**
 * The Chinese form of every English name and term of the atlas, and of the nouns that subjects of
 * figures are made of.
 *
 * @param byName Chinese by English, lower case
 */
record ChineseForms(Map<String, String> byName) {

  /** Shorter forms are abbreviations, and words of other meanings. */
  private static final int MOST_LETTERS = 3;

  private static final String OXIDE = " oxide";

  static final ChineseForms NONE = new ChineseForms(Map.of());

  /** Later lists win: an element's name is clearer than the technology that mentions it. */
  private static final List<String> LISTS =
      List.of("metric", "claim_property", "technology", "form", "commodity", "group", "element");

  static ChineseForms of(Atlas atlas) {
    Map<String, String> forms = new HashMap<>();
    Table.rows("subject_nouns.csv").forEach(row -> forms.put(key(row.get(0)), row.get(1)));
    for (String list : LISTS) {
      atlas.vocabulary(list).forEach(term -> add(forms, term));
    }
    atlas.places().stream()
        .filter(place -> place.forms().stream().anyMatch(Words::isHan))
        .forEach(place -> add(forms, place));
    atlas.actors().stream()
        .filter(actor -> !actor.nameZh().isEmpty())
        .forEach(actor -> forms.put(key(actor.name()), actor.nameZh()));
    return new ChineseForms(Map.copyOf(forms));
  }

  /** {@code China} and {@code Chinese} are one word. */
  private static void add(Map<String, String> forms, PlaceEntry place) {
    String zh = place.forms().stream().filter(Words::isHan).findFirst().orElseThrow();
    if (place.type() == PlaceType.COUNTRY) {
      place.forms().stream()
          .filter(form -> form.length() > MOST_LETTERS && !Words.isHan(form))
          .forEach(form -> forms.put(key(form), zh));
    }
    forms.put(key(place.name()), zh);
  }

  private static void add(Map<String, String> forms, VocabularyTerm term) {
    if (!term.zh().isEmpty()) {
      term.forms().stream()
          .filter(form -> !Words.isHan(form))
          .forEach(form -> forms.put(key(form), term.zh()));
      forms.put(key(term.id()), term.zh());
    }
  }

  /** {@return the Chinese form; empty where none is known} */
  String of(String english) {
    String known = byName.getOrDefault(key(english), "");
    if (known.isEmpty() && english.endsWith(OXIDE)) { // in Chinese the oxide comes first
      String base = of(english.substring(0, english.length() - OXIDE.length()));
      return base.isEmpty() ? "" : "氧化" + base;
    }
    return known;
  }

  /** {@return a phrase with every name and term it knows exchanged, the longest first} */
  String translated(String phrase) {
    String[] parts = phrase.split(" ", -1);
    var out = new StringBuilder();
    int at = 0;
    while (at < parts.length) {
      int end = parts.length;
      String found = "";
      while (end > at && found.isEmpty()) {
        found = of(String.join(" ", List.of(parts).subList(at, end)));
        end = found.isEmpty() ? end - 1 : end;
      }
      String word = found.isEmpty() ? parts[at] : found;
      boolean apart = !out.isEmpty() && !(Words.isHan(word) || Words.isHan(last(out)));
      out.append(apart ? " " : "").append(word);
      at = found.isEmpty() ? at + 1 : end;
    }
    return out.toString();
  }

  private static String last(StringBuilder out) {
    return out.substring(out.length() - 1);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
