package org.gadolin.ledger.internal.origins;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.ledger.internal.table.Table;

/** Tells whether two parties are surely two origins. When in doubt they are not. */
public final class Distinct {

  /** Words and pairs of characters that many names hold; {@code common.csv}. */
  private static final Set<String> COMMON =
      Table.rows("origins/common.csv").stream()
          .flatMap(row -> Table.forms(row.get(1)).stream())
          .collect(Collectors.toUnmodifiableSet());

  private Distinct() {}

  /** {@return whether all of one side are surely others than all of the other side} */
  public static boolean all(List<Root.Party> ones, List<Root.Party> others) {
    return ones.stream().allMatch(one -> others.stream().allMatch(other -> surely(one, other)));
  }

  /** {@return whether two parties are surely two, and not of one owner or state} */
  public static boolean surely(Root.Party one, Root.Party other) {
    if (one.family().equals(other.family())
        || one.type() == ActorType.PERSON
        || other.type() == ActorType.PERSON
        || mayBeOfOneState(one, other)) {
      return false;
    }
    if (one.known() && other.known()) {
      return true;
    }
    boolean oneGoverns = one.type() == ActorType.GOVERNMENT;
    boolean otherGoverns = other.type() == ActorType.GOVERNMENT;
    return (haveNamesInOneScript(one, other)
            || oneGoverns != otherGoverns
            || isWatcherAndCompany(one, other)
            || isWatcherAndCompany(other, one))
        && !shareWords(one, other);
  }

  /** Those who watch a market, and a company in it, whatever script it is written in. */
  private static boolean isWatcherAndCompany(Root.Party one, Root.Party other) {
    boolean watches =
        one.type() == ActorType.RESEARCH || one.type() == ActorType.MEDIA && one.known();
    return watches && other.type() == ActorType.COMPANY;
  }

  /** A Chinese name unlike all Chinese names of the other is another's; an English one is not. */
  private static boolean haveNamesInOneScript(Root.Party one, Root.Party other) {
    Root.Party unknown = one.known() ? other : one;
    Root.Party against = one.known() ? one : other;
    boolean chinese = isChinese(unknown.names().getFirst());
    return against.known()
        ? against.names().stream().anyMatch(name -> isChinese(name) == chinese)
        : isChinese(against.names().getFirst()) == chinese;
  }

  /** A body of a state, and one of the same country of which nothing is known. */
  private static boolean mayBeOfOneState(Root.Party one, Root.Party other) {
    return one.country().isKnown()
        && one.country().equals(other.country())
        && one.stateAffiliated() != Affiliation.NO
        && other.stateAffiliated() != Affiliation.NO
        && (one.stateAffiliated() == Affiliation.YES || other.stateAffiliated() == Affiliation.YES);
  }

  private static boolean shareWords(Root.Party one, Root.Party other) {
    Set<String> words = words(one);
    return words(other).stream().anyMatch(words::contains);
  }

  private static Set<String> words(Root.Party party) {
    var words = new HashSet<String>();
    for (String form : party.names()) {
      if (isChinese(form)) {
        for (int i = 0; i + 2 <= form.length(); i++) {
          words.add(form.substring(i, i + 2));
        }
      } else {
        words.addAll(List.of(form.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")));
      }
    }
    words.removeAll(COMMON);
    words.remove("");
    return words;
  }

  private static boolean isChinese(String words) {
    return words.chars().anyMatch(Character::isIdeographic);
  }
}
