package org.gadolin.ledger.search;

import java.util.List;

/**
 * The answer to a question, best first; of equal relevance the one recorded first.
 *
 * @param documents the documents
 * @param statements the statements
 * @param allDocuments how many documents meet the question in all
 * @param allStatements how many statements meet it in all
 */
public record Findings(
    List<Hit> documents, List<Hit> statements, long allDocuments, long allStatements) {

  /** Copies the lists. */
  public Findings {
    documents = List.copyOf(documents);
    statements = List.copyOf(statements);
  }

  /** {@return whether nothing was found} */
  public boolean isEmpty() {
    return documents.isEmpty() && statements.isEmpty();
  }
}
