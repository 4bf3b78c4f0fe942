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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes on one real ledger. */
class LedgerProcessesTest {

  @TempDir Path home;

  @Test
  void twoProcessesAppendToOneHomeAtOnce() throws IOException, InterruptedException {
    Process first = AppendingChild.start(home, 0, 40);
    Process second = AppendingChild.start(home, 20, 40);
    assertThat(first.waitFor()).isZero();
    assertThat(second.waitFor()).isZero();
    assertThat(stored()).hasSize(60);
  }

  @Test
  void aKilledProcessLosesNothingAcknowledged() throws IOException, InterruptedException {
    killMidAppend(new Random(1), 0);
  }

  @Test
  @Tag("long")
  void manyKilledProcessesLoseNothingAcknowledged() throws IOException, InterruptedException {
    var random = new Random(2);
    for (int i = 0; i < 50; i++) {
      killMidAppend(random, i * 100_000);
    }
  }

  private void killMidAppend(Random random, int from) throws IOException, InterruptedException {
    Process child = AppendingChild.start(home, from, 100_000);
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
    assertThat(stored()).containsAll(acknowledged);
  }

  private Set<String> stored() {
    try (var ledger = Ledger.open(home)) {
      var view = ledger.view(Period.UNDATED);
      var hashes =
          view.documents().stream().map(one -> one.document().sha256()).collect(Collectors.toSet());
      // a document never stands there without what it says
      assertThat(view.statements(StatementFilter.ALL.of(Property.CAPACITY))).hasSameSizeAs(hashes);
      assertThat(ledger.verify()).isEmpty();
      return hashes;
    }
  }
}
