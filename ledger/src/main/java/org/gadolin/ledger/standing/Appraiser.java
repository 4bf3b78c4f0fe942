package org.gadolin.ledger.standing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gadolin.core.Judgement;

/**
 * Appraises statements by written rules, unless a person has judged otherwise. Nothing known is
 * never zero: it is {@link Credibility#UNJUDGED}. Immutable, thread-safe.
 */
public final class Appraiser {

  private record Rule(Credibility credibility, Ground ground, String why) {
    Rule(Credibility credibility, Ground ground) {
      this(credibility, ground, ground.meaning());
    }
  }

  /**
   * {@return the appraisal}
   *
   * @param statement its number, as judgements name it
   * @param support who says so
   * @param standing whether it still counts, apart from judgements
   * @param flags what speaks against it
   * @param judgements all that are known on the day; the last on this statement counts
   */
  public Appraisal appraise(
      long statement,
      Support support,
      Standing standing,
      List<Flag> flags,
      List<Judgement> judgements) {
    Rule rule =
        last(statement, judgements, Judgement.Kind.CREDIBILITY)
            .flatMap(
                one ->
                    Credibility.find(one.value())
                        .map(digit -> new Rule(digit, Ground.JUDGED, ReliabilityRules.told(one))))
            .orElseGet(() -> rule(support, flags));
    return new Appraisal(
        evidence(support),
        support.counted(),
        rule.credibility(),
        rule.ground(),
        rule.why(),
        isRetracted(statement, judgements) ? Standing.RETRACTED : standing,
        flags);
  }

  private static EvidenceLevel evidence(Support support) {
    if (support.isVerified()) {
      return EvidenceLevel.INDEPENDENTLY_VERIFIED;
    }
    return switch (support.counted()) {
      case 0 -> EvidenceLevel.UNKNOWN;
      case 1 -> EvidenceLevel.REPORTED;
      default -> EvidenceLevel.CORROBORATED;
    };
  }

  private static Rule rule(Support support, List<Flag> flags) {
    if (flags.contains(Flag.IMPLAUSIBLE)) {
      return new Rule(Credibility.IMPROBABLE, Ground.IMPLAUSIBLE);
    }
    if (flags.contains(Flag.DISPUTED)) {
      return new Rule(Credibility.DOUBTFUL, Ground.CONTRADICTED);
    }
    if (support.isVerified()) {
      return new Rule(Credibility.CONFIRMED, Ground.VERIFIED);
    }
    if (support.counted() > 1) {
      return new Rule(
          Credibility.CONFIRMED,
          Ground.ORIGINS_AGREE,
          "%d independent origins agree".formatted(support.counted()));
    }
    if (support.counted() == 0) {
      return new Rule(Credibility.UNJUDGED, Ground.NOBODY);
    }
    if (support.isOwnAct()) {
      return new Rule(Credibility.PROBABLE, Ground.ISSUER);
    }
    return switch (support.letters().isEmpty() ? Reliability.F : support.letters().getFirst()) {
      case A, B -> new Rule(Credibility.PROBABLE, Ground.RELIABLE);
      case C -> new Rule(Credibility.POSSIBLE, Ground.FAIR);
      case D ->
          support.states() > 0
              ? new Rule(Credibility.POSSIBLE, Ground.STATE)
              : new Rule(Credibility.POSSIBLE, Ground.INTERESTED);
      case E -> new Rule(Credibility.DOUBTFUL, Ground.UNRELIABLE);
      case F -> new Rule(Credibility.UNJUDGED, Ground.STRANGER);
    };
  }

  private static boolean isRetracted(long statement, List<Judgement> judgements) {
    Optional<Judgement> accepted = last(statement, judgements, Judgement.Kind.ACCEPT);
    return Stream.of(Judgement.Kind.RETRACT, Judgement.Kind.REJECT)
        .flatMap(kind -> last(statement, judgements, kind).stream())
        .anyMatch(one -> accepted.isEmpty() || accepted.get().at().isBefore(one.at()));
  }

  private static Optional<Judgement> last(
      long statement, List<Judgement> judgements, Judgement.Kind kind) {
    return judgements.stream()
        .filter(one -> one.kind() == kind && one.target().equals(String.valueOf(statement)))
        .max(Comparator.comparing(Judgement::at));
  }
}
