package org.gadolin.atlas;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.gadolin.atlas.internal.CsvRow;
import org.gadolin.atlas.internal.CsvTable;
import org.gadolin.atlas.internal.Lazy;
import org.gadolin.atlas.internal.Resources;
import org.gadolin.core.Citation;
import org.gadolin.core.Country;
import org.gadolin.core.Stage;

/**
 * The reference chain and its vocabularies. Immutable, thread-safe; a table is read when it is
 * first asked for.
 */
public final class Atlas {

  private static final Atlas BUNDLED = new Atlas(Resources::table);

  private final Function<String, CsvTable> tables;
  private final Lazy<NameIndex> names = new Lazy<>(() -> NameIndex.of(this));
  private final ConcurrentHashMap<String, List<VocabularyTerm>> termsByList =
      new ConcurrentHashMap<>();
  private final Lazy<List<ActorEntry>> actors = rows("data/actors.csv", Names::actor);
  private final Lazy<List<PlaceEntry>> places = rows("vocabulary/place.csv", Names::place);
  private final Lazy<List<SourceEntry>> sources = rows("data/sources.csv", Figures::source);
  private final Lazy<SourceIndex> sourceIndex =
      new Lazy<>(() -> SourceIndex.of(sources(), vocabulary("source_kind")));
  private final Figures figures = new Figures(this::withAffiliation);
  private final Lazy<List<StageShare>> shares = rows("data/shares.csv", figures::share);
  private final Lazy<List<Plant>> plants = rows("data/plants.csv", figures::plant);
  private final Lazy<List<PriceLevel>> prices = rows("data/prices.csv", figures::price);
  private final Lazy<List<ExportControl>> controls = rows("data/controls.csv", figures::control);
  private final Lazy<List<Deposit>> deposits = rows("data/deposits.csv", figures::deposit);
  private final ConcurrentHashMap<String, List<Figure>> figuresByTable = new ConcurrentHashMap<>();
  private final Lazy<List<ElementEntry>> elements = rows("data/elements.csv", figures::element);
  private final Lazy<List<Contradiction>> contradictions =
      rows("data/contradictions.csv", figures::contradiction);

  Atlas(Function<String, CsvTable> tables) {
    this.tables = tables;
  }

  /** {@return the atlas that comes with Gadolin} */
  public static Atlas bundled() {
    return BUNDLED;
  }

  /** {@return the rows of one word list, in file order; empty when there is no such list} */
  public List<VocabularyTerm> vocabulary(String list) {
    return termsByList.computeIfAbsent(
        list, name -> read("vocabulary/" + name + ".csv", Names::term));
  }

  /** {@return the actors, in file order} */
  public List<ActorEntry> actors() {
    return actors.get();
  }

  /** {@return every security of every actor} */
  public List<Listing> listings() {
    return actors().stream()
        .flatMap(actor -> actor.tickers().stream().map(ticker -> new Listing(actor, ticker)))
        .toList();
  }

  /** {@return the places, in file order} */
  public List<PlaceEntry> places() {
    return places.get();
  }

  /** {@return tonnages, quotas and shares by holder and stage} */
  public List<StageShare> shares() {
    return shares.get();
  }

  /** {@return mines and plants} */
  public List<Plant> plants() {
    return plants.get();
  }

  /** {@return dated prices} */
  public List<PriceLevel> prices() {
    return prices.get();
  }

  /** {@return export controls and other measures of states} */
  public List<ExportControl> controls() {
    return controls.get();
  }

  /** {@return deposits} */
  public List<Deposit> deposits() {
    return deposits.get();
  }

  /**
   * {@return the rows of a figure table, in file order}; empty when there is no such table.
   *
   * @param table such as {@code demand}, {@code costs} or {@code lead_times}
   */
  public List<Figure> figures(String table) {
    return figuresByTable.computeIfAbsent(
        table,
        name ->
            Layout.figureTables().stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .map(known -> read(Layout.dataPath(name), row -> known.figure(row, figures)))
                .orElse(List.of()));
  }

  /** {@return the seventeen elements with their constants} */
  public List<ElementEntry> elements() {
    return elements.get();
  }

  /** {@return pairs of statements that do not agree} */
  public List<Contradiction> contradictions() {
    return contradictions.get();
  }

  /** {@return the sources and who stands behind them} */
  public List<SourceEntry> sources() {
    return sources.get();
  }

  /** {@return the figures of one stage, in file order} */
  public List<StageShare> shares(Stage stage) {
    return shares().stream().filter(share -> share.stage() == stage).toList();
  }

  /**
   * {@return a country's latest share of a stage}: the latest as-of date, then the source that
   * weighs most, then the latest vintage; projections do not count. Contradicting shares stand in
   * {@link #shares()}.
   *
   * @param commodity id of the vocabulary {@code commodity}, such as {@code REE}
   */
  public Optional<StageShare> findLatestShare(Country country, Stage stage, String commodity) {
    return shares(stage).stream()
        .filter(share -> share.holderType().equals("country"))
        .filter(share -> share.country().equals(country) && share.metric().equals("share"))
        .filter(share -> share.commodity().equals(commodity))
        .min(
            Comparator.comparing((StageShare share) -> share.asOf().to())
                .reversed()
                .thenComparingInt(share -> rank(share.source()))
                .thenComparing(Comparator.comparing(StageShare::vintage).reversed()));
  }

  /**
   * {@return how little a source weighs}: 0 for the kind named first in the vocabulary {@code
   * source_kind}, such as a statistics office; the most for a source without a profile.
   */
  public int rank(Citation source) {
    return sourceIndex.get().rank(source);
  }

  /** {@return the profile of a cited source} */
  public Optional<SourceEntry> findSource(Citation source) {
    return sourceIndex.get().find(source);
  }

  /** {@return the actor of this name, alias, Chinese name or ticker, if there is exactly one} */
  public Optional<ActorEntry> findActor(String name) {
    return names()
        .lookup(name)
        .findUnique()
        .filter(candidate -> candidate.kind() == Candidate.Kind.ACTOR)
        .flatMap(
            candidate ->
                actors().stream().filter(a -> a.name().equals(candidate.id())).findFirst());
  }

  /** {@return the index of all names} */
  public NameIndex names() {
    return names.get();
  }

  CsvTable table(String path) {
    return tables.apply(path);
  }

  /** {@return the citation with who stands behind it, and without a place inside it} */
  Citation withAffiliation(Citation source) {
    return new Citation(
        source.title(), source.url(), source.date(), "", sourceIndex.get().affiliation(source));
  }

  private <T> Lazy<List<T>> rows(String path, Function<CsvRow, T> make) {
    return new Lazy<>(() -> read(path, make));
  }

  private <T> List<T> read(String path, Function<CsvRow, T> make) {
    return table(path).rows().stream().map(make).toList();
  }
}
