package org.gadolin.proof;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;

/**
 * Fuzzes the way from bytes to claims. With {@code JAZZER_FUZZ=1} in the environment it searches,
 * else it replays its corpus; see docs/long-tests.md. What it finds belongs into the corpus.
 */
@Tag("long")
class ReadersFuzzTest {

  @FuzzTest(maxDuration = "10m")
  void anyBytes(byte[] bytes) {
    AnyBytes.check(bytes);
  }
}
