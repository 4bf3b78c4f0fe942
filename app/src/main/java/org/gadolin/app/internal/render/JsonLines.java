package org.gadolin.app.internal.render;

import java.io.StringWriter;
import java.util.List;
import org.gadolin.core.Claim;
import org.gadolin.core.Evidence;
import org.gadolin.core.Extraction;
import org.gadolin.core.Layer;
import org.gadolin.core.Period;
import org.gadolin.core.SourceDocument;
import org.gadolin.core.Unclear;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One document's extraction as one line of JSON in the form of the label schema. Thread-safe. */
public final class JsonLines {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonLines() {}

  /** {@return the line, without its line break} */
  public static String line(SourceDocument document, Extraction extraction) {
    var text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("doc", document.head().name());
      json.writeStringProperty("source", document.source());
      json.writeStringProperty("sha256", document.sha256());
      json.writeStringProperty("relevance", extraction.relevance().id());
      mentions(json, "elements", extraction.mentions(Layer.ELEMENT));
      mentions(json, "groups", extraction.mentions(Layer.GROUP));
      mentions(json, "stages", extraction.mentions(Layer.STAGE));
      mentions(json, "technologies", extraction.mentions(Layer.TECHNOLOGY));
      actors(json, extraction.actors());
      places(json, extraction.places());
      events(json, extraction.events());
      figures(json, "claims", extraction.figures());
      relations(json, extraction.relations());
      figures(json, "other_claims", extraction.otherFigures());
      unclear(json, extraction.unclear());
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void mentions(JsonGenerator json, String name, List<Claim.Mention> mentions) {
    json.writeArrayPropertyStart(name);
    for (Claim.Mention mention : mentions) {
      json.writeStartObject();
      json.writeStringProperty("id", mention.id());
      evidence(json, "surfaces", mention.evidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void actors(JsonGenerator json, List<Claim.Actor> actors) {
    json.writeArrayPropertyStart("actors");
    for (Claim.Actor actor : actors) {
      json.writeStartObject();
      json.writeStringProperty("name", actor.name());
      json.writeStringProperty("type", actor.type().id());
      orNull(json, "country", actor.country().code());
      json.writeStringProperty("state_affiliated", actor.stateAffiliated().id());
      evidence(json, "surfaces", actor.evidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void places(JsonGenerator json, List<Claim.Place> places) {
    json.writeArrayPropertyStart("places");
    for (Claim.Place place : places) {
      json.writeStartObject();
      json.writeStringProperty("name", place.name());
      json.writeStringProperty("type", place.type().id());
      orNull(json, "country", place.country().code());
      evidence(json, "surfaces", place.evidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void events(JsonGenerator json, List<Claim.Event> events) {
    json.writeArrayPropertyStart("events");
    for (Claim.Event event : events) {
      json.writeStartObject();
      json.writeStringProperty("type", event.type().id());
      date(json, event.date());
      json.writeArrayPropertyStart("participants");
      event.participants().forEach(json::writeString);
      json.writeEndArray();
      evidence(json, "text", event.evidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void figures(JsonGenerator json, String name, List<Claim.Figure> figures) {
    json.writeArrayPropertyStart(name);
    for (Claim.Figure figure : figures) {
      json.writeStartObject();
      json.writeStringProperty("subject", figure.subject());
      json.writeStringProperty("quantity", figure.quantity());
      json.writeNumberProperty("value", figure.value().low());
      if (figure.value().isRange()) {
        json.writeNumberProperty("value_max", figure.value().high());
      } else {
        json.writeNullProperty("value_max");
      }
      json.writeStringProperty("unit", figure.value().unit());
      date(json, figure.date());
      evidence(json, "text", figure.evidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void relations(JsonGenerator json, List<Claim.Relation> relations) {
    json.writeArrayPropertyStart("relations");
    for (Claim.Relation relation : relations) {
      json.writeStartObject();
      json.writeStringProperty("cause", relation.cause());
      json.writeStringProperty("effect", relation.effect());
      evidence(json, "text", relation.evidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void unclear(JsonGenerator json, List<Unclear> unclear) {
    json.writeArrayPropertyStart("unclear");
    for (Unclear one : unclear) {
      json.writeStartObject();
      json.writeStringProperty("reason", one.reason());
      evidence(json, "text", List.of(one.evidence()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void evidence(JsonGenerator json, String words, List<Evidence> evidence) {
    json.writeArrayPropertyStart("spans");
    for (Evidence one : evidence) {
      json.writeStartArray();
      json.writeNumber(one.span().start());
      json.writeNumber(one.span().end());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart(words);
    evidence.stream().map(Evidence::words).forEach(json::writeString);
    json.writeEndArray();
  }

  private static void date(JsonGenerator json, Period period) {
    orNull(json, "date", period.iso());
  }

  private static void orNull(JsonGenerator json, String name, String value) {
    if (value.isEmpty()) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }
}
