package org.gadolin.text.internal.literals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is known of all matches of a part of a regular expression.
 *
 * @param min least length in characters
 * @param max greatest length, {@link #UNBOUNDED} where there is none
 * @param exact every string it matches, in lower case, where they are few
 * @param needs strings it cannot match without; of each group one must stand
 * @param firsts the characters it may begin with, in their case, where it is not empty and they are
 *     known
 */
record Shape(
    int min, int max, Optional<Set<String>> exact, List<Needs> needs, Optional<BitSet> firsts) {

  static final int UNBOUNDED = Integer.MAX_VALUE;
  private static final int MANY = 200;

  /** What matches the empty string only: a boundary, a look around. */
  static final Shape EMPTY =
      new Shape(0, 0, Optional.of(Set.of("")), List.of(), Optional.of(new BitSet()));

  /** {@return one character of a few} */
  static Shape character(BitSet characters) {
    var folded = new LinkedHashSet<String>();
    characters.stream().forEach(c -> folded.add(String.valueOf(Character.toLowerCase((char) c))));
    return new Shape(
        1,
        1,
        Optional.<Set<String>>of(folded).filter(set -> set.size() <= MANY),
        List.of(),
        Optional.of(characters));
  }

  /** {@return one character of many} */
  static Shape characterOfMany(BitSet characters) {
    return new Shape(1, 1, Optional.empty(), List.of(), Optional.of(characters));
  }

  /** {@return what only looks ahead at a shape: its strings stand behind, but it has no width} */
  static Shape ahead(Shape inside) {
    return new Shape(0, 0, EMPTY.exact, inside.allNeeds(), EMPTY.firsts);
  }

  /** {@return one character, whichever} */
  static Shape anyCharacter() {
    return new Shape(1, 1, Optional.empty(), List.of(), Optional.empty());
  }

  /** {@return one shape after the other} */
  static Shape sequence(List<Shape> parts) {
    Shape before = EMPTY; // all parts before the run
    Shape run = EMPTY; // the last parts, as long as their strings are few
    var needs = new ArrayList<Needs>();
    for (Shape part : parts) {
      if (part.max == 0 && !part.needs.isEmpty()) {
        addBehind(before.joined(run, Optional.empty()), part.needs, needs);
        continue;
      }
      Optional<Set<String>> joined = product(run.exact.orElseThrow(), part.exact);
      if (joined.isPresent()) {
        run = run.joined(part, joined);
        continue;
      }
      addBehind(before, run.allNeeds(), needs);
      before = before.joined(run, Optional.empty());
      if (part.exact.isPresent()) {
        run = part;
      } else {
        addBehind(before, part.needs, needs);
        before = before.joined(part, Optional.empty());
        run = EMPTY;
      }
    }
    addBehind(before, run.allNeeds(), needs);
    Shape whole = before.joined(run, Optional.empty());
    boolean few = before.max == 0;
    return new Shape(
        whole.min, whole.max, few ? run.exact : Optional.empty(), needs, firstsOf(parts));
  }

  private static void addBehind(Shape before, List<Needs> some, List<Needs> needs) {
    some.forEach(one -> needs.add(one.behind(before)));
  }

  /** The first characters of the parts up to the first that cannot be empty. */
  private static Optional<BitSet> firstsOf(List<Shape> parts) {
    var firsts = new BitSet();
    for (Shape part : parts) {
      if (part.firsts.isEmpty()) {
        return Optional.empty();
      }
      firsts.or(part.firsts.get());
      if (part.min > 0) {
        break;
      }
    }
    return Optional.of(firsts);
  }

  private static Optional<BitSet> firstsOfAny(List<Shape> branches) {
    var firsts = new BitSet();
    for (Shape branch : branches) {
      if (branch.firsts.isEmpty()) {
        return Optional.empty();
      }
      firsts.or(branch.firsts.get());
    }
    return Optional.of(firsts);
  }

  /** {@return one shape or another} */
  static Shape either(List<Shape> branches) {
    int min = branches.stream().mapToInt(Shape::min).min().orElse(0);
    int max = branches.stream().mapToInt(Shape::max).max().orElse(0);
    Optional<Set<String>> exact = Optional.empty();
    if (branches.stream().allMatch(branch -> branch.exact.isPresent())) {
      var all = new LinkedHashSet<String>();
      branches.forEach(branch -> all.addAll(branch.exact.orElseThrow()));
      exact = Optional.<Set<String>>of(all).filter(set -> set.size() <= MANY);
    }
    return new Shape(min, max, exact, eitherNeeds(branches), firstsOfAny(branches));
  }

  private static List<Needs> eitherNeeds(List<Shape> branches) {
    var literals = new LinkedHashSet<String>();
    int nearest = UNBOUNDED;
    int farthest = 0;
    for (Shape branch : branches) {
      List<Needs> all = branch.allNeeds();
      if (all.isEmpty()) {
        return List.of();
      }
      Needs best = all.getFirst();
      literals.addAll(best.literals());
      nearest = Math.min(nearest, best.nearest());
      farthest = Math.max(farthest, best.farthest());
    }
    literals.removeIf(literal -> holdsStartOf(literal, literals));
    return List.of(new Needs(literals, nearest, farthest));
  }

  /** {@return whether another string stands wherever this one does} */
  private static boolean holdsStartOf(String literal, Set<String> literals) {
    for (int length = 1; length < literal.length(); length++) {
      if (literals.contains(literal.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  /** {@return this shape so many times} */
  Shape times(int least, int most) {
    if (least == 1 && most == 1) {
      return this;
    }
    int longest = most == UNBOUNDED ? (max == 0 ? 0 : UNBOUNDED) : product(max, most);
    if (least == 0) {
      Optional<Set<String>> maybe =
          most == 1 ? exact.map(Shape::withEmpty) : Optional.<Set<String>>empty();
      return new Shape(0, longest, maybe, List.of(), firsts);
    }
    return new Shape(min * least, longest, Optional.empty(), allNeeds(), firsts);
  }

  /** {@return the strings a match needs: all it can be, those known of its parts; rarest first} */
  List<Needs> allNeeds() {
    var all = new ArrayList<Needs>();
    exact
        .filter(Predicate.not(set -> set.contains("")))
        .ifPresent(set -> all.add(new Needs(set, 0, 0)));
    all.addAll(needs);
    if (all.size() > 1) {
      all.sort(Comparator.comparingDouble(Needs::tries));
    }
    return List.copyOf(all);
  }

  static int sum(int one, int other) {
    return one == UNBOUNDED || other == UNBOUNDED ? UNBOUNDED : one + other;
  }

  private static int product(int one, int times) {
    return one == UNBOUNDED ? UNBOUNDED : one * times;
  }

  private Shape joined(Shape after, Optional<Set<String>> both) {
    return new Shape(min + after.min, sum(max, after.max), both, List.of(), Optional.empty());
  }

  private static Set<String> withEmpty(Set<String> strings) {
    var all = new LinkedHashSet<>(strings);
    all.add("");
    return all;
  }

  private static Optional<Set<String>> product(Set<String> heads, Optional<Set<String>> tails) {
    if (tails.isEmpty() || heads.size() * tails.get().size() > MANY) {
      return Optional.empty();
    }
    var all = new LinkedHashSet<String>();
    for (String head : heads) {
      for (String tail : tails.get()) {
        all.add(head + tail);
      }
    }
    return Optional.of(all);
  }
}
