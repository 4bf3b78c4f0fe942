package org.gadolin.brief;

import java.util.Locale;
import org.gadolin.atlas.ActorEntry;
import org.gadolin.atlas.Atlas;

/** Whether a name of a document is an operator of the atlas, who is written shortly there. */
record Operators(Atlas atlas) {

  boolean isSame(String name, String operator) {
    if (operator.isEmpty()) {
      return false;
    }
    String said = name.toLowerCase(Locale.ROOT);
    String known = operator.toLowerCase(Locale.ROOT);
    return said.equals(known)
        || said.startsWith(known + " ")
        || atlas.actors().stream()
            .filter(actor -> actor.name().equals(name))
            .map(ActorEntry::aliases)
            .anyMatch(aliases -> aliases.contains(operator));
  }
}
