package org.gadolin.app.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void resultsComeInTheOrderOfTheItemsWhateverTheNumberOfThreads(int threads) {
    var out = new ArrayList<Integer>();
    try (var ordered = new Ordered<Integer, Integer>(threads, item -> item * item, out::add)) {
      IntStream.range(0, 500).forEach(ordered::accept);
      ordered.finish();
    }
    assertThat(out).isEqualTo(IntStream.range(0, 500).map(i -> i * i).boxed().toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void aFailureOfTheWorkReachesTheCaller(int threads) {
    try (var ordered =
        new Ordered<Integer, Integer>(
            threads,
            item -> {
              throw new IllegalStateException("item " + item);
            },
            item -> {})) {
      assertThatThrownBy(
              () -> {
                ordered.accept(7);
                ordered.finish();
              })
          .hasMessage("item 7");
    }
  }
}
