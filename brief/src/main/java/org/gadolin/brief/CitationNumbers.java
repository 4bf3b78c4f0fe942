package org.gadolin.brief;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gadolin.core.Citation;

/** Gives each citation a number when it is first met. Not thread-safe. */
final class CitationNumbers {

  private final Map<Citation, Integer> numberByCitation = new LinkedHashMap<>();
  private final Set<Citation> quoted = new HashSet<>();

  int of(Cited cited) {
    return numberByCitation.computeIfAbsent(cited.citation(), one -> numberByCitation.size() + 1);
  }

  List<Integer> of(BriefLine line) {
    return line.citations().stream().map(this::of).distinct().toList();
  }

  List<String> ids(List<Cited> cites) {
    return cites.stream().map(one -> "c" + of(one)).distinct().toList();
  }

  /** {@return the words of the line's first passage that has not been quoted yet} */
  Optional<String> quote(BriefLine line) {
    return line.citations().stream()
        .filter(one -> !one.words().isEmpty())
        .findFirst()
        .filter(one -> quoted.add(one.citation()))
        .map(Cited::words);
  }

  List<Citation> all() {
    return List.copyOf(numberByCitation.keySet());
  }
}
