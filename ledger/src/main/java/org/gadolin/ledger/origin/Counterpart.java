package org.gadolin.ledger.origin;

import java.util.stream.Stream;
import org.gadolin.core.Claim;

/** Finds in another story the claim that corresponds to a given one. */
final class Counterpart {

  private Counterpart() {}

  /** {@return the other story's claim with the same content, else the given one} */
  static Claim of(Claim claim, Story other) {
    Stream<? extends Claim> candidates =
        switch (claim) {
          case Claim.Figure figure ->
              Stream.concat(
                      other.extraction().figures().stream(),
                      other.extraction().otherFigures().stream())
                  .filter(one -> one.value().equals(figure.value()));
          case Claim.Event event ->
              other.extraction().events().stream().filter(one -> one.type() == event.type());
          case Claim.Mention mention ->
              other.extraction().mentions().stream()
                  .filter(one -> one.layer() == mention.layer() && one.id().equals(mention.id()));
          case Claim.Actor actor ->
              other.extraction().actors().stream().filter(one -> one.name().equals(actor.name()));
          case Claim.Place place ->
              other.extraction().places().stream().filter(one -> one.name().equals(place.name()));
          case Claim.Relation relation ->
              other.extraction().relations().stream()
                  .filter(one -> one.cause().equals(relation.cause()));
        };
    return candidates.findFirst().map(found -> (Claim) found).orElse(claim);
  }
}
