package org.gadolin.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gadolin.core.Claim;
import org.gadolin.core.Unclear;

/** Says what the documents leave open, and who would tell. */
record OpenQuestions(Words words) {

  private static final int MOST_UNCLEAR = 4;
  private static final int MOST_NAMES = 6;

  private static final List<List<String>> EXPECTED = Table.rows("expected_facts.csv");

  List<BriefLine> of(List<Page> pages, List<ActGroup> acts) {
    var lines = new ArrayList<BriefLine>();
    acts.forEach(act -> missing(act).ifPresent(lines::add));
    for (Page page : pages) {
      page.said().unclear().stream()
          .limit(MOST_UNCLEAR)
          .forEach(unclear -> lines.add(unclear(page, unclear)));
    }
    names(pages).ifPresent(lines::add);
    return lines;
  }

  /** {@return what a reader expects of such an act and no telling of it gives} */
  private Optional<BriefLine> missing(ActGroup group) {
    Act act = group.lead();
    return EXPECTED.stream()
        .filter(row -> row.get(0).equals(act.type().id()))
        .findFirst()
        .flatMap(
            row -> {
              List<String> missing =
                  Table.parts(row.get(1)).stream()
                      .filter(fact -> group.tellings().stream().noneMatch(one -> tells(one, fact)))
                      .map(fact -> words.say("fact." + fact))
                      .toList();
              return missing.isEmpty()
                  ? Optional.empty()
                  : Optional.of(line(group, words.joined(missing), words.say(row.get(2))));
            });
  }

  private BriefLine line(ActGroup group, String facts, String tells) {
    String act = new ActSentence(words).shortly(group.lead());
    return new BriefLine(
            words.say("missing", "act", act, "facts", facts, "tells", tells), group.cites())
        .leaving(
            new Unknown(
                words.say("missing.what", "act", act, "facts", facts),
                words.say("missing.why"),
                tells));
  }

  private static boolean tells(Act act, String fact) {
    Stream<UnitClass> units =
        act.page().near(act.evidence(), act.page().said().figures()).stream()
            .map(figure -> UnitClass.of(figure.value().unit()));
    return switch (fact) {
      case "date" -> act.event().date().isDated();
      case "material" -> !act.materials().isEmpty();
      case "amount" -> units.anyMatch(UnitClass.MONEY::equals);
      case "price" -> units.anyMatch(UnitClass.PRICE::equals);
      default -> units.anyMatch(UnitClass.MASS::equals);
    };
  }

  private BriefLine unclear(Page page, Unclear unclear) {
    Cited cited = page.cite(unclear.evidence());
    String tells = words.say("tells.document");
    return new BriefLine(
            words.say("open.unclear", "reason", unclear.reason(), "tells", tells), List.of(cited))
        .leaving(
            new Unknown(
                words.say("open.unclear.what", "words", unclear.evidence().words().strip()),
                unclear.reason(),
                tells));
  }

  private Optional<BriefLine> names(List<Page> pages) {
    record Named(Page page, Claim.Actor actor) {}
    List<Named> unnamed =
        pages.stream()
            .flatMap(page -> page.said().actors().stream().map(actor -> new Named(page, actor)))
            .filter(one -> Words.isHan(one.actor().name()))
            .limit(MOST_NAMES)
            .toList();
    if (unnamed.isEmpty()) {
      return Optional.empty();
    }
    String names =
        words.joined(unnamed.stream().map(one -> one.actor().name()).distinct().toList());
    return Optional.of(
        new BriefLine(
                words.say("open.names", "names", names),
                unnamed.stream()
                    .map(one -> one.page().cite(one.actor().evidence().getFirst()))
                    .toList())
            .leaving(
                new Unknown(
                    words.say("open.names.what", "names", names),
                    words.say("open.names.why"),
                    words.say("open.names.tells"))));
  }
}
