package org.gadolin.claims.internal.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.core.Claim;
import org.gadolin.core.EventType;
import org.gadolin.core.Period;
import org.gadolin.text.Range;

/** An event while its passages are gathered. Not thread-safe. */
final class Draft {

  /** Acts of which a document tells many: another sentence is another act. */
  private static final Set<EventType> MANY =
      Set.of(EventType.PRICE_MOVE, EventType.STUDY, EventType.OFFTAKE, EventType.PRODUCTION_REPORT);

  private final EventType type;
  private final Set<String> participants;
  private final List<Range> passages = new ArrayList<>();
  private Period date;

  Draft(EventType type, Period date, List<String> participants, Range passage) {
    this.type = type;
    this.date = date;
    this.participants = new LinkedHashSet<>(participants);
    this.passages.add(passage);
  }

  boolean isSameActAs(Draft next) {
    if (type != next.type || MANY.contains(type)) {
      return false;
    }
    boolean shared =
        participants.isEmpty()
            || next.participants.isEmpty()
            || participants.stream().anyMatch(next.participants::contains);
    boolean datesAgree = !date.isDated() || !next.date.isDated() || date.year() == next.date.year();
    return shared && datesAgree;
  }

  void take(Draft next) {
    participants.addAll(next.participants);
    passages.addAll(next.passages);
    if (!date.isDated()) {
      date = next.date;
    }
  }

  Claim.Event event(Frame frame) {
    return new Claim.Event(type, date, List.copyOf(participants), frame.evidence(passages));
  }
}
