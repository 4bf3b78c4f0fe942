package org.gadolin.claims.internal.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gadolin.core.Claim;
import org.gadolin.core.Quantity;

/**
 * Collects figures and joins those that say the same twice. Numbers of few digits are the same only
 * where subject and measure agree; a long number hardly comes up twice by chance.
 */
final class Figuring {

  private static final int TELLING_DIGITS = 3;
  private static final double LARGE = 1e6;

  private final List<Claim.Figure> figures = new ArrayList<>();
  private final Map<String, List<Integer>> places = new TreeMap<>();
  private final Set<Integer> headings = new HashSet<>();

  /** Adds a figure; that of a heading is the same as one of the text with its value. */
  void add(Claim.Figure figure, boolean ofHeading) {
    Quantity value = figure.value();
    String key = value.low() + " " + value.high() + " " + value.unit();
    var same = places.computeIfAbsent(key, any -> new ArrayList<>());
    for (int place : same) {
      boolean headed = headings.contains(place) != ofHeading && isMoney(figure);
      if (headed || isSame(figures.get(place), figure)) {
        figures.set(place, joined(figures.get(place), figure, headings.remove(place)));
        return;
      }
    }
    same.add(figures.size());
    if (ofHeading) {
      headings.add(figures.size());
    }
    figures.add(figure);
  }

  /** {@return the figures, in the order of their first passages} */
  List<Claim.Figure> figures() {
    return figures.stream()
        .sorted((a, b) -> a.evidence().getFirst().span().compareTo(b.evidence().getFirst().span()))
        .toList();
  }

  private static boolean isSame(Claim.Figure a, Claim.Figure b) {
    boolean dates = !a.date().isDated() || !b.date().isDated() || a.date().equals(b.date());
    boolean subjects = agree(a.subject(), b.subject());
    if (a.value().isRange() && !subjects) {
      return false;
    }
    boolean telling = digits(a.value().low()) >= TELLING_DIGITS;
    return dates && (telling || subjects && isSpecific(a) && a.quantity().equals(b.quantity()));
  }

  /** Ratios, fines and counts of few digits come up again in other meanings. */
  private static boolean isSpecific(Claim.Figure figure) {
    String unit = figure.value().unit();
    return !figure.value().isRange() && !unit.equals("%") && !unit.equals("x");
  }

  private static int digits(double value) {
    String plain =
        new BigDecimal(Double.toString(Math.abs(value)))
            .stripTrailingZeros()
            .unscaledValue()
            .toString();
    return plain.length();
  }

  private static boolean isMoney(Claim.Figure figure) {
    return figure.value().unit().length() == 3 && Math.abs(figure.value().low()) >= LARGE;
  }

  private static boolean agree(String one, String other) {
    return one.startsWith(other) || other.startsWith(one);
  }

  /** One figure of both; the text tells more exactly than a heading what it is about. */
  private static Claim.Figure joined(Claim.Figure a, Claim.Figure b, boolean headed) {
    var evidence = new ArrayList<>(a.evidence());
    evidence.addAll(b.evidence());
    evidence.sort((x, y) -> x.span().compareTo(y.span()));
    return new Claim.Figure(
        headed ? b.subject() : a.subject(),
        headed ? b.quantity() : a.quantity(),
        a.value(),
        a.date().isDated() ? a.date() : b.date(),
        evidence);
  }
}
