package org.gadolin.text;

import java.util.ArrayList;
import java.util.List;
import org.gadolin.text.internal.Trie;

/**
 * A dictionary of terms, found in one pass over a text. Latin letters and digits at a term's edge
 * must stand at a word boundary of the text; Chinese characters need none. Immutable, thread-safe.
 */
public final class TermSet {

  /** Takes hits without an object for each. */
  @FunctionalInterface
  public interface HitConsumer {
    /** Takes the hit {@code [start, end)}, in UTF-16 indexes, of the term added with a value. */
    void hit(int start, int end, int value);
  }

  private record Term(String form, boolean ignoreCase, int value) {}

  private final List<Term> terms;
  private final Trie trie;

  private TermSet(List<Term> terms) {
    this.terms = List.copyOf(terms);
    this.trie = Trie.of(terms.stream().map(Term::form).toList(), true);
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
    scan(
        text,
        (start, end, value) -> {
          int place = hits.size();
          while (place > 0 && isShorter(hits.get(place - 1).range(), start, end)) {
            place--;
          }
          hits.add(place, new TermHit(new Range(start, end), value));
        });
    return hits;
  }

  private static boolean isShorter(Range range, int start, int end) {
    return range.start() == start && range.end() < end;
  }

  /** Tells every hit of every term, by start, then shortest first. */
  public void scan(String text, HitConsumer consumer) {
    trie.scan(
        text,
        (number, start, end) -> {
          Term term = terms.get(number);
          if (isEdge(text, end) && (term.ignoreCase() || text.startsWith(term.form(), start))) {
            consumer.hit(start, end, term.value());
          }
        });
  }

  /**
   * {@return the leftmost longest of some hits, none overlapping another}
   *
   * @param hits sorted as {@link #findAll} gives them
   */
  public static List<TermHit> longest(List<TermHit> hits) {
    var longest = new ArrayList<TermHit>();
    int free = 0;
    for (TermHit hit : hits) {
      if (hit.range().start() >= free) {
        longest.add(hit);
        free = hit.range().end();
      }
    }
    return longest;
  }

  private static boolean isEdge(String text, int at) {
    return at == text.length()
        || !(Trie.isWord(text.charAt(at - 1)) && Trie.isWord(text.charAt(at)));
  }

  /** Collects terms. Not thread-safe. */
  public static final class Builder {
    private final List<Term> terms = new ArrayList<>();

    private Builder() {}

    /** Adds a term whose letters must match exactly, as for {@code Nd} or {@code REE}. */
    public Builder addExact(String form, int value) {
      return add(new Term(form, false, value));
    }

    /** Adds a term in any case. */
    public Builder addAnyCase(String form, int value) {
      return add(new Term(form, true, value));
    }

    private Builder add(Term term) {
      if (term.form().isEmpty()) {
        throw new IllegalArgumentException(
            "The form () of value (%d) must not be empty. Maybe a cell of a word list is blank."
                .formatted(term.value()));
      }
      terms.add(term);
      return this;
    }

    /** {@return the dictionary} */
    public TermSet build() {
      return new TermSet(terms);
    }
  }
}
