package org.gadolin.ledger.transfer;

import java.util.function.Consumer;
import org.gadolin.core.Period;
import org.gadolin.ledger.Ledger;

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
    ledger
        .view(Period.UNDATED)
        .judgements()
        .forEach(one -> lines.accept(new TransferLine.Decision(one).write()));
  }
}
