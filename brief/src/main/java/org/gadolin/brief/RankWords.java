package org.gadolin.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The words that rank and the words for what is ranked, from {@code rank_*.csv}. */
final class RankWords {

  /** One word that ranks, found in a sentence. */
  record Found(int place, boolean isThingBefore, int start, int end) {}

  /** One word for what is ranked, found in a sentence. */
  record Named(Rank.Thing thing, int start, int end) {}

  private record PlaceWord(String word, Pattern pattern, int place, boolean isThingBefore) {}

  private record ThingWord(String word, Pattern pattern, Rank.Thing thing) {}

  private static final List<PlaceWord> PLACES =
      Table.rows("rank_places.csv").stream()
          .map(
              row ->
                  new PlaceWord(
                      row.get(0),
                      Cues.pattern(row.get(0)),
                      Integer.parseInt(row.get(1)),
                      row.get(2).equals("before")))
          .toList();

  private static final List<ThingWord> THINGS =
      Table.rows("rank_things.csv").stream()
          .map(
              row ->
                  new ThingWord(
                      row.get(0),
                      Cues.pattern(row.get(0)),
                      new Rank.Thing(row.get(0), row.get(1), row.get(2))))
          .toList();

  private RankWords() {}

  /** {@return the words that rank, longer ones before those inside them} */
  static List<Found> places(String lower) {
    var all = new ArrayList<Found>();
    for (PlaceWord word : PLACES) {
      if (!lower.contains(word.word())) {
        continue; // most are in no sentence; an expression costs more than a look
      }
      var match = word.pattern().matcher(lower);
      while (match.find()) {
        all.add(new Found(word.place(), word.isThingBefore(), match.start(), match.end()));
      }
    }
    all.sort(
        Comparator.comparingInt(Found::start).thenComparing(Found::end, Comparator.reverseOrder()));
    return IntStream.range(0, all.size())
        .filter(i -> all.subList(0, i).stream().noneMatch(one -> one.end() > all.get(i).start()))
        .mapToObj(all::get)
        .toList();
  }

  /** {@return the first thing named in a text, of two at one place the longer} */
  static Optional<Named> thing(String lower) {
    return THINGS.stream()
        .filter(word -> lower.contains(word.word()))
        .flatMap(
            word ->
                word.pattern()
                    .matcher(lower)
                    .results()
                    .map(match -> new Named(word.thing(), match.start(), match.end())))
        .min(
            Comparator.comparingInt(Named::start)
                .thenComparing(Named::end, Comparator.reverseOrder()));
  }
}
