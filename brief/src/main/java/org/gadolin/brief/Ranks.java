package org.gadolin.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gadolin.brief.Rank.Area;
import org.gadolin.brief.Rank.Reach;
import org.gadolin.core.Claim;
import org.gadolin.core.Country;
import org.gadolin.core.PlaceType;

/** Finds what one sentence ranks: the word that ranks, the thing ranked, and among whom. */
final class Ranks {

  /** How far apart the words of a rank may stand: a Chinese character says more than a letter. */
  private record Reaches(int thing, int tail, int before, int cue) {}

  private static final Reaches LATIN = new Reaches(70, 45, 40, 22);
  private static final Reaches HAN = new Reaches(18, 12, 14, 8);

  private static final Pattern STOP = Pattern.compile("[.;:。；：!?！？]");
  private static final Pattern CLAUSE = Pattern.compile("[.,;:(。，；：（!?！？]");
  private static final Pattern POSSESSIVE = Pattern.compile("^('s|s'|的)?\\s*$");
  private static final Pattern OF = Pattern.compile("\\b(in|of)\\s+(the\\s+)?$");
  private static final Country CHINA = Country.of("CN");

  private final Passage passage;
  private final List<Passage.Place<Claim.Place>> countries;

  private Ranks(Passage passage) {
    this.passage = passage;
    this.countries =
        passage.named(
            passage.page().said().places().stream()
                .filter(
                    place -> place.type() == PlaceType.COUNTRY || place.type() == PlaceType.BLOC)
                .filter(place -> place.country().isKnown())
                .toList());
  }

  static List<Rank> of(Passage passage) {
    var ranks = new ArrayList<Rank>();
    var parser = new Ranks(passage);
    for (RankWords.Found word : RankWords.places(passage.lower())) {
      parser.rank(word).ifPresent(ranks::add);
    }
    return ranks;
  }

  private Optional<Rank> rank(RankWords.Found word) {
    Reaches reach = Words.isHan(passage.part(word.start(), word.end())) ? HAN : LATIN;
    if (Cues.has("not_a_rank", passage.part(word.start() - reach.cue(), word.end() + 2))) {
      return Optional.empty();
    }
    Optional<RankWords.Named> thing = thing(word, reach);
    if (thing.isEmpty()) {
      return Optional.empty();
    }
    int start = Math.min(word.start(), thing.get().start());
    int end = Math.max(word.end(), thing.get().end());
    Area area = area(start, end, word, reach);
    if (word.place() == Rank.ONLY && area.reach() == Reach.UNSAID) {
      return Optional.empty();
    }
    return Optional.of(
        new Rank(
            word.place(),
            thing.get().thing(),
            area,
            passage.span(start, end),
            passage.span(head(start, reach), tail(end, reach))));
  }

  private Optional<RankWords.Named> thing(RankWords.Found word, Reaches reach) {
    int from = word.isThingBefore() ? Math.max(0, word.start() - reach.thing()) : word.end();
    String text =
        word.isThingBefore()
            ? passage.part(from, word.start())
            : upTo(STOP, passage.part(from, word.end() + reach.thing()));
    return RankWords.thing(text)
        .map(one -> new RankWords.Named(one.thing(), from + one.start(), from + one.end()));
  }

  private static String upTo(Pattern stop, String text) {
    var match = stop.matcher(text);
    return match.find() ? text.substring(0, match.start()) : text;
  }

  /** The material may stand just before: {@code 稀土储量居首位}. */
  private static int head(int start, Reaches reach) {
    return reach.equals(HAN) ? Math.max(0, start - 3) : start;
  }

  private int tail(int end, Reaches reach) {
    return end + upTo(CLAUSE, passage.part(end, end + reach.tail())).length();
  }

  private Area area(int start, int end, RankWords.Found word, Reaches reach) {
    int tail = end + upTo(STOP, passage.part(end, end + reach.tail())).length();
    int from = start - reach.before();
    for (Passage.Place<Claim.Place> one : countries) {
      boolean near = one.end() > from && one.start() < tail;
      if (near && isOutside(one, start)) {
        return new Area(Reach.OUTSIDE, one.claim().country());
      }
    }
    for (Passage.Place<Claim.Place> one : countries) {
      boolean owner = one.end() <= start && isOwner(one, word.start());
      boolean within =
          one.start() >= end
              && one.start() < tail
              && OF.matcher(passage.part(end, one.start())).find();
      if (owner || within) {
        return new Area(Reach.INSIDE, one.claim().country());
      }
    }
    String around = passage.part(start - reach.cue(), tail);
    if (Cues.has("world", around)) {
      return new Area(Reach.WORLD, Country.UNKNOWN);
    }
    return Cues.has("national", around)
        ? new Area(Reach.INSIDE, CHINA)
        : new Area(Reach.UNSAID, Country.UNKNOWN);
  }

  private boolean isOwner(Passage.Place<Claim.Place> one, int rank) {
    String gap = passage.part(one.end(), rank);
    return !gap.isEmpty() && !gap.isBlank() && POSSESSIVE.matcher(gap).find();
  }

  /** {@code outside China}, {@code 中国以外}. */
  private boolean isOutside(Passage.Place<Claim.Place> one, int start) {
    String before = passage.part(one.start() - 12, one.start());
    String behind = passage.part(one.end(), one.end() + 2);
    boolean said = Cues.has("outside", before) || Cues.has("outside_behind", behind);
    return said && (one.start() >= start || passage.part(one.end(), start).length() <= 40);
  }
}
