package org.gadolin.brief;

import java.util.List;

/**
 * A part of a brief.
 *
 * @param kind which part
 * @param lines its sentences
 */
public record BriefSection(Kind kind, List<BriefLine> lines) {

  /** The parts, in the order they are read. */
  public enum Kind {
    HIGHLIGHTS("Highlights", "要点"),
    WHY_IT_MATTERS("Why it matters", "为何重要"),
    CHECKED("Checked against the record", "与已有记录核对"),
    BOTTOM_LINE("Bottom line", "结论"),
    WHO_SAYS_SO("Who says so", "消息来源"),
    COULD_NOT_TELL("What we could not tell", "无法判断之处");

    private final String en;
    private final String zh;

    Kind(String en, String zh) {
      this.en = en;
      this.zh = zh;
    }

    /** {@return the heading} */
    public String heading(Language language) {
      return language.pick(en, zh);
    }
  }

  /** Copies the lines. */
  public BriefSection {
    lines = List.copyOf(lines);
  }
}
