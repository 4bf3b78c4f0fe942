package org.gadolin.claims.internal.frame;

import java.util.ArrayList;
import java.util.List;
import org.gadolin.core.Evidence;
import org.gadolin.core.SourceDocument;
import org.gadolin.core.Span;
import org.gadolin.text.FoldedText;
import org.gadolin.text.Range;
import org.gadolin.text.Sentences;

/**
 * A document under analysis. Readers work on {@link #text()} (folded, UTF-16 indexes) and hand out
 * {@link Evidence} in code points of the raw text. Immutable, thread-safe.
 */
public final class Frame {

  private final SourceDocument document;
  private final FoldedText folded;
  private final List<Range> sentences;

  private Frame(SourceDocument document, FoldedText folded, List<Range> sentences) {
    this.document = document;
    this.folded = folded;
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

  /** {@return the sentence that holds index {@code at}; the last one for an index past the end} */
  public Range sentenceAt(int at) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).start() <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sentences.isEmpty() ? new Range(0, text().length()) : sentences.get(low);
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
    int from = raw.codePointCount(0, start);
    return new Evidence(
        new Span(from, from + raw.codePointCount(start, end)), raw.substring(start, end));
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
    String raw = document.text();
    int start = raw.offsetByCodePoints(0, evidence.span().start());
    int end = raw.offsetByCodePoints(start, evidence.span().length());
    return new Range(folded.foldedIndex(start), folded.foldedIndex(end));
  }
}
