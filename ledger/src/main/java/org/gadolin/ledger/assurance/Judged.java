package org.gadolin.ledger.assurance;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gadolin.core.Judgement;
import org.gadolin.ledger.identity.Identities;
import org.gadolin.ledger.origin.StoryClaim;

/**
 * What persons have judged.
 *
 * @param judgements all that are known on the day
 * @param numbers the numbers of the statements that were judged
 */
public record Judged(List<Judgement> judgements, Map<StoryClaim, Long> numbers) {

  /** Nobody has judged anything. */
  public static final Judged NOTHING = new Judged(List.of(), Map.of());

  private static final Set<Judgement.Kind> DECIDING =
      EnumSet.of(Judgement.Kind.ACCEPT, Judgement.Kind.REJECT, Judgement.Kind.RETRACT);

  /** Copies both. */
  public Judged {
    judgements = List.copyOf(judgements);
    numbers = Map.copyOf(numbers);
  }

  /** {@return which names are one actor's} */
  public Identities identities() {
    return Identities.of(judgements);
  }

  /** {@return the number of a statement that was judged} */
  public Optional<Long> findNumber(StoryClaim claim) {
    return Optional.ofNullable(numbers.get(claim));
  }

  /** {@return whether a statement was rejected or withdrawn, and not accepted later} */
  public boolean isDropped(StoryClaim claim) {
    return findDrop(claim).isPresent();
  }

  /** {@return the judgement that drops a statement, if the last one does} */
  public Optional<Judgement> findDrop(StoryClaim claim) {
    return findNumber(claim)
        .flatMap(
            number ->
                judgements.stream()
                    .filter(one -> DECIDING.contains(one.kind()))
                    .filter(one -> one.target().equals(String.valueOf(number)))
                    .max(Comparator.comparing(Judgement::at)))
        .filter(one -> one.kind() != Judgement.Kind.ACCEPT);
  }
}
