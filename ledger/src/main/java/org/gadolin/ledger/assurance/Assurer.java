package org.gadolin.ledger.assurance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gadolin.core.Affiliation;
import org.gadolin.core.Claim;
import org.gadolin.core.Publisher;
import org.gadolin.core.Publishers;
import org.gadolin.core.StatementKey;
import org.gadolin.ledger.Entry;
import org.gadolin.ledger.dispute.Difference;
import org.gadolin.ledger.dispute.DisputeReader;
import org.gadolin.ledger.origin.Independence;
import org.gadolin.ledger.origin.Origin;
import org.gadolin.ledger.origin.OriginFinder;
import org.gadolin.ledger.origin.Origins;
import org.gadolin.ledger.origin.Story;
import org.gadolin.ledger.origin.StoryClaim;
import org.gadolin.ledger.standing.Appraiser;
import org.gadolin.ledger.standing.Flag;
import org.gadolin.ledger.standing.Rated;
import org.gadolin.ledger.standing.Reliability;
import org.gadolin.ledger.standing.ReliabilityRules;
import org.gadolin.ledger.standing.Standing;
import org.gadolin.ledger.standing.Support;

/**
 * Says how sure a claim is, by all stories at hand: who else tells it, how many independent origins
 * that makes, what is told otherwise, whether it was told before. Pure: the same stories, in any
 * order, and judgements give the same answer. Thread-safe.
 */
public final class Assurer {

  private static final long NO_NUMBER = -1;

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private final Publishers publishers;
  private final Judged judged;
  private final Shelf shelf;
  private final Comparison comparison;
  private final Origins origins;
  private final ReliabilityRules rules = new ReliabilityRules();
  private final Appraiser appraiser = new Appraiser();

  private Assurer(
      Collection<Entry> asked, Collection<Entry> others, Publishers publishers, Judged judged) {
    asked.forEach(entry -> this.asked.add(entry.document().sha256()));
    Stream.concat(asked.stream(), others.stream())
        .forEach(entry -> entries.putIfAbsent(entry.document().sha256(), entry));
    this.publishers = publishers;
    this.judged = judged;
    shelf = new Shelf(entries.values(), judged.identities());
    comparison = new Comparison(shelf, new DisputeReader());
    origins =
        OriginFinder.of(publishers)
            .find(
                entries.values().stream()
                    .map(entry -> Story.of(entry.document(), entry.extraction()))
                    .toList());
  }

  /**
   * {@return an assurer for what some documents say}
   *
   * @param asked the documents that will be asked about
   * @param others further ones that may tell of the same
   * @param publishers who is known
   * @param judged what persons have judged
   */
  public static Assurer of(
      Collection<Entry> asked, Collection<Entry> others, Publishers publishers, Judged judged) {
    return new Assurer(asked, others, publishers, judged);
  }

  /** {@return the document with this hash, one of those at hand} */
  public Optional<Entry> findEntry(String sha256) {
    return Optional.ofNullable(entries.get(sha256));
  }

  /** {@return what a statement at hand is a statement of} */
  public Optional<StatementKey> findKey(StoryClaim claim) {
    return shelf.find(claim).map(Told::key);
  }

  /** {@return the letter of a source, by its profile} */
  public Rated rate(Publisher source) {
    return rules.rate(source.name(), source.kind(), source.stateAffiliated(), judged.judgements());
  }

  /** {@return what other stories tell otherwise than one claim, the graver first} */
  public List<Rival> rivals(StoryClaim claim) {
    return rivals(shelf.find(claim).stream().toList());
  }

  /**
   * {@return how sure a claim is}
   *
   * @param tellings the claim as each story at hand makes it, never empty
   * @throws IllegalArgumentException if a story is not at hand
   */
  public Assurance of(List<StoryClaim> tellings) {
    List<Told> known = tellings.stream().flatMap(one -> shelf.find(one).stream()).toList();
    Set<StoryClaim> all = new LinkedHashSet<>(tellings);
    known.forEach(one -> comparison.same(one).forEach(same -> all.add(same.claim())));
    Map<String, StoryClaim> byStory = new LinkedHashMap<>();
    all.stream()
        .filter(one -> !judged.isDropped(one))
        .forEach(one -> byStory.putIfAbsent(one.story(), one));
    List<StoryClaim> told =
        byStory.isEmpty() ? List.of(tellings.getFirst()) : List.copyOf(byStory.values());
    List<Rival> rivals = rivals(known);
    Independence independence = origins.independence(told);
    List<Origin> from = told.stream().map(origins::of).toList();
    Support support = support(told, from, independence);
    return new Assurance(
        told,
        independence,
        from,
        best(from),
        appraiser.appraise(
            number(tellings), support, standing(rivals, known), flags(rivals), judged.judgements()),
        novelty(known, told),
        rivals);
  }

  private long number(List<StoryClaim> tellings) {
    return tellings.stream()
        .flatMap(one -> judged.findNumber(one).stream())
        .findFirst()
        .orElse(NO_NUMBER);
  }

  private List<Rival> rivals(List<Told> known) {
    Map<String, Rival> byStory = new LinkedHashMap<>();
    known.stream()
        .flatMap(one -> comparison.rivals(one).stream())
        .filter(one -> !judged.isDropped(one.claim()))
        .forEach(one -> byStory.putIfAbsent(one.claim().story(), one));
    return byStory.values().stream().sorted().toList();
  }

  private static List<Flag> flags(List<Rival> rivals) {
    return rivals.stream().anyMatch(Rival::isDispute) ? List.of(Flag.DISPUTED) : List.of();
  }

  /** The same publisher's later edition takes a figure's place. */
  private Standing standing(List<Rival> rivals, List<Told> known) {
    boolean superseded =
        rivals.stream()
            .filter(one -> one.verdict().difference() == Difference.REVISED)
            .flatMap(one -> shelf.find(one.claim()).stream())
            .anyMatch(
                later ->
                    known.stream()
                        .anyMatch(
                            one -> one.isBefore(later) && publisher(one).equals(publisher(later))));
    return superseded ? Standing.SUPERSEDED : Standing.CURRENT;
  }

  private Optional<Publisher> publisher(Told told) {
    return publishers.findPublisher(told.entry().document().head());
  }

  private Support support(List<StoryClaim> told, List<Origin> from, Independence independence) {
    if (independence.origins() == 0) {
      return Support.NONE;
    }
    List<String> families = from.stream().map(Origin::family).distinct().toList();
    boolean oneState = families.size() == 1 && families.getFirst().startsWith("state:");
    List<Reliability> letters =
        from.stream().flatMap(one -> rated(one).stream()).map(Rated::letter).sorted().toList();
    return new Support(
        independence.origins(),
        oneState ? independence.origins() : 0,
        false, // nothing that is read proves that somebody without a part in it has measured
        isOwnAct(told, from),
        letters);
  }

  /** The one who acts says so: of itself, or as quoted. */
  private static boolean isOwnAct(List<StoryClaim> told, List<Origin> from) {
    for (int i = 0; i < told.size(); i++) {
      if (told.get(i).claim() instanceof Claim.Event event
          && event.participants().contains(from.get(i).name())) {
        return true;
      }
    }
    return false;
  }

  private Optional<Rated> rated(Origin origin) {
    if (origin.name().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        publishers
            .findByName(origin.name())
            .map(this::rate)
            .orElseGet(
                () ->
                    rules.rate(
                        origin.name(),
                        Publisher.UNKNOWN_KIND,
                        Affiliation.UNKNOWN,
                        judged.judgements())));
  }

  private Optional<Rated> best(List<Origin> from) {
    return from.stream()
        .flatMap(one -> rated(one).stream())
        .min(Comparator.comparing(Rated::letter));
  }

  /** By the earliest asked telling: what other documents told before it. */
  private Novelty novelty(List<Told> known, List<StoryClaim> told) {
    Optional<Told> first =
        known.stream()
            .filter(one -> asked.contains(one.claim().story()) && one.published().isDated())
            .min(Comparator.comparing(one -> one.published().from()));
    if (first.isEmpty()) {
      return Novelty.UNKNOWN;
    }
    Optional<Told> same =
        told.stream()
            .flatMap(one -> shelf.find(one).stream())
            .filter(one -> one.isBefore(first.get()))
            .min(byDay());
    if (same.isPresent()) {
      return new Novelty(Novelty.Kind.REPEATS, same.map(Told::claim));
    }
    if (!first.get().key().isResolved()) {
      return Novelty.UNKNOWN;
    }
    var before = new ArrayList<>(shelf.about(first.get()));
    before.removeIf(one -> !one.isBefore(first.get()) || !isOfOneKind(one, first.get()));
    return before.stream()
        .max(byDay())
        .map(one -> new Novelty(Novelty.Kind.UPDATES, Optional.of(one.claim())))
        .orElse(Novelty.NOVEL);
  }

  /** A figure updates a figure of its terms, an act one of its kind. */
  private static boolean isOfOneKind(Told one, Told other) {
    return one.key().basis().dimension().equals(other.key().basis().dimension())
        && one.key().basis().isChange() == other.key().basis().isChange();
  }

  private static Comparator<Told> byDay() {
    return Comparator.comparing((Told one) -> one.published().from())
        .thenComparing(one -> one.claim().story());
  }
}
