package org.gadolin.claims.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownNamesTest {

  @Test
  void aCompanyIsToldByItsLegalForm() {
    assertThat(names("A deal with Blue Ridge Magnetics Inc. was signed by Tall Pine Resources."))
        .contains("Tall Pine Resources")
        .anyMatch(name -> name.startsWith("Blue Ridge Magnetics"));
  }

  @Test
  void aClassOfThingsIsNoCompany() {
    assertThat(names("The list of Critical Raw Materials and of Specialty Metals was revised."))
        .isEmpty();
  }

  @Test
  void aPersonIsToldByATitle() {
    assertThat(names("Supply is tight, said chief executive Anna Holm.")).contains("Anna Holm");
  }

  @Test
  void everyLeaderOfAChineseGroupIsFound() {
    assertThat(names("李传锋、周宗权研究组提出新方法。")).contains("李传锋", "周宗权");
  }

  private static List<String> names(String text) {
    return UnknownNames.find(text).stream().map(UnknownNames.Shaped::name).toList();
  }
}
