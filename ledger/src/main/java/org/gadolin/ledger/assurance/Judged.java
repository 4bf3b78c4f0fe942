package org.gadolin.ledger.assurance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gadolin.core.Claim;
import org.gadolin.core.Extraction;
import org.gadolin.core.Judgement;
import org.gadolin.core.StatementKey;
import org.gadolin.core.StatementKeys;
import org.gadolin.ledger.Entry;
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

  /** {@return a document without the statements that were rejected or withdrawn} */
  public Entry kept(Entry entry) {
    if (numbers.isEmpty()) {
      return entry;
    }
    String story = entry.document().sha256();
    var said = entry.extraction();
    var keys = entry.keys();
    var events = new Kept<>(story, said.events(), keys.events());
    var figures = new Kept<>(story, said.figures(), keys.figures());
    var others = new Kept<>(story, said.otherFigures(), keys.otherFigures());
    return new Entry(
        entry.document(),
        new Extraction(
            said.relevance(),
            said.mentions(),
            said.actors(),
            said.places(),
            events.claims,
            figures.claims,
            others.claims,
            said.relations(),
            said.unclear()),
        new StatementKeys(events.keys, figures.keys, others.keys));
  }

  /** The claims of a list that are not dropped, with their keys. */
  private final class Kept<T extends Claim> {
    private final List<T> claims = new ArrayList<>();
    private final List<StatementKey> keys = new ArrayList<>();

    private Kept(String story, List<T> all, List<StatementKey> allKeys) {
      for (int i = 0; i < all.size(); i++) {
        if (!isDropped(new StoryClaim(story, all.get(i)))) {
          claims.add(all.get(i));
          keys.add(allKeys.get(i));
        }
      }
    }
  }
}
