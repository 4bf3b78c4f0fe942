package org.gadolin.brief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gadolin.atlas.Atlas;
import org.gadolin.core.Claim;
import org.gadolin.core.Country;
import org.gadolin.core.Evidence;
import org.gadolin.core.Layer;
import org.gadolin.core.Period;
import org.gadolin.core.PlaceType;
import org.gadolin.core.Quantity;
import org.gadolin.core.Stage;

/** A figure of a document with what its sentence says it is a figure of. */
record Assertion(Page page, Claim.Figure figure, Atlas atlas) {

  private static final int NEAR = 22;
  private static final int BEHIND = 6;

  private static final List<List<String>> SUBJECT_WORDS = Table.rows("subject_words.csv");

  Quantity value() {
    return figure.value();
  }

  Evidence evidence() {
    return Page.best(figure);
  }

  String sentence() {
    return page.sentence(evidence());
  }

  Bound bound() {
    return Bound.of(around(NEAR, 0), behind(BEHIND));
  }

  /** {@return the figure's own words with so many characters before and behind them} */
  String around(int before, int behind) {
    String sentence = sentence();
    String words = evidence().words();
    int at = Math.max(0, sentence.indexOf(words));
    return sentence.substring(
            Math.max(0, at - before), Math.min(sentence.length(), at + words.length()))
        + behind(behind);
  }

  private String behind(int most) {
    String sentence = sentence();
    String words = evidence().words();
    int end = Math.min(sentence.length(), Math.max(0, sentence.indexOf(words)) + words.length());
    return sentence.substring(end, Math.min(sentence.length(), end + most));
  }

  /** {@return the one material the subject names, else the one the sentence names} */
  Optional<String> findCommodity() {
    Optional<String> named = byWord(figure.subject());
    boolean vague = named.isEmpty() || named.get().equals("REE");
    if (!vague) {
      return named;
    }
    List<String> beside =
        page.beside(evidence(), page.said().mentions()).stream()
            .filter(one -> one.layer() == Layer.ELEMENT || one.layer() == Layer.GROUP)
            .map(Claim.Mention::id)
            .distinct()
            .toList();
    return beside.size() == 1 ? Optional.of(beside.getFirst()) : named;
  }

  private Optional<String> byWord(String subject) {
    String said = subject.toLowerCase(Locale.ROOT);
    return Stream.concat(
            SUBJECT_WORDS.stream().filter(row -> said.contains(row.get(0))).map(row -> row.get(1)),
            atlas.elements().stream()
                .filter(entry -> said.contains(entry.nameEn()))
                .map(entry -> entry.element().name()))
        .min((one, other) -> Boolean.compare(one.equals("REE"), other.equals("REE")));
  }

  /** {@return {@code oxide}, {@code metal}, {@code alloy} or {@code concentrate}, if it is said} */
  Optional<String> findForm() {
    String said = figure.subject().toLowerCase(Locale.ROOT);
    return Stream.of("oxide", "metal", "alloy", "concentrate").filter(said::contains).findFirst();
  }

  /** {@return the link: of magnets and oxides their own, else the only one the sentence names} */
  Optional<Stage> findStage() {
    if (findCommodity().filter(id -> id.endsWith("magnet")).isPresent()) {
      return Optional.of(Stage.FUNCTIONAL_MATERIAL);
    }
    List<Stage> named =
        page.beside(evidence(), page.said().mentions(Layer.STAGE)).stream()
            .flatMap(one -> Stage.findById(one.id()).stream())
            .filter(stage -> stage != Stage.APPLICATION && stage != Stage.COMPONENT)
            .distinct()
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  /** {@return the only country the sentence names} */
  Optional<Country> findCountry() {
    List<Country> named =
        page.beside(evidence(), page.said().places()).stream()
            .filter(place -> place.type() == PlaceType.COUNTRY || place.type() == PlaceType.BLOC)
            .map(Claim.Place::country)
            .distinct()
            .toList();
    return named.size() == 1 && named.getFirst().isKnown()
        ? Optional.of(named.getFirst())
        : Optional.empty();
  }

  /** {@return its date; of an undated figure that of the document} */
  Period date() {
    return figure.date().isDated() ? figure.date() : page.document().head().published();
  }

  /**
   * {@return whether a yearly figure is of its time}: of the stated year; undated, of the year the
   * document appeared or the one before, for yearly figures appear a year late
   */
  boolean isOfTheTime(Period asOf) {
    int year = date().year();
    if (year < 0 || !asOf.isDated()) {
      return false;
    }
    return asOf.year() == year || (!figure.date().isDated() && asOf.year() == year - 1);
  }
}
