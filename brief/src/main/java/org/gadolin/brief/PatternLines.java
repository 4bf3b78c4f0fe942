package org.gadolin.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gadolin.core.Affiliation;
import org.gadolin.core.Claim;
import org.gadolin.core.Country;
import org.gadolin.core.Period;
import org.gadolin.core.Publisher;
import org.gadolin.ledger.assurance.Assurance;
import org.gadolin.ledger.assurance.Novelty;
import org.gadolin.ledger.standing.EvidenceLevel;

/**
 * What many documents on one question come to: how far, who, how new, how sure, what is missing.
 */
record PatternLines(Words words, Assurances assurances) {

  private static final int MOST_CITES = 6;
  private static final int MOST_ACTORS = 5;

  List<BriefLine> of(List<Page> pages, List<ActGroup> acts) {
    var lines = new ArrayList<BriefLine>();
    if (!pages.isEmpty()) {
      lines.add(documents(pages));
    }
    if (!acts.isEmpty()) {
      lines.add(furthest(acts));
      who(acts).ifPresent(lines::add);
      lines.add(sure(acts));
      missing(acts).ifPresent(lines::add);
    }
    return lines;
  }

  private BriefLine documents(List<Page> pages) {
    List<Publisher> publishers = pages.stream().map(assurances::publisher).distinct().toList();
    long state =
        publishers.stream().filter(one -> one.stateAffiliated() == Affiliation.YES).count();
    List<Period> dated =
        pages.stream()
            .map(page -> page.document().head().published())
            .filter(Period::isDated)
            .sorted(Comparator.comparing(Period::from))
            .toList();
    String text =
        words.say(
            "pattern.documents",
            "n",
            String.valueOf(pages.size()),
            "from",
            dated.isEmpty() ? "" : words.date(dated.getFirst()),
            "to",
            dated.isEmpty() ? "" : words.date(dated.getLast()),
            "publishers",
            String.valueOf(publishers.size()),
            "state",
            String.valueOf(state));
    return new BriefLine(text, pages.stream().map(Page::citeWhole).limit(MOST_CITES).toList());
  }

  /** Counts by step, and the furthest with who has come there. */
  private BriefLine furthest(List<ActGroup> acts) {
    var counts = new ArrayList<String>();
    List<ActGroup> last = List.of();
    Optional<Step> reached = Optional.empty();
    for (Step step : Step.values()) {
      List<ActGroup> told = step.of(acts);
      counts.add(
          words.say(
              "pattern.count", "what", words.say("step." + step.id()), "n", "" + told.size()));
      if (!told.isEmpty()) {
        reached = Optional.of(step);
        last = told;
      }
    }
    String furthest =
        reached
            .map(
                step ->
                    words.say(
                        "pattern.furthest",
                        "step",
                        words.say("step." + step.id()),
                        "who",
                        words.joined(names(step.of(acts)))))
            .orElse("");
    String text =
        words.say(
            "pattern.steps",
            "n",
            String.valueOf(acts.size()),
            "counts",
            words.joined(counts),
            "furthest",
            furthest);
    return new BriefLine(text, cites(last.isEmpty() ? acts : last));
  }

  private List<String> names(List<ActGroup> acts) {
    List<String> names =
        acts.stream()
            .flatMap(act -> act.lead().doers().stream())
            .distinct()
            .map(words::name)
            .toList();
    return Words.distinct(names, MOST_ACTORS);
  }

  /** Those who act, the busiest first, with their countries. */
  private Optional<BriefLine> who(List<ActGroup> acts) {
    Map<String, List<ActGroup>> byName = new LinkedHashMap<>();
    for (ActGroup act : acts) {
      for (String name : act.lead().doers()) {
        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(act);
      }
    }
    if (byName.isEmpty()) {
      return Optional.empty();
    }
    List<Map.Entry<String, List<ActGroup>>> busiest =
        byName.entrySet().stream()
            .sorted(Comparator.comparingInt(one -> -one.getValue().size()))
            .limit(MOST_ACTORS)
            .toList();
    List<String> told =
        busiest.stream()
            .map(
                one ->
                    words.say(
                        "pattern.actor",
                        "name",
                        words.name(one.getKey()),
                        "country",
                        country(one.getKey(), one.getValue()),
                        "n",
                        "" + one.getValue().size()))
            .toList();
    List<ActGroup> theirs = busiest.stream().flatMap(one -> one.getValue().stream()).toList();
    return Optional.of(
        new BriefLine(
            words.say("pattern.who", "n", "" + byName.size(), "list", words.joined(told)),
            cites(theirs)));
  }

  private String country(String name, List<ActGroup> acts) {
    return acts.stream()
        .flatMap(act -> act.lead().page().said().actors().stream())
        .filter(actor -> actor.name().equals(name))
        .map(Claim.Actor::country)
        .filter(Country::isKnown)
        .findFirst()
        .map(words::country)
        .orElse("");
  }

  private BriefLine sure(List<ActGroup> acts) {
    List<Assurance> found = acts.stream().map(assurances::of).toList();
    String text =
        words.say(
            "pattern.sure",
            "n",
            "" + found.size(),
            "several",
            "" + at(found, EvidenceLevel.CORROBORATED),
            "one",
            "" + at(found, EvidenceLevel.REPORTED),
            "none",
            "" + at(found, EvidenceLevel.UNKNOWN),
            "new",
            "" + of(found, Novelty.Kind.NOVEL),
            "repeats",
            "" + of(found, Novelty.Kind.REPEATS),
            "updates",
            "" + of(found, Novelty.Kind.UPDATES));
    return new BriefLine(text, cites(acts)).by(words.say("how.sure"));
  }

  private static long at(List<Assurance> found, EvidenceLevel level) {
    return found.stream().filter(one -> one.appraisal().evidence() == level).count();
  }

  private static long of(List<Assurance> found, Novelty.Kind kind) {
    return found.stream().filter(one -> one.novelty().kind() == kind).count();
  }

  private Optional<BriefLine> missing(List<ActGroup> acts) {
    List<String> steps =
        Stream.of(Step.values())
            .filter(step -> step.of(acts).isEmpty())
            .map(step -> words.say("step." + step.id()))
            .toList();
    return steps.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new BriefLine(words.say("pattern.missing", "list", words.joined(steps)), cites(acts)));
  }

  private static List<Cited> cites(List<ActGroup> acts) {
    return acts.stream()
        .map(act -> act.lead().page().cite(act.lead().evidence()))
        .distinct()
        .limit(MOST_CITES)
        .toList();
  }
}
