package org.gadolin.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gadolin.atlas.ExportControl;
import org.gadolin.core.Country;
import org.gadolin.core.EventType;

/**
 * Holds the date of an export control against the atlas: a measure of the acting country on a named
 * material that has that date agrees; one with the announcement's own number and other dates
 * disagrees.
 */
record ControlCheck(Reference reference, Words words, Question question) {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  private static final int DAY = 10;

  List<CheckedLine> of(Page page) {
    var lines = new ArrayList<CheckedLine>();
    page.events()
        .map(event -> new Act(page, event))
        .filter(act -> act.type() == EventType.EXPORT_CONTROL)
        .filter(act -> act.event().date().iso().length() == DAY && !act.countries().isEmpty())
        .filter(act -> question.isIn(act))
        .forEach(act -> lines.add(line(act)));
    return lines;
  }

  private CheckedLine line(Act act) {
    List<Country> countries = act.countries();
    String told = new ActSentence(words).shortly(act);
    var commodities = new Commodities(reference.atlas());
    List<ExportControl> rules =
        reference.controls().stream()
            .filter(rule -> countries.contains(rule.country()))
            .filter(rule -> commodities.touches(rule.elements(), act.materials()))
            .toList();
    Optional<ExportControl> same =
        rules.stream()
            .filter(
                rule ->
                    rule.statuses().stream().anyMatch(one -> one.from().equals(act.event().date())))
            .findFirst();
    Cited passage = act.page().cite(act.evidence());
    if (same.isPresent()) {
      return new CheckedLine(Verdict.AGREES, dated("check.date.agrees", act, told, same.get()));
    }
    Optional<ExportControl> other =
        rules.stream().filter(rule -> hasNumber(act, rule.instrument())).findFirst();
    if (other.isPresent()) {
      return new CheckedLine(
          Verdict.DISAGREES, dated("check.date.disagrees", act, told, other.get()));
    }
    String country = words.country(countries.getFirst());
    String text = words.say("check.date.unknown", "act", told, "country", country);
    return new CheckedLine(
        Verdict.CANNOT_TELL,
        new BriefLine(text, List.of(passage))
            .leaving(
                new Unknown(
                    told, words.say("reason.no_row", "what", country), words.say("tells.issuer"))));
  }

  private BriefLine dated(String key, Act act, String told, ExportControl rule) {
    return new BriefLine(
        words.say(
            key,
            "act",
            told,
            "instrument",
            words.instrument(rule.instrument()),
            "status",
            words.of("control_status", Measures.status(rule, act.event().date()).status()),
            "date",
            words.date(rule.statuses().getFirst().from())),
        List.of(act.page().cite(act.evidence()), new Rows(words).cite(rule)));
  }

  /** The sentence must hold the announcement's number and say that it is one. */
  private static boolean hasNumber(Act act, String instrument) {
    var number = NUMBER.matcher(instrument);
    String sentence = act.page().sentence(act.evidence());
    return instrument.startsWith("Announcement")
        && number.find()
        && sentence.matches("(?s).*(No\\. ?|第 ?|Announcement )" + number.group() + "(?!\\d).*");
  }
}
