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

  private record Rule(Credibility credibility, String why) {}

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
                        .map(digit -> new Rule(digit, ReliabilityRules.told(one))))
            .orElseGet(() -> rule(support, flags));
    return new Appraisal(
        evidence(support),
        support.counted(),
        rule.credibility(),
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
      return new Rule(Credibility.IMPROBABLE, "outside what physics or all published work allows");
    }
    if (flags.contains(Flag.DISPUTED)) {
      return new Rule(Credibility.DOUBTFUL, "another statement of the same thing contradicts it");
    }
    if (support.isVerified()) {
      return new Rule(Credibility.CONFIRMED, "verified by somebody without a part in it");
    }
    if (support.counted() > 1) {
      return new Rule(
          Credibility.CONFIRMED, "%d independent origins agree".formatted(support.counted()));
    }
    if (support.counted() == 0) {
      return new Rule(Credibility.UNJUDGED, "nobody is named who could know");
    }
    if (support.isOwnAct()) {
      return new Rule(Credibility.PROBABLE, "the issuer is the authority for what it announced");
    }
    return switch (support.letters().isEmpty() ? Reliability.F : support.letters().getFirst()) {
      case A, B -> new Rule(Credibility.PROBABLE, "one origin, usually reliable");
      case C -> new Rule(Credibility.POSSIBLE, "one origin, fairly reliable");
      case D ->
          support.states() > 0
              ? new Rule(Credibility.POSSIBLE, "state-affiliated; not independently verified")
              : new Rule(Credibility.POSSIBLE, "one origin, with an interest in it");
      case E -> new Rule(Credibility.DOUBTFUL, "one origin, unreliable");
      case F -> new Rule(Credibility.UNJUDGED, "one origin, of which nothing is known");
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
