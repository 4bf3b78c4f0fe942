package org.gadolin.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import org.gadolin.core.Ticker;
import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void bundledActorsCarryTheirListingsAndSources() {
    var lynas =
        Atlas.bundled().actors().stream()
            .filter(actor -> actor.tickers().contains(new Ticker("ASX", "LYC")))
            .findFirst()
            .orElseThrow();
    assertThat(lynas.name()).startsWith("Lynas");
    assertThat(lynas.country().code()).isEqualTo("AU");
    assertThat(lynas.source().title()).isNotEmpty();
  }

  @Test
  void aWordListThatDoesNotExistIsEmpty() {
    assertThat(Atlas.bundled().vocabulary("no-such-list")).isEmpty();
  }
}
