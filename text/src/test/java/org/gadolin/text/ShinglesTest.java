package org.gadolin.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ShinglesTest {

  @Test
  void resemblanceIsSharedOfAllAsInAWorkedExample() {
    // a b c | b c d | c d e  against  b c d | c d e | d e f: 2 of 4
    var one = Shingles.of("a b c d e");
    var other = Shingles.of("b c d e f");
    assertThat(one.resemblance(other)).isEqualTo(0.5);
    assertThat(one.containment(other)).isCloseTo(2 / 3.0, within(1e-12));
  }

  @Test
  void caseBlanksAndMarksDoNotCount() {
    assertThat(
            Shingles.of("Output, of 1,200 tonnes!")
                .resemblance(Shingles.of("output of 1200 TONNES")))
        .isEqualTo(1);
    assertThat(Shingles.of("氧化镨钕,上涨。").resemblance(Shingles.of("氧化镨钕 上涨"))).isEqualTo(1);
  }

  @Test
  void decimalPointsCount() {
    assertThat(Shingles.of("it rose 1.2 points").resemblance(Shingles.of("it rose 12 points")))
        .isZero();
  }

  @Test
  void anExcerptIsContainedThoughItHardlyResembles() {
    String excerpt = "the plant at the port will make five hundred tonnes a year";
    String whole = excerpt + " " + words(400);
    var one = Shingles.of(excerpt);
    assertThat(one.containment(Shingles.of(whole))).isEqualTo(1);
    assertThat(one.resemblance(Shingles.of(whole))).isLessThan(0.05);
  }

  @Test
  void chineseIsCutByCharacters() {
    assertThat(Shingles.of("对中重稀土物项的出口实行管制").size()).isEqualTo(10);
  }

  @Test
  void anEmptyTextResemblesNothing() {
    assertThat(Shingles.of("").resemblance(Shingles.of(""))).isZero();
    assertThat(Shingles.of("one two").containment(Shingles.of("one two"))).isZero();
  }

  /** Law: the sample estimates containment; 4 standard errors of its binomial at the worst. */
  @RepeatedTest(20)
  void theSampleEstimatesContainment(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    var first = new ArrayList<String>();
    for (int i = 0; i < 2_000; i++) {
      first.add("w" + random.nextInt(100_000));
    }
    String half = String.join(" ", first.subList(0, 1_000)) + " " + words(1_000);
    var one = Shingles.of(String.join(" ", first));
    var other = Shingles.of(half);
    long[] sample = one.sample(4);
    long hits =
        Arrays.stream(sample)
            .filter(hash -> Arrays.binarySearch(other.sample(4), hash) >= 0)
            .count();
    double truth = one.shared(other) / (double) one.size();
    assertThat(hits / (double) sample.length)
        .isCloseTo(truth, within(4 * Math.sqrt(0.25 / sample.length)));
  }

  private static String words(int count) {
    var words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(" x").append(i);
    }
    return words.toString();
  }
}
