package org.gadolin.brief;

import java.util.List;
import org.gadolin.core.Stage;

/**
 * Who holds this link?
 *
 * @param stage the link
 * @param wanted commodities that would answer, the narrowest first
 * @param what words for what is asked about; may be empty
 * @param effect what happens there: an event type's id, or {@code none}
 * @param why the passage that raises the question; may be empty
 */
record LinkQuestion(Stage stage, List<String> wanted, String what, String effect, List<Cited> why) {

  LinkQuestion about(String other) {
    return new LinkQuestion(stage, wanted, other, effect, why);
  }

  boolean isNarrower(String one, String other) {
    return wanted.indexOf(one) < wanted.indexOf(other);
  }
}
