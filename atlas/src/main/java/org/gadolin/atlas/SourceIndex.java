package org.gadolin.atlas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gadolin.core.Citation;

/** Tells for a citation who stands behind it, and how much it weighs. */
final class SourceIndex {

  private final Map<String, SourceEntry> entryByUrlAndTitle;
  private final List<String> kinds;

  private SourceIndex(Map<String, SourceEntry> entryByUrlAndTitle, List<String> kinds) {
    this.entryByUrlAndTitle = entryByUrlAndTitle;
    this.kinds = kinds;
  }

  /** {@return the index of some sources; the order of {@code kinds} is their rank} */
  static SourceIndex of(List<SourceEntry> sources, List<VocabularyTerm> kinds) {
    Map<String, SourceEntry> entries = HashMap.newHashMap(sources.size());
    sources.forEach(source -> entries.put(key(source.citation()), source));
    return new SourceIndex(entries, kinds.stream().map(VocabularyTerm::id).toList());
  }

  /** A profile without an address stands for every page of its title, such as a register's. */
  Optional<SourceEntry> find(Citation citation) {
    SourceEntry own = entryByUrlAndTitle.get(key(citation));
    return Optional.ofNullable(own == null ? entryByUrlAndTitle.get("\n" + citation.title()) : own);
  }

  /**
   * {@return 0 for the kind of source that weighs most; for unknown ones more than for any kind}
   */
  int rank(Citation citation) {
    int place = find(citation).map(source -> kinds.indexOf(source.kind())).orElse(-1);
    return place < 0 ? kinds.size() : place;
  }

  /** {@return such as {@code state-affiliated (CN)}; empty when nothing is known} */
  String affiliation(Citation citation) {
    return find(citation).map(SourceIndex::words).orElse("");
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
