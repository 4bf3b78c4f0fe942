package org.gadolin.claims.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gadolin.text.Range;
import org.junit.jupiter.api.Test;

class RangeIndexTest {

  /** Law: the index tells the same as asking every range. */
  @Test
  void overlapsAreThoseThatAskingEveryRangeFinds() {
    long seed = 20261125;
    var random = new Random(seed);
    for (int draw = 0; draw < 200; draw++) {
      var index = new RangeIndex<Integer>();
      var all = new ArrayList<Range>();
      for (int i = 0; i < random.nextInt(40); i++) {
        Range range = range(random);
        all.add(range);
        index.add(range, i);
      }
      Range asked = range(random);
      List<Range> expected = all.stream().filter(one -> one.overlaps(asked)).toList();
      assertThat(index.overlapping(asked))
          .as("seed %d, draw %d, asked %s", seed, draw, asked)
          .extracting(RangeIndex.Entry::range)
          .containsExactlyInAnyOrderElementsOf(expected);
      assertThat(index.isFree(asked)).isEqualTo(expected.isEmpty());
    }
  }

  private static Range range(Random random) {
    int start = random.nextInt(100);
    return new Range(start, start + 1 + random.nextInt(20));
  }
}
