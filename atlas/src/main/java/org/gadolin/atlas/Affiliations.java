package org.gadolin.atlas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gadolin.core.Citation;

/** Tells for a citation who stands behind it. */
final class Affiliations {

  private final Map<String, String> saidByUrlAndTitle;

  private Affiliations(Map<String, String> saidByUrlAndTitle) {
    this.saidByUrlAndTitle = saidByUrlAndTitle;
  }

  static Affiliations of(List<SourceEntry> sources) {
    Map<String, String> said = HashMap.newHashMap(sources.size());
    for (SourceEntry source : sources) {
      said.put(key(source.citation()), words(source));
    }
    return new Affiliations(said);
  }

  /** {@return such as {@code state-affiliated (CN)}; empty when nothing is known} */
  String of(Citation citation) {
    return saidByUrlAndTitle.getOrDefault(key(citation), "");
  }

  private static String words(SourceEntry source) {
    return switch (source.stateAffiliated()) {
      case YES -> "state-affiliated (%s)".formatted(source.country().code());
      case NO -> "not state-affiliated";
      case UNKNOWN -> "";
    };
  }

  private static String key(Citation citation) {
    return citation.url() + "\n" + citation.title();
  }
}
