package org.gadolin.proof.stories;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Something that happened in the made-up world: who, what, how much. */
record Occurrence(
    String kind,
    Org company,
    Org partner,
    List<String> product,
    List<String> site,
    int quarter,
    int year,
    int day,
    Map<String, Amount> amounts) {

  static final List<String> KINDS =
      List.of(
          "production", "plant", "price", "offtake", "quota", "study", "disruption", "financing");

  private static final List<List<String>> WORDS = Lines.of("words.txt");
  private static final List<List<String>> VALUES = Lines.of("values.txt");

  static Occurrence draw(Random random) {
    String kind = pick(KINDS, random);
    var amounts = new HashMap<String, Amount>();
    for (List<String> row : VALUES) {
      if (row.get(0).equals(kind)) {
        amounts.put(row.get(1), Amount.draw(row, random));
      }
    }
    return new Occurrence(
        kind,
        pick(Org.of("co"), random),
        pick(Org.of("par"), random),
        word("prod", random),
        word("site", random),
        1 + random.nextInt(4),
        2024 + random.nextInt(2),
        1 + random.nextInt(27),
        Map.copyOf(amounts));
  }

  /** {@return the same as another saw it: what happened is one, most side figures are not} */
  Occurrence seenByAnother(Random random) {
    var others = new HashMap<>(amounts);
    for (List<String> row : VALUES) {
      boolean side = !row.get(1).equals("x") && !row.get(1).equals("y");
      if (row.get(0).equals(kind) && side && random.nextInt(3) > 0) {
        others.put(row.get(1), Amount.draw(row, random));
      }
    }
    return new Occurrence(
        kind, company, partner, product, site, quarter, year, day, Map.copyOf(others));
  }

  static List<String> word(String role, Random random) {
    return pick(WORDS.stream().filter(row -> row.getFirst().equals(role)).toList(), random);
  }

  static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  /** {@return a pattern with its slots filled} */
  String fill(String pattern, String language, int style) {
    String filled =
        pattern
            .replace("{co}", company.in(language))
            .replace("{par}", partner.in(language))
            .replace("{prod}", product.get(language.equals("zh") ? 2 : 1))
            .replace("{site}", site.get(language.equals("zh") ? 2 : 1))
            .replace("{when}", when(language));
    for (var amount : amounts.entrySet()) {
      filled = filled.replace("{" + amount.getKey() + "}", amount.getValue().in(language, style));
    }
    return filled;
  }

  private String when(String language) {
    return language.equals("zh")
        ? year + "年第" + List.of("一", "二", "三", "四").get(quarter - 1) + "季度"
        : List.of("first", "second", "third", "fourth").get(quarter - 1) + " quarter of " + year;
  }
}
