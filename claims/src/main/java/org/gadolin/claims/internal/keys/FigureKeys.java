package org.gadolin.claims.internal.keys;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.gadolin.atlas.Atlas;
import org.gadolin.core.Basis;
import org.gadolin.core.Claim;
import org.gadolin.core.Dating;
import org.gadolin.core.EventType;
import org.gadolin.core.Extraction;
import org.gadolin.core.Period;
import org.gadolin.core.Property;
import org.gadolin.core.SourceDocument;
import org.gadolin.core.Span;
import org.gadolin.core.StatementKey;
import org.gadolin.core.Subject;

/** The keys of the figures and events of documents. Immutable, thread-safe. */
public final class FigureKeys {

  /** Facts that stand until something changes them: without a date they are of the day. */
  private static final Set<Property> STANDING =
      EnumSet.of(
          Property.CAPACITY,
          Property.RESERVES,
          Property.RESOURCES,
          Property.GRADE,
          Property.STAKE,
          Property.PURITY,
          Property.PERFORMANCE);

  private static final int YEAR = 4;

  private final SubjectReader subjects;
  private final Properties properties = new Properties();
  private final Bases bases = new Bases();

  /** Knows the names of an atlas. */
  public FigureKeys(Atlas atlas) {
    subjects = new SubjectReader(atlas);
  }

  /** {@return the keys of one document} */
  public InDocument in(SourceDocument document, Extraction said) {
    return new InDocument(document, said, new Beside(document.text()));
  }

  /** A price is money for a mass, or a change of one; what a share costs is none. */
  private static Property fitting(Property told, Claim.Figure figure, Basis basis) {
    boolean ofShares =
        figure.subject().contains("share price") || figure.quantity().contains("share price");
    boolean inPrice =
        basis.dimension().equals("price") || basis.dimension().equals("ratio") && basis.isChange();
    return told == Property.PRICE && (ofShares || !inPrice) ? Property.UNRESOLVED : told;
  }

  private static Property made(EventType act, String dimension) {
    return switch (act) {
      case PRODUCTION_REPORT ->
          dimension.startsWith("mass") ? Property.PRODUCTION : Property.UNRESOLVED;
      case PLANT_OPENING, PLANT_PLAN ->
          dimension.equals("mass_rate") ? Property.CAPACITY : Property.UNRESOLVED;
      default -> Property.UNRESOLVED;
    };
  }

  private record Time(Period asOf, Dating dating) {}

  /** The keys of one document's statements. */
  public final class InDocument {
    private final SourceDocument document;
    private final Extraction said;
    private final Beside beside;

    private InDocument(SourceDocument document, Extraction said, Beside beside) {
      this.document = document;
      this.said = said;
      this.beside = beside;
    }

    /** {@return the key of a figure} */
    public StatementKey of(Claim.Figure figure) {
      Span span = figure.evidence().getFirst().span();
      String more = figure.quantity() + " | " + beside.after(span);
      Subject subject = subjects.of(figure.subject(), more, said.actors());
      Basis basis = bases.of(figure, beside.of(span));
      Property property = fitting(property(figure, basis), figure, basis);
      Time time = time(figure, property);
      return new StatementKey(
          subject,
          property,
          subjects.place(figure.subject(), subject),
          time.asOf(),
          time.dating(),
          basis);
    }

    /** A mass without a word for what is measured is what the act of its sentence makes. */
    private Property property(Claim.Figure figure, Basis basis) {
      Property told = properties.of(figure);
      if (told != Property.UNRESOLVED || basis.isChange()) {
        return told;
      }
      Span span = figure.evidence().getFirst().span();
      return said.events().stream()
          .filter(event -> beside.together(span, event.evidence().getFirst().span()))
          .map(event -> made(event.type(), basis.dimension()))
          .filter(made -> made != Property.UNRESOLVED)
          .findFirst()
          .orElse(told);
    }

    /**
     * {@return the key of an event: about the first actor that takes part, else the first place}
     */
    public StatementKey of(Claim.Event event) {
      Optional<String> actor =
          event.participants().stream()
              .filter(name -> said.actors().stream().anyMatch(one -> one.name().equals(name)))
              .findFirst();
      Subject subject =
          actor
              .map(name -> new Subject(Subject.Kind.ACTOR, name, "", ""))
              .or(
                  () ->
                      event.participants().stream()
                          .findFirst()
                          .map(name -> new Subject(Subject.Kind.PLACE, name, "", "")))
              .orElse(Subject.NONE);
      return new StatementKey(
          subject,
          Property.EVENT,
          "",
          event.date().simplest(),
          event.date().isDated() ? Dating.TOLD : Dating.NONE,
          Basis.of(event.type()));
    }

    private Time time(Claim.Figure figure, Property property) {
      if (figure.date().isDated()) {
        return new Time(figure.date().simplest(), Dating.TOLD);
      }
      Span span = figure.evidence().getFirst().span();
      Optional<Period> act =
          said.events().stream()
              .filter(event -> event.date().isDated())
              .filter(event -> beside.together(span, event.evidence().getFirst().span()))
              .map(Claim.Event::date)
              .findFirst();
      if (act.isPresent()) {
        return new Time(act.get().simplest(), Dating.EVENT);
      }
      Period published = document.head().published();
      return published.isDated() && STANDING.contains(property)
          ? new Time(Period.of(published.from().substring(0, YEAR)), Dating.PUBLISHED)
          : new Time(Period.UNDATED, Dating.NONE);
    }
  }
}
