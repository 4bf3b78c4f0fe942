package org.gadolin.claims.internal.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.claims.internal.frame.RuleTable;
import org.gadolin.claims.internal.frame.Sorted;
import org.gadolin.claims.internal.names.Names;
import org.gadolin.core.ActorType;
import org.gadolin.core.Claim;
import org.gadolin.core.Evidence;
import org.gadolin.core.PlaceType;
import org.gadolin.text.Expression;
import org.gadolin.text.QuantityHit;
import org.gadolin.text.Range;

/** Names, in English, what a figure is about and what it measures, from the words near it. */
final class Subjects {

  private static final int BEHIND = 45;
  private static final Lexicon MATERIALS = Lexicon.load("subjects.csv");
  private static final Lexicon MEASURES = Lexicon.load("quantities.csv");

  private static final Map<String, String> ADJECTIVES =
      RuleTable.rows("figures/adjectives.csv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
  private static final Set<String> FLOWS =
      Set.of(
          "exports",
          "imports",
          "production",
          "reserves",
          "reserve",
          "consumption",
          "demand",
          "quota");
  private static final Expression SHARE =
      Expression.of(
          "(?i)\\b(?:shares?|stock|share price)\\b.{0,40}\\b(?:rose|fell|gained|slid|climbed|jumped|closed|lost|added|dropped|up|down|surged|trading|traded|at)\\b|收盘|股价|涨停|跌停");
  private static final Expression BACK =
      Expression.of(
          "(?i)\\b(?:the|this|its?) (?:[\\w-]+ )?(?:company|miner|group|firm|producer|plant|developer|carmaker|refiner|works|project)\\b|\\b(?:we|our)\\b|公司|该厂|该项目|集团");
  private static final Expression TELLS_BEFORE =
      Expression.of("(?i)(?:according to (?:the )?|据|(?:says|said) (?:the )?(?:[a-z]+ )?)$");
  private static final Expression TELLS_BEHIND =
      Expression.of(
          "^(?:统计|数据|的?报告|测算|[’']s data| data| says| estimates?| used to| puts?\\b| reckons?| counts?)");
  private static final int NEAR = 80;
  private static final Expression STAKE =
      Expression.of(
          "(?i)\\b(?:stake|of new stock|shareholding|share of|market share|subscribed|holding)\\b");

  private final Frame frame;
  private final List<Lexicon.Hit> materials;
  private final List<Lexicon.Hit> measures;
  private final List<Lexicon.Hit> bodies; // actors and sites
  private final List<Lexicon.Hit> places;
  private final List<Lexicon.Hit> titled;
  private final String headingPlace;
  private final String ofTitle;

  Subjects(Frame frame, Names names) {
    this.frame = frame;
    materials = MATERIALS.find(frame.text());
    measures = MEASURES.find(frame.text());
    bodies = actors(frame, names);
    places = places(frame, names);
    titled = titled(frame.document().head().title(), bodies);
    headingPlace = headingPlace(frame.document().head().title());
    var title = MATERIALS.find(frame.document().head().title());
    ofTitle = title.isEmpty() ? "rare earths" : title.getFirst().en();
  }

  /**
   * {@return the body or site, and the material, a figure is about; a body not named in the
   * sentence is the last one before it in the paragraph, else the first of the title}
   */
  String subject(QuantityHit hit) {
    Range sentence = frame.sentenceAt(hit.range().start());
    String words = sentence.of(frame.text());
    String material = nearest(materials, sentence, hit.range());
    if (material.isEmpty() && hit.kind().equals("price")) {
      material = lastMaterial(sentence.start());
    }
    String body = body(sentence, words, hit);
    if (isShare(words, hit)) {
      return (body.isEmpty() ? "company" : body) + " share price";
    }
    boolean ofMaterial =
        hit.kind().equals("verdet") || hit.kind().equals("price") && !isSale(words);
    if (ofMaterial && !material.isEmpty() || body.isEmpty()) {
      return material.isEmpty() ? ofTitle : material;
    }
    return joined(body, material, quantity(hit));
  }

  private static boolean isShare(String words, QuantityHit hit) {
    boolean may = hit.unit().equals("%") || hit.kind().equals("money");
    return may && SHARE.isIn(words) && !STAKE.isIn(words);
  }

  /** An average selling price is the seller's. */
  private static boolean isSale(String words) {
    return words.contains("selling price") || words.contains("均价") && words.contains("公司");
  }

  /** Chinese magnet exports; Lynas NdPr. */
  private static String joined(String body, String material, String quantity) {
    String adjective = ADJECTIVES.get(body);
    boolean told = !material.isEmpty() && !material.equals(body) && !body.contains(material);
    if (adjective != null && FLOWS.contains(quantity)) {
      return adjective + (told ? " " + material : "") + " " + quantity;
    }
    return told ? body + " " + material : body;
  }

  /**
   * Whose figure it is: an actor's or site's of the sentence, but for words that point back to the
   * document's main actor; else a place's of the sentence; else that main actor's.
   */
  private String body(Range sentence, String words, QuantityHit hit) {
    String actor = nearest(bodies, sentence, hit.range());
    if (!actor.isEmpty()) {
      return actor;
    }
    String topic = topic(sentence);
    String place = nearest(places, sentence, hit.range());
    boolean back = !topic.isEmpty() && BACK.isIn(words);
    if (!place.isEmpty() && !back) {
      return place;
    }
    return topic.isEmpty() ? headingPlace : topic;
  }

  /** The place that the title, else the text's own heading names first. */
  private String headingPlace(String title) {
    List<Lexicon.Hit> named = titled(title, places);
    if (!named.isEmpty()) {
      return named.getFirst().en();
    }
    int end = frame.text().indexOf('\n');
    boolean first = end > 0 && !places.isEmpty() && places.getFirst().range().end() <= end;
    return first ? places.getFirst().en() : "";
  }

  /** The first actor or site of the title, else the last one before the sentence, near it. */
  private String topic(Range sentence) {
    String best = "";
    int at = Integer.MAX_VALUE;
    for (Lexicon.Hit hit : titled) {
      if (hit.range().start() < at) {
        at = hit.range().start();
        best = hit.en();
      }
    }
    int next = firstFrom(bodies, sentence.start());
    if (!best.isEmpty() || next == 0) {
      return best;
    }
    Range last = bodies.get(next - 1).range();
    boolean near = frame.text().substring(last.end(), sentence.start()).indexOf('\n') < 0;
    return near ? bodies.get(next - 1).en() : best;
  }

  /** The material named last before an index, at most a clause or two away. */
  private String lastMaterial(int index) {
    int next = firstFrom(materials, index);
    boolean near = next > 0 && index - materials.get(next - 1).range().end() < NEAR;
    return near ? materials.get(next - 1).en() : "";
  }

  /** {@return what the figure measures} */
  String quantity(QuantityHit hit) {
    Range sentence = frame.sentenceAt(hit.range().start());
    String near = nearest(measures, sentence, hit.range());
    return near.isEmpty() || near.equals("change") && !isChange(hit) ? usual(hit) : near;
  }

  /** {@return the English name of a table's row or column heading; itself if not known} */
  static String english(String heading, boolean measure) {
    var hits = (measure ? MEASURES : MATERIALS).find(heading);
    return hits.isEmpty() ? heading : hits.getFirst().en();
  }

  private static boolean isChange(QuantityHit hit) {
    return hit.kind().equals("ratio") || hit.low() < 0;
  }

  private static String usual(QuantityHit hit) {
    return switch (hit.kind()) {
      case "price" -> "price";
      case "money" -> "amount";
      case "mass", "rate" -> "volume";
      case "time" -> "duration";
      case "length" -> "wavelength";
      case "temperature" -> "temperature";
      case "verdet" -> "Verdet constant";
      case "ratio" -> hit.unit().equals("x") ? "multiple" : "share";
      case "noun", "classifier" -> "number";
      default -> hit.kind().equals("other") ? "value" : hit.kind();
    };
  }

  /** The nearest before the figure in its sentence, or one close behind that is nearer. */
  private String nearest(List<Lexicon.Hit> hits, Range sentence, Range figure) {
    String text = frame.text();
    int next = firstFrom(hits, figure.start());
    String before = "";
    int distance = Integer.MAX_VALUE;
    if (next > 0 && hits.get(next - 1).range().start() >= sentence.start()) {
      before = hits.get(next - 1).en();
      distance = figure.start() - hits.get(next - 1).range().end();
    }
    int behind = firstFrom(hits, figure.end());
    if (behind < hits.size()) {
      Range range = hits.get(behind).range();
      int gap = range.start() - figure.end();
      boolean close = range.end() <= sentence.end() && gap < BEHIND && gap < distance;
      if (close && isUnbroken(text.substring(figure.end(), range.start()))) {
        return hits.get(behind).en();
      }
    }
    return before;
  }

  private static boolean isUnbroken(String words) {
    return words.chars().noneMatch(c -> ",;:、。，；：(|\n".indexOf(c) >= 0);
  }

  private static int firstFrom(List<Lexicon.Hit> hits, int index) {
    return Sorted.firstFrom(hits, hit -> hit.range().start(), index);
  }

  private static List<Lexicon.Hit> actors(Frame frame, Names names) {
    var all = new ArrayList<Lexicon.Hit>();
    for (Claim.Actor actor : names.actors()) {
      if (actor.type() != ActorType.PERSON && actor.type() != ActorType.MEDIA) {
        addAll(all, frame, actor.evidence(), actor.name());
      }
    }
    for (Claim.Place place : names.places()) {
      if (place.type() == PlaceType.SITE) {
        addAll(all, frame, place.evidence(), place.name());
      }
    }
    all.removeIf(hit -> isTeller(frame.text(), hit.range()));
    all.sort(Comparator.comparingInt(hit -> hit.range().start()));
    return all;
  }

  /** Who only tells a figure is not what it is about. */
  private static boolean isTeller(String text, Range range) {
    String before = text.substring(Math.max(0, range.start() - 16), range.start());
    String behind = text.substring(range.end(), Math.min(text.length(), range.end() + 8));
    return TELLS_BEFORE.isIn(before) || TELLS_BEHIND.isIn(behind);
  }

  private static List<Lexicon.Hit> places(Frame frame, Names names) {
    var all = new ArrayList<Lexicon.Hit>();
    for (Claim.Place place : names.places()) {
      if (place.type() != PlaceType.SITE && place.type() != PlaceType.BLOC) {
        addAll(all, frame, place.evidence(), place.name());
      }
    }
    all.sort(Comparator.comparingInt(hit -> hit.range().start()));
    return all;
  }

  /** The actors and sites that the title names, in any form the text has for them. */
  private List<Lexicon.Hit> titled(String title, List<Lexicon.Hit> bodies) {
    var found = new ArrayList<Lexicon.Hit>();
    for (Lexicon.Hit hit : bodies) {
      int at = title.indexOf(hit.range().of(frame.text()));
      if (at >= 0) {
        found.add(new Lexicon.Hit(new Range(at, at + hit.range().length()), hit.en()));
      }
    }
    return found;
  }

  private static void addAll(
      List<Lexicon.Hit> all, Frame frame, List<Evidence> evidence, String name) {
    for (Evidence passage : evidence) {
      all.add(new Lexicon.Hit(frame.rangeOf(passage), name));
    }
  }
}
