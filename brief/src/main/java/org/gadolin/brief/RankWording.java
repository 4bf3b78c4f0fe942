package org.gadolin.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gadolin.core.Stage;

/** Words a claim of rank and what the record says of it. */
record RankWording(Words words, RankClaim claim) {

  /** {@return such as {@code China: first in production of rare earths (mining), in the world}} */
  String said(Optional<Stage> stage) {
    Rank rank = claim.rank();
    String reach = rank.area().reach().name().toLowerCase(Locale.ROOT);
    return words.say(
        rank.isOnly() ? "said.only" : "said.rank",
        "holder",
        claim.findHolder().map(this::name).orElse(words.say("rank.nobody")),
        "place",
        rank.isOnly() ? "" : place(rank.place()),
        "metric",
        metric(),
        "what",
        words.joined(claim.materials().stream().map(words::material).toList()),
        "link",
        stage.map(words::stage).orElse(""),
        "area",
        words.say(
            "rank.area." + reach,
            "country",
            rank.area().country().isKnown() ? words.country(rank.area().country()) : ""));
  }

  String place(int place) {
    return words
        .phrases()
        .find("rank.place." + place)
        .orElseGet(() -> words.say("rank.place.more", "n", String.valueOf(place)));
  }

  private String name(RankClaim.Holder holder) {
    return holder.isCountry() ? words.country(holder.country()) : words.name(holder.name());
  }

  private String metric() {
    String metric = claim.rank().thing().metric();
    return words
        .phrases()
        .find("rank.metric." + metric)
        .orElseGet(() -> words.of("metric", metric));
  }

  CheckedLine open(String reason, String tells) {
    return open(Optional.empty(), words.say(reason), words.say(tells));
  }

  CheckedLine open(Optional<Stage> stage, String why, String tells) {
    String said = said(stage);
    String text = words.say("check.unknown", "said", said, "why", why, "tells", tells);
    return new CheckedLine(
        Verdict.CANNOT_TELL,
        new BriefLine(text, List.of(claim.cite())).leaving(new Unknown(said, why, tells)));
  }

  /** {@return the claim beside the record, with the rule by which the two were compared} */
  CheckedLine told(
      boolean agrees,
      Stage stage,
      String record,
      String others,
      List<CitedFigure> figures,
      List<Cited> cites) {
    var all = new ArrayList<>(List.of(claim.cite()));
    all.addAll(cites);
    String text =
        words.say(
            agrees ? "check.agrees" : "check.disagrees",
            "said",
            said(Optional.of(stage)),
            "record",
            record,
            "others",
            others);
    return new CheckedLine(
        agrees ? Verdict.AGREES : Verdict.DISAGREES,
        new BriefLine(text, all).with(figures).by(words.say("how.rank")));
  }
}
