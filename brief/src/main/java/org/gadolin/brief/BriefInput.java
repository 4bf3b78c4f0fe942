package org.gadolin.brief;

import java.util.List;
import org.gadolin.ledger.Entry;
import org.gadolin.ledger.assurance.Judged;

/**
 * What a brief is made of.
 *
 * @param documents the documents to be told about, with what they say
 * @param others further documents that may tell of the same things: they count as evidence only
 * @param judged what persons have judged
 */
public record BriefInput(List<Entry> documents, List<Entry> others, Judged judged) {

  /** Copies the lists. */
  public BriefInput {
    documents = List.copyOf(documents);
    others = List.copyOf(others);
  }

  /** {@return the same without the statements that persons rejected} */
  BriefInput kept() {
    return new BriefInput(
        documents.stream().map(judged::kept).toList(),
        others.stream().map(judged::kept).toList(),
        judged);
  }

  /** {@return how many statements of the documents persons rejected} */
  int countDropped() {
    return count(documents) - count(documents.stream().map(judged::kept).toList());
  }

  private static int count(List<Entry> entries) {
    return entries.stream()
        .mapToInt(one -> one.extraction().events().size() + one.extraction().figures().size())
        .sum();
  }

  /** {@return documents beside which nothing is known} */
  public static BriefInput of(List<Entry> documents) {
    return new BriefInput(documents, List.of(), Judged.NOTHING);
  }
}
