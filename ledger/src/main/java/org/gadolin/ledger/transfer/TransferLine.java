package org.gadolin.ledger.transfer;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gadolin.core.Judgement;
import org.gadolin.ledger.Recorded;
import org.gadolin.ledger.StatementPlace;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of an exported ledger. */
sealed interface TransferLine {

  /** What stands in the first line. */
  String FORMAT = "gadolin-ledger/1";

  /** The first line. */
  record Heading() implements TransferLine {}

  /** A document as read once. */
  record Reading(Recorded recorded) implements TransferLine {}

  /**
   * A person's decision.
   *
   * @param about where the statement stands, if it is one on a statement
   */
  record Decision(Judgement judgement, Optional<StatementPlace> about) implements TransferLine {}

  /** {@return the line as text, without a line break} */
  default String write() {
    return switch (this) {
      case Heading heading -> Mapper.JSON.writeValueAsString(Map.of("format", FORMAT));
      case Reading reading -> Mapper.JSON.writeValueAsString(Map.of("reading", reading.recorded()));
      case Decision decision -> {
        var line = new LinkedHashMap<String, Object>();
        line.put("judgement", decision.judgement());
        decision.about().ifPresent(place -> line.put("statement", place));
        yield Mapper.JSON.writeValueAsString(line);
      }
    };
  }

  /** {@return the line of a text, if it is one} */
  static Optional<TransferLine> parse(String text) {
    try {
      JsonNode line = Mapper.JSON.readTree(text);
      if (line.hasNonNull("reading")) {
        return Optional.of(
            new Reading(Mapper.JSON.treeToValue(line.get("reading"), Recorded.class)));
      }
      if (line.hasNonNull("judgement")) {
        var judgement = Mapper.JSON.treeToValue(line.get("judgement"), Judgement.class);
        Optional<StatementPlace> about =
            line.hasNonNull("statement")
                ? Optional.of(Mapper.JSON.treeToValue(line.get("statement"), StatementPlace.class))
                : Optional.empty();
        return Optional.of(new Decision(judgement, about));
      }
      boolean heading = line.hasNonNull("format") && FORMAT.equals(line.get("format").asString());
      return heading ? Optional.of(new Heading()) : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** Records by their components only: no part may be missing, none is made up. */
  final class Mapper {
    private static final JsonMapper JSON =
        JsonMapper.builder()
            .changeDefaultVisibility(
                all ->
                    all.withGetterVisibility(Visibility.NONE)
                        .withIsGetterVisibility(Visibility.NONE)
                        .withFieldVisibility(Visibility.ANY))
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Mapper() {}
  }
}
