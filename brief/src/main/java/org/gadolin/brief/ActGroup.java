package org.gadolin.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.gadolin.core.Claim;
import org.gadolin.core.Period;
import org.gadolin.core.Quantity;
import org.gadolin.ledger.assurance.Figures;

/**
 * One act as one or several documents tell it; the fullest telling leads.
 *
 * @param tellings never empty, the fullest first
 */
record ActGroup(List<Act> tellings) {

  /** {@return each act of the pages once, the most important first, bare ones left out} */
  static List<ActGroup> of(List<Page> pages, Weights weights) {
    List<Act> acts =
        weights.heaviestFirst(
            pages.stream()
                .flatMap(page -> page.events().map(event -> new Act(page, event)))
                .filter(act -> !act.isBare()));
    var groups = new ArrayList<List<Act>>();
    for (Act act : acts) {
      if (groups.stream().flatMap(List::stream).anyMatch(other -> tellsNothingNew(act, other))) {
        continue;
      }
      groups.stream()
          .filter(group -> group.stream().anyMatch(other -> isSame(act, other)))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(act), () -> groups.add(new ArrayList<>(List.of(act))));
    }
    return weights.heaviestGroupFirst(
        groups.stream().map(group -> new ActGroup(List.copyOf(group))));
  }

  /** The same passage read as a lesser act of the same actors. */
  private static boolean tellsNothingNew(Act act, Act other) {
    return act.page() == other.page()
        && act.evidence().span().overlaps(other.evidence().span())
        && !act.event().participants().isEmpty()
        && other.event().participants().containsAll(act.event().participants());
  }

  /**
   * Two tellings are of one act when kind and an actor are the same and their dates fit; undated
   * ones also need a figure in common, and dated ones must not give other figures in one unit. In
   * one document two sentences are two acts.
   */
  static boolean isSame(Act one, Act other) {
    boolean kind = one.type() == other.type() && one.page() != other.page();
    boolean actor =
        one.event().participants().stream().anyMatch(other.event().participants()::contains);
    return kind
        && actor
        && (fit(one.event().date(), other.event().date()) && Figures.fit(values(one), values(other))
            || shareFigure(one, other));
  }

  private static List<Quantity> values(Act act) {
    return act.figures().stream().map(Claim.Figure::value).toList();
  }

  private static boolean fit(Period one, Period other) {
    return one.isDated()
        && other.isDated()
        && (one.iso().startsWith(other.iso()) || other.iso().startsWith(one.iso()));
  }

  private static boolean shareFigure(Act one, Act other) {
    boolean open = !one.event().date().isDated() || !other.event().date().isDated();
    List<Claim.Figure> figures = other.figures();
    return open
        && one.figures().stream()
            .anyMatch(
                figure -> figures.stream().anyMatch(two -> two.value().equals(figure.value())));
  }

  Act lead() {
    return tellings.getFirst();
  }

  int countDocuments() {
    return (int) tellings.stream().map(Act::page).distinct().count();
  }

  List<Cited> cites() {
    return tellings.stream().map(act -> act.page().cite(act.evidence())).toList();
  }

  /** {@return the participants of all tellings, the lead's first} */
  List<String> participants() {
    return tellings.stream()
        .flatMap(act -> act.event().participants().stream())
        .distinct()
        .toList();
  }

  /** {@return the figures of all tellings, the lead's first} */
  List<Claim.Figure> figures() {
    return Stream.of(tellings)
        .flatMap(Collection::stream)
        .flatMap(act -> act.figures().stream())
        .toList();
  }
}
