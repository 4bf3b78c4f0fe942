package org.gadolin.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.gadolin.core.Period;
import org.gadolin.core.Property;
import org.gadolin.ledger.AppendingChild.Acknowledging;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes on one real ledger. */
class LedgerProcessesTest {

  @TempDir Path home;

  @Test
  void twoProcessesAppendToOneHomeAtOnce() throws IOException, InterruptedException {
    Process first = AppendingChild.start(home, 0, 40, Acknowledging.AFTER_COMMIT);
    Process second = AppendingChild.start(home, 20, 40, Acknowledging.AFTER_COMMIT);
    assertThat(first.waitFor()).isZero();
    assertThat(second.waitFor()).isZero();
    assertThat(hashes()).hasSize(60);
    assertSound();
  }

  @Test
  void killedProcessesLoseNothingAcknowledged() throws IOException, InterruptedException {
    killAgainAndAgain(new Random(1), 20);
  }

  @Test
  @Tag("long")
  void manyKilledProcessesLoseNothingAcknowledged() throws IOException, InterruptedException {
    killAgainAndAgain(new Random(2), 200);
  }

  private void killAgainAndAgain(Random random, int times)
      throws IOException, InterruptedException {
    for (int i = 0; i < times; i++) {
      Set<String> acknowledged = killMidAppend(random, i * 100_000, Acknowledging.AFTER_COMMIT);
      assertThat(hashes()).containsAll(acknowledged);
    }
    assertSound();
  }

  @Test
  void aProcessThatAcknowledgesTooEarlyIsFoundOut() throws IOException, InterruptedException {
    var random = new Random(3);
    boolean found = false;
    for (int i = 0; i < 20 && !found; i++) {
      Set<String> acknowledged = killMidAppend(random, i * 100_000, Acknowledging.BEFORE_COMMIT);
      found = !hashes().containsAll(acknowledged);
    }
    assertThat(found).isTrue();
  }

  /** Kills a process that appends, at some moment, and returns what it had acknowledged. */
  private Set<String> killMidAppend(Random random, int from, Acknowledging when)
      throws IOException, InterruptedException {
    Process child = AppendingChild.start(home, from, 100_000, when);
    Set<String> acknowledged = new HashSet<>();
    int patience = 5 + random.nextInt(60);
    try (var lines = child.inputReader()) {
      for (int i = 0; i < patience; i++) {
        acknowledged.add(lines.readLine());
      }
      // by the handle, for Process.destroyForcibly would also close our end of the pipe
      child.toHandle().destroyForcibly();
      child.waitFor();
      // what stood in the pipe was acknowledged too; a last line may be cut short
      lines.lines().filter(line -> line.length() == 64).forEach(acknowledged::add);
    }
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(patience);
    return acknowledged;
  }

  private Set<String> hashes() {
    try (var ledger = Ledger.open(home)) {
      return ledger.view(Period.UNDATED).documents().stream()
          .map(one -> one.document().sha256())
          .collect(Collectors.toSet());
    }
  }

  private void assertSound() {
    try (var ledger = Ledger.open(home)) {
      var view = ledger.view(Period.UNDATED);
      // a document never stands there without what it says
      assertThat(view.statements(StatementFilter.ALL.of(Property.CAPACITY)))
          .hasSameSizeAs(view.documents());
      assertThat(ledger.verify()).isEmpty();
    }
  }
}
