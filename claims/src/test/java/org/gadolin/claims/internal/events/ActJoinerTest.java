package org.gadolin.claims.internal.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.gadolin.core.EventType;
import org.gadolin.core.Period;
import org.gadolin.text.Range;
import org.junit.jupiter.api.Test;

final class ActJoinerTest {

  @Test
  void theHeadlineAndTheBodyTellOneAct() {
    var joined = ActJoiner.join(List.of(deal(0, "Lynas"), deal(50, "Lynas", "Noveon")));
    assertThat(joined).hasSize(1);
    assertThat(joined.getFirst().participants()).containsExactly("Lynas", "Noveon");
    assertThat(joined.getFirst().ranges()).hasSize(2);
  }

  @Test
  void dealsOfOthersAreOtherActs() {
    assertThat(ActJoiner.join(List.of(deal(0, "Lynas"), deal(50, "Arafura")))).hasSize(2);
  }

  private static Act deal(int at, String... who) {
    var range = List.of(new Range(at, at + 20));
    return new Act(EventType.OFFTAKE, "", Set.of(), Period.UNDATED, List.of(who), range);
  }
}
