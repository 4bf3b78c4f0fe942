package org.gadolin.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gadolin.atlas.Atlas;
import org.gadolin.atlas.Sourced;
import org.gadolin.atlas.StageShare;
import org.gadolin.core.Claim;
import org.gadolin.core.Country;
import org.gadolin.core.EventType;
import org.gadolin.core.Layer;
import org.gadolin.core.Quantity;
import org.gadolin.core.Stage;
import org.gadolin.ledger.KeyResolver;

/** Holds a document's figures on share, price, capacity and its control dates against the atlas. */
record RecordCheck(Atlas atlas, Words words, KeyResolver keys) {

  private static final double SHARE_POINTS = 2; // printed shares are rounded and differ by a point
  private static final double RELATIVE = 0.05;
  private static final int BEFORE = 12;
  private static final List<String> OR_MORE =
      List.of("more than", "over", "at least", "above", "超过", "逾", "高于");

  /** A row of the atlas that speaks of the same thing. */
  private record Fact(Quantity value, String said, Sourced row) {}

  List<BriefLine> of(Page page) {
    var lines = new ArrayList<BriefLine>();
    for (Claim.Figure figure : page.said().figures()) {
      String property = keys.propertyOf(figure);
      if (property.equals("share") || property.equals("price") || property.equals("capacity")) {
        lines.add(line(page, figure, facts(page, figure, property)));
      }
    }
    page.events()
        .filter(event -> event.type() == EventType.EXPORT_CONTROL && event.date().isDated())
        .flatMap(event -> control(page, event).stream())
        .forEach(lines::add);
    return lines;
  }

  private List<Fact> facts(Page page, Claim.Figure figure, String property) {
    return switch (property) {
      case "share" -> shares(page, figure);
      case "price" -> prices(page, figure);
      default -> capacities(figure);
    };
  }

  private List<Fact> shares(Page page, Claim.Figure figure) {
    var evidence = figure.evidence().getFirst();
    var places = page.beside(evidence, page.said().places());
    var stages = page.beside(evidence, page.said().mentions(Layer.STAGE));
    if (places.size() != 1 || stages.size() != 1 || !figure.value().unit().equals("%")) {
      return List.of(); // whose share of what is not certain
    }
    Stage stage = Stage.findById(stages.getFirst().id()).orElseThrow();
    return atlas.shares(stage).stream()
        .filter(row -> row.metric().equals("share") && row.holderType().equals("country"))
        .filter(row -> row.country().equals(places.getFirst().country()))
        .filter(row -> !row.source().url().isEmpty() && isOfTheTime(page, figure, row))
        .map(
            row ->
                new Fact(
                    row.value(),
                    row.denominator() + ", " + row.reportedBy() + " " + row.vintage(),
                    row))
        .toList();
  }

  /** A share of another year neither confirms nor contradicts: one year apart at most. */
  private static boolean isOfTheTime(Page page, Claim.Figure figure, StageShare row) {
    int published = page.document().head().published().year();
    int year = figure.date().isDated() ? figure.date().year() : published;
    return year > 0 && row.asOf().isDated() && Math.abs(row.asOf().year() - year) <= 1;
  }

  private List<Fact> prices(Page page, Claim.Figure figure) {
    var elements = page.beside(figure.evidence().getFirst(), page.said().mentions(Layer.ELEMENT));
    if (elements.size() != 1) {
      return List.of();
    }
    return atlas.prices().stream()
        .filter(row -> row.product().equals(elements.getFirst().id()))
        .filter(row -> row.price().unit().equals(figure.value().unit()))
        .filter(row -> figure.date().isDated() && row.asOf().year() == figure.date().year())
        .filter(row -> figure.subject().contains(row.form()))
        .map(
            row ->
                new Fact(
                    row.price(),
                    row.form() + ", " + words.of("price_basis", row.provenance().basis()),
                    row))
        .toList();
  }

  private List<Fact> capacities(Claim.Figure figure) {
    return atlas.plants().stream()
        .filter(row -> figure.subject().contains(row.operator()) && !row.operator().isEmpty())
        .filter(row -> row.unit().equals(figure.value().unit()) && row.findCapacity().isPresent())
        .map(row -> new Fact(row.findCapacity().orElseThrow(), row.name(), row))
        .toList();
  }

  private BriefLine line(Page page, Claim.Figure figure, List<Fact> facts) {
    Language language = words.language();
    String said = (figure.subject() + ": " + words.figure(figure)).strip();
    Cited passage = page.cite(figure.evidence().getFirst());
    Optional<Fact> nearest =
        facts.stream()
            .min(
                Comparator.comparingDouble(
                    fact -> Math.abs(fact.value().low() - figure.value().low())));
    if (nearest.isEmpty()) {
      return new BriefLine(
          language.pick("Cannot tell: %s.", "无法判断：%s。").formatted(said), List.of(passage));
    }
    Fact fact = nearest.get();
    String verdict =
        agrees(figure.value(), fact.value(), isAtLeast(page, figure))
            ? language.pick("Agrees", "一致")
            : language.pick("Disagrees", "不一致");
    return new BriefLine(
        "%s: %s; %s %s (%s; %s)."
            .formatted(
                verdict,
                said,
                language.pick("the record has", "记录为"),
                words.quantity(fact.value()),
                fact.said().strip(),
                fact.row().asOf().isDated() ? fact.row().asOf().iso() : "undated"),
        List.of(passage, Meaning.row(fact.row().source(), "row of " + fact.row().asOf())));
  }

  private static boolean agrees(Quantity said, Quantity known, boolean orMore) {
    double slack = said.unit().equals("%") ? SHARE_POINTS : RELATIVE * Math.abs(known.high());
    return (orMore || said.high() >= known.low() - slack) && said.low() <= known.high() + slack;
  }

  /** {@return whether the words before the figure make it a lower bound} */
  private static boolean isAtLeast(Page page, Claim.Figure figure) {
    String text = page.document().text();
    int at = text.offsetByCodePoints(0, figure.evidence().getFirst().span().start());
    String before = text.substring(Math.max(0, at - BEFORE), at).toLowerCase(Locale.ROOT).strip();
    return OR_MORE.stream().anyMatch(before::endsWith)
        || OR_MORE.stream()
            .anyMatch(figure.evidence().getFirst().words().toLowerCase(Locale.ROOT)::startsWith);
  }

  private Optional<BriefLine> control(Page page, Claim.Event event) {
    return atlas.controls().stream()
        .filter(row -> !row.source().url().isEmpty() && isNamed(page, row.country()))
        .filter(row -> row.statuses().stream().anyMatch(one -> one.from().equals(event.date())))
        .findFirst()
        .map(
            row ->
                new BriefLine(
                    words
                        .language()
                        .pick(
                            "Agrees: the date %s; the record has %s on that date.",
                            "一致：日期%s；记录中当日有%s。")
                        .formatted(event.date(), row.instrument()),
                    List.of(
                        page.cite(event.evidence().getFirst()),
                        Meaning.row(row.source(), "measure " + row.id()))));
  }

  private static boolean isNamed(Page page, Country country) {
    return page.said().places().stream().anyMatch(place -> place.country().equals(country))
        || page.said().actors().stream().anyMatch(actor -> actor.country().equals(country));
  }
}
