package org.gadolin.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gadolin.atlas.Candidate.Kind;
import org.gadolin.core.Country;
import org.gadolin.core.Problem;
import org.gadolin.core.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {

  private final Atlas atlas = Atlas.bundled();

  @ParameterizedTest
  @CsvSource({
    "Dy, ELEMENT, Dy",
    "dysprosium, ELEMENT, Dy",
    "镝, ELEMENT, Dy",
    "La, ELEMENT, La",
    "separation, STAGE, separation",
    "metal-alloy, STAGE, metal_alloy",
    "CN, COUNTRY, CN",
    "China, COUNTRY, CN",
    "Ecuadorian, COUNTRY, EC",
    "大陆槽, DEPOSIT, Dalucao",
    "Mountain Pass mine, PLANT, Mountain Pass mine",
    "cn-2025-announcement-no-57, CONTROL, cn-2025-announcement-no-57"
  })
  void aKnownNameIsFound(String name, Kind kind, String id) {
    Candidate found = atlas.names().lookup(name).findUnique().orElseThrow();
    assertThat(found.kind()).isEqualTo(kind);
    assertThat(found.id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "ASX:LYC, Lynas",
    "asx:lyc, Lynas",
    "600111, China Northern",
    "SSE:600111, China Northern",
    "603072, Baotou Tianhe",
    "天和磁材, Baotou Tianhe",
    "nreL, National Renewable Energy Laboratory"
  })
  void aTickerLeadsToItsCompany(String name, String company) {
    assertThat(atlas.findActor(name).orElseThrow().name()).startsWith(company);
  }

  @Test
  void anUnknownNameGivesAtMostThreeCandidates() {
    NameMatch match = atlas.names().lookup("seperation");
    assertThat(match.exact()).isFalse();
    assertThat(match.candidates()).hasSizeBetween(1, 3);
    assertThat(match.candidates().getFirst().id()).isEqualTo("separation");
    assertThat(match.findUnique()).isEmpty();
  }

  @Test
  void noProjectIsTakenForItsOwner() {
    assertThat(AtlasCheck.check(atlas, LocalDate.EPOCH))
        .filteredOn(problem -> problem.where().startsWith("data/actors.csv"))
        .extracting(Problem::line)
        .noneMatch(line -> line.contains("a place has the name"));
  }

  @Test
  void theLatestShareIsTheOneWithTheLatestDateThenVintage() {
    StageShare share = atlas.findLatestShare(new Country("CN"), Stage.MINING, "REE").orElseThrow();
    assertThat(share.asOf().iso()).isEqualTo("2025");
    assertThat(share.value().low()).isEqualTo(69.2);
  }
}
