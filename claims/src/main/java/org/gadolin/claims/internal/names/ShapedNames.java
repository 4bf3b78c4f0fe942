package org.gadolin.claims.internal.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gadolin.core.ActorType;
import org.gadolin.core.PlaceType;
import org.gadolin.text.PatternSearch.Places;
import org.gadolin.text.Range;

/** Names told by their shapes, without overlaps, the longest first; known ones are left out. */
final class ShapedNames {

  private static final int FIRST_CJK = 0x2E80;
  private static final int SHORTEST_INSTITUTE = 5;
  private static final Set<ActorType> LISTED = Set.of(ActorType.COMPANY, ActorType.FUND);
  private static final List<String> INSTITUTES = List.of("研究所", "研究院", "研究中心");

  /** What a known company may carry behind its name and still be the same. */
  private static final Pattern GROUP =
      Pattern.compile("X(?: (?:Rare Earths?|Group|Holdings?|Company))*");

  private final String text;
  private final RangeIndex<NameDictionary.Known> known = new RangeIndex<>();
  private final RangeIndex<Shaped> kept = new RangeIndex<>();
  private final List<Shaped> names = new ArrayList<>();
  private final Map<Range, Range> wholes = new HashMap<>();

  /**
   * Finds them.
   *
   * @param places where shapes may be found
   * @param readable what is no site furniture
   */
  ShapedNames(Places places, List<NameDictionary.Known> knownNames, Predicate<Range> readable) {
    text = places.text();
    knownNames.forEach(one -> known.add(one.range(), one));
    var all = new ArrayList<Shaped>();
    EnglishShapes.addTo(places, all);
    ChineseShapes.addTo(places, starts(knownNames), all);
    addAgents(places, knownNames, all);
    all.removeIf(one -> !readable.test(one.range()) || isKnown(one));
    all.sort(Comparator.comparingInt((Shaped one) -> -one.range().length()));
    for (Shaped one : all) {
      if (kept.isFree(one.range())) {
        kept.add(one.range(), one);
        names.add(one);
      }
    }
    names.sort(Comparator.comparingInt(one -> one.range().start()));
  }

  /**
   * Organisations told by what they do and beside whom they stand, unless persons have the name.
   */
  private void addAgents(Places places, List<NameDictionary.Known> knownNames, List<Shaped> all) {
    var agents = new ArrayList<Shaped>();
    EnglishAgents.addTo(places, agents);
    for (Shaped one : List.copyOf(all)) {
      if (LISTED.contains(one.type())) {
        EnglishAgents.addListed(text, one.range(), agents);
      }
    }
    for (Shaped one : List.copyOf(agents)) {
      EnglishAgents.addListed(text, one.range(), agents);
    }
    for (NameDictionary.Known one : knownNames) {
      if (one instanceof NameDictionary.Known.Actor actor
          && LISTED.contains(actor.entry().type())) {
        EnglishAgents.addListed(text, one.range(), agents);
      }
    }
    List<Shaped> persons = all.stream().filter(one -> one.type() == ActorType.PERSON).toList();
    agents.removeIf(agent -> persons.stream().anyMatch(person -> isOf(agent, person)));
    all.addAll(agents);
  }

  /** {@return whether an agent's name is a person's, in whole or in its end} */
  private static boolean isOf(Shaped agent, Shaped person) {
    String name = person.name().toLowerCase(Locale.ROOT);
    return agent.range().overlaps(person.range())
        || name.endsWith(agent.name().toLowerCase(Locale.ROOT));
  }

  /** {@return the names, in order} */
  List<Shaped> names() {
    return names;
  }

  /** {@return whether a range lies inside a longer name} */
  boolean isInside(Range range) {
    return kept.overlapping(range).stream()
        .map(RangeIndex.Entry::range)
        .anyMatch(name -> name.contains(range) && !range.contains(name));
  }

  /** {@return a known name with the legal form behind it} */
  Range whole(Range known) {
    return wholes.getOrDefault(known, known);
  }

  /** Where a Chinese name may begin for certain: at a known name, or behind a known place. */
  private static Set<Integer> starts(List<NameDictionary.Known> known) {
    var starts = new HashSet<Integer>();
    for (NameDictionary.Known one : known) {
      starts.add(one.range().start());
      if (one instanceof NameDictionary.Known.Place place
          && place.entry().type() != PlaceType.COUNTRY) {
        starts.add(one.range().end());
      }
    }
    return starts;
  }

  /** 中国科学院 with one of its institutes behind it names the institute. */
  private static boolean isInstituteOf(NameDictionary.Known.Actor actor, String behind) {
    return actor.entry().type() == ActorType.RESEARCH
        && behind.length() >= SHORTEST_INSTITUTE
        && INSTITUTES.stream().anyMatch(behind::endsWith);
  }

  /** A shape around a known actor whose other words are a legal form or no name of their own. */
  private boolean isKnown(Shaped shaped) {
    for (RangeIndex.Entry<NameDictionary.Known> entry : known.within(shaped.range())) {
      Range range = entry.range();
      if (!shaped.range().contains(range)) {
        continue;
      }
      if (entry.value() instanceof NameDictionary.Known.Place && range.equals(shaped.range())) {
        return true;
      }
      if (entry.value() instanceof NameDictionary.Known.Actor actor) {
        String before = text.substring(shaped.range().start(), range.start());
        String behind = text.substring(range.end(), shaped.range().end()).strip();
        boolean chinese = text.charAt(range.start()) >= FIRST_CJK;
        boolean legal = GROUP.matcher(EnglishShapes.withoutLegal("X " + behind)).matches();
        boolean part = chinese && before.isEmpty() && isInstituteOf(actor, behind);
        if (chinese && !part
            || !Shaped.isProper(before) && !chinese && (behind.isEmpty() || legal)) {
          if (!chinese && before.isEmpty()) {
            wholes.put(range, shaped.range());
          }
          return true;
        }
      }
    }
    return false;
  }
}
