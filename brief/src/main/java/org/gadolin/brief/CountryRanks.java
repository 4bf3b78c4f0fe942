package org.gadolin.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gadolin.brief.Rank.Reach;
import org.gadolin.core.Stage;

/**
 * Holds a country's rank against the shares of one edition. Where the edition names too few holders
 * to fix the place, it does not decide; where the sentence names no link, all that the atlas can
 * rank must say the same.
 */
record CountryRanks(Reference reference, Words words) {

  private static final int YEARS = 3;

  private static final int MOST_OTHERS = 2;

  private record Judged(Stage stage, boolean agrees, Standings place, Holdings edition) {}

  CheckedLine of(RankClaim claim, RankClaim.Holder holder, RankWording worded) {
    Rank rank = claim.rank();
    if (rank.area().reach() == Reach.INSIDE) {
      return worded.open("reason.no_holder", "tells.document");
    }
    List<Stage> stages = claim.stages();
    List<List<Judged>> byStage =
        (stages.isEmpty() ? List.of(Stage.values()) : stages)
            .stream()
                .map(stage -> judge(claim, holder, stage))
                .filter(all -> !all.isEmpty())
                .toList();
    List<Judged> judged = byStage.stream().map(List::getFirst).toList();
    Optional<Stage> one = stages.size() == 1 ? Optional.of(stages.getFirst()) : Optional.empty();
    if (judged.isEmpty()) {
      String tells = words.say("tells." + one.map(Stage::id).orElse(Stage.MINING.id()));
      return worded.open(one, words.say("reason.no_rank"), tells);
    }
    if (judged.stream().map(Judged::agrees).distinct().count() > 1) {
      return worded.open("reason.rank_by_link", "tells.document");
    }
    return line(byStage.getFirst(), holder, worded);
  }

  /** {@return what each edition that fixes the place says, the one to trust first} */
  private List<Judged> judge(RankClaim claim, RankClaim.Holder holder, Stage stage) {
    var all = new ArrayList<Judged>();
    for (String commodity : commodities(claim, stage)) {
      List<Holdings> editions =
          Holdings.of(reference, stage, commodity, claim.rank().thing().metric());
      for (Holdings edition : editions) {
        if (RankCheck.isOfTheTime(edition.row().asOf(), claim.passage().page(), YEARS)) {
          Standings place = place(edition, claim.rank(), holder);
          boolean agrees = place.allows(claim.rank().place());
          if (place.isCertain() || !agrees) {
            all.add(new Judged(stage, agrees, place, edition));
          }
        }
      }
    }
    return List.copyOf(all);
  }

  /** Only what counts the same thing: a share of all magnets answers for any, of NdFeB for it. */
  private static List<String> commodities(RankClaim claim, Stage stage) {
    List<String> said = claim.materials();
    if (said.size() != 1) {
      return List.of();
    }
    return stage == Stage.FUNCTIONAL_MATERIAL && said.getFirst().equals("permanent_magnet")
        ? List.of("permanent_magnet", "ndfeb_magnet")
        : said;
  }

  private static Standings place(Holdings edition, Rank rank, RankClaim.Holder holder) {
    double whole = 100;
    Optional<Double> own = Optional.empty();
    var shares = new ArrayList<Double>();
    for (Holding one : edition.holdings()) {
      if (!rank.area().holds(one.row().country())) {
        whole -= one.middle();
        continue;
      }
      shares.add(one.middle());
      if (one.row().country().equals(holder.country())) {
        own = Optional.of(one.middle());
      }
    }
    double rest = whole;
    return own.map(share -> Standings.of(shares, share, rest))
        .orElseGet(() -> Standings.unnamed(shares, rest));
  }

  private CheckedLine line(List<Judged> all, RankClaim.Holder holder, RankWording worded) {
    Judged judged = all.getFirst();
    var holders = new HolderWords(words);
    var rows = new Rows(words);
    Holdings shown = judged.edition().showing(holder.country());
    var row = shown.row();
    String record =
        words.say(
            "check.record",
            "value",
            holders.list(shown),
            "whole",
            holders.whole(row),
            "year",
            words.date(row.asOf()),
            "edition",
            holders.edition(row, shown.isDerived()),
            "kind",
            shown.kind().word(words.language()));
    return worded.told(
        judged.agrees(),
        judged.stage(),
        record,
        others(all, worded),
        holders.figures(shown, rows),
        holders.cites(shown, rows));
  }

  /** {@return the places other editions give, where they differ from the first} */
  private String others(List<Judged> all, RankWording worded) {
    Judged first = all.getFirst();
    return words.joined(
        all.stream()
            .filter(one -> one.place().isCertain() && one.place().best() != first.place().best())
            .map(
                one ->
                    words.say(
                        "rank.other",
                        "place",
                        worded.place(one.place().best()),
                        "year",
                        words.date(one.edition().row().asOf()),
                        "edition",
                        new HolderWords(words).edition(one.edition().row(), false),
                        "verdict",
                        words.say(one.agrees() ? "check.other.agrees" : "check.other.disagrees")))
            .distinct()
            .limit(MOST_OTHERS)
            .toList());
  }
}
