package org.gadolin.ledger.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.core.Publisher;
import org.gadolin.core.Publishers;
import org.gadolin.ledger.ActorCount;

/**
 * Finds names that may be one actor's, by written rules; decides nothing. A parent and its daughter
 * are two, and so are names with different numbers in them. Immutable, thread-safe.
 */
public final class DuplicateFinder {

  /** Two seats, or two kinds of body, speak against it. */
  private static final double AGAINST = 0.4;

  private static final double LEAST = 0.3;
  private static final int SHORTEST_PINYIN = 6;
  private static final int SHORTEST_INITIALS = 3;

  private final Publishers publishers;
  private final Predicate<String> isListed;
  private final Identities decided;
  private final NameForms forms = new NameForms();

  /**
   * A finder.
   *
   * @param publishers who is known: names that it has as one body's are no candidates
   * @param isListed whether an actor of that name is listed on an exchange
   * @param decided what persons have decided
   */
  public DuplicateFinder(Publishers publishers, Predicate<String> isListed, Identities decided) {
    this.publishers = publishers;
    this.isListed = isListed;
    this.decided = decided;
  }

  private record Pair(ActorCount one, ActorCount other) {
    static Pair of(ActorCount one, ActorCount other) {
      Comparator<ActorCount> order =
          Comparator.comparingInt(ActorCount::documents).reversed().thenComparing(ActorCount::name);
      return order.compare(one, other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  /**
   * {@return the pairs, the likeliest first}
   *
   * @param actors the names
   * @param together pairs of names of which a text gives one in brackets behind the other
   */
  public List<Candidate> find(Collection<ActorCount> actors, Collection<Bracketed> together) {
    Map<String, ActorCount> byName = new LinkedHashMap<>();
    actors.stream()
        .sorted(Comparator.comparing(ActorCount::name))
        .filter(actor -> actor.type() != ActorType.PERSON)
        .forEach(actor -> byName.putIfAbsent(actor.name(), actor));
    Map<Pair, Set<Likeness>> found = new LinkedHashMap<>();
    for (Bracketed one : together) {
      add(
          found,
          Likeness.TOLD_TOGETHER,
          Optional.ofNullable(byName.get(one.before())),
          Optional.ofNullable(byName.get(one.inside())));
    }
    List<ActorCount> all = List.copyOf(byName.values());
    addEqual(found, all);
    addShorter(found, all);
    return found.entrySet().stream()
        .filter(one -> mayBeOne(one.getKey()))
        .map(one -> candidate(one.getKey(), one.getValue()))
        .filter(one -> one.score() >= LEAST)
        .sorted(
            Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparing(one -> one.one().name())
                .thenComparing(one -> one.other().name()))
        .toList();
  }

  private void addEqual(Map<Pair, Set<Likeness>> found, List<ActorCount> all) {
    Map<String, List<ActorCount>> byFolded = new HashMap<>();
    for (ActorCount actor : all) {
      byFolded.computeIfAbsent(forms.folded(actor.name()), key -> new ArrayList<>()).add(actor);
    }
    for (ActorCount actor : all) {
      others(byFolded, forms.folded(actor.name()))
          .forEach(other -> add(found, Likeness.SAME_BUT_FORM, actor, other));
      String pinyin = forms.pinyin(actor.name());
      if (pinyin.length() >= SHORTEST_PINYIN) {
        others(byFolded, pinyin).forEach(other -> add(found, Likeness.PINYIN, actor, other));
      }
      String initials = forms.initials(actor.name());
      if (initials.length() >= SHORTEST_INITIALS) {
        others(byFolded, initials).forEach(other -> add(found, Likeness.INITIALS, actor, other));
      }
    }
  }

  private static List<ActorCount> others(Map<String, List<ActorCount>> byFolded, String key) {
    return byFolded.getOrDefault(key, List.of());
  }

  private record Worded(ActorCount actor, List<String> words) {}

  /** By the first word, which a short name keeps. */
  private void addShorter(Map<Pair, Set<Likeness>> found, List<ActorCount> all) {
    Map<String, List<Worded>> byFirst = new HashMap<>();
    for (ActorCount actor : all) {
      if (!NameForms.isChinese(actor.name())) {
        List<String> words = forms.words(actor.name());
        byFirst
            .computeIfAbsent(words.getFirst(), key -> new ArrayList<>())
            .add(new Worded(actor, words));
      }
    }
    for (List<Worded> block : byFirst.values()) {
      for (Worded one : block) {
        for (Worded other : block) {
          if (one.words().size() < other.words().size() && other.words().containsAll(one.words())) {
            add(found, Likeness.SHORTER, one.actor(), other.actor());
          }
        }
      }
    }
  }

  private static void add(
      Map<Pair, Set<Likeness>> found,
      Likeness likeness,
      Optional<ActorCount> one,
      Optional<ActorCount> other) {
    if (one.isPresent() && other.isPresent()) {
      add(found, likeness, one.get(), other.get());
    }
  }

  private static void add(
      Map<Pair, Set<Likeness>> found, Likeness likeness, ActorCount one, ActorCount other) {
    if (!one.name().equals(other.name())) {
      found
          .computeIfAbsent(Pair.of(one, other), key -> EnumSet.noneOf(Likeness.class))
          .add(likeness);
    }
  }

  private boolean mayBeOne(Pair pair) {
    String one = pair.one().name();
    String other = pair.other().name();
    return numbers(one).equals(numbers(other))
        && !decided.isDecided(one, other)
        && !areKnownAsOneOrTwo(one, other);
  }

  private static String numbers(String name) {
    return name.replaceAll("\\D+", " ").strip();
  }

  /** Two names of one profile are one already; two profiles are two. */
  private boolean areKnownAsOneOrTwo(String one, String other) {
    return publishers.findByName(one).isPresent() && publishers.findByName(other).isPresent();
  }

  private Candidate candidate(Pair pair, Set<Likeness> likenesses) {
    double against = 1;
    for (Likeness one : likenesses) {
      against *= 1 - one.weight();
    }
    double score = 1 - against;
    var one = pair.one();
    var other = pair.other();
    if (one.country().isKnown()
        && other.country().isKnown()
        && !one.country().equals(other.country())) {
      score *= AGAINST;
    }
    if (one.type() != other.type()) {
      score *= AGAINST;
    }
    double rounded = Math.round(score * 100) / 100.0;
    return new Candidate(
        one, other, rounded, List.copyOf(likenesses), isProtected(one) || isProtected(other));
  }

  private boolean isProtected(ActorCount actor) {
    boolean ofState =
        actor.stateAffiliated() == Affiliation.YES
            || publishers
                .findByName(actor.name())
                .map(Publisher::stateAffiliated)
                .filter(Affiliation.YES::equals)
                .isPresent();
    return ofState || isListed.test(actor.name());
  }
}
