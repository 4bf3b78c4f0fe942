package org.gadolin.claims.internal.frame;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The forms of English verbs: the regular ones by rule, the others by a table. Immutable. */
final class Inflection {

  private static final String VOWELS = "aeiou";

  private final Map<String, List<String>> irregular;

  private Inflection(Map<String, List<String>> irregular) {
    this.irregular = irregular;
  }

  /** {@return the inflection with the irregular verbs of the class path} */
  static Inflection load() {
    var irregular = new TreeMap<String, List<String>>();
    for (List<String> row : RuleTable.rows("frame/irregular.csv")) {
      irregular.put(row.getFirst(), row.subList(1, row.size()));
    }
    return new Inflection(irregular);
  }

  /** {@return base, third person, past, participle, gerund; each form once} */
  Set<String> formsOf(String verb) {
    var forms = new LinkedHashSet<String>();
    forms.add(verb);
    forms.add(thirdPerson(verb));
    List<String> known = irregular.get(verb);
    if (known == null) {
      forms.add(past(verb));
      forms.add((verb.endsWith("e") ? withoutLast(verb) : doubled(verb)) + "ing");
    } else {
      forms.addAll(known);
    }
    return forms;
  }

  /** {@return past and participle; each form once} */
  Set<String> pastFormsOf(String verb) {
    List<String> known = irregular.get(verb);
    return known == null ? Set.of(past(verb)) : new LinkedHashSet<>(known.subList(0, 2));
  }

  private static String thirdPerson(String verb) {
    if (isConsonantY(verb)) {
      return withoutLast(verb) + "ies";
    }
    boolean hissing =
        verb.endsWith("s")
            || verb.endsWith("x")
            || verb.endsWith("z")
            || verb.endsWith("ch")
            || verb.endsWith("sh")
            || verb.equals("go");
    return verb + (hissing ? "es" : "s");
  }

  private static String past(String verb) {
    if (isConsonantY(verb)) {
      return withoutLast(verb) + "ied";
    }
    return verb.endsWith("e") ? verb + "d" : doubled(verb) + "ed";
  }

  /** The last letter of a short verb is doubled before an ending: plan, planned. */
  private static String doubled(String verb) {
    int last = verb.length() - 1;
    boolean closed =
        last >= 2
            && !isVowel(verb, last)
            && "wxy".indexOf(verb.charAt(last)) < 0
            && isVowel(verb, last - 1)
            && !isVowel(verb, last - 2);
    boolean single = verb.chars().filter(letter -> VOWELS.indexOf(letter) >= 0).count() == 1;
    return closed && single ? verb + verb.charAt(last) : verb;
  }

  private static boolean isVowel(String verb, int at) {
    return VOWELS.indexOf(verb.charAt(at)) >= 0;
  }

  private static boolean isConsonantY(String verb) {
    int last = verb.length() - 1;
    return last > 0 && verb.charAt(last) == 'y' && VOWELS.indexOf(verb.charAt(last - 1)) < 0;
  }

  private static String withoutLast(String verb) {
    return verb.substring(0, verb.length() - 1);
  }
}
