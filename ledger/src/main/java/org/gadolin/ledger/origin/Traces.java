package org.gadolin.ledger.origin;

import java.util.List;

/**
 * What a story's page and feed tell about where it came from, beside its text.
 *
 * @param canonicalUrl the address the page calls its own; empty if it calls none
 * @param feedSource whom the feed names as the source (RSS {@code <source>}); may be empty
 * @param links addresses the text links to
 */
public record Traces(String canonicalUrl, String feedSource, List<String> links) {

  /** Nothing is told. */
  public static final Traces NONE = new Traces("", "", List.of());

  /** Copies the list. */
  public Traces {
    links = List.copyOf(links);
  }
}
