package org.gadolin.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gadolin.atlas.Atlas;
import org.gadolin.atlas.Candidate;
import org.gadolin.brief.BriefSection.Kind;
import org.gadolin.core.ActorType;
import org.gadolin.core.EventType;
import org.gadolin.core.Layer;
import org.gadolin.core.Period;
import org.junit.jupiter.api.Test;

class PatternLinesTest {

  private static final Question MEMBRANES =
      new Question(
          List.of(
              new Focus(Candidate.Kind.TECHNOLOGY, "membrane_separation", "membrane separation")));

  private static Told told(String day, EventType type, String actor, String text) {
    return new Told("https://example.org/" + day, day, text)
        .actor(actor, ActorType.RESEARCH, "CN")
        .mention(Layer.TECHNOLOGY, "membrane_separation", "membrane")
        .event(type, day, text, actor);
  }

  @Test
  void stepsAreCountedAndTheFurthestIsNamed() {
    List<String> lines =
        pattern(
            MEMBRANES,
            told("2025-01-05", EventType.STUDY, "Lanzhou", "Lanzhou reports a membrane."),
            told("2025-02-05", EventType.STUDY, "Ganzhou", "Ganzhou tests a membrane."),
            told("2025-03-05", EventType.PLANT_OPENING, "Baotou", "Baotou runs a membrane pilot."));
    assertThat(lines.getFirst()).startsWith("3 documents tell of it, from 5 January 2025");
    assertThat(lines.get(1)).contains("research 2, pilot or trial 1", "plant started 0");
    assertThat(lines.get(1)).contains("The furthest: pilot or trial (Baotou");
    assertThat(lines.get(2)).contains("of 3 in all").contains("(1, China)");
    assertThat(lines.get(3)).contains("of 3 acts 0 have several independent origins");
    assertThat(lines.getLast()).contains("no document tells of plan or money for a plant");
  }

  @Test
  void aBriefOnEverythingHasNoPattern() {
    var one = told("2025-01-05", EventType.STUDY, "Lanzhou", "Lanzhou reports a membrane.");
    assertThat(pattern(Question.OPEN, one)).isEmpty();
  }

  private static List<String> pattern(Question question, Told... told) {
    Brief brief =
        BriefComposer.compose(
            BriefInput.of(Stream.of(told).map(Told::input).toList()),
            Atlas.bundled(),
            new BriefSettings(Language.EN, Period.UNDATED),
            question);
    return brief.lines(Kind.PATTERN).stream().map(BriefLine::text).toList();
  }
}
