package org.gadolin.atlas.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTypeTest {

  private final FieldType types =
      new FieldType(
          list ->
              switch (list) {
                case "commodity" -> Set.of("REE", "NdPr");
                case "control_status" -> Set.of("in_force", "suspended");
                default -> Set.of();
              });

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "number!12500!true",
        "number!12,500!false",
        "number!NaN!false",
        "number!1e3!true",
        "percent!100!true",
        "percent!100.1!false",
        "percent!12 %!false",
        "integer!57!true",
        "period!2025-07!true",
        "period!2025-13!false",
        "period!2025-01/2025-03!true",
        "period!2026/2025!false",
        "country!CN!true",
        "country!China!false",
        "url!https://example.org/a!true",
        "url!example.org!false",
        "confidence!quoted!true",
        "confidence!sure!false",
        "affiliation!unknown!true",
        "stage!metal_alloy!true",
        "stage!smelting!false",
        "stage-list!mining; recycling!true",
        "ticker-list!ASX:LYC; NYSE:MP!true",
        "ticker-list!LYC!false",
        "status-list!2025-10-09=suspended!true",
        "status-list!2025-10-09=paused!false",
        "element!Dy!true",
        "element!Fe!false",
        "subject!NdPr!true",
        "subject!Fe!false",
        "subject-list!Nd; all!true",
        "word:commodity!REE!true",
        "word:commodity!ree!false",
        "one-of:t|%!t!true",
        "one-of:t|%!kt!false",
        "text!anything!true"
      })
  void aValueFitsItsTypeOrNot(String type, String value, boolean fits) {
    assertThat(types.fits(type, value)).isEqualTo(fits);
  }
}
