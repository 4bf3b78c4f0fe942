package org.gadolin.atlas;

import java.util.ArrayList;
import java.util.List;
import org.gadolin.atlas.internal.CsvRow;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.core.Citation;
import org.gadolin.core.Country;
import org.gadolin.core.Period;
import org.gadolin.core.PlaceType;
import org.gadolin.core.Ticker;

/** Makes vocabulary terms, actors and places of table rows. */
final class Names {

  private Names() {}

  static VocabularyTerm term(CsvRow row) {
    return new VocabularyTerm(
        row.get("id"), row.get("parent"), row.get("en"), row.get("zh"), row.list("synonyms"));
  }

  static ActorEntry actor(CsvRow row) {
    return new ActorEntry(
        row.get("name_en"),
        row.get("name_zh"),
        row.list("aliases"),
        ActorType.findById(row.get("type")).orElseThrow(() -> broken(row, "type")),
        Country.of(row.get("country")),
        Affiliation.findById(row.get("state_affiliated")).orElse(Affiliation.UNKNOWN),
        row.get("parent"),
        row.list("stages"),
        tickers(row),
        citation(row, row.get("name_en")),
        row.get("note"));
  }

  static PlaceEntry place(CsvRow row) {
    return new PlaceEntry(
        row.get("name"),
        PlaceType.findById(row.get("type")).orElseThrow(() -> broken(row, "type")),
        Country.of(row.get("country")),
        row.list("forms"));
  }

  static Citation citation(CsvRow row, String locator) {
    return new Citation(
        row.get("source_title"),
        row.get("source_url"),
        Period.of(row.get("source_date")),
        locator,
        "");
  }

  static List<Ticker> tickers(CsvRow row) {
    List<Ticker> tickers = new ArrayList<>();
    for (String written : row.list("tickers")) {
      int colon = written.indexOf(':');
      if (colon < 0) {
        throw broken(row, "tickers");
      }
      tickers.add(
          new Ticker(written.substring(0, colon).strip(), written.substring(colon + 1).strip()));
    }
    return tickers;
  }

  static IllegalStateException broken(CsvRow row, String column) {
    return new IllegalStateException(
        "%s (%s) cannot be used.".formatted(row.where(column), row.get(column)));
  }
}
