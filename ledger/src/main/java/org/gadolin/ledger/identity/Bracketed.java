package org.gadolin.ledger.identity;

import java.util.ArrayList;
import java.util.List;
import org.gadolin.core.Claim;
import org.gadolin.core.Evidence;
import org.gadolin.ledger.Entry;

/**
 * Two names of which a text gives one in brackets behind the other, as 北方稀土（Northern Rare Earth）.
 *
 * @param before the name before the bracket
 * @param inside the name inside
 */
public record Bracketed(String before, String inside) {

  private static final String OPENING = "\\s*[(（]\\s*[\"“]?";

  /** {@return all such pairs of a document} */
  public static List<Bracketed> in(Entry entry) {
    int[] points = entry.document().text().codePoints().toArray();
    var found = new ArrayList<Bracketed>();
    List<Claim.Actor> actors = entry.extraction().actors();
    for (Claim.Actor before : actors) {
      for (Claim.Actor inside : actors) {
        if (!before.name().equals(inside.name()) && stand(before, inside, points)) {
          found.add(new Bracketed(before.name(), inside.name()));
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean stand(Claim.Actor before, Claim.Actor inside, int[] points) {
    for (Evidence one : before.evidence()) {
      for (Evidence other : inside.evidence()) {
        int from = one.span().end();
        int to = other.span().start();
        if (from < to
            && to - from <= 4
            && to <= points.length
            && new String(points, from, to - from).matches(OPENING)) {
          return true;
        }
      }
    }
    return false;
  }
}
