package org.gadolin.brief;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gadolin.atlas.Candidate;
import org.gadolin.core.Claim;
import org.gadolin.core.Country;
import org.gadolin.core.Span;
import org.gadolin.ledger.Entry;

/**
 * What a brief is about, where it is not about all that documents say.
 *
 * @param kind what kind of thing it is
 * @param id symbol, vocabulary id, country code or name
 * @param name its established name
 */
public record Focus(Candidate.Kind kind, String id, String name) {

  /** {@return the focus on a thing the atlas knows} */
  public static Focus of(Candidate candidate) {
    return new Focus(candidate.kind(), candidate.id(), candidate.name());
  }

  /** {@return the focus on an organisation or person only documents know} */
  public static Focus ofActor(String name) {
    return new Focus(Candidate.Kind.ACTOR, name, name);
  }

  /** {@return whether a document names it at all} */
  public boolean isNamedIn(Entry input) {
    var said = input.extraction();
    return isNamed(said.mentions(), said.actors(), said.places())
        || said.figures().stream().anyMatch(figure -> isSubject(figure));
  }

  boolean isIn(Act act) {
    return act.event().participants().stream().anyMatch(this::isCalled)
        || isNamed(
            act.mentions(),
            act.page().beside(act.evidence(), act.page().said().actors()),
            act.places());
  }

  boolean isIn(Page page, Claim.Figure figure) {
    var evidence = Page.best(figure);
    var said = page.said();
    return isSubject(figure)
        || isNamed(
            page.beside(evidence, said.mentions()),
            page.beside(evidence, said.actors()),
            page.beside(evidence, said.places()));
  }

  boolean isIn(Page page, Span span) {
    var said = page.said();
    return isNamed(
        Page.within(span, said.mentions()),
        Page.within(span, said.actors()),
        Page.within(span, said.places()));
  }

  private boolean isNamed(
      List<Claim.Mention> mentions, List<Claim.Actor> actors, List<Claim.Place> places) {
    return switch (kind) {
      case ELEMENT, GROUP, STAGE, TECHNOLOGY, COMMODITY ->
          mentions.stream().anyMatch(one -> one.id().equalsIgnoreCase(id));
      case COUNTRY ->
          Stream.concat(
                  actors.stream().map(Claim.Actor::country),
                  places.stream().map(Claim.Place::country))
              .map(Country::code)
              .anyMatch(id::equals);
      case ACTOR -> actors.stream().map(Claim.Actor::name).anyMatch(this::isCalled);
      case PLANT, DEPOSIT, PLACE -> places.stream().map(Claim.Place::name).anyMatch(this::isCalled);
      case CONTROL, APPLICATION -> false;
    };
  }

  private boolean isSubject(Claim.Figure figure) {
    return kind != Candidate.Kind.ELEMENT && lower(figure.subject()).contains(lower(name));
  }

  private boolean isCalled(String other) {
    return lower(other).equals(lower(name)) || lower(other).equals(lower(id));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
