package org.gadolin.ledger.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.gadolin.core.Affiliation;
import org.gadolin.core.Judgement;
import org.junit.jupiter.api.Test;

class AppraiserTest {

  private final Appraiser appraiser = new Appraiser();
  private final ReliabilityRules rules = new ReliabilityRules();

  @Test
  void severalSourcesOfOneStateDoNotCorroborate() {
    var state =
        new Support(3, 3, false, false, List.of(Reliability.C, Reliability.D, Reliability.D));
    Appraisal appraisal = appraise(state, List.of());
    assertThat(appraisal.evidence()).isEqualTo(EvidenceLevel.REPORTED);
    assertThat(appraisal.origins()).isEqualTo(1);
    assertThat(appraisal.credibility()).isEqualTo(Credibility.POSSIBLE);
  }

  @Test
  void twoIndependentOriginsConfirm() {
    Appraisal appraisal =
        appraise(new Support(2, 0, false, false, List.of(Reliability.C, Reliability.D)), List.of());
    assertThat(appraisal.evidence()).isEqualTo(EvidenceLevel.CORROBORATED);
    assertThat(appraisal.credibility()).isEqualTo(Credibility.CONFIRMED);
    assertThat(appraisal.why()).contains("2 independent origins");
  }

  @Test
  void anIssuerIsTheAuthorityForWhatItAnnouncedOnly() {
    var own = new Support(1, 1, false, true, List.of(Reliability.D));
    assertThat(appraise(own, List.of()).credibility()).isEqualTo(Credibility.PROBABLE);
    var other = new Support(1, 1, false, false, List.of(Reliability.D));
    assertThat(appraise(other, List.of()).why()).contains("not independently verified");
  }

  @Test
  void nobodyNamedIsNotJudgedRatherThanDoubted() {
    Appraisal appraisal = appraise(Support.NONE, List.of());
    assertThat(appraisal.evidence()).isEqualTo(EvidenceLevel.UNKNOWN);
    assertThat(appraisal.credibility()).isEqualTo(Credibility.UNJUDGED);
  }

  @Test
  void aDisputeOutweighsEveryCount() {
    var many = new Support(5, 0, false, false, List.of(Reliability.A));
    assertThat(
            appraiser
                .appraise(7, many, Standing.CURRENT, List.of(Flag.DISPUTED), List.of())
                .credibility())
        .isEqualTo(Credibility.DOUBTFUL);
  }

  @Test
  void aPersonsLastJudgementCountsAndSaysWhoAndWhen() {
    var first = judgement(Judgement.Kind.CREDIBILITY, "7", "5", "2025-01-01");
    var second = judgement(Judgement.Kind.CREDIBILITY, "7", "2", "2025-02-01");
    Appraisal appraisal = appraise(Support.NONE, List.of(second, first));
    assertThat(appraisal.credibility()).isEqualTo(Credibility.PROBABLE);
    assertThat(appraisal.why()).contains("ana").contains("2025-02-01");
  }

  @Test
  void aRejectedStatementIsRetractedUntilItIsAcceptedAgain() {
    var reject = judgement(Judgement.Kind.REJECT, "7", "", "2025-01-01");
    var accept = judgement(Judgement.Kind.ACCEPT, "7", "", "2025-02-01");
    assertThat(appraise(Support.NONE, List.of(reject)).standing()).isEqualTo(Standing.RETRACTED);
    assertThat(appraise(Support.NONE, List.of(reject, accept)).standing())
        .isEqualTo(Standing.CURRENT);
  }

  @Test
  void sourcesAreRatedByKindAndOwnerUnlessAPersonJudged() {
    assertThat(rules.rate("USGS", "statistics", Affiliation.YES, List.of()).letter())
        .isEqualTo(Reliability.A);
    assertThat(rules.rate("X", "press", Affiliation.YES, List.of()).letter())
        .isEqualTo(Reliability.D);
    assertThat(rules.rate("X", "", Affiliation.UNKNOWN, List.of()).letter())
        .isEqualTo(Reliability.F);
    var judged =
        rules.rate(
            "x",
            "press",
            Affiliation.NO,
            List.of(judgement(Judgement.Kind.RELIABILITY, "X", "b", "2025-01-01")));
    assertThat(judged.letter()).isEqualTo(Reliability.B);
    assertThat(judged.isJudged()).isTrue();
  }

  private Appraisal appraise(Support support, List<Judgement> judgements) {
    return appraiser.appraise(7, support, Standing.CURRENT, List.of(), judgements);
  }

  private static Judgement judgement(Judgement.Kind kind, String target, String value, String day) {
    return new Judgement(kind, target, value, "checked", "ana", Instant.parse(day + "T00:00:00Z"));
  }
}
