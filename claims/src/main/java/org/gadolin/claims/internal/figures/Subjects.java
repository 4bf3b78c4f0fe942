package org.gadolin.claims.internal.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.claims.internal.names.Names;
import org.gadolin.core.Claim;
import org.gadolin.core.Evidence;
import org.gadolin.core.PlaceType;
import org.gadolin.text.QuantityHit;
import org.gadolin.text.Range;

/** Names, in English, what a figure is about and what it measures, from the words near it. */
final class Subjects {

  private static final int BEHIND = 45;
  private static final Lexicon MATERIALS = Lexicon.load("subjects.csv");
  private static final Lexicon MEASURES = Lexicon.load("quantities.csv");

  private final Frame frame;
  private final List<Lexicon.Hit> materials;
  private final List<Lexicon.Hit> measures;
  private final List<Lexicon.Hit> bodies;
  private final String ofTitle;

  Subjects(Frame frame, Names names) {
    this.frame = frame;
    materials = MATERIALS.find(frame.text());
    measures = MEASURES.find(frame.text());
    bodies = bodies(frame, names);
    var title = MATERIALS.find(frame.document().head().title());
    ofTitle = title.isEmpty() ? "rare earths" : title.getFirst().en();
  }

  /** {@return the body or site, and the material, a figure is about} */
  String subject(QuantityHit hit) {
    Range sentence = frame.sentenceAt(hit.range().start());
    String material = nearest(materials, sentence, hit.range());
    String body = nearest(bodies, sentence, hit.range());
    boolean ofMaterial = hit.kind().equals("price") || hit.kind().equals("verdet");
    if (ofMaterial && !material.isEmpty() || body.isEmpty()) {
      return material.isEmpty() ? ofTitle : material;
    }
    boolean both = !material.isEmpty() && !material.equals(body) && !hit.kind().equals("noun");
    return both ? body + " " + material : body;
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
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hits.get(middle).range().start() < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static List<Lexicon.Hit> bodies(Frame frame, Names names) {
    var all = new ArrayList<Lexicon.Hit>();
    for (Claim.Actor actor : names.actors()) {
      addAll(all, frame, actor.evidence(), actor.name());
    }
    for (Claim.Place place : names.places()) {
      if (place.type() == PlaceType.SITE || place.type() == PlaceType.COUNTRY) {
        addAll(all, frame, place.evidence(), place.name());
      }
    }
    all.sort(Comparator.comparingInt(hit -> hit.range().start()));
    return all;
  }

  private static void addAll(
      List<Lexicon.Hit> all, Frame frame, List<Evidence> evidence, String name) {
    for (Evidence passage : evidence) {
      all.add(new Lexicon.Hit(frame.rangeOf(passage), name));
    }
  }
}
