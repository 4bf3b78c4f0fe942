package org.gadolin.brief;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gadolin.core.EventType;
import org.gadolin.core.Stage;

/**
 * Says why an act matters: which link of the chain it touches and who holds it, and by the kind of
 * act what follows there: how a new plant compares with what is made, which measure stands, who is
 * outside its reach, which listed companies stand at the link.
 */
record Meaning(Reference reference, Words words) {

  private static final int MOST_TRIED = 6;
  private static final int MOST_MATERIALS = 4;

  /** {@return the lines of several acts; what stands at a link is told once} */
  List<BriefLine> of(List<ActGroup> groups) {
    var told = EnumSet.noneOf(Stage.class);
    return groups.stream().flatMap(group -> of(group, told).stream()).toList();
  }

  List<BriefLine> of(ActGroup group) {
    return of(group, EnumSet.noneOf(Stage.class));
  }

  private List<BriefLine> of(ActGroup group, Set<Stage> told) {
    Act act = group.lead();
    if (act.type() == EventType.CONFERENCE) {
      return List.of(new BriefLine(words.say("why.talk"), group.cites()));
    }
    var lines = new ArrayList<BriefLine>();
    var standing = new Standing(reference, words);
    var measures = new Measures(reference, words);
    if (act.isRule()) {
      measures.latest(act).ifPresent(lines::add);
    }
    List<Stage> links = act.addsCapacity() ? act.links().stream().limit(1).toList() : act.links();
    for (Stage stage : links) {
      List<BriefLine> held = holders(act, stage);
      boolean isNew = told.add(stage);
      lines.addAll(isNew ? held : held.subList(0, Math.min(1, held.size())));
      switch (act.type()) {
        case PLANT_OPENING, PLANT_PLAN -> {
          new Scale(reference, words).ratio(group, stage).ifPresent(lines::add);
          standing.leadTimes(act, stage).ifPresent(lines::add);
        }
        case EXPORT_CONTROL, SUPPLY_DISRUPTION, POLICY ->
            standing.outside(act, stage).ifPresent(lines::add);
        case STUDY -> standing.research(act, stage).ifPresent(lines::add);
        default -> standing.inside(act, stage).ifPresent(lines::add);
      }
      if (isNew) {
        standing.listed(act, stage).ifPresent(lines::add);
      }
    }
    return lines;
  }

  /** {@return who holds the link an act touches; where nothing is known, who would tell} */
  private List<BriefLine> holders(Act act, Stage stage) {
    List<String> wanted = new Commodities(reference.atlas()).of(act, stage);
    List<String> what = act.materials().stream().map(words::material).toList();
    var question =
        new LinkQuestion(
            stage,
            wanted,
            words.some(what, MOST_MATERIALS),
            act.type().id(),
            List.of(act.page().cite(act.evidence())));
    return holders(question);
  }

  /** {@return lines on who holds a link} */
  List<BriefLine> holders(LinkQuestion asked) {
    List<Holdings> best = best(asked.stage(), asked.wanted());
    Optional<Holdings> strong = best.stream().filter(one -> !one.kind().isWeak()).findFirst();
    Optional<Holdings> weak = best.stream().filter(one -> one.kind().isWeak()).findFirst();
    var lines = new ArrayList<BriefLine>();
    if (strong.isPresent()) {
      Holdings held = strong.get();
      String commodity = held.row().commodity();
      boolean wider = !asked.what().isEmpty() && !words.material(commodity).equals(asked.what());
      lines.add(line(wider ? "why.holders.wider" : "why.holders", held, asked));
      lines.add(concentration(held));
      weak.filter(one -> asked.isNarrower(one.row().commodity(), commodity))
          .map(one -> line("why.narrower", one, asked.about(words.material(one.row().commodity()))))
          .ifPresent(lines::add);
    } else if (weak.isPresent()) {
      lines.add(line("why.holders.weak", weak.get(), asked).leaving(unknown(asked)));
    } else if (!asked.why().isEmpty()) {
      String text = words.say("why.none", "effect", effect(asked), "tells", tells(asked));
      lines.add(new BriefLine(text, asked.why()).leaving(unknown(asked)).by(tried(asked.wanted())));
    }
    return lines;
  }

  private String effect(LinkQuestion asked) {
    return words.say(
        "effect." + asked.effect(), "link", words.stage(asked.stage()), "what", asked.what());
  }

  /**
   * {@return the figures of a source that is not weak, of the narrowest commodity that has such}
   */
  Optional<Holdings> strongest(Act act, Stage stage) {
    return best(stage, new Commodities(reference.atlas()).of(act, stage)).stream()
        .filter(one -> !one.kind().isWeak())
        .findFirst();
  }

  private List<Holdings> best(Stage stage, List<String> wanted) {
    return wanted.stream()
        .flatMap(commodity -> Holdings.of(reference, stage, commodity).stream().limit(1))
        .toList();
  }

  private BriefLine line(String key, Holdings held, LinkQuestion asked) {
    var holders = new HolderWords(words);
    var rows = new Rows(words);
    var cites = new ArrayList<>(asked.why());
    cites.addAll(holders.cites(held, rows));
    String text =
        words.say(
            key,
            "effect",
            effect(asked),
            "what",
            asked.what(),
            "list",
            holders.list(held),
            "whole",
            holders.whole(held.row()),
            "year",
            words.date(held.row().asOf()),
            "edition",
            holders.edition(held.row(), held.isDerived()),
            "kind",
            held.kind().word(words.language()),
            "tells",
            tells(asked.stage()));
    return new BriefLine(text, cites).with(holders.figures(held, rows)).by(tried(asked.wanted()));
  }

  private String tried(List<String> wanted) {
    List<String> names = Words.distinct(wanted.stream().map(words::commodity).toList(), MOST_TRIED);
    return words.say("how.holders", "tried", names.isEmpty() ? "–" : String.join("; ", names));
  }

  private BriefLine concentration(Holdings held) {
    var holders = new HolderWords(words);
    boolean alone = held.holdings().size() < 2;
    String text =
        words.say(
            alone ? "why.concentration.alone" : "why.concentration",
            "hhi",
            String.format(Locale.ROOT, "%.2f", held.herfindahl()),
            "second",
            alone ? "" : holders.holder(held.holdings().get(1).row()),
            "share",
            alone ? "" : words.quantity(held.holdings().get(1).percent()));
    return new BriefLine(text, holders.cites(held, new Rows(words)))
        .by(words.say("how.concentration"));
  }

  private Unknown unknown(LinkQuestion asked) {
    return new Unknown(
        words.say("unknown.share.what", "link", words.stage(asked.stage()), "what", asked.what()),
        words.say("unknown.share.why"),
        tells(asked));
  }

  /** Customs count magnets, and no other functional material by itself. */
  private String tells(LinkQuestion asked) {
    boolean other = asked.stage() == Stage.FUNCTIONAL_MATERIAL && asked.wanted().isEmpty();
    return other ? words.say("tells.functional_material.other") : tells(asked.stage());
  }

  String tells(Stage stage) {
    return words.say("tells." + stage.id());
  }
}
