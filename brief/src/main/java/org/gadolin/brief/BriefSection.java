package org.gadolin.brief;

import java.util.List;
import java.util.Locale;

/**
 * A part of a brief.
 *
 * @param kind which part
 * @param lines all its sentences, the most important first
 * @param most how many of them a page for people shows
 */
public record BriefSection(Kind kind, List<BriefLine> lines, int most) {

  /** The parts, in the order they are read. */
  public enum Kind {
    PATTERN,
    HIGHLIGHTS,
    WHY_IT_MATTERS,
    ON_RECORD,
    CHECKED,
    DISPUTED,
    BOTTOM_LINE,
    WHO_SAYS_SO,
    COULD_NOT_TELL;

    /** {@return the id, such as {@code why_it_matters}} */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the heading} */
    public String heading(Language language) {
      return Phrases.of(language).say("section." + id());
    }
  }

  /** Copies the lines. */
  public BriefSection {
    lines = List.copyOf(lines);
  }

  /** {@return the lines a page for people shows} */
  public List<BriefLine> shown() {
    return lines.subList(0, Math.min(most, lines.size()));
  }

  /** {@return how many lines it does not show} */
  public int countHidden() {
    return lines.size() - shown().size();
  }
}
