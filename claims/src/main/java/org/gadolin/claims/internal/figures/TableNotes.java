package org.gadolin.claims.internal.figures;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The numbered notes under the tables of a text, whose marks may run into the figures that they
 * explain: {@code 1316,000} is 16,000 with note 13 where there is a note 13 and none 1.
 */
final class TableNotes {

  private static final Pattern NOTE = Pattern.compile("(?:^|[.\n] ?)(\\d{1,2}) [A-Z][A-Za-z]*[ -]");
  private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+");

  private final Set<String> marks;

  private TableNotes(Set<String> marks) {
    this.marks = marks;
  }

  /** {@return the notes of a text} */
  static TableNotes of(String text) {
    var marks = new TreeSet<String>();
    NOTE.matcher(text).results().forEach(match -> marks.add(match.group(1)));
    return new TableNotes(marks);
  }

  /** {@return whether a cell can only be read as a figure behind a note's mark} */
  boolean isNoted(String cell) {
    return !GROUPED.matcher(cell).matches() && lengthAt(cell) > 0;
  }

  /** {@return how long the mark before a figure is; 0 without one} */
  int lengthAt(String cell) {
    return marks.stream()
        .filter(mark -> cell.startsWith(mark))
        .filter(mark -> GROUPED.matcher(cell.substring(mark.length())).matches())
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }
}
