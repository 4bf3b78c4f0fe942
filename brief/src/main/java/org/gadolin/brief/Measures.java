package org.gadolin.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gadolin.atlas.ExportControl;
import org.gadolin.core.Country;
import org.gadolin.core.EventType;
import org.gadolin.core.Period;

/** Finds the measure of a state that an act is about, or stands beside. */
record Measures(Reference reference, Words words) {

  private static final Set<String> EXPORT =
      Set.of(
          "export_licence",
          "extraterritorial_licence",
          "export_quota",
          "export_ban",
          "embargo",
          "export_restraint",
          "technology_control");

  Optional<BriefLine> latest(Act act) {
    List<Country> where = act.countries();
    Set<String> materials = Set.copyOf(act.materials());
    var commodities = new Commodities(reference.atlas());
    return reference.controls().stream()
        .filter(rule -> where.contains(rule.country()) && wasKnown(act, rule))
        .filter(rule -> act.type() != EventType.EXPORT_CONTROL || EXPORT.contains(rule.type()))
        .filter(rule -> commodities.touches(rule.elements(), materials))
        .max(
            Comparator.comparing((ExportControl rule) -> rule.statuses().getFirst().from().from())
                .thenComparingLong(
                    rule -> rule.elements().stream().filter(materials::contains).count()))
        .map(rule -> line(act, rule));
  }

  /** No hindsight: a measure later than the document says nothing about it. */
  private static boolean wasKnown(Act act, ExportControl rule) {
    Period published = act.page().document().head().published();
    return !published.isDated()
        || rule.statuses().getFirst().from().from().compareTo(published.to()) <= 0;
  }

  private BriefLine line(Act act, ExportControl rule) {
    var last = status(rule, act.page().document().head().published());
    return new BriefLine(
            words.say(
                "why.measure",
                "country",
                words.country(rule.country()),
                "instrument",
                words.instrument(rule.instrument()),
                "type",
                words.of("control_type", rule.type()),
                "what",
                materials(rule),
                "status",
                words.of("control_status", last.status()),
                "from",
                words.date(last.from())),
            List.of(act.page().cite(act.evidence()), new Rows(words).cite(rule)))
        .by(words.say("how.measure"));
  }

  String materials(ExportControl rule) {
    return rule.elements().contains("all") || rule.elements().isEmpty()
        ? words.say("why.measure.all")
        : words.joined(rule.elements().stream().map(words::commodity).toList());
  }

  /** {@return the last status that began by the day; the first where none did} */
  static ExportControl.StatusChange status(ExportControl rule, Period day) {
    return rule.statuses().stream()
        .filter(one -> !day.isDated() || one.from().from().compareTo(Days.last(day)) <= 0)
        .reduce((first, second) -> second)
        .orElse(rule.statuses().getFirst());
  }
}
