package org.gadolin.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A dictionary of terms, found in one pass over a text. Latin letters and digits at a term's edge
 * must stand at a word boundary of the text; Chinese characters need none. Immutable, thread-safe.
 */
public final class TermSet {

  private record Term(String form, boolean ignoreCase, int value) {}

  private final List<Term> terms;

  private TermSet(List<Term> terms) {
    this.terms = List.copyOf(terms);
  }

  /** {@return a builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return every hit of every term, also nested and overlapping ones, by start, longest first}
   *
   * @param text the text to scan, folded as the terms are
   */
  public List<TermHit> findAll(String text) {
    var hits = new ArrayList<TermHit>();
    String lower = text.toLowerCase(Locale.ROOT);
    for (Term term : terms) {
      String where = term.ignoreCase() ? lower : text;
      String what = term.ignoreCase() ? term.form().toLowerCase(Locale.ROOT) : term.form();
      for (int at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
        int end = at + what.length();
        if (isEdge(text, at) && isEdge(text, end)) {
          hits.add(new TermHit(new Range(at, end), term.value()));
        }
      }
    }
    hits.sort(
        (a, b) ->
            a.range().start() != b.range().start()
                ? Integer.compare(a.range().start(), b.range().start())
                : Integer.compare(b.range().end(), a.range().end()));
    return hits;
  }

  private static boolean isEdge(String text, int at) {
    return at == 0
        || at == text.length()
        || !(isWord(text.charAt(at - 1)) && isWord(text.charAt(at)));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) && c < 0x2E80;
  }

  /** Collects terms. Not thread-safe. */
  public static final class Builder {
    private final List<Term> terms = new ArrayList<>();

    private Builder() {}

    /** Adds a term whose letters must match exactly, as for {@code Nd} or {@code REE}. */
    public Builder addExact(String form, int value) {
      terms.add(new Term(form, false, value));
      return this;
    }

    /** Adds a term in any case. */
    public Builder addAnyCase(String form, int value) {
      terms.add(new Term(form, true, value));
      return this;
    }

    /** {@return the dictionary} */
    public TermSet build() {
      return new TermSet(terms);
    }
  }
}
