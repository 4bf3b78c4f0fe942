package org.gadolin.brief;

import java.util.List;

/**
 * What people read about some documents. Sections without lines are left out.
 *
 * @param language what it is written in
 * @param sections its parts, in reading order
 */
public record Brief(Language language, List<BriefSection> sections) {

  /** Copies the sections. */
  public Brief {
    sections = List.copyOf(sections);
  }

  /** {@return the lines of one part, none if it is left out} */
  public List<BriefLine> lines(BriefSection.Kind kind) {
    return sections.stream()
        .filter(section -> section.kind() == kind)
        .flatMap(section -> section.lines().stream())
        .toList();
  }
}
