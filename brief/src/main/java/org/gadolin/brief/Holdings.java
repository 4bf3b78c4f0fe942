package org.gadolin.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gadolin.atlas.StageShare;
import org.gadolin.core.Country;
import org.gadolin.core.Stage;

/**
 * Who holds how much of a link by one edition of one compiler: figures that may stand side by side.
 *
 * @param holdings the largest first, never empty
 * @param kind what kind of source says so
 */
record Holdings(List<Holding> holdings, SourceKind kind) {

  /** Older than this beside the newest, a figure gives way to a newer one of a lesser source. */
  private static final int FRESH_YEARS = 3;

  private static final String PRODUCTION = "production";

  /** How many holders a sentence names. */
  static final int SHOWN = 4;

  StageShare row() {
    return holdings.getFirst().row();
  }

  Holding first() {
    return holdings.getFirst();
  }

  boolean isDerived() {
    return !row().metric().equals("share");
  }

  /** {@return the sum of squared known shares, at least so concentrated; 1 is one holder} */
  double herfindahl() {
    return holdings.stream().mapToDouble(one -> square(one.middle() / 100)).sum();
  }

  private static double square(double x) {
    return x * x;
  }

  /** {@return the same edition with a country among the few that are told} */
  Holdings showing(Country country) {
    List<Holding> first = holdings.stream().limit(SHOWN - 1).toList();
    Stream<Holding> meant =
        holdings.stream().skip(SHOWN - 1).filter(one -> one.row().country().equals(country));
    Stream<Holding> rest =
        holdings.stream().skip(SHOWN - 1).filter(one -> !one.row().country().equals(country));
    return new Holdings(
        Stream.of(first.stream(), meant, rest).flatMap(list -> list).toList(), kind);
  }

  /** {@return every edition's makers of a commodity at a link, the one to trust first} */
  static List<Holdings> of(Reference reference, Stage stage, String commodity) {
    return of(reference, stage, commodity, PRODUCTION);
  }

  /**
   * {@return every edition's holders by a metric such as {@code reserves}, the one to trust first}
   */
  static List<Holdings> of(Reference reference, Stage stage, String commodity, String metric) {
    Map<String, List<Holding>> byEdition = new LinkedHashMap<>();
    List<StageShare> rows =
        reference.shares(stage).stream().filter(row -> row.commodity().equals(commodity)).toList();
    for (StageShare row : rows) {
      if (row.holderType().equals("country")) {
        holding(row, rows, metric)
            .ifPresent(
                one -> byEdition.computeIfAbsent(edition(row), key -> new ArrayList<>()).add(one));
      }
    }
    List<Holdings> all =
        byEdition.values().stream()
            .map(
                list ->
                    list.stream()
                        .sorted(Comparator.comparingDouble(Holding::middle).reversed())
                        .toList())
            .map(list -> new Holdings(list, kind(reference, list.getFirst().row())))
            .toList();
    int newest = all.stream().mapToInt(one -> one.row().asOf().year()).max().orElse(0);
    return all.stream().sorted(order(newest)).toList();
  }

  private static SourceKind kind(Reference reference, StageShare row) {
    return SourceKind.of(reference.atlas(), row.reportedBy(), row.source());
  }

  private static Optional<Holding> holding(StageShare row, List<StageShare> rows, String metric) {
    if (row.metric().equals("share")) {
      return metric.equals(PRODUCTION) && row.denominator().startsWith("world")
          ? Optional.of(Holding.quoted(row))
          : Optional.empty();
    }
    if (!row.metric().equals(metric)) {
      return Optional.empty();
    }
    return rows.stream()
        .filter(world -> world.holderType().equals("world") && world.value().low() > 0)
        .filter(world -> edition(world).equals(edition(row)))
        .findFirst()
        .map(world -> Holding.derived(row, world));
  }

  private static String edition(StageShare row) {
    return String.join(
        "|",
        row.metric(),
        row.reportedBy(),
        row.vintage(),
        row.asOf().iso(),
        row.denominator(),
        row.value().unit(),
        row.source().url());
  }

  private static Comparator<Holdings> order(int newest) {
    return Comparator.comparing((Holdings one) -> one.row().asOf().year() < newest - FRESH_YEARS)
        .thenComparing(one -> one.first().isBound())
        .thenComparingInt(one -> one.kind().rank())
        .thenComparing(one -> one.row().asOf().to(), Comparator.reverseOrder())
        .thenComparing(one -> one.row().vintage(), Comparator.reverseOrder())
        .thenComparingInt(one -> -one.holdings().size());
  }
}
