package org.gadolin.brief;

import java.util.List;
import java.util.stream.Stream;
import org.gadolin.core.Citation;
import org.gadolin.core.Claim;
import org.gadolin.core.Evidence;
import org.gadolin.core.Extraction;
import org.gadolin.core.SourceDocument;
import org.gadolin.core.Span;

/** One document with its claims, looked at sentence by sentence. */
final class Page {

  private static final int MAX_WORDS = 15;
  private static final int MAX_HAN = 30;

  private final SourceDocument document;
  private final Extraction said;
  private final int[] text;

  Page(BriefInput input) {
    document = input.document();
    said = input.extraction();
    text = document.text().codePoints().toArray();
  }

  SourceDocument document() {
    return document;
  }

  Extraction said() {
    return said;
  }

  /** {@return the title, or the name where there is none} */
  String title() {
    return document.head().title().isBlank() ? document.head().name() : document.head().title();
  }

  Cited cite(Evidence evidence) {
    String where = "characters %d-%d".formatted(evidence.span().start(), evidence.span().end());
    return new Cited(citation(where), quoted(evidence.words()));
  }

  Cited citeWhole() {
    return new Cited(citation("whole document"), "");
  }

  private Citation citation(String where) {
    var head = document.head();
    String address = head.url().isBlank() ? head.name() : head.url();
    return new Citation(title(), address, head.published(), where, "");
  }

  /** {@return the claims of a list that share a sentence with the evidence} */
  <T extends Claim> List<T> beside(Evidence evidence, List<T> claims) {
    Span sentence = sentence(evidence.span());
    return claims.stream()
        .filter(claim -> claim.evidence().stream().anyMatch(one -> sentence.overlaps(one.span())))
        .toList();
  }

  private Span sentence(Span span) {
    int start = Math.min(span.start(), text.length);
    while (start > 0 && !ends(start - 1)) {
      start--;
    }
    int end = Math.min(span.end(), text.length);
    while (end < text.length && !ends(end)) {
      end++;
    }
    return new Span(start, Math.max(end, start + 1));
  }

  private boolean ends(int at) {
    int point = text[at];
    return "。！？；\n!?".indexOf(point) >= 0
        || (point == '.' && (at + 1 == text.length || Character.isWhitespace(text[at + 1])));
  }

  /** {@return the words on one line, cut to what may be quoted} */
  static String quoted(String words) {
    String line = words.strip().replaceAll("\\s+", " ").replaceAll("^[•*·–-] ?", "");
    boolean cut = false;
    String[] parts = line.split(" ", -1);
    if (parts.length > MAX_WORDS) {
      line = String.join(" ", List.of(parts).subList(0, MAX_WORDS));
      cut = true;
    }
    long han = line.codePoints().filter(Character::isIdeographic).count();
    if (han > MAX_HAN) {
      int end =
          line.offsetByCodePoints(0, Math.min(MAX_HAN, line.codePointCount(0, line.length())));
      line = line.substring(0, end);
      cut = true;
    }
    return cut ? line + " …" : line;
  }

  Stream<Claim.Event> events() {
    return said.events().stream();
  }
}
