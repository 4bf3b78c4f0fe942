package org.gadolin.ledger.search;

import java.util.List;
import java.util.Optional;
import org.gadolin.core.Evidence;
import org.gadolin.core.Span;
import org.gadolin.ledger.RecordedDocument;
import org.gadolin.ledger.Statement;

/**
 * A document or a statement that answers a question.
 *
 * @param document the document, or the one that makes the statement
 * @param statement the statement; empty for a hit that is a document
 * @param passage where it shows best, in code points of the text as read; empty for a document of
 *     which only the title or nothing but the facets meets the question
 * @param marks what meets the words inside the passage, in the order of the text
 * @param score the relevance; without unit, above 0 where there are words, comparable within one
 *     answer
 */
public record Hit(
    RecordedDocument document,
    Optional<Statement> statement,
    Optional<Evidence> passage,
    List<Span> marks,
    double score) {

  /** Copies the marks. */
  public Hit {
    marks = List.copyOf(marks);
  }
}
