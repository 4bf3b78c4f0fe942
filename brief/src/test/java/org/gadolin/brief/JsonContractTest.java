package org.gadolin.brief;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gadolin.atlas.Atlas;
import org.gadolin.core.EventType;
import org.gadolin.core.Layer;
import org.gadolin.core.Period;
import org.gadolin.core.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers in JSON keep the contract in {@code docs/gadolin-1.schema.json}. */
class JsonContractTest {

  private static final Path SCHEMA =
      Path.of(System.getProperty("gadolin.root"), "docs", "gadolin-1.schema.json");

  @ParameterizedTest
  @CsvSource({"EN,2026-02-10,false", "ZH,2026-02-10,true", "EN,,true"})
  void aBriefKeepsTheContract(Language language, String knownOn, boolean explain)
      throws IOException {
    String json = json(language, Period.of(knownOn == null ? "" : knownOn), explain);
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMA));
    assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(json.replace("\"known_on\"", "\"known\""), InputFormat.JSON))
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"EN", "ZH"})
  void everyCiteIsACitationAndUnknownThingsAreSaid(Language language) {
    JsonNode answer = JsonMapper.shared().readTree(json(language, Period.UNDATED, false));
    List<String> cited =
        answer.get("result").findValues("cites").stream()
            .flatMap(cites -> cites.valueStream())
            .map(JsonNode::stringValue)
            .distinct()
            .toList();
    assertThat(answer.get("citations").propertyNames()).containsExactlyInAnyOrderElementsOf(cited);
    assertThat(answer.get("unknown").size()).isPositive();
    assertThat(answer.get("problems").get(0).get("where").stringValue()).isEqualTo("broken.pdf");
    assertThat(answer.get("result").get("checked").get(0).get("figures").get(0).get("as_of"))
        .isNotNull();
  }

  private static String json(Language language, Period knownOn, boolean explain) {
    String text = "China makes 94% of the world's rare earth magnets. A plant opened.";
    var told =
        Told.of(text)
            .country("China", "CN", "China")
            .mention(Layer.STAGE, "exploration", "plant")
            .figure("rare earth magnets", "share", 94, "%", "94%")
            .event(EventType.PLANT_OPENING, "", "A plant opened.");
    var brief =
        BriefComposer.compose(
            BriefInput.of(List.of(told.input())),
            Atlas.bundled(),
            new BriefSettings(language, knownOn));
    var problem = new Problem("broken", "broken.pdf", "the file is broken", "");
    var envelope =
        new Envelope(
            "track", JsonAnswer.ordered("documents", List.of("d")), knownOn, List.of(problem));
    return BriefRenderer.render(brief, envelope, BriefFormat.JSON, explain);
  }
}
