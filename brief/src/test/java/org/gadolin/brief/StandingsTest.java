package org.gadolin.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class StandingsTest {

  @Test
  void theUnnamedRestMakesAPlaceUncertainOnlyWhereAnotherFitsInto() {
    assertThat(Standings.of(List.of(60.0, 20.0), 60, 100)).isEqualTo(new Standings(1, 1));
    assertThat(Standings.of(List.of(60.0, 20.0), 20, 100)).isEqualTo(new Standings(2, 3));
    assertThat(Standings.of(List.of(30.0), 30, 40)).isEqualTo(new Standings(1, 1));
  }

  @Test
  void anUnnamedHolderStandsBehindAllThatHoldMoreThanTheRest() {
    Standings place = Standings.unnamed(List.of(94.0), 100);
    assertThat(place.allows(1)).isFalse();
    assertThat(place.allows(2)).isTrue();
    assertThat(place.isCertain()).isFalse();
  }

  /** Law: whichever holders the list leaves out, the true place lies within the bounds. */
  @RepeatedTest(200)
  void theTruePlaceLiesWithinTheBounds(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    var all = new ArrayList<Double>();
    double left = 100;
    while (all.size() < 8) {
      double share = left * random.nextDouble(0.1, 0.6);
      all.add(share);
      left -= share;
    }
    all.add(left);
    double own = all.get(random.nextInt(all.size()));
    List<Double> named = all.stream().filter(one -> one == own || random.nextBoolean()).toList();
    int place = 1 + (int) all.stream().filter(one -> one > own).count();
    assertThat(Standings.of(named, own, 100.000001).allows(place)).isTrue();
  }
}
