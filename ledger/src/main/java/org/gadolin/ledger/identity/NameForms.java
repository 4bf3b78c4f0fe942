package org.gadolin.ledger.identity;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.gadolin.ledger.internal.table.Table;

/** A name without what changes nothing, as words, as initials, in Latin letters. Thread-safe. */
final class NameForms {

  private final Set<String> latin = new HashSet<>();
  private final List<String> chinese = new ArrayList<>();
  private final Transliterator toLatin =
      Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");

  NameForms() {
    for (List<String> row : Table.rows("identity/forms.csv")) {
      (row.get(0).equals("zh") ? chinese : latin).addAll(Table.forms(row.get(1)));
    }
  }

  /** {@return the words of a Latin name without legal forms; a Chinese name is one word} */
  List<String> words(String name) {
    if (isChinese(name)) {
      String rest = name.replaceAll("[\\s()（）·.]", "");
      for (String form : chinese) {
        rest = rest.endsWith(form) ? rest.substring(0, rest.length() - form.length()) : rest;
      }
      return rest.isEmpty() ? List.of(name) : List.of(rest);
    }
    List<String> all =
        List.of(name.toLowerCase(Locale.ROOT).replace("&", " and ").split("[^\\p{L}\\d]+")).stream()
            .filter(word -> !word.isEmpty())
            .toList();
    List<String> kept = all.stream().filter(word -> !latin.contains(word)).toList();
    return kept.isEmpty() ? all : kept;
  }

  /** {@return the words in one, without accents: equal for names that differ in nothing else} */
  String folded(String name) {
    return Transliterators.ASCII.transliterate(String.join("", words(name)));
  }

  /** {@return the initials of a Latin name of three words or more; else empty} */
  String initials(String name) {
    List<String> words = words(name);
    return isChinese(name) || words.size() < 3
        ? ""
        : words.stream()
            .filter(word -> !word.equals("of") && !word.equals("and") && !word.equals("for"))
            .map(word -> word.substring(0, 1))
            .collect(Collectors.joining());
  }

  /** {@return a Chinese name in Latin letters without tones or blanks; else empty} */
  String pinyin(String name) {
    return isChinese(name)
        ? toLatin.transliterate(words(name).getFirst()).replaceAll("[^a-z\\d]", "")
        : "";
  }

  static boolean isChinese(String name) {
    return name.codePoints().anyMatch(Character::isIdeographic);
  }

  private static final class Transliterators {
    static final Transliterator ASCII = Transliterator.getInstance("Latin-ASCII; Lower");
  }
}
