package org.gadolin.ledger.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.gadolin.core.Claim;
import org.gadolin.core.Evidence;
import org.gadolin.core.Extraction;
import org.gadolin.core.Span;
import org.gadolin.ledger.LedgerView;
import org.gadolin.ledger.RecordedDocument;
import org.gadolin.ledger.Statement;
import org.gadolin.text.FoldedText;
import org.gadolin.text.Range;
import org.gadolin.text.Sentences;

/**
 * Finds where a hit shows best: of a document the sentence with the most of the words asked for,
 * written there or meant by what is named there; of a statement its own passage.
 */
final class Passages {

  /** Characters of the longest passage; a longer sentence is cut to what holds its marks. */
  private static final int LONGEST = 300;

  private static final int AROUND = 40;

  private final LedgerView view;
  private final Glossary glossary;
  private final Set<Term> asked;

  Passages(LedgerView view, Glossary glossary, Set<Term> asked) {
    this.view = view;
    this.glossary = glossary;
    this.asked = asked;
  }

  /** A place of the folded text that meets a word. */
  private record Mark(Range place, Term word) {}

  Hit document(RecordedDocument recorded, double score) {
    var folded = FoldedText.of(recorded.document().text());
    List<Mark> marks = marks(recorded, folded);
    Optional<Range> best = best(folded.text(), marks);
    if (best.isEmpty()) {
      return new Hit(recorded, Optional.empty(), Optional.empty(), List.of(), score);
    }
    Range range = cut(folded.text(), best.get(), marks);
    return new Hit(
        recorded,
        Optional.empty(),
        Optional.of(evidence(folded, range)),
        spans(folded, range, marks),
        score);
  }

  Hit statement(Statement statement, double score) {
    var recorded = view.findDocument(statement.document()).orElseThrow();
    var folded = FoldedText.of(recorded.document().text());
    Evidence passage = statement.claim().evidence().getFirst();
    Range range = range(folded, passage.span());
    List<Span> spans = spans(folded, range, marks(recorded, folded));
    return new Hit(recorded, Optional.of(statement), Optional.of(passage), spans, score);
  }

  private List<Mark> marks(RecordedDocument recorded, FoldedText folded) {
    var marks = new ArrayList<Mark>();
    for (Words.Word word : Words.of(folded.text())) {
      var term = new Term(word.ending(), word.term());
      if (asked.contains(term)) {
        marks.add(new Mark(new Range(word.start(), word.end()), term));
      }
    }
    Extraction said = view.extraction(recorded.document().sha256()).orElse(Extraction.NOTHING);
    for (Claim.Mention one : said.mentions()) {
      named(marks, folded, Fields.names(one.id(), glossary), one);
    }
    said.actors().forEach(one -> named(marks, folded, one.name(), one));
    said.places().forEach(one -> named(marks, folded, one.name(), one));
    for (Claim.Event one : said.events()) {
      named(marks, folded, Fields.names(one.type().id(), glossary), one);
    }
    return marks;
  }

  private void named(List<Mark> marks, FoldedText folded, String names, Claim claim) {
    for (Words.Word word : Words.of(FoldedText.of(names).text())) {
      var term = new Term(word.ending(), word.term());
      if (asked.contains(term)) {
        claim.evidence().stream()
            .map(one -> range(folded, one.span()))
            .filter(place -> place.start() < place.end())
            .forEach(place -> marks.add(new Mark(place, term)));
      }
    }
  }

  private static Optional<Range> best(String folded, List<Mark> marks) {
    Map<Range, Integer> worth = new HashMap<>();
    for (Range sentence : Sentences.of(folded)) {
      var met = new HashSet<Term>();
      marks.stream()
          .filter(mark -> sentence.contains(mark.place()))
          .forEach(m -> met.add(m.word()));
      if (!met.isEmpty()) {
        worth.put(sentence, met.size());
      }
    }
    return worth.keySet().stream()
        .max(
            Comparator.comparingInt((Range one) -> worth.getOrDefault(one, 0))
                .thenComparing(Comparator.comparingInt(Range::start).reversed()));
  }

  private static Range cut(String folded, Range whole, List<Mark> marks) {
    int from = whole.start();
    int to = whole.end();
    while (from < to && Character.isWhitespace(folded.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(folded.charAt(to - 1))) {
      to--;
    }
    var sentence = new Range(from, to);
    if (sentence.end() - sentence.start() <= LONGEST) {
      return sentence;
    }
    int first =
        marks.stream()
            .map(Mark::place)
            .filter(sentence::contains)
            .mapToInt(Range::start)
            .min()
            .orElse(sentence.start());
    int start = Math.max(sentence.start(), first - AROUND);
    int end = Math.min(sentence.end(), start + LONGEST);
    while (start > sentence.start() && isInsideWord(folded, start)) {
      start--;
    }
    while (end > start + AROUND && isInsideWord(folded, end)) {
      end--;
    }
    return new Range(start, end);
  }

  private static boolean isInsideWord(String folded, int at) {
    return at < folded.length()
        && Character.isAlphabetic(folded.charAt(at))
        && Character.isAlphabetic(folded.charAt(at - 1))
        && !Character.isIdeographic(folded.charAt(at));
  }

  /** {@return the marks inside, of those that hold one another the innermost} */
  private static List<Span> spans(FoldedText folded, Range range, List<Mark> marks) {
    Set<Span> inside =
        marks.stream()
            .map(Mark::place)
            .filter(range::contains)
            .map(place -> span(folded, place))
            .collect(Collectors.toCollection(TreeSet::new));
    return inside.stream()
        .filter(one -> inside.stream().noneMatch(o -> !o.equals(one) && one.contains(o)))
        .toList();
  }

  private static Evidence evidence(FoldedText folded, Range range) {
    Span span = span(folded, range);
    String raw = folded.raw();
    int start = raw.offsetByCodePoints(0, span.start());
    return new Evidence(span, raw.substring(start, raw.offsetByCodePoints(start, span.length())));
  }

  private static Span span(FoldedText folded, Range range) {
    String raw = folded.raw();
    int start = raw.codePointCount(0, folded.rawIndex(range.start()));
    return new Span(start, raw.codePointCount(0, folded.rawEnd(range.end())));
  }

  private static Range range(FoldedText folded, Span span) {
    String raw = folded.raw();
    int start = raw.offsetByCodePoints(0, span.start());
    int end = raw.offsetByCodePoints(start, span.length());
    return new Range(folded.foldedIndex(start), folded.foldedIndex(end));
  }
}
