package org.gadolin.brief;

import java.util.List;
import org.gadolin.atlas.StageShare;
import org.gadolin.core.Country;

/** Words who holds how much of what, by whose figures. */
record HolderWords(Words words) {

  String list(Holdings holdings) {
    return words.joined(
        holdings.holdings().stream()
            .limit(Holdings.SHOWN)
            .map(
                one ->
                    words.say(
                        "holder",
                        "holder",
                        holder(one.row()),
                        "share",
                        words.quantity(one.percent())))
            .toList());
  }

  String holder(StageShare row) {
    if (row.holderType().equals("world")) {
      return words.say("world");
    }
    boolean country = row.country().isKnown() && row.holderType().equals("country");
    return country ? words.country(row.country()) : words.name(row.holder());
  }

  /** {@return what the percentages are part of} */
  String whole(StageShare row) {
    if (words.language() == Language.EN && row.metric().equals("share")) {
      return row.denominator();
    }
    return words.say(
        row.metric().equals("reserves") ? "whole.reserves" : "whole.production",
        "what",
        words.commodity(row.commodity()),
        "link",
        words.stage(row.stage()));
  }

  /** {@return who compiled it and when, and whether it is computed} */
  String edition(StageShare row, boolean derived) {
    return words.say(
        "edition",
        "reporter",
        words.reporter(row.reportedBy()),
        "vintage",
        row.vintage(),
        "derived",
        derived ? words.say("derived") : "");
  }

  /** {@return the figures with their citations} */
  List<CitedFigure> figures(Holdings holdings, Rows rows) {
    return holdings.holdings().stream()
        .limit(Holdings.SHOWN)
        .map(
            one ->
                new CitedFigure(
                    holder(one.row()) + ": " + whole(one.row()),
                    one.percent(),
                    one.row().provenance().basis(),
                    one.row().asOf(),
                    one.confidence(),
                    List.of(rows.cite(one.row()))))
        .toList();
  }

  List<Cited> cites(Holdings holdings, Rows rows) {
    return holdings.holdings().stream()
        .limit(Holdings.SHOWN)
        .map(one -> rows.cite(one.row()))
        .toList();
  }

  String countries(List<Country> countries) {
    return words.joined(countries.stream().map(words::country).toList());
  }
}
