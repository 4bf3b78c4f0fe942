package org.gadolin.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gadolin.atlas.Atlas;
import org.gadolin.atlas.Profiles;
import org.gadolin.brief.BriefSection.Kind;
import org.gadolin.core.Claim;
import org.gadolin.core.Confidence;
import org.gadolin.core.Period;
import org.gadolin.core.Relevance;
import org.gadolin.core.SourceDocument;
import org.gadolin.ledger.Entry;
import org.gadolin.ledger.assurance.Assurer;

/** Makes a brief of what documents say and what the atlas knows. Pure: same inputs, same brief. */
public final class BriefComposer {

  private static final int MOST_HIGHLIGHTS = 10;
  private static final int MOST_MEANT = 3;
  private static final int MOST_LINES = 14;
  private static final int MOST_FIGURES = 2;

  private final Atlas atlas;
  private final Words words;
  private final BriefSettings settings;
  private final Reference reference;
  private final List<BriefSection> sections = new ArrayList<>();

  private BriefComposer(Atlas atlas, BriefSettings settings) {
    this.atlas = atlas;
    this.settings = settings;
    this.words = new Words(atlas, settings.language());
    this.reference = new Reference(atlas, settings.knownOn());
  }

  /** {@return the brief; documents that are not about rare earths have no part in it} */
  public static Brief compose(BriefInput input, Atlas atlas, BriefSettings settings) {
    return new BriefComposer(atlas, settings).brief(input, Question.OPEN);
  }

  /**
   * {@return the brief on a question: the pattern of what documents say of it, and of a single
   * thing what the atlas has on record}
   */
  public static Brief compose(
      BriefInput input, Atlas atlas, BriefSettings settings, Question question) {
    return new BriefComposer(atlas, settings).brief(input, question);
  }

  private Brief brief(BriefInput given, Question question) {
    BriefInput input = given.kept();
    List<Page> told =
        input.documents().stream()
            .filter(one -> one.extraction().relevance() != Relevance.NONE)
            .map(one -> new Page(one, words))
            .toList();
    List<Page> pages = told.stream().filter(this::isKnown).toList();
    var profiles = Profiles.of(atlas);
    var assurances = assurances(input, profiles, pages);
    var weights = Weights.bundled();
    List<ActGroup> acts = ActGroup.of(pages, weights).stream().filter(question::isIn).toList();
    var meaning = new Meaning(reference, words);
    List<CheckedLine> checked = new RecordCheck(reference, words, question, assurances).of(pages);
    if (!question.isOpen()) {
      add(Kind.PATTERN, new PatternLines(words, assurances).of(pages, acts), MOST_LINES);
    }
    add(Kind.HIGHLIGHTS, highlights(pages, acts, assurances, question), MOST_HIGHLIGHTS);
    add(Kind.WHY_IT_MATTERS, meaning.of(acts.stream().limit(MOST_MEANT).toList()), MOST_LINES);
    question
        .findOnly()
        .map(one -> new OnRecord(reference, words, today(pages)).of(one))
        .ifPresent(lines -> add(Kind.ON_RECORD, lines, MOST_LINES));
    add(Kind.CHECKED, checked.stream().map(CheckedLine::line).toList(), MOST_LINES);
    add(Kind.DISPUTED, assurances.disputes(pages, question), MOST_LINES);
    add(Kind.BOTTOM_LINE, new BottomLine(meaning, words, assurances).of(acts, checked), MOST_LINES);
    add(
        Kind.WHO_SAYS_SO,
        new SourceLines(atlas, profiles, words, assurances).of(pages),
        Integer.MAX_VALUE);
    add(Kind.COULD_NOT_TELL, open(told, pages, acts, given.countDropped()), MOST_LINES);
    return new Brief(settings.language(), sections);
  }

  private boolean isKnown(Page page) {
    return isKnown(page.document());
  }

  private boolean isKnown(SourceDocument document) {
    return Days.isKnown(document.head().published(), settings.knownOn());
  }

  private Assurances assurances(BriefInput input, Profiles profiles, List<Page> pages) {
    List<Entry> asked = input.documents().stream().filter(one -> isKnown(one.document())).toList();
    List<Entry> others = input.others().stream().filter(one -> isKnown(one.document())).toList();
    var assurer = Assurer.of(asked, others, profiles, input.judged());
    return new Assurances(assurer, profiles, words, pages, !others.isEmpty());
  }

  /** The day a brief speaks of: the one asked for, else that of the newest document. */
  private Period today(List<Page> pages) {
    if (settings.knownOn().isDated()) {
      return settings.knownOn();
    }
    return pages.stream()
        .map(page -> page.document().head().published())
        .filter(Period::isDated)
        .max(Comparator.comparing(Days::last))
        .orElse(Period.UNDATED);
  }

  private List<BriefLine> highlights(
      List<Page> pages, List<ActGroup> acts, Assurances assurances, Question question) {
    var lines = new ArrayList<BriefLine>();
    var sentence = new ActSentence(words);
    var weights = Weights.bundled();
    for (ActGroup act : acts) {
      var line =
          new BriefLine(sentence.of(act), act.cites())
              .with(figures(act))
              .by(weights.told(act, words));
      lines.add(assurances.on(line, act));
    }
    for (Page page : pages) {
      if (page.said().events().isEmpty()) {
        page.said().figures().stream()
            .filter(figure -> UnitClass.of(figure.value().unit()) != UnitClass.COUNT)
            .filter(figure -> question.isIn(page, figure))
            .limit(MOST_FIGURES)
            .forEach(figure -> lines.add(assurances.on(figure(page, figure), page, figure)));
      }
    }
    return lines;
  }

  private BriefLine figure(Page page, Claim.Figure figure) {
    String text = new FigureWords(words).sentence(figure);
    return new BriefLine(text, List.of(page.cite(figure))).with(List.of(cited(page, figure)));
  }

  private List<CitedFigure> figures(ActGroup act) {
    return act.lead().figures().stream().map(figure -> cited(act.lead().page(), figure)).toList();
  }

  private CitedFigure cited(Page page, Claim.Figure figure) {
    return new CitedFigure(
        new FigureWords(words).name(figure),
        figure.value(),
        "",
        figure.date(),
        Confidence.QUOTED,
        List.of(page.cite(figure)));
  }

  private List<BriefLine> open(
      List<Page> told, List<Page> pages, List<ActGroup> acts, int dropped) {
    var lines = new ArrayList<BriefLine>();
    List<Page> late = told.stream().filter(page -> !isKnown(page)).toList();
    if (!late.isEmpty()) {
      String text =
          words.say(
              "open.late",
              "n",
              String.valueOf(late.size()),
              "date",
              words.date(settings.knownOn()));
      lines.add(new BriefLine(text, late.stream().map(Page::citeWhole).toList()));
    }
    if (dropped > 0) {
      String text = words.say("open.dropped", "n", String.valueOf(dropped));
      lines.add(new BriefLine(text, told.stream().map(Page::citeWhole).toList()));
    }
    lines.addAll(new OpenQuestions(words).of(pages, acts.stream().limit(MOST_HIGHLIGHTS).toList()));
    return lines;
  }

  private void add(Kind kind, List<BriefLine> lines, int most) {
    Map<String, BriefLine> byText = new LinkedHashMap<>();
    lines.forEach(line -> byText.putIfAbsent(line.text(), line));
    if (!byText.isEmpty()) {
      sections.add(new BriefSection(kind, List.copyOf(byText.values()), most));
    }
  }
}
