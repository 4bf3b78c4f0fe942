package org.gadolin.ledger.search;

import java.util.function.UnaryOperator;

/**
 * By what names the things a document mentions can be asked for, in either language, so that
 * English words find a Chinese document.
 *
 * @param version changes when the names do; what was indexed by another one is indexed anew
 * @param names from a vocabulary's id to its names, parted by blanks; empty for an unknown id
 */
public record Glossary(String version, UnaryOperator<String> names) {

  /** No other names than the ids themselves. */
  public static final Glossary NONE = new Glossary("", id -> "");
}
