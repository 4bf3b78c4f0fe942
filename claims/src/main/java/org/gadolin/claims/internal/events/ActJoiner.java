package org.gadolin.claims.internal.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gadolin.core.EventType;

/** Joins the tellings of one act: headline, highlights and body tell the same thing again. */
final class ActJoiner {

  private static final int REACH = 2;
  private static final Set<EventType> BY_PARTNER =
      Collections.unmodifiableSet(
          EnumSet.of(
              EventType.OFFTAKE,
              EventType.AGREEMENT,
              EventType.FINANCING,
              EventType.M_AND_A,
              EventType.PLANT_PLAN,
              EventType.PLANT_OPENING,
              EventType.PRODUCTION_REPORT,
              EventType.EXPORT_CONTROL,
              EventType.OTHER));

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
    return List.copyOf(joined);
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
    if (!BY_PARTNER.contains(known.type())) {
      return true;
    }
    return known.participants().isEmpty()
        || telling.participants().isEmpty()
        || !Collections.disjoint(known.participants(), telling.participants())
        || known.participants().size() > REACH;
  }

  private static Act merged(Act known, Act telling) {
    var who = new LinkedHashSet<>(known.participants());
    who.addAll(telling.participants());
    var where = new ArrayList<>(known.ranges());
    where.addAll(telling.ranges());
    var date = known.date().isDated() ? known.date() : telling.date();
    return new Act(known.type(), known.topic(), date, List.copyOf(who), List.copyOf(where));
  }
}
