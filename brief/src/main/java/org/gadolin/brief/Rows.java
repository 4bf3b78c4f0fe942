package org.gadolin.brief;

import org.gadolin.atlas.ActorEntry;
import org.gadolin.atlas.ExportControl;
import org.gadolin.atlas.Figure;
import org.gadolin.atlas.Plant;
import org.gadolin.atlas.PriceLevel;
import org.gadolin.atlas.StageShare;
import org.gadolin.core.Citation;
import org.gadolin.core.Country;

/** Cites rows of the atlas. */
record Rows(Words words) {

  Cited cite(StageShare row) {
    String holder = new HolderWords(words).holder(row);
    return cite(
        row.source(), words.say("row.share", "holder", holder, "link", words.stage(row.stage())));
  }

  Cited cite(Plant row) {
    return cite(row.source(), words.say("row.plant", "name", words.plant(row)));
  }

  Cited cite(ActorEntry row) {
    return cite(row.source(), words.say("row.actor", "name", words.name(row.name())));
  }

  Cited cite(ExportControl row) {
    return cite(row.source(), words.say("row.measure", "name", words.instrument(row.instrument())));
  }

  Cited cite(PriceLevel row) {
    return cite(row.source(), words.say("row.price", "name", words.commodity(row.product())));
  }

  Cited cite(Figure row) {
    return cite(row.source(), words.say("row.lead", "name", row.field("case")));
  }

  private Cited cite(Citation source, String row) {
    return new Cited(
        new Citation(
            source.title(),
            source.url(),
            source.date(),
            words.say("locator.row", "row", row),
            affiliation(source.affiliation())),
        "");
  }

  /** The atlas says in English who stands behind a source; the country stands in brackets. */
  private String affiliation(String said) {
    if (said.isEmpty()) {
      return "";
    }
    if (said.startsWith("not")) {
      return words.say("affiliation.none");
    }
    String code = said.replaceAll(".*\\((\\w\\w)\\).*|.*", "$1");
    return words.say(
        "affiliation.state", "country", code.isEmpty() ? "" : words.country(Country.of(code)));
  }
}
