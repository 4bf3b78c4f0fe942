package org.gadolin.atlas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gadolin.core.Citation;

/**
 * What the atlas knows about one thing, as facts and as lines of text with numbered sources. Pure:
 * the same atlas and name give the same lines.
 */
public final class AtlasView {

  private final Atlas atlas;
  private final Phrases phrases;

  /** Makes English views of an atlas. */
  public AtlasView(Atlas atlas) {
    this(atlas, "en");
  }

  /**
   * Makes views of an atlas in a language.
   *
   * @param language {@code en} or {@code zh}; what sources say themselves stays as written
   */
  public AtlasView(Atlas atlas, String language) {
    this.atlas = atlas;
    this.phrases = new Phrases(atlas, language);
  }

  /** {@return every fact about a thing, section by section} */
  public List<Fact> facts(Candidate about) {
    return new Selection(atlas, phrases).facts(about);
  }

  /** {@return the figures about a thing that contradict one another} */
  public List<Conflict> conflicts(Candidate about) {
    return new Conflicts(atlas, phrases).about(about);
  }

  /** {@return every contradiction of the atlas} */
  public List<Conflict> conflicts() {
    return new Conflicts(atlas, phrases).all();
  }

  /** {@return facts, contradictions and sources of a thing as text} */
  public List<String> lines(Candidate about) {
    Page page = new Page();
    page.lines.add(about.toString());
    Map<String, List<Fact>> factsBySection = new LinkedHashMap<>();
    facts(about)
        .forEach(f -> factsBySection.computeIfAbsent(f.section(), s -> new ArrayList<>()).add(f));
    if (factsBySection.isEmpty()) {
      page.lines.add(phrases.say("page_nothing"));
    }
    if (about.kind() == Candidate.Kind.STAGE) {
      page.missing(about.id());
    }
    factsBySection.forEach(page::section);
    page.conflicts(conflicts(about));
    return page.withSources();
  }

  /** {@return all contradictions as text} */
  public List<String> contradictionLines() {
    Page page = new Page();
    page.conflicts(conflicts());
    return page.withSources();
  }

  private String kind(Citation source) {
    return atlas
        .findSource(source)
        .map(entry -> ", " + phrases.word("source_kind", entry.kind()))
        .orElse("");
  }

  /** Lines being written, with sources numbered as they are met. */
  private final class Page {

    private final List<String> lines = new ArrayList<>();
    private final Map<Citation, Integer> numberBySource = new LinkedHashMap<>();

    void section(String heading, List<Fact> facts) {
      lines.add("");
      lines.add(phrases.heading(heading));
      facts.forEach(fact -> lines.add("  " + line(fact)));
    }

    /** A stage nobody has shares of says so, and who would tell. */
    void missing(String stage) {
      boolean known =
          atlas.shares().stream()
              .filter(share -> share.stage().id().equals(stage))
              .anyMatch(share -> share.value().unit().equals("%"));
      if (!known) {
        lines.add("");
        lines.add(phrases.say("page_no_share", Map.of("tells", phrases.say("tells_" + stage))));
      }
    }

    void conflicts(List<Conflict> conflicts) {
      if (conflicts.isEmpty()) {
        return;
      }
      lines.add("");
      lines.add(phrases.say("page_differ"));
      for (Conflict conflict : conflicts) {
        lines.add("  " + conflict.topic());
        conflict.sides().forEach(side -> lines.add("    - " + line(side)));
        lines.add("    " + phrases.say("page_why", Map.of("why", conflict.why())));
      }
    }

    List<String> withSources() {
      lines.add("");
      lines.add(phrases.say("page_sources"));
      numberBySource.forEach(
          (source, number) ->
              lines.add("[%d] %s%s".formatted(number, words(source), kind(source))));
      return List.copyOf(lines);
    }

    private String line(Fact fact) {
      int number = numberBySource.computeIfAbsent(fact.source(), s -> numberBySource.size() + 1);
      String asOf = fact.asOf().isDated() ? fact.asOf() + "  " : "";
      String note = fact.note().isEmpty() ? "" : " " + fact.note();
      return "%s%s (%s) [%d]%s"
          .formatted(
              asOf, fact.text(), phrases.word("confidence", fact.confidence().id()), number, note);
    }

    private String behind(Citation source) {
      return phrases.chinese()
          ? atlas
              .findSource(source)
              .map(entry -> phrases.word("affiliation", entry.stateAffiliated().id()))
              .orElse("")
          : source.affiliation();
    }

    private String words(Citation source) {
      String date = source.date().isDated() ? ", " + source.date() : "";
      String url = source.url().isEmpty() ? "" : ", " + source.url();
      String behind = source.affiliation().isEmpty() ? "" : ", " + behind(source);
      return source.title() + date + url + behind;
    }
  }
}
