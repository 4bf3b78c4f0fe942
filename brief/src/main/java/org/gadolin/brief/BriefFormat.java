package org.gadolin.brief;

/** How a brief is written out. */
public enum BriefFormat {
  TEXT,
  MD,
  HTML,
  JSON
}
