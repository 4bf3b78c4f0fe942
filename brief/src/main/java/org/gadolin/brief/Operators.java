package org.gadolin.brief;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gadolin.atlas.ActorEntry;
import org.gadolin.atlas.Atlas;

/** Whether a name of a document is an operator of the atlas, who is written shortly there. */
final class Operators {

  private final Map<String, List<String>> aliasesByName;

  Operators(Atlas atlas) {
    aliasesByName =
        atlas.actors().stream()
            .collect(Collectors.toMap(ActorEntry::name, ActorEntry::aliases, (one, other) -> one));
  }

  boolean isSame(String name, String operator) {
    if (operator.isEmpty()) {
      return false;
    }
    String said = name.toLowerCase(Locale.ROOT);
    String known = operator.toLowerCase(Locale.ROOT);
    return said.equals(known)
        || said.startsWith(known + " ")
        || aliasesByName.getOrDefault(name, List.of()).contains(operator);
  }
}
