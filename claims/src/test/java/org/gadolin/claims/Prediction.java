package org.gadolin.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gadolin.core.Claim;
import org.gadolin.core.Country;
import org.gadolin.core.Evidence;
import org.gadolin.core.Extraction;
import org.gadolin.core.Layer;
import org.gadolin.core.Period;
import org.gadolin.core.Quantity;

/** An extraction in the form of the corpus's label schema, as plain maps ready for JSON. */
final class Prediction {

  private Prediction() {}

  static Map<String, Object> of(String doc, Extraction found) {
    var prediction = new LinkedHashMap<String, Object>();
    prediction.put("doc", doc);
    prediction.put("relevance", found.relevance().name().toLowerCase(Locale.ROOT));
    prediction.put("elements", mentions(found, Layer.ELEMENT));
    prediction.put("groups", mentions(found, Layer.GROUP));
    prediction.put("stages", mentions(found, Layer.STAGE));
    prediction.put("technologies", mentions(found, Layer.TECHNOLOGY));
    prediction.put("actors", found.actors().stream().map(Prediction::actor).toList());
    prediction.put("places", found.places().stream().map(Prediction::place).toList());
    prediction.put("events", found.events().stream().map(Prediction::event).toList());
    prediction.put("claims", found.figures().stream().map(Prediction::figure).toList());
    prediction.put("relations", found.relations().stream().map(Prediction::relation).toList());
    return prediction;
  }

  private static List<Map<String, Object>> mentions(Extraction found, Layer layer) {
    var all = new ArrayList<Map<String, Object>>();
    for (Claim.Mention mention : found.mentions(layer)) {
      var map = evidence(mention.evidence());
      map.put("id", mention.id());
      all.add(map);
    }
    return all;
  }

  private static Map<String, Object> actor(Claim.Actor actor) {
    var map = evidence(actor.evidence());
    map.put("name", actor.name());
    map.put("type", actor.type().id());
    map.put("country", country(actor.country()));
    map.put("state_affiliated", actor.stateAffiliated().id());
    return map;
  }

  private static Map<String, Object> place(Claim.Place place) {
    var map = evidence(place.evidence());
    map.put("name", place.name());
    map.put("type", place.type().id());
    map.put("country", country(place.country()));
    return map;
  }

  private static Map<String, Object> event(Claim.Event event) {
    var map = evidence(event.evidence());
    map.put("type", event.type().id());
    map.put("date", date(event.date()));
    map.put("participants", event.participants());
    return map;
  }

  private static Map<String, Object> figure(Claim.Figure figure) {
    var map = evidence(figure.evidence());
    Quantity value = figure.value();
    map.put("subject", figure.subject());
    map.put("quantity", figure.quantity());
    map.put("value", value.low());
    map.put("value_max", value.isRange() ? value.high() : null);
    map.put("unit", value.unit());
    map.put("date", date(figure.date()));
    return map;
  }

  private static Map<String, Object> relation(Claim.Relation relation) {
    var map = evidence(relation.evidence());
    map.put("cause", relation.cause());
    map.put("effect", relation.effect());
    return map;
  }

  private static Map<String, Object> evidence(List<Evidence> evidence) {
    var map = new LinkedHashMap<String, Object>();
    map.put(
        "spans", evidence.stream().map(e -> List.of(e.span().start(), e.span().end())).toList());
    map.put("surfaces", evidence.stream().map(Evidence::words).toList());
    return map;
  }

  private static Object country(Country country) {
    return country.isKnown() ? country.code() : "";
  }

  private static Object date(Period period) {
    return period.isDated() ? period.iso() : "";
  }
}
