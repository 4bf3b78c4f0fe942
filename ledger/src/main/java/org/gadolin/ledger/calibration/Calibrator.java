package org.gadolin.ledger.calibration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gadolin.core.Claim;
import org.gadolin.core.EventType;
import org.gadolin.core.Period;
import org.gadolin.core.Property;
import org.gadolin.core.Publishers;
import org.gadolin.core.Subject;
import org.gadolin.ledger.Entry;
import org.gadolin.ledger.calibration.Statements.One;

/**
 * Finds what was announced for a later time – plants to start, capacity and output to be reached –
 * and what later documents tell of it. One announcement told by many is one. Pure.
 */
public final class Calibrator {

  /** A figure that reaches nine tenths of what was announced has reached it. */
  private static final double REACHED = 0.9;

  private static final Set<Property> FIGURES = Set.of(Property.CAPACITY, Property.PRODUCTION);

  private final List<One> statements;
  private final Map<Subject, List<One>> bySubject;
  private final Publishers publishers;
  private final Period today;

  private Calibrator(List<One> statements, Publishers publishers, Period today) {
    this.statements = statements;
    this.bySubject = statements.stream().collect(Collectors.groupingBy(one -> one.key().subject()));
    this.publishers = publishers;
    this.today = today;
  }

  /**
   * {@return a calibrator}
   *
   * @param entries all documents
   * @param publishers who is known
   * @param today the day by which outcomes are asked; a dated one
   */
  public static Calibrator of(Collection<Entry> entries, Publishers publishers, Period today) {
    return new Calibrator(Statements.of(entries), publishers, today);
  }

  /** {@return the announcements with what came of them, each once for each who published it} */
  public List<Kept> announcements() {
    var seen = new HashSet<List<Object>>();
    var found = new ArrayList<Kept>();
    statements.stream()
        .filter(this::isPromise)
        .sorted(Comparator.comparing(one -> one.published().from()))
        .forEach(
            one -> {
              Promise promise = promise(one);
              List<Object> same =
                  List.of(
                      promise.issuer(),
                      promise.publisher(),
                      promise.subject(),
                      promise.property(),
                      promise.due(),
                      promise.value(),
                      one.places());
              if (seen.add(same)) {
                found.add(kept(one, promise));
              }
            });
    return List.copyOf(found);
  }

  /** {@return the announcements by whose plans they are, each plan once} */
  public List<TrackRecord> byIssuer() {
    var seen = new HashSet<List<Object>>();
    List<Kept> once =
        announcements().stream()
            .filter(
                one ->
                    seen.add(
                        List.of(
                            one.promise().issuer(),
                            one.promise().subject(),
                            one.promise().property(),
                            one.promise().due(),
                            one.promise().value())))
            .toList();
    return grouped(once, Promise::issuer);
  }

  /** {@return the announcements by who published them; unknown publishers are left out} */
  public List<TrackRecord> byPublisher() {
    return grouped(
        announcements().stream().filter(one -> !one.promise().publisher().isEmpty()).toList(),
        Promise::publisher);
  }

  private static List<TrackRecord> grouped(List<Kept> all, Function<Promise, String> by) {
    var groups = new TreeMap<String, List<Kept>>();
    for (Kept one : all) {
      groups.computeIfAbsent(by.apply(one.promise()), key -> new ArrayList<>()).add(one);
    }
    var records = new ArrayList<TrackRecord>();
    groups.forEach(
        (source, list) -> {
          list.sort(Comparator.comparing(one -> one.promise().due().from()));
          records.add(new TrackRecord(source, list));
        });
    return List.copyOf(records);
  }

  private boolean isPromise(One one) {
    boolean plant = isPlant(one, EventType.PLANT_PLAN);
    boolean figure = FIGURES.contains(one.key().property()) && !one.key().basis().isChange();
    return (plant || figure)
        && hasHolder(one)
        && one.published().isDated()
        && isAfter(one.key().asOf(), one.published());
  }

  private static boolean hasHolder(One one) {
    var kind = one.key().subject().kind();
    return kind == Subject.Kind.ACTOR || kind == Subject.Kind.PLANT;
  }

  private static boolean isPlant(One one, EventType type) {
    return one.claim().claim() instanceof Claim.Event event && event.type() == type;
  }

  private Promise promise(One one) {
    return new Promise(
        one.claim(),
        one.key().subject().holder(),
        publishers
            .findPublisher(one.entry().document().head())
            .map(publisher -> publisher.name())
            .orElse(""),
        one.key().subject(),
        one.key().property(),
        one.claim().claim() instanceof Claim.Figure figure
            ? Optional.of(figure.value())
            : Optional.empty(),
        one.key().asOf(),
        one.published());
  }

  private Kept kept(One one, Promise promise) {
    Optional<Kept> told = promise.value().isPresent() ? figure(one, promise) : plant(one, promise);
    return told.orElseGet(
        () ->
            new Kept(
                promise,
                isAfter(promise.due(), today) || isWithin(today, promise.due())
                    ? Outcome.OPEN
                    : Outcome.OVERDUE,
                Optional.empty()));
  }

  /** The first later document that tells of the start decides. */
  private Optional<Kept> plant(One plan, Promise promise) {
    return about(plan)
        .filter(one -> isPlant(one, EventType.PLANT_OPENING) && one.mayBeOf(plan))
        .filter(one -> one.published().isDated() && isAfter(one.published(), plan.published()))
        .min(Comparator.comparing(one -> one.key().asOf().from()))
        .map(
            one ->
                new Kept(
                    promise,
                    isAfter(one.key().asOf(), promise.due()) ? Outcome.LATE : Outcome.CONFIRMED,
                    Optional.of(one.claim())));
  }

  /** What documents that appeared once the time had come tell of that time. */
  private Optional<Kept> figure(One plan, Promise promise) {
    double wanted = promise.value().orElseThrow().low();
    return about(plan)
        .filter(one -> one.key().meets(plan.key()))
        .filter(one -> one.key().basis().dimension().equals(plan.key().basis().dimension()))
        .filter(one -> !isAfter(promise.due(), one.published()))
        .filter(one -> isAfter(one.published(), plan.published()))
        .filter(one -> one.claim().claim() instanceof Claim.Figure)
        .max(Comparator.comparing(one -> one.published().from()))
        .map(
            one -> {
              var figure = (Claim.Figure) one.claim().claim();
              boolean reached = figure.value().high() >= wanted * REACHED;
              return new Kept(
                  promise,
                  reached ? Outcome.CONFIRMED : Outcome.CONTRADICTED,
                  Optional.of(one.claim()));
            });
  }

  private Stream<One> about(One plan) {
    return bySubject.getOrDefault(plan.key().subject(), List.of()).stream();
  }

  /** {@return whether a period begins only after another has ended} */
  private static boolean isAfter(Period one, Period other) {
    String end = other.to();
    return one.from().compareTo(end) > 0 && !one.from().startsWith(end);
  }

  private static boolean isWithin(Period one, Period other) {
    return one.from().startsWith(other.to()) || other.to().startsWith(one.from());
  }
}
