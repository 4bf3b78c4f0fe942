package org.gadolin.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gadolin.ledger.assurance.Rival;
import org.gadolin.ledger.standing.Flag;
import tools.jackson.databind.node.NullNode;

/** How sure a line is, as JSON. */
final class EvidenceJson {

  private EvidenceJson() {}

  static Map<String, Object> of(Assured assured, CitationNumbers numbers) {
    var found = assured.assurance();
    var appraisal = found.appraisal();
    var independence = found.independence();
    return JsonAnswer.ordered(
        "text",
        assured.text(),
        "level",
        appraisal.evidence().id(),
        "articles",
        independence.stories(),
        "origins",
        independence.origins(),
        "not_established",
        independence.notEstablished(),
        "unnamed",
        independence.unnamed(),
        "sources",
        found.names(),
        "reliability",
        found.source().<Object>map(one -> one.letter().name()).orElse(NullNode.getInstance()),
        "credibility",
        appraisal.credibility().digit(),
        "why",
        appraisal.why(),
        "standing",
        appraisal.standing().id(),
        "flags",
        appraisal.flags().stream().map(Flag::id).toList(),
        "novelty",
        JsonAnswer.ordered(
            "kind",
            found.novelty().kind().id(),
            "cites",
            assured.earlier().map(one -> numbers.ids(List.of(one))).orElse(List.of())),
        "told_otherwise",
        rivals(assured, numbers));
  }

  private static List<Map<String, Object>> rivals(Assured assured, CitationNumbers numbers) {
    var told = new ArrayList<Map<String, Object>>();
    List<Rival> rivals = assured.assurance().rivals();
    for (int i = 0; i < rivals.size(); i++) {
      var verdict = rivals.get(i).verdict();
      told.add(
          JsonAnswer.ordered(
              "difference",
              verdict.difference().id(),
              "why",
              verdict.why(),
              "cites",
              numbers.ids(List.of(assured.rivals().get(i)))));
    }
    return told;
  }
}
