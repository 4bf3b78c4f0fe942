package org.gadolin.claims.internal.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gadolin.core.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an English sentence tells by its construction, before anyone is named. */
class PredicatesTest {

  private static final Predicates PREDICATES = Predicates.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PLANT_OPENING | The first kiln hummed into life on Friday.",
        "PLANT_OPENING | Since March the refinery has been up and running.",
        "PLANT_OPENING | Three weeks ago the firm started to sinter blocks.",
        "PLANT_OPENING | With the commencement of commercial production a long wait ended.",
        "PLANT_OPENING | Minister presses the button at alloy plant",
        "PLANT_PLAN | A second furnace is under construction.",
        "PLANT_PLAN | Building work got under way in May.",
        "PLANT_PLAN | The board has decided on a magnet factory beside the port.",
        "PLANT_PLAN | Concrete was poured for the foundations: piling for the mill began in June.",
        "SUPPLY_DISRUPTION | Production in Ohio ground to a halt.",
        "SUPPLY_DISRUPTION | The dam burst swamped the mine.",
        "SUPPLY_DISRUPTION | Frozen pipes knocked the concentrator offline.",
        "OFFTAKE | Both sides signed a contract for the sale of terbium oxide.",
        "EXPORT_CONTROL | Lutetium was brought under the licensing regime.",
        "EXPORT_CONTROL | The miner was told to stop exporting its ore.",
        "POLICY | The code entered into force in spring.",
        "PRODUCTION_REPORT | Sales volumes of terbium metal plummeted.",
        "STUDY | Infill drilling has doubled the resource.",
        "STUDY | A team in Lund has worked out how to tell the two ions apart.",
      })
  void actIsToldByManyWordsForOneThing(EventType type, String sentence) {
    assertThat(typesIn(sentence)).contains(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The plant covers nine hectares and employs ninety people.",
        "The works is the largest of its kind.",
        "The mine, which nobody had heard of, started a fashion.",
        "The ministers want to open a refinery.",
        "Trying to close the gap is hard when the mine is far away.",
        "A plant like this would be a good way to build trust.",
      })
  void thingsBesideAnotherClauseAreNotItsArguments(String sentence) {
    assertThat(typesIn(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PLANT_OPENING | The refinery was switched on.",
        "PLANT_PLAN | The refinery will be switched on.",
      })
  void whatIsOnlyPlannedIsAPlan(EventType type, String sentence) {
    assertThat(typesIn(sentence)).containsExactly(type);
  }

  private static List<EventType> typesIn(String sentence) {
    return PREDICATES.find(sentence, List::of).stream().map(Predicates.Found::type).toList();
  }
}
