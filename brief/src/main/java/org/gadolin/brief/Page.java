package org.gadolin.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gadolin.core.Citation;
import org.gadolin.core.Claim;
import org.gadolin.core.Evidence;
import org.gadolin.core.Extraction;
import org.gadolin.core.SourceDocument;
import org.gadolin.core.Span;
import org.gadolin.ledger.Entry;
import org.gadolin.text.Mojibake;
import org.gadolin.text.Range;
import org.gadolin.text.Sentences;

/** One document with its claims, looked at sentence by sentence and paragraph by paragraph. */
final class Page {

  private static final String STOPS = ".。!！;；";
  private static final String CLOSERS = "\"”’)）";

  private final SourceDocument document;
  private final Extraction said;
  private final Words words;
  private final List<Span> sentences;
  private final List<Span> paragraphs;

  Page(Entry input, Words words) {
    this.document = input.document();
    this.said = input.extraction();
    this.words = words;
    this.sentences = spans(document.text(), Sentences.of(document.text()));
    this.paragraphs = spans(document.text(), lines(document.text()));
  }

  SourceDocument document() {
    return document;
  }

  Extraction said() {
    return said;
  }

  Stream<Claim.Event> events() {
    return said.events().stream();
  }

  /** {@return the title, or the name where there is none} */
  String title() {
    var head = document.head();
    return Mojibake.repair(head.title().isBlank() ? head.name() : head.title()).strip();
  }

  /** {@return the stage a technology belongs to, by its parents; empty where it has none} */
  String linkOf(String technology) {
    return words.linkOf(technology);
  }

  /** {@return the passage that proves a claim: a full sentence rather than a heading or a row} */
  static Evidence best(Claim claim) {
    List<Evidence> all = claim.evidence();
    return all.stream()
        .filter(one -> !one.words().contains("|"))
        .filter(one -> endsASentence(one.words().strip()))
        .findFirst()
        .orElse(all.getFirst());
  }

  private static boolean endsASentence(String words) {
    int last = words.length() - 1;
    if (last > 0 && CLOSERS.indexOf(words.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && STOPS.indexOf(words.charAt(last)) >= 0;
  }

  Cited cite(Claim claim) {
    return cite(best(claim));
  }

  Cited cite(Evidence evidence) {
    Span span = evidence.span();
    String where =
        words.say(
            "locator.characters",
            "from",
            String.valueOf(span.start()),
            "to",
            String.valueOf(span.end()));
    Span sentence = around(sentences, span);
    String text = text(sentence);
    int from = text.offsetByCodePoints(0, Math.max(0, span.start() - sentence.start()));
    int length = Math.min(span.end(), sentence.end()) - Math.max(span.start(), sentence.start());
    int to = text.offsetByCodePoints(from, Math.max(0, length));
    return new Cited(citation(where), Quotes.around(text, from, to));
  }

  Cited citeWhole() {
    return new Cited(citation(words.say("locator.whole")), "");
  }

  private Citation citation(String where) {
    var head = document.head();
    String address = head.url().isBlank() ? head.name() : head.url();
    return new Citation(title(), address, head.published(), where, "");
  }

  /** {@return the claims of a list that share a sentence with the evidence} */
  <T extends Claim> List<T> beside(Evidence evidence, List<T> claims) {
    return within(around(sentences, evidence.span()), claims);
  }

  /** {@return the claims of a list that share a paragraph with the evidence} */
  <T extends Claim> List<T> near(Evidence evidence, List<T> claims) {
    return within(around(paragraphs, evidence.span()), claims);
  }

  static <T extends Claim> List<T> within(Span part, List<T> claims) {
    return claims.stream()
        .filter(claim -> claim.evidence().stream().anyMatch(one -> part.overlaps(one.span())))
        .toList();
  }

  /** {@return the text of the sentences the evidence touches} */
  String sentence(Evidence evidence) {
    return text(around(sentences, evidence.span()));
  }

  /** {@return its sentences in order} */
  List<Passage> passages() {
    return sentences.stream().map(span -> new Passage(this, span)).toList();
  }

  /** {@return the words of a part of the text} */
  String text(Span span) {
    String text = document.text();
    int from = text.offsetByCodePoints(0, span.start());
    return text.substring(from, text.offsetByCodePoints(from, span.length()));
  }

  /** {@return the parts a span touches, as one; the parts follow one another without overlap} */
  private static Span around(List<Span> parts, Span span) {
    int first = firstEndingAfter(parts, span.start());
    int last = first;
    while (last + 1 < parts.size() && parts.get(last + 1).start() < span.end()) {
      last++;
    }
    return first == parts.size() ? span : new Span(parts.get(first).start(), parts.get(last).end());
  }

  private static int firstEndingAfter(List<Span> parts, int at) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parts.get(middle).end() <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static List<Range> lines(String text) {
    var lines = new ArrayList<Range>();
    int start = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
      lines.add(new Range(start, at + 1));
      start = at + 1;
    }
    if (start < text.length()) {
      lines.add(new Range(start, text.length()));
    }
    return lines;
  }

  /** Ranges count UTF-16 units, spans code points; both run through the text once. */
  private static List<Span> spans(String text, List<Range> ranges) {
    var spans = new ArrayList<Span>(ranges.size());
    int unit = 0;
    int point = 0;
    for (Range range : ranges) {
      int start = point + text.codePointCount(unit, range.start());
      int end = start + text.codePointCount(range.start(), range.end());
      unit = range.end();
      point = end;
      if (end > start) {
        spans.add(new Span(start, end));
      }
    }
    return List.copyOf(spans);
  }
}
