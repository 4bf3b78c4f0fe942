package org.gadolin.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gadolin.atlas.ActorEntry;
import org.gadolin.atlas.Atlas;
import org.gadolin.atlas.ExportControl;
import org.gadolin.atlas.Plant;
import org.gadolin.atlas.StageShare;
import org.gadolin.core.Country;
import org.gadolin.core.Stage;

/** Says which link of the chain an act touches, who holds that link, who is listed there. */
record Meaning(Atlas atlas, Words words) {

  private static final Set<String> HEAVY =
      Set.of("Gd", "Tb", "Dy", "Ho", "Er", "Tm", "Yb", "Lu", "Y", "HREE");
  private static final Set<String> MAGNET = Set.of("Nd", "Pr", "Dy", "Tb");

  List<BriefLine> of(Highlight act) {
    var lines = new ArrayList<BriefLine>();
    if (act.isRule()) {
      rule(act).ifPresent(lines::add);
    }
    for (Stage stage : act.stages()) {
      lines.add(link(act, stage));
      plants(act, stage).ifPresent(lines::add);
      listed(act, stage).ifPresent(lines::add);
    }
    return lines;
  }

  private BriefLine link(Highlight act, Stage stage) {
    Language language = words.language();
    String on = act.elements().isEmpty() ? "" : " (" + String.join(", ", act.elements()) + ")";
    Optional<StageShare> found = findShare(stage, act.elements());
    if (found.isEmpty()) {
      return new BriefLine(
          language
              .pick(
                  "The link is %s%s: the atlas has no share figure for it; %s would tell.",
                  "所涉环节为%s%s：图谱没有该环节的份额数据；可查%s。")
              .formatted(words.stage(stage), on, wouldTell(stage)),
          List.of(act.page().cite(act.evidence())));
    }
    StageShare share = found.get();
    return new BriefLine(
        language
            .pick(
                "The link is %s%s: there %s held %s of %s in %s (%s%s).",
                "所涉环节为%s%s：%s占%s（%s，%s；%s%s）。")
            .formatted(
                words.stage(stage),
                on,
                share.holder(),
                words.quantity(share.value()),
                share.denominator(),
                share.asOf().isDated() ? share.asOf().iso() : "?",
                share.reportedBy(),
                share.vintage().isEmpty() ? "" : ", vintage " + share.vintage()),
        List.of(act.page().cite(act.evidence()), row(share)));
  }

  /** {@return the largest holder's latest share, of the narrowest fitting commodity} */
  Optional<StageShare> findShare(Stage stage, List<String> elements) {
    for (String commodity : commodities(elements)) {
      Optional<StageShare> found =
          atlas.shares(stage).stream()
              .filter(share -> share.metric().equals("share") && !share.source().url().isEmpty())
              .filter(share -> share.holderType().equals("country"))
              .filter(share -> share.commodity().equals(commodity))
              .filter(share -> share.value().low() >= 50)
              .max(
                  Comparator.comparing((StageShare share) -> share.asOf().to())
                      .thenComparing(StageShare::vintage)
                      .thenComparingDouble(share -> share.value().low()));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static List<String> commodities(List<String> elements) {
    var wanted = new ArrayList<String>(elements);
    if (!elements.isEmpty() && HEAVY.containsAll(elements)) {
      wanted.add("HREE");
    }
    if (!elements.isEmpty() && MAGNET.containsAll(elements)) {
      wanted.add("magnet_ree");
    }
    wanted.addAll(List.of("REE", "permanent_magnet", "ndfeb_magnet"));
    return wanted;
  }

  private Optional<BriefLine> plants(Highlight act, Stage stage) {
    List<Country> where = act.countries();
    List<Plant> there =
        atlas.plants().stream()
            .filter(plant -> !plant.source().url().isEmpty())
            .filter(plant -> plant.stage() == stage && where.contains(plant.country()))
            .sorted(Comparator.comparingInt((Plant plant) -> where.indexOf(plant.country())))
            .limit(2)
            .toList();
    if (there.isEmpty()) {
      return Optional.empty();
    }
    var told = new ArrayList<String>();
    var cites = new ArrayList<Cited>();
    for (Plant plant : there) {
      String capacity = plant.findCapacity().map(one -> ", " + words.quantity(one)).orElse("");
      told.add(
          "%s (%s, %s%s)"
              .formatted(
                  plant.name(),
                  words.country(plant.country()),
                  words.of("plant_status", plant.status()),
                  capacity));
      cites.add(row(plant.source(), "plant " + plant.name()));
    }
    String text = words.language().pick("Plants the atlas knows there: %s.", "图谱所载当地工厂：%s。");
    return Optional.of(new BriefLine(text.formatted(words.joined(told)), cites));
  }

  private Optional<BriefLine> listed(Highlight act, Stage stage) {
    List<Country> where = act.countries();
    List<ActorEntry> there =
        atlas.actors().stream()
            .filter(actor -> !actor.source().url().isEmpty())
            .filter(actor -> !actor.tickers().isEmpty() && actor.stages().contains(stage.id()))
            // users of an application are countless: only those the act names stand there
            .filter(actor -> stage != Stage.APPLICATION || nearness(actor, act, where) == 0)
            .sorted(Comparator.comparingInt((ActorEntry actor) -> nearness(actor, act, where)))
            .limit(4)
            .toList();
    if (there.isEmpty()) {
      return Optional.empty();
    }
    List<String> told =
        there.stream().map(one -> one.name() + " (" + one.tickers().getFirst() + ")").toList();
    String text = words.language().pick("Listed at %s: %s.", "%s环节的上市公司：%s。");
    return Optional.of(
        new BriefLine(
            text.formatted(words.stage(stage), words.joined(told)),
            there.stream().map(one -> row(one.source(), "actor " + one.name())).toList()));
  }

  private static int nearness(ActorEntry actor, Highlight act, List<Country> where) {
    if (act.event().participants().contains(actor.name())) {
      return 0;
    }
    return where.contains(actor.country()) ? 1 : 2;
  }

  private Optional<BriefLine> rule(Highlight act) {
    List<Country> where = act.countries();
    Set<String> elements = new LinkedHashSet<>(act.elements());
    return atlas.controls().stream()
        .filter(rule -> where.contains(rule.country()) && !rule.source().url().isEmpty())
        .filter(rule -> wasKnown(act, rule))
        .filter(
            rule ->
                rule.elements().contains("all")
                    || rule.elements().stream().anyMatch(elements::contains))
        .filter(
            rule ->
                act.event().type() != org.gadolin.core.EventType.EXPORT_CONTROL || isExport(rule))
        .max(Comparator.comparing((ExportControl rule) -> rule.statuses().getFirst().from().from()))
        .map(rule -> ruleLine(act, rule));
  }

  /** No hindsight: a measure later than the document says nothing about it. */
  private static boolean wasKnown(Highlight act, ExportControl rule) {
    String published = act.page().document().head().published().to();
    String from = rule.statuses().getFirst().from().from();
    return published.isEmpty() || from.compareTo(published) <= 0;
  }

  private static boolean isExport(ExportControl rule) {
    return rule.type().startsWith("export") || rule.type().contains("licence");
  }

  private BriefLine ruleLine(Highlight act, ExportControl rule) {
    String published = act.page().document().head().published().to();
    var last =
        rule.statuses().stream()
            .filter(one -> published.isEmpty() || one.from().from().compareTo(published) <= 0)
            .reduce((first, second) -> second)
            .orElse(rule.statuses().getFirst());
    String on = String.join(", ", rule.elements());
    String text =
        words
            .language()
            .pick(
                "The latest such measure of %s the atlas knows: %s (on %s; %s from %s).",
                "图谱所载%s最近的同类措施：%s（%s；%s，自%s）。");
    return new BriefLine(
        text.formatted(
            words.country(rule.country()),
            rule.instrument(),
            on,
            words.of("control_status", last.status()),
            last.from()),
        List.of(act.page().cite(act.evidence()), row(rule.source(), "measure " + rule.id())));
  }

  static Cited row(StageShare share) {
    return row(share.source(), "share of " + share.holder() + ", " + share.stage().id());
  }

  static Cited row(org.gadolin.core.Citation source, String locator) {
    return new Cited(
        new org.gadolin.core.Citation(
            source.title(), source.url(), source.date(), "atlas: " + locator, source.affiliation()),
        "");
  }

  private static String wouldTell(Stage stage) {
    return switch (stage) {
      case EXPLORATION, MINING, BENEFICIATION -> "the USGS Mineral Commodity Summaries";
      case SEPARATION, METAL_ALLOY -> "the IEA Global Critical Minerals Outlook";
      case FUNCTIONAL_MATERIAL, COMPONENT -> "customs statistics (HS 8505.11) and makers' filings";
      case APPLICATION -> "makers' bills of materials and filings";
      case RECYCLING -> "recyclers' filings";
    };
  }
}
