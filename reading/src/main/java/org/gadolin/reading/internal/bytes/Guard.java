package org.gadolin.reading.internal.bytes;

import java.util.ArrayList;
import java.util.function.Consumer;
import org.gadolin.reading.internal.Origin;
import org.gadolin.reading.internal.Outcome;

/**
 * Keeps a library that stumbles over one document from ending the batch. What the taker of the
 * outcomes throws passes through: it is no fault of the document.
 */
final class Guard {

  private Guard() {}

  /** Reads one document; whatever it holds, at least one outcome and never an exception. */
  static void read(Origin origin, Consumer<Consumer<Outcome>> reading, Consumer<Outcome> sink) {
    var outcomes = new ArrayList<Outcome>();
    try {
      reading.accept(outcomes::add);
    } catch (RuntimeException | StackOverflowError e) {
      outcomes.add(
          Outcome.refused(
              "document-broken",
              origin.shown(),
              "cannot be read (" + e.getClass().getSimpleName() + ")",
              "fetch it again or convert it to text"));
    } catch (OutOfMemoryError e) {
      outcomes.clear();
      outcomes.add(
          Outcome.refused(
              "document-too-large",
              origin.shown(),
              "needs more memory than there is",
              "cut it into documents of its own"));
    }
    outcomes.forEach(sink);
  }
}
