package org.gadolin.ledger.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.gadolin.core.Basis;
import org.gadolin.core.Dating;
import org.gadolin.core.Period;
import org.gadolin.core.Property;
import org.gadolin.core.Quantity;
import org.gadolin.core.StatementKey;
import org.gadolin.core.Subject;
import org.junit.jupiter.api.Test;

class DisputeReaderTest {

  private static final StatementKey OUTPUT =
      new StatementKey(
          new Subject(Subject.Kind.PLACE, "China", "", "REE"),
          Property.PRODUCTION,
          "",
          Period.of("2024"),
          Dating.TOLD,
          new Basis("mass", "reo", "", false));

  private final DisputeReader reader = new DisputeReader();

  @Test
  void aRoundedFigureIsTheSameAsTheExactOne() {
    assertThat(compare(said(393_950, "393,950 t"), said(394_000, "394,000 t")))
        .isEqualTo(Difference.SAME);
    assertThat(compare(said(393_950, "393,950 t"), said(350_000, "350,000 t")))
        .isEqualTo(Difference.CONTRADICTORY);
  }

  @Test
  void aFigureAboveItsLowerBoundIsNoContradictionUnlessItIsFarAbove() {
    assertThat(compare(said(92, "92 %"), said(80, "more than 80 %"))).isEqualTo(Difference.SAME);
    assertThat(compare(said(92, "92 %"), said(30, "more than 30 %")))
        .isEqualTo(Difference.CONTRADICTORY);
  }

  @Test
  void slipsOfTheHandAreNamed() {
    assertWhy(said(1_216_000, "1216,000 t"), said(16_000, "16,000 t"), "note");
    assertWhy(said(17, "17 yuan"), said(170_000, "170,000 yuan"), "factor of 10^4");
    assertWhy(said(3_292, "3,292 ppm"), said(3_229, "3,229 ppm"), "changed places");
    assertWhy(
        said(13, "13 kg"),
        new Assertion(
            "", Period.UNDATED, OUTPUT, Optional.of(new Quantity(1, 3, "t")), "1-3 kg", ""),
        "dash");
  }

  @Test
  void otherTermsAreNoContradiction() {
    assertThat(compare(said(900, "asked at $900"), said(224, "traded at $224")))
        .isEqualTo(Difference.BASIS);
    var element = new Basis("mass", "element", "", false);
    assertThat(compare(said(100, "100 t"), keyed(60, OUTPUT.asOf(), element)))
        .isEqualTo(Difference.BASIS);
    assertThat(compare(said(100, "100 t"), keyed(60, Period.of("2023"), OUTPUT.basis())))
        .isEqualTo(Difference.BASIS);
  }

  @Test
  void aLaterEditionOfOnePublisherRevises() {
    assertThat(
            compare(
                said(240_000, "MCS 2024: 240,000 t in China"),
                said(255_000, "MCS 2025: 255,000 t in China")))
        .isEqualTo(Difference.REVISED);
  }

  @Test
  void statementsAboutDifferentThingsAreNotCompared() {
    var other =
        new StatementKey(
            new Subject(Subject.Kind.PLACE, "Australia", "", "REE"),
            Property.PRODUCTION,
            "",
            Period.of("2024"),
            Dating.TOLD,
            OUTPUT.basis());
    var there =
        new Assertion("", Period.UNDATED, other, Optional.of(Quantity.of(1, "t")), "1 t", "");
    assertThat(compare(said(2, "2 t"), there)).isEqualTo(Difference.NOT_COMPARABLE);
  }

  private void assertWhy(Assertion one, Assertion other, String why) {
    Verdict verdict = reader.compare(one, other);
    assertThat(verdict.difference()).isEqualTo(Difference.MISREAD);
    assertThat(verdict.why()).contains(why);
    assertThat(reader.compare(other, one)).isEqualTo(verdict);
  }

  private Difference compare(Assertion one, Assertion other) {
    Difference there = reader.compare(one, other).difference();
    assertThat(reader.compare(other, one).difference()).isEqualTo(there);
    return there;
  }

  private static Assertion said(double value, String words) {
    return new Assertion(
        "", Period.of("2025"), OUTPUT, Optional.of(Quantity.of(value, "t")), words, "");
  }

  private static Assertion keyed(double value, Period asOf, Basis basis) {
    var key = new StatementKey(OUTPUT.subject(), OUTPUT.property(), "", asOf, Dating.TOLD, basis);
    return new Assertion("", Period.of("2025"), key, Optional.of(Quantity.of(value, "t")), "", "");
  }
}
