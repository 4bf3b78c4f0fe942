package org.gadolin.ledger.transfer;

import java.util.Optional;
import java.util.function.Consumer;
import org.gadolin.core.Judgement;
import org.gadolin.core.Period;
import org.gadolin.ledger.Ledger;
import org.gadolin.ledger.LedgerView;

/**
 * Writes a whole ledger as lines of JSON: a heading, every reading with its document in the order
 * of appending, then the judgements. What {@link LedgerImport} makes of them says the same.
 */
public final class LedgerExport {

  private LedgerExport() {}

  /**
   * Hands out the lines, without line breaks.
   *
   * @param lines takes each line
   */
  public static void write(Ledger ledger, Consumer<String> lines) {
    lines.accept(new TransferLine.Heading().write());
    ledger.history().forEach(one -> lines.accept(new TransferLine.Reading(one).write()));
    LedgerView view = ledger.view(Period.UNDATED);
    view.judgements().forEach(one -> lines.accept(decision(one, view).write()));
  }

  private static TransferLine.Decision decision(Judgement judgement, LedgerView view) {
    String target = judgement.target();
    boolean onStatement = judgement.kind().isOnStatements() && target.matches("\\d{1,18}");
    return new TransferLine.Decision(
        judgement, onStatement ? view.findPlace(Long.parseLong(target)) : Optional.empty());
  }
}
