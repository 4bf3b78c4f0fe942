package org.gadolin.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.core.Confidence;
import org.gadolin.core.EventType;
import org.gadolin.core.PlaceType;
import org.gadolin.core.Property;
import org.gadolin.core.Stage;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private final Atlas atlas = Atlas.bundled();

  @Test
  void theStagesOfTheListAreThoseOfTheCode() {
    assumeFalse(atlas.vocabulary("stage").isEmpty(), "vocabulary/stage.csv is not there yet");
    assertThat(ids("stage")).containsExactlyInAnyOrderElementsOf(of(Stage.values(), Stage::id));
  }

  @Test
  void theListsOfClosedSetsAreThoseOfTheCode() {
    assertThat(ids("actor_type")).isEqualTo(of(ActorType.values(), ActorType::id));
    assertThat(ids("place_type")).isEqualTo(of(PlaceType.values(), PlaceType::id));
    assertThat(ids("event_type")).isEqualTo(of(EventType.values(), EventType::id));
    assertThat(ids("affiliation")).isEqualTo(of(Affiliation.values(), Affiliation::id));
    assertThat(ids("confidence")).isEqualTo(of(Confidence.values(), Confidence::id));
    assertThat(ids("claim_property")).isEqualTo(of(Property.values(), Property::id));
  }

  @Test
  void theDictionaryHoldsEveryWordInBothLanguages() {
    String page = Dictionary.markdown(atlas);
    assertThat(page).contains("| `reo` |  | rare-earth oxide equivalent | 稀土氧化物当量 |");
    for (String list : Layout.WORDS) {
      atlas.vocabulary(list).forEach(term -> assertThat(page).contains("| `" + term.id() + "` |"));
    }
  }

  private List<String> ids(String list) {
    return atlas.vocabulary(list).stream().map(VocabularyTerm::id).toList();
  }

  private static <T> List<String> of(T[] values, Function<T, String> id) {
    return Stream.of(values).map(id).toList();
  }
}
