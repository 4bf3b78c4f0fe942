package org.gadolin.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gadolin.core.EventType;
import org.gadolin.core.Stage;

/** Says in two lines what a reader should take away: the weightiest act and the tally of checks. */
record BottomLine(Meaning meaning, Words words, Assurances assurances) {

  private static final int MOST_CITES = 4;

  List<BriefLine> of(List<ActGroup> acts, List<CheckedLine> checked) {
    var lines = new ArrayList<BriefLine>();
    acts.stream().limit(1).forEach(act -> lines.add(assurances.on(weightiest(act), act)));
    if (!checked.isEmpty()) {
      lines.add(tally(checked));
    }
    return lines;
  }

  private BriefLine weightiest(ActGroup group) {
    Act act = group.lead();
    String told = new ActSentence(words).shortly(act);
    Optional<Stage> link = act.links().stream().findFirst();
    boolean talk = act.type() == EventType.CONFERENCE; // changes no link, whatever it is about
    if (talk || link.isEmpty()) {
      return new BriefLine(words.say("bottom.act.bare", "act", told), group.cites());
    }
    Optional<Holdings> held = meaning.strongest(act, link.get());
    if (held.isEmpty()) {
      String open = words.say("bottom.act.open", "act", told, "link", words.stage(link.get()));
      return new BriefLine(open, group.cites());
    }
    var holders = new HolderWords(words);
    var cites = new ArrayList<>(group.cites());
    cites.add(new Rows(words).cite(held.get().row()));
    String text =
        words.say(
            "bottom.act",
            "act",
            told,
            "link",
            words.stage(link.get()),
            "holder",
            holders.holder(held.get().row()),
            "share",
            words.quantity(held.get().first().percent()),
            "whole",
            holders.whole(held.get().row()),
            "year",
            words.date(held.get().row().asOf()));
    return new BriefLine(text, cites);
  }

  private BriefLine tally(List<CheckedLine> checked) {
    String text =
        words.say(
            "check.tally",
            "n",
            String.valueOf(checked.size()),
            "agrees",
            count(checked, Verdict.AGREES),
            "disagrees",
            count(checked, Verdict.DISAGREES),
            "unknown",
            count(checked, Verdict.CANNOT_TELL));
    List<Cited> cites =
        checked.stream().map(one -> one.line().citations().getFirst()).limit(MOST_CITES).toList();
    return new BriefLine(text, cites).by(words.say("how.tally"));
  }

  private static String count(List<CheckedLine> checked, Verdict verdict) {
    return String.valueOf(checked.stream().filter(one -> one.verdict() == verdict).count());
  }
}
