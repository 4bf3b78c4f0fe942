package org.gadolin.brief;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gadolin.atlas.Atlas;
import org.gadolin.atlas.SourceEntry;
import org.gadolin.atlas.VocabularyTerm;
import org.gadolin.core.Citation;

/**
 * What kind of source says something. The order of the atlas's vocabulary {@code source_kind} is
 * how much it counts: statistics offices and agencies before filings, research, trade press and
 * blogs.
 *
 * @param id the kind
 * @param rank 0 counts most
 * @param isWeak whether nothing rests on such a source alone: a seller, a copy, a blog
 * @param en its English word
 * @param zh its Chinese word
 */
record SourceKind(String id, int rank, boolean isWeak, String en, String zh) {

  private static final String UNKNOWN = "unknown";
  private static final String FIRST_WEAK = "company";

  private static final Map<String, String> KIND_BY_REPORTER =
      Table.rows("reporters.csv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  /** {@return the kind of a source the atlas cites, by its profile} */
  static SourceKind of(Atlas atlas, Citation source) {
    return byId(atlas, atlas.findSource(source).map(SourceEntry::kind).orElse(UNKNOWN));
  }

  /**
   * {@return the kind of who compiled a figure}; where the atlas does not know that name, of the
   * source it was seen in. A figure of an office seen in a blog stays the office's.
   */
  static SourceKind of(Atlas atlas, String reporter, Citation source) {
    String listed = KIND_BY_REPORTER.getOrDefault(reporter, "");
    if (!listed.isEmpty()) {
      return byId(atlas, listed);
    }
    return atlas.sources().stream()
        .filter(entry -> entry.publisher().equals(reporter))
        .findFirst()
        .map(entry -> byId(atlas, entry.kind()))
        .orElseGet(() -> of(atlas, source));
  }

  /** {@return the kind with this id; of an id the vocabulary lacks, the one that counts least} */
  static SourceKind byId(Atlas atlas, String id) {
    List<VocabularyTerm> kinds = atlas.vocabulary("source_kind");
    int weak = place(kinds, FIRST_WEAK);
    int rank = place(kinds, id);
    VocabularyTerm term = kinds.get(Math.min(rank, kinds.size() - 1));
    return new SourceKind(term.id(), rank, rank >= weak, term.en(), term.zh());
  }

  private static int place(List<VocabularyTerm> kinds, String id) {
    return IntStream.range(0, kinds.size())
        .filter(i -> kinds.get(i).id().equals(id))
        .findFirst()
        .orElse(kinds.size());
  }

  boolean isKnown() {
    return !id.equals(UNKNOWN);
  }

  String word(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
