package org.gadolin.ledger.dispute;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gadolin.core.Quantity;
import org.gadolin.core.StatementKey;
import org.gadolin.ledger.dispute.Cues.Contrast;

/**
 * Tells how two statements of one thing stand to each other, and why. Never averages: both stay.
 * Immutable, thread-safe.
 */
public final class DisputeReader {

  private static final Set<String> PRODUCT_AXES = Set.of("product", "elements");
  private static final double MAGNET_NEAR = 0.2;
  private static final double SIGN_NEAR = 0.15;

  private final Cues cues = new Cues();

  /** {@return how the two stand to each other} */
  public Verdict compare(Assertion one, Assertion other) {
    List<Contrast> contrasts = cues.between(one.words(), other.words());
    Optional<Verdict> told =
        contrast(cues.between(one.all(), other.all()), Difference.MISREAD)
            .or(() -> slip(one, other))
            .or(() -> contrast(contrasts, Difference.CONTRADICTORY))
            .or(() -> Editions.revised(one, other))
            .or(() -> contrast(contrasts, Difference.REVISED))
            .or(() -> wrongProduct(one, other, contrasts))
            .or(() -> contrast(contrasts, Difference.BASIS))
            .or(() -> keys(one.key(), other.key()))
            .or(() -> Times.differ(one, other));
    return told.orElseGet(() -> values(one, other));
  }

  /** {@return whether both state one thing at one time in the same terms, equal within rounding} */
  public boolean agree(Assertion one, Assertion other) {
    return one.key().meets(other.key())
        && keys(one.key(), other.key()).isEmpty()
        && values(one, other).difference() == Difference.SAME;
  }

  private static Optional<Verdict> contrast(List<Contrast> contrasts, Difference wanted) {
    return contrasts.stream()
        .filter(contrast -> contrast.difference() == wanted)
        .map(contrast -> new Verdict(wanted, contrast.why()))
        .findFirst();
  }

  private static Optional<Verdict> slip(Assertion one, Assertion other) {
    if (one.value().isEmpty() || other.value().isEmpty()) {
      return Optional.empty();
    }
    Quantity first = one.value().get();
    Quantity second = other.value().get();
    if (!first.unit().equals(second.unit())) {
      return Optional.empty();
    }
    return Slips.between(first, second)
        .or(() -> magnetForElement(one, other))
        .or(() -> magnetForElement(other, one))
        .map(why -> new Verdict(Difference.MISREAD, why));
  }

  /** One side gives for the element what the other gives for the magnet. */
  private static Optional<String> magnetForElement(Assertion element, Assertion magnet) {
    boolean spoken = !Words.have(element.words(), "magnet") && Words.have(magnet.words(), "magnet");
    double value = element.value().orElseThrow().low();
    return spoken
            && Stated.numbers(magnet.words()).stream()
                .mapToDouble(Double::parseDouble)
                .filter(number -> number > magnet.value().orElseThrow().high() * 2)
                .anyMatch(number -> Math.abs(value / number - 1) < MAGNET_NEAR)
        ? Optional.of("the mass of the magnet was read as that of the element")
        : Optional.empty();
  }

  /** The same figure told of two products: one of them names the wrong one. */
  private static Optional<Verdict> wrongProduct(
      Assertion one, Assertion other, List<Contrast> contrasts) {
    boolean products =
        contrasts.stream().anyMatch(contrast -> PRODUCT_AXES.contains(contrast.axis()))
            || Words.elements(one.words()).stream()
                    .noneMatch(Words.elements(other.words())::contains)
                && !Words.elements(one.words()).isEmpty()
                && !Words.elements(other.words()).isEmpty();
    boolean equal =
        one.value().equals(other.value()) || one.value().isEmpty() || other.value().isEmpty();
    return products && equal
        ? Optional.of(
            new Verdict(Difference.MISREAD, "the same figure is told of different products"))
        : Optional.empty();
  }

  private static Optional<Verdict> keys(StatementKey one, StatementKey other) {
    if (one.equals(StatementKey.NONE) || other.equals(StatementKey.NONE)) {
      return Optional.empty();
    }
    if (!one.subject().equals(other.subject()) || one.property() != other.property()) {
      return Optional.of(new Verdict(Difference.NOT_COMPARABLE, "they are about different things"));
    }
    if (!one.asOf().equals(other.asOf())) {
      return Optional.of(new Verdict(Difference.BASIS, "they are of different times"));
    }
    boolean sameMass = agree(one.basis().mass(), other.basis().mass());
    boolean sameMarket = agree(one.basis().market(), other.basis().market());
    return one.basis().isChange() == other.basis().isChange()
            && one.basis().dimension().equals(other.basis().dimension())
            && sameMass
            && sameMarket
            && agree(one.place(), other.place())
        ? Optional.empty()
        : Optional.of(new Verdict(Difference.BASIS, "they are stated in different terms"));
  }

  private static boolean isNear(double one, double other) {
    return Math.abs(one / other - 1) < SIGN_NEAR;
  }

  private static boolean agree(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private static Verdict values(Assertion one, Assertion other) {
    if (one.value().isEmpty() || other.value().isEmpty()) {
      return new Verdict(Difference.NOT_COMPARABLE, "there are no two figures");
    }
    Quantity first = one.value().get();
    Quantity second = other.value().get();
    if (!first.unit().equals(second.unit())) {
      return new Verdict(Difference.BASIS, "the units do not convert");
    }
    if (first.low() < 0 != second.low() < 0 && isNear(-first.low(), second.low())) {
      return new Verdict(Difference.BASIS, "the conventions for the sign differ");
    }
    return Stated.of(first, one.words()).agrees(Stated.of(second, other.words()))
        ? new Verdict(Difference.SAME, "equal within rounding")
        : new Verdict(Difference.CONTRADICTORY, "they differ and nothing tells why");
  }
}
