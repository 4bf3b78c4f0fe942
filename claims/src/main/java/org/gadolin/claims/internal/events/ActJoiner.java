package org.gadolin.claims.internal.events;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gadolin.core.EventType;
import org.gadolin.core.Period;

/** Joins the tellings of one act: headline, highlights and body tell the same thing again. */
final class ActJoiner {

  private static final Set<EventType> DEALS =
      Set.of(EventType.OFFTAKE, EventType.FINANCING, EventType.M_AND_A, EventType.PLANT_PLAN);

  private static final Set<EventType> LAST_DATE =
      Set.of(EventType.PLANT_PLAN, EventType.POLICY, EventType.EXPORT_CONTROL);

  private ActJoiner() {}

  /** {@return the acts, each told once, in the order of their first telling} */
  static List<Act> join(List<Act> tellings) {
    var joined = new ArrayList<Act>();
    for (Act telling : tellings) {
      int same = indexOfSame(joined, telling);
      if (same < 0) {
        joined.add(telling);
      } else {
        joined.set(same, merged(joined.get(same), telling));
      }
    }
    return List.copyOf(withoutWrappings(withoutSummaries(joined)));
  }

  /** That rare earths as a whole rose or fell sums up the products whose prices moved. */
  private static List<Act> withoutSummaries(List<Act> acts) {
    boolean products =
        acts.stream().anyMatch(act -> act.type() == EventType.PRICE_MOVE && !isSummary(act));
    return products ? acts.stream().filter(act -> !isSummary(act)).toList() : acts;
  }

  private static boolean isSummary(Act act) {
    return act.type() == EventType.PRICE_MOVE && act.topic().equals(PriceMoves.ALL_PRODUCTS);
  }

  /** An agreement about one of the deals below is that deal. */
  private static List<Act> withoutWrappings(List<Act> acts) {
    var kept = new ArrayList<Act>(acts);
    for (Act act : acts) {
      if (act.type() == EventType.AGREEMENT) {
        for (int i = 0; i < kept.size(); i++) {
          if (DEALS.contains(kept.get(i).type()) && sharesTwo(kept.get(i), act)) {
            kept.set(i, merged(kept.get(i), act));
            kept.remove(act);
            break;
          }
        }
      }
    }
    return kept;
  }

  private static boolean sharesTwo(Act deal, Act agreement) {
    var shared = new LinkedHashSet<>(deal.participants());
    shared.retainAll(agreement.participants());
    return shared.size() >= 2;
  }

  private static int indexOfSame(List<Act> joined, Act telling) {
    for (int i = joined.size() - 1; i >= 0; i--) {
      if (isSame(joined.get(i), telling)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSame(Act known, Act telling) {
    if (known.type() != telling.type() || !known.topic().equals(telling.topic())) {
      return false;
    }
    return switch (known.type()) {
      case PRICE_MOVE, CONFERENCE -> true;
      case PLANT_PLAN, PLANT_OPENING ->
          (meet(known.sites(), telling.sites()) || isPassing(telling))
              && meet(known.participants(), telling.participants());
      case OFFTAKE, FINANCING, AGREEMENT, M_AND_A ->
          sameYear(known, telling) && oneHoldsTheOther(known, telling);
      case STUDY, PRODUCTION_REPORT, OTHER, SUPPLY_DISRUPTION ->
          sameYear(known, telling) && meet(known.participants(), telling.participants());
      case POLICY, EXPORT_CONTROL -> sameYear(known, telling);
    };
  }

  /** A telling without who and when comes back to what was told before. */
  private static boolean isPassing(Act telling) {
    return telling.participants().isEmpty() && !telling.date().isDated();
  }

  private static boolean meet(Collection<String> some, Collection<String> others) {
    return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
  }

  /** Two deals of one body with two partners each name someone the other does not. */
  private static boolean oneHoldsTheOther(Act known, Act telling) {
    return known.participants().containsAll(telling.participants())
        || telling.participants().containsAll(known.participants());
  }

  private static boolean sameYear(Act known, Act telling) {
    return !known.date().isDated()
        || !telling.date().isDated()
        || known.date().year() == telling.date().year();
  }

  private static Act merged(Act known, Act telling) {
    var who = new LinkedHashSet<>(known.participants());
    who.addAll(telling.participants());
    var sites = new LinkedHashSet<>(known.sites());
    sites.addAll(telling.sites());
    var where = new ArrayList<>(known.ranges());
    where.addAll(telling.ranges());
    return new Act(
        known.type(),
        known.topic(),
        sites,
        date(known, telling),
        List.copyOf(who),
        List.copyOf(where));
  }

  /** A plan happens and a rule takes effect at its last date; other acts are dated once. */
  private static Period date(Act known, Act telling) {
    boolean later =
        LAST_DATE.contains(known.type()) && telling.date().to().compareTo(known.date().to()) > 0;
    return later || !known.date().isDated() ? telling.date() : known.date();
  }
}
