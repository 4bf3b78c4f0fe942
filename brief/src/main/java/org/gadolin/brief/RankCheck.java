package org.gadolin.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gadolin.brief.Rank.Reach;
import org.gadolin.core.Period;

/**
 * Holds claims of rank against the atlas: a country's by the shares or reserves of one edition, a
 * company's by the plants it and others run. {@code World's second-largest producer}, {@code the
 * only separation plant outside China}.
 */
record RankCheck(Reference reference, Words words, Question question) {

  List<CheckedLine> of(Page page) {
    var lines = new ArrayList<CheckedLine>();
    for (Passage passage : page.passages()) {
      for (Rank rank : Ranks.of(passage)) {
        var claim = new RankClaim(passage, rank);
        if (!claim.materials().isEmpty() && question.isIn(page, passage.span())) {
          lines.add(line(claim));
        }
      }
    }
    return lines;
  }

  private CheckedLine line(RankClaim claim) {
    Rank rank = claim.rank();
    Optional<RankClaim.Holder> holder = claim.findHolder();
    var worded = new RankWording(words, claim);
    if (holder.isEmpty()) {
      return worded.open("reason.no_holder", "tells.document");
    }
    if (rank.area().reach() == Reach.UNSAID && !holder.get().isCountry()) {
      return worded.open("reason.no_area", "tells.document");
    }
    Optional<String> narrowed = Cues.find("narrowed", claim.passage().text());
    if (narrowed.isPresent()) {
      return worded.open(
          Optional.empty(),
          words.say("reason.narrowed", "words", words.say("quote", "words", narrowed.get())),
          words.say("tells.capacity"));
    }
    return holder.get().isCountry() && !rank.isOnly()
        ? new CountryRanks(reference, words).of(claim, holder.get(), worded)
        : new PlantRanks(reference, words).of(claim, holder.get(), worded);
  }

  /** {@return whether a row was of the time of a document, or not more than some years before} */
  static boolean isOfTheTime(Period row, Page page, int years) {
    int year = page.document().head().published().year();
    return row.isDated() && (year < 0 || (row.year() <= year && row.year() >= year - years));
  }
}
