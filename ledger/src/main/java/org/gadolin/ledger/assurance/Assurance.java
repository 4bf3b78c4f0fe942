package org.gadolin.ledger.assurance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gadolin.ledger.origin.Independence;
import org.gadolin.ledger.origin.Origin;
import org.gadolin.ledger.origin.StoryClaim;
import org.gadolin.ledger.standing.Appraisal;
import org.gadolin.ledger.standing.Rated;

/**
 * How sure one claim is.
 *
 * @param tellings the claim in each story that makes it, the asked ones first
 * @param independence in how many stories and origins it is told
 * @param origins where each telling has it from, in the order of the tellings
 * @param source the letter of the best-rated origin that is named
 * @param appraisal evidence, credibility, standing, flags
 * @param novelty whether it was told before
 * @param rivals what is told otherwise
 */
public record Assurance(
    List<StoryClaim> tellings,
    Independence independence,
    List<Origin> origins,
    Optional<Rated> source,
    Appraisal appraisal,
    Novelty novelty,
    List<Rival> rivals) {

  /** Copies the lists. */
  public Assurance {
    tellings = List.copyOf(tellings);
    origins = List.copyOf(origins);
    rivals = List.copyOf(rivals);
  }

  /** {@return the Admiralty code, such as {@code B2}} */
  public String code() {
    String letter = source.map(one -> one.letter().name()).orElse("F");
    return letter + appraisal.credibility().digit();
  }

  /**
   * {@return the names of those who first said it, as far as they are named, each once; first those
   * that can be one of several independent origins}
   */
  public List<String> names() {
    return origins.stream()
        .sorted(Comparator.comparing(origin -> !origin.established()))
        .map(Origin::name)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }
}
