package org.gadolin.claims.internal.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.gadolin.core.EventType;
import org.gadolin.text.TermHit;
import org.gadolin.text.TermSet;

/** The trigger table {@code events/triggers.csv} as a dictionary: which act a sentence tells. */
final class Triggers {

  private static final String TABLE = "/org/gadolin/claims/events/triggers.csv";
  private static final int NEEDS = 1 << 16;

  private final List<Trigger> triggers;
  private final TermSet terms;

  private Triggers(List<Trigger> triggers) {
    this.triggers = triggers;
    var builder = TermSet.builder();
    for (int index = 0; index < triggers.size(); index++) {
      for (String word : triggers.get(index).words()) {
        builder.addAnyCase(word, index);
      }
      for (String need : triggers.get(index).needs()) {
        builder.addAnyCase(need, NEEDS + index);
      }
    }
    terms = builder.build();
  }

  static Triggers bundled() {
    return new Triggers(rows());
  }

  /** {@return the strongest act the sentence tells} */
  Optional<Trigger> find(String sentence) {
    var worded = new TreeSet<Integer>();
    var met = new TreeSet<Integer>();
    for (TermHit hit : terms.findAll(sentence)) {
      (hit.value() >= NEEDS ? met : worded).add(hit.value() % NEEDS);
    }
    return worded.stream()
        .filter(index -> triggers.get(index).needs().isEmpty() || met.contains(index))
        .map(triggers::get)
        .reduce((best, next) -> next.strength() > best.strength() ? next : best);
  }

  private static List<Trigger> rows() {
    var rows = new ArrayList<Trigger>();
    try (InputStream in =
        Objects.requireNonNull(Triggers.class.getResourceAsStream(TABLE), TABLE)) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .forEach(line -> rows.add(row(line.split(",", -1))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(rows);
  }

  private static Trigger row(String[] cells) {
    EventType type =
        EventType.findById(cells[0])
            .orElseThrow(() -> new IllegalStateException(TABLE + ": no event type " + cells[0]));
    return new Trigger(type, Integer.parseInt(cells[1]), list(cells[2]), list(cells[3]));
  }

  private static List<String> list(String cell) {
    return Arrays.stream(cell.split(";")).map(String::strip).filter(one -> !one.isEmpty()).toList();
  }
}
