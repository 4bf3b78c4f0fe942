package org.gadolin.brief;

import java.util.List;
import java.util.Locale;
import org.gadolin.core.Claim;
import org.gadolin.core.Span;

/** One sentence of a page; positions in it count characters of its text. */
record Passage(Page page, Span span, String text) {

  /** A claim's name in the sentence. */
  record Place<T extends Claim>(T claim, int start, int end) {}

  Passage(Page page, Span span) {
    this(page, span, page.text(span));
  }

  String lower() {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    return lower.length() == text.length() ? lower : text; // a letter that grows would shift all
  }

  /** {@return where claims of a list are named in the sentence, in its order} */
  <T extends Claim> List<Place<T>> named(List<T> claims) {
    return claims.stream()
        .flatMap(
            claim ->
                claim.evidence().stream()
                    .filter(one -> span.contains(one.span()))
                    .map(
                        one ->
                            new Place<>(claim, unit(one.span().start()), unit(one.span().end()))))
        .sorted((one, other) -> Integer.compare(one.start(), other.start()))
        .toList();
  }

  /** {@return the part of the document from one position to another} */
  Span span(int start, int end) {
    int from = span.start() + text.codePointCount(0, start);
    return new Span(from, from + text.codePointCount(start, end));
  }

  /** {@return the text from one position to another, cut at the sentence's ends} */
  String part(int from, int to) {
    int start = Math.clamp(from, 0, text.length());
    return lower().substring(start, Math.clamp(to, start, text.length()));
  }

  private int unit(int point) {
    return text.offsetByCodePoints(0, point - span.start());
  }
}
