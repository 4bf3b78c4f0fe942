package org.gadolin.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gadolin.atlas.Atlas;
import org.gadolin.brief.BriefSection.Kind;
import org.gadolin.core.Claim;
import org.gadolin.core.Relevance;
import org.gadolin.ledger.KeyResolver;

/** Makes a brief of what documents say and what the atlas knows. Pure: same inputs, same brief. */
public final class BriefComposer {

  private static final int MOST_HIGHLIGHTS = 10;
  private static final int MOST_MEANINGS = 3;
  private static final int MOST_LINES = 12;

  private BriefComposer() {}

  /** {@return the brief; documents that are not about rare earths have no part in it} */
  public static Brief compose(List<BriefInput> inputs, Atlas atlas, Language language) {
    var words = new Words(atlas, language);
    var sources = new SourceLines(atlas, words);
    List<BriefInput> told =
        inputs.stream().filter(one -> one.extraction().relevance() != Relevance.NONE).toList();
    List<Page> pages = told.stream().map(Page::new).toList();
    List<Highlight> acts = Highlight.of(pages);
    var sections = new ArrayList<BriefSection>();
    List<BriefLine> highlights = highlights(pages, acts, words);
    List<BriefLine> meanings = meanings(acts, new Meaning(atlas, words));
    var check = new RecordCheck(atlas, words, new KeyResolver());
    add(sections, Kind.HIGHLIGHTS, highlights, MOST_HIGHLIGHTS, language);
    add(sections, Kind.WHY_IT_MATTERS, meanings, MOST_LINES, language);
    List<BriefLine> checked = pages.stream().flatMap(page -> check.of(page).stream()).toList();
    add(sections, Kind.CHECKED, checked, MOST_LINES, language);
    add(sections, Kind.BOTTOM_LINE, bottomLine(highlights, meanings), 2, language);
    var who = new ArrayList<BriefLine>();
    told.forEach(one -> who.add(sources.who(new Page(one), one.isNew())));
    add(sections, Kind.WHO_SAYS_SO, who, Integer.MAX_VALUE, language);
    List<BriefLine> open = pages.stream().flatMap(page -> sources.open(page).stream()).toList();
    add(sections, Kind.COULD_NOT_TELL, open, MOST_LINES, language);
    return new Brief(language, sections);
  }

  private static List<BriefLine> highlights(List<Page> pages, List<Highlight> acts, Words words) {
    var lines = new ArrayList<BriefLine>();
    acts.forEach(act -> lines.add(act.line(words)));
    for (Page page : pages) {
      if (page.said().events().isEmpty()) {
        page.said().figures().stream()
            .limit(2)
            .forEach(figure -> lines.add(figure(page, figure, words)));
      }
    }
    return lines;
  }

  private static BriefLine figure(Page page, Claim.Figure figure, Words words) {
    String text = "%s: %s.".formatted(figure.subject(), words.figure(figure));
    return new BriefLine(text, List.of(page.cite(figure.evidence().getFirst())));
  }

  private static List<BriefLine> meanings(List<Highlight> acts, Meaning meaning) {
    var lines = new ArrayList<BriefLine>();
    acts.stream().limit(MOST_MEANINGS).forEach(act -> lines.addAll(meaning.of(act)));
    return lines;
  }

  private static List<BriefLine> bottomLine(List<BriefLine> highlights, List<BriefLine> meanings) {
    var lines = new ArrayList<BriefLine>();
    highlights.stream().limit(1).forEach(lines::add);
    meanings.stream().limit(1).forEach(lines::add);
    return lines;
  }

  private static void add(
      List<BriefSection> sections, Kind kind, List<BriefLine> lines, int most, Language language) {
    Map<String, BriefLine> byText = new LinkedHashMap<>();
    lines.forEach(line -> byText.putIfAbsent(line.text(), line));
    List<BriefLine> distinct = List.copyOf(byText.values());
    if (distinct.isEmpty()) {
      return;
    }
    var shown = new ArrayList<>(distinct.subList(0, Math.min(most, distinct.size())));
    int more = distinct.size() - shown.size();
    if (more > 0 && kind != Kind.BOTTOM_LINE) {
      String text = language.pick("And %d more.", "另有%d条。").formatted(more);
      shown.add(new BriefLine(text, distinct.get(most).citations()));
    }
    sections.add(new BriefSection(kind, shown));
  }
}
