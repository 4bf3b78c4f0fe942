package org.gadolin.ledger.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gadolin.core.Judgement;
import org.gadolin.core.Period;
import org.gadolin.core.Problem;
import org.gadolin.ledger.AppendResult;
import org.gadolin.ledger.Entry;
import org.gadolin.ledger.Ledger;
import org.gadolin.ledger.LedgerView;
import org.gadolin.ledger.ReadingVersion;
import org.gadolin.ledger.Recorded;

/**
 * Takes the lines of an exported ledger into another one, which may hold something already: what is
 * known there is left alone, so that an import that was cut off is simply begun again. Numbers of
 * statements are given anew, and judgements on them follow. Not thread-safe.
 */
public final class LedgerImport {

  private static final int TOGETHER = 64;

  private final Ledger ledger;
  private final String where;
  private final LedgerView view;
  private final Set<Judgement> judgements;
  private final List<Entry> waiting = new ArrayList<>();
  private Optional<ReadingVersion> version = Optional.empty();
  private boolean begun;
  private long line;
  private int fresh;
  private int known;

  /**
   * Begins an import.
   *
   * @param where what the lines are read from, as problems name it
   */
  public LedgerImport(Ledger ledger, String where) {
    this.ledger = ledger;
    this.where = where;
    view = ledger.view(Period.UNDATED);
    judgements = new HashSet<>(view.judgements());
  }

  /**
   * {@return what is wrong with the line; nothing if it is taken, or will be with the next ones}
   */
  public Optional<Problem> take(String text) {
    line++;
    if (text.isBlank()) {
      return Optional.empty();
    }
    Optional<TransferLine> read = TransferLine.parse(text);
    if (read.isEmpty()) {
      return begun
          ? problem("cannot be read", "the file was cut off or changed; export again")
          : notAnExport();
    }
    return switch (read.get()) {
      case TransferLine.Heading heading -> {
        begun = true;
        yield Optional.empty();
      }
      case TransferLine.Reading reading -> {
        if (!begun) {
          yield notAnExport();
        }
        add(reading.recorded());
        yield Optional.empty();
      }
      case TransferLine.Decision decision -> begun ? add(decision) : notAnExport();
    };
  }

  private Optional<Problem> notAnExport() {
    return problem("is not the heading of an exported ledger", "gadolin ledger export writes one");
  }

  /** Writes what still waits. */
  public void finish() {
    version.ifPresent(
        one -> {
          for (AppendResult result : ledger.append(waiting, one)) {
            if (result == AppendResult.NEW) {
              fresh++;
            } else {
              known++;
            }
          }
        });
    waiting.clear();
    version = Optional.empty();
  }

  /** {@return whether the heading was met, or nothing but blank lines yet} */
  public boolean hasBegun() {
    return begun || line == 0;
  }

  /** {@return what the lines are read from} */
  public String where() {
    return where;
  }

  /** {@return how many lines were looked at} */
  public long countLines() {
    return line;
  }

  /** {@return how many readings and judgements were written} */
  public int countNew() {
    return fresh;
  }

  /** {@return how many were there already} */
  public int countKnown() {
    return known;
  }

  /** Readings of one version and moment are written together. */
  private void add(Recorded reading) {
    boolean fits = version.filter(reading.version()::equals).isPresent();
    if (!fits || waiting.size() >= TOGETHER) {
      finish();
      version = Optional.of(reading.version());
    }
    waiting.add(reading.entry());
  }

  private Optional<Problem> add(TransferLine.Decision decision) {
    finish();
    Judgement judgement = decision.judgement();
    if (decision.about().isPresent()) {
      Optional<Long> number = view.findNumber(decision.about().get());
      if (number.isEmpty()) {
        return problem(
            "judges a statement that is not here", "take in the whole export, readings first");
      }
      judgement = judgement.on(number.get().toString());
    }
    if (!judgements.add(judgement)) {
      known++;
      return Optional.empty();
    }
    ledger.judge(judgement);
    fresh++;
    return Optional.empty();
  }

  private Optional<Problem> problem(String what, String mend) {
    return Optional.of(new Problem("import", where + ":" + line, what, mend));
  }
}
