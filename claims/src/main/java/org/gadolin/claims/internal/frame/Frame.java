package org.gadolin.claims.internal.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gadolin.core.Evidence;
import org.gadolin.core.SourceDocument;
import org.gadolin.core.Span;
import org.gadolin.text.DateHit;
import org.gadolin.text.Dates;
import org.gadolin.text.FoldedText;
import org.gadolin.text.Range;
import org.gadolin.text.Sentences;

/**
 * A document under analysis. Readers work on {@link #text()} (folded, UTF-16 indexes) and hand out
 * {@link Evidence} in code points of the raw text. For one thread.
 */
public final class Frame {

  private final SourceDocument document;
  private final FoldedText folded;
  private final CodePoints points;
  private final List<Range> sentences;
  private Optional<List<DateHit>> dates = Optional.empty();

  private Frame(SourceDocument document, FoldedText folded, List<Range> sentences) {
    this.document = document;
    this.folded = folded;
    this.points = CodePoints.of(document.text());
    this.sentences = sentences;
  }

  /** {@return the frame of a document} */
  public static Frame of(SourceDocument document) {
    var folded = FoldedText.of(document.text());
    return new Frame(document, folded, List.copyOf(Sentences.of(folded.text())));
  }

  /** {@return the document} */
  public SourceDocument document() {
    return document;
  }

  /** {@return the folded text, in which readers search} */
  public String text() {
    return folded.text();
  }

  /** {@return the sentences of {@link #text()}, in order} */
  public List<Range> sentences() {
    return sentences;
  }

  /** {@return the dates of {@link #text()}, in order; relative ones counted from the document's} */
  public List<DateHit> dates() {
    if (dates.isEmpty()) { // most documents are about something else, and never asked
      dates = Optional.of(Dates.find(text(), document.head().published()));
    }
    return dates.get();
  }

  /** {@return the dates within a stretch of {@link #text()}, by their place in the stretch} */
  public List<DateHit> datesIn(Range stretch) {
    var within = new ArrayList<DateHit>();
    List<DateHit> all = dates();
    for (int i = Sorted.firstFrom(all, date -> date.range().start(), stretch.start());
        i < all.size();
        i++) {
      Range range = all.get(i).range();
      if (range.end() > stretch.end()) {
        break;
      }
      var inner = new Range(range.start() - stretch.start(), range.end() - stretch.start());
      within.add(new DateHit(inner, all.get(i).period()));
    }
    return within;
  }

  /** {@return the sentence that holds index {@code at}; the last one for an index past the end} */
  public Range sentenceAt(int at) {
    int next = Sorted.firstFrom(sentences, Range::start, at + 1);
    return sentences.isEmpty()
        ? new Range(0, text().length())
        : sentences.get(Math.max(0, next - 1));
  }

  /** {@return a stretch of {@link #text()} without the blanks at its ends} */
  public Range trimmed(Range range) {
    int start = range.start();
    int end = range.end();
    while (start < end && Character.isWhitespace(text().charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text().charAt(end - 1))) {
      end--;
    }
    return new Range(start, end);
  }

  /** {@return the evidence for a stretch of {@link #text()}} */
  public Evidence evidence(Range range) {
    String raw = document.text();
    int start = folded.rawIndex(range.start());
    int end = Math.max(start + 1, folded.rawEnd(range.end()));
    end = Math.min(end, raw.length());
    return new Evidence(new Span(points.of(start), points.of(end)), raw.substring(start, end));
  }

  /** {@return the evidence for several stretches, in order} */
  public List<Evidence> evidence(List<Range> ranges) {
    var all = new ArrayList<Evidence>();
    for (Range range : ranges) {
      all.add(evidence(range));
    }
    return all;
  }

  /** {@return where a piece of evidence stands in {@link #text()}} */
  public Range rangeOf(Evidence evidence) {
    int start = points.index(evidence.span().start());
    int end = points.index(evidence.span().end());
    return new Range(folded.foldedIndex(start), folded.foldedIndex(end));
  }
}
