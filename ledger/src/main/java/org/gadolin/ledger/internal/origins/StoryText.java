package org.gadolin.ledger.internal.origins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gadolin.core.Claim;
import org.gadolin.core.Country;
import org.gadolin.core.Evidence;
import org.gadolin.core.Extraction;
import org.gadolin.core.SourceDocument;
import org.gadolin.core.Span;
import org.gadolin.text.FoldedText;
import org.gadolin.text.Range;
import org.gadolin.text.Sentences;

/** A story's folded text with its sentences and the bodies it names, and the way back. */
final class StoryText {

  /**
   * A body named.
   *
   * @param range where, in the folded text
   * @param actor who
   */
  record Mention(Range range, Claim.Actor actor) {}

  private final FoldedText folded;
  private final List<Range> sentences;
  private final List<Mention> mentions;
  private final List<Site> places;

  /** A place named, with its country. */
  private record Site(Range range, Country country) {}

  StoryText(SourceDocument document, Extraction extraction) {
    folded = FoldedText.of(document.text());
    sentences = Sentences.of(folded.text());
    var found = new ArrayList<Mention>();
    for (Claim.Actor actor : extraction.actors()) {
      for (Evidence evidence : actor.evidence()) {
        found.add(new Mention(range(evidence.span()), actor));
      }
    }
    found.sort(Comparator.comparingInt(mention -> mention.range().start()));
    mentions = List.copyOf(found);
    places =
        extraction.places().stream()
            .filter(place -> place.country().isKnown())
            .flatMap(
                place ->
                    place.evidence().stream()
                        .map(evidence -> new Site(range(evidence.span()), place.country())))
            .sorted(Comparator.comparingInt(site -> site.range().start()))
            .toList();
  }

  /** {@return the country of the last place named up to an index} */
  Country countryBefore(int index) {
    return places.stream()
        .filter(site -> site.range().start() < index)
        .reduce((first, second) -> second)
        .map(Site::country)
        .orElse(Country.UNKNOWN);
  }

  String text() {
    return folded.text();
  }

  List<Range> sentences() {
    return sentences;
  }

  /** {@return the number of the sentence that holds an index; the last one behind the end} */
  int sentenceAt(int index) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** {@return the bodies named, in the order of the text} */
  List<Mention> mentions() {
    return mentions;
  }

  /** {@return the bodies named in a stretch} */
  List<Mention> mentionsIn(Range range) {
    return mentions.stream().filter(mention -> range.overlaps(mention.range())).toList();
  }

  /** {@return the folded stretch of a passage} */
  Range range(Span span) {
    String raw = folded.raw();
    int codePoints = raw.codePointCount(0, raw.length());
    int start = raw.offsetByCodePoints(0, Math.min(span.start(), codePoints));
    int end =
        raw.offsetByCodePoints(
            start, Math.min(span.end(), codePoints) - Math.min(span.start(), codePoints));
    int from = folded.foldedIndex(start);
    return new Range(from, Math.max(from, folded.foldedIndex(end)));
  }

  /** {@return the passage of a folded stretch that is not empty} */
  Evidence evidence(Range range) {
    String raw = folded.raw();
    int start = folded.rawIndex(range.start());
    int end = Math.max(start + 1, folded.rawEnd(range.end()));
    int from = raw.codePointCount(0, start);
    return new Evidence(
        new Span(from, from + raw.codePointCount(start, end)), raw.substring(start, end));
  }
}
