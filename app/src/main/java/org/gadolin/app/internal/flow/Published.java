package org.gadolin.app.internal.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gadolin.core.Period;
import org.gadolin.ledger.Entry;
import org.gadolin.ledger.LedgerView;

/** The documents of a ledger by the days they were published. */
public final class Published {

  private static final int DAY = 10;

  /**
   * Documents on both sides of a day.
   *
   * @param fresh published that day or later
   * @param earlier published before it, or without a date
   */
  public record Parts(List<Entry> fresh, List<Entry> earlier) {}

  private Published() {}

  /** {@return all documents with their latest readings} */
  public static List<Entry> entries(LedgerView view) {
    return view.documents().stream().flatMap(one -> view.findEntry(one.number()).stream()).toList();
  }

  /** {@return the documents before and from a day on; a month begins with its first day} */
  public static Parts since(List<Entry> all, Period first) {
    return new Parts(
        all.stream().filter(one -> isSince(one, first)).toList(),
        all.stream().filter(one -> !isSince(one, first)).toList());
  }

  /** {@return whether a document was published on a day or later; without a day every one was} */
  public static boolean isSince(Entry entry, Period first) {
    if (!first.isDated()) {
      return true;
    }
    Period published = entry.document().head().published();
    // what is dated by its month or year may be of any of its days: it counts as of the last
    return published.isDated() && (published.to() + "~").compareTo(first.from()) >= 0;
  }

  /** {@return the newest document's day; undated if no document bears one} */
  public static Period newestDay(List<Entry> all) {
    return findNewest(all).map(Period::of).orElse(Period.UNDATED);
  }

  /** {@return the day before the newest document's; undated if no document bears a day} */
  public static Period dayBeforeNewest(List<Entry> all) {
    return findNewest(all)
        .map(iso -> Period.of(LocalDate.parse(iso).minusDays(1).toString()))
        .orElse(Period.UNDATED);
  }

  private static Optional<String> findNewest(List<Entry> all) {
    return all.stream()
        .map(one -> one.document().head().published().to())
        .filter(iso -> iso.length() == DAY)
        .max(String::compareTo);
  }
}
