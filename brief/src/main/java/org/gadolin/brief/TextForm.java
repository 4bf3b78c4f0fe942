package org.gadolin.brief;

import org.gadolin.core.Citation;

/**
 * A brief as plain text or Markdown.
 *
 * @param heading what stands before a heading
 * @param breakLine what ends a line so that the next one stands below it
 */
record TextForm(String heading, String breakLine) {

  static final TextForm PLAIN = new TextForm("", "\n");
  static final TextForm MARKDOWN = new TextForm("## ", "\\\n");

  String write(Brief brief, CitationNumbers numbers, boolean explain) {
    Phrases phrases = Phrases.of(brief.language());
    var out = new StringBuilder();
    if (brief.sections().isEmpty()) {
      return phrases.say("empty") + "\n";
    }
    for (BriefSection section : brief.sections()) {
      out.append(heading).append(section.kind().heading(brief.language())).append("\n");
      out.append(heading.isEmpty() ? "" : "\n");
      section.shown().forEach(line -> line(line, phrases, numbers, explain, out));
      if (section.countHidden() > 0) {
        String n = String.valueOf(section.countHidden());
        out.append("  ").append(phrases.say("more", "n", n)).append('\n');
      }
      out.append('\n');
    }
    out.append(heading).append(phrases.say("section.citations")).append('\n');
    int number = 0;
    for (Citation one : numbers.all()) {
      out.append(heading.isEmpty() ? "" : "\n");
      out.append('[').append(++number).append("] ");
      out.append(String.join(", ", BriefRenderer.told(one))).append('\n');
    }
    return out.toString();
  }

  private void line(
      BriefLine line,
      Phrases phrases,
      CitationNumbers numbers,
      boolean explain,
      StringBuilder out) {
    out.append("- ").append(line.text());
    numbers.of(line).forEach(number -> out.append(" [").append(number).append(']'));
    numbers
        .quote(line)
        .ifPresent(
            words ->
                out.append(breakLine).append("  ").append(phrases.say("quote", "words", words)));
    line.assured().ifPresent(one -> out.append(breakLine).append("  ").append(one.text()));
    if (explain) {
      line.how().forEach(step -> out.append(breakLine).append("  = ").append(step));
    }
    out.append('\n');
  }
}
