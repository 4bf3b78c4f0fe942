package org.gadolin.app.internal.render;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gadolin.atlas.AtlasDiff.Difference;
import org.gadolin.atlas.AtlasDiff.Field;
import org.gadolin.atlas.Fact;
import org.gadolin.core.Citation;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The differences of two atlases as one JSON object in the form all verbs share. */
public final class DiffJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private DiffJson() {}

  /** {@return the object, without a line break} */
  public static String object(List<Difference> differences) {
    var text = new StringWriter();
    Map<Citation, String> idBySource = new LinkedHashMap<>();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("schema", "gadolin/1");
      json.writeStringProperty("command", "atlas diff");
      json.writeArrayPropertyStart("result");
      differences.forEach(difference -> write(json, difference, idBySource));
      json.writeEndArray();
      json.writeObjectPropertyStart("citations");
      idBySource.forEach((source, id) -> write(json, id, source));
      json.writeEndObject();
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void write(
      JsonGenerator json, Difference difference, Map<Citation, String> idBySource) {
    Fact row = difference.row();
    json.writeStartObject();
    json.writeStringProperty("change", difference.change().word());
    json.writeStringProperty("table", difference.table());
    json.writeArrayPropertyStart("key");
    difference.key().forEach(json::writeString);
    json.writeEndArray();
    json.writeStringProperty("says", row.text());
    if (row.asOf().isDated()) {
      json.writeStringProperty("as_of", row.asOf().iso());
    } else {
      json.writeNullProperty("as_of");
    }
    json.writeStringProperty("confidence", row.confidence().id());
    json.writeArrayPropertyStart("fields");
    difference.fields().forEach(field -> write(json, field));
    json.writeEndArray();
    json.writeArrayPropertyStart("cites");
    json.writeString(
        idBySource.computeIfAbsent(row.source(), source -> "c" + (idBySource.size() + 1)));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Field field) {
    json.writeStartObject();
    json.writeStringProperty("field", field.name());
    json.writeStringProperty("before", field.before());
    json.writeStringProperty("after", field.after());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String id, Citation source) {
    json.writeObjectPropertyStart(id);
    json.writeStringProperty("title", source.title());
    json.writeStringProperty("url", source.url());
    json.writeStringProperty("date", source.date().iso());
    json.writeStringProperty("affiliation", source.affiliation());
    json.writeEndObject();
  }
}
