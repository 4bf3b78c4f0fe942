package org.gadolin.claims.internal.terms;

import java.util.ArrayList;
import java.util.List;
import org.gadolin.claims.internal.frame.Sorted;
import org.gadolin.core.Claim;
import org.gadolin.core.Evidence;
import org.gadolin.core.Layer;
import org.gadolin.core.Relevance;
import org.gadolin.core.Span;
import org.gadolin.text.Range;

/**
 * What the term reader found.
 *
 * @param relevance whether the document is about rare earths
 * @param mentions elements, groups, stages, technologies
 * @param furniture stretches of the text that are site furniture, where nothing is read
 */
public record Terms(Relevance relevance, List<Claim.Mention> mentions, List<Range> furniture) {

  /**
   * {@return these terms without the groups and stages that are said only within a name, as the
   * rare earths of a company's}
   */
  public Terms outside(List<Claim.Actor> actors) {
    List<Span> names =
        actors.stream()
            .flatMap(actor -> actor.evidence().stream())
            .map(Evidence::span)
            .sorted()
            .toList();
    int[] reached = new int[names.size()]; // where the names up to one end at the latest
    for (int i = 0; i < reached.length; i++) {
      reached[i] = Math.max(i > 0 ? reached[i - 1] : 0, names.get(i).end());
    }
    var kept = new ArrayList<Claim.Mention>();
    for (Claim.Mention mention : mentions) {
      boolean may = mention.layer() == Layer.GROUP || mention.layer() == Layer.STAGE;
      List<Evidence> evidence =
          may
              ? mention.evidence().stream()
                  .filter(one -> !isHeld(names, reached, one.span()))
                  .toList()
              : mention.evidence();
      if (!evidence.isEmpty()) {
        kept.add(new Claim.Mention(mention.layer(), mention.id(), evidence));
      }
    }
    return new Terms(relevance, List.copyOf(kept), furniture);
  }

  private static boolean isHeld(List<Span> names, int[] reached, Span term) {
    int next = Sorted.firstFrom(names, Span::start, term.start() + 1);
    return next > 0 && term.end() <= reached[next - 1];
  }
}
