package org.gadolin.claims.internal.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gadolin.atlas.Atlas;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.claims.internal.terms.TermDictionary.Found;
import org.gadolin.core.Claim;
import org.gadolin.core.Element;
import org.gadolin.core.Layer;
import org.gadolin.core.Relevance;
import org.gadolin.text.Range;

/** Reads elements, groups, stages and technologies. Immutable, thread-safe. */
public final class TermReader {

  private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧";

  /**
   * Technologies that a rare-earth element may serve without the document being about the chain.
   */
  private static final Set<String> BYSTANDERS = Set.of("medical_laser");

  private final TermDictionary dictionary;

  /** Prepares the dictionary of an atlas. */
  public TermReader(Atlas atlas) {
    dictionary = new TermDictionary(atlas);
  }

  /** {@return the terms of a document} */
  public Terms read(Frame frame) {
    String text = frame.text();
    List<Range> furniture = Furniture.of(text);
    var found = new ArrayList<Found>();
    for (Found one : dictionary.find(text)) {
      if (!isIn(furniture, one.range()) && !isPartOfAName(text, one)) {
        found.add(one);
      }
    }
    addOxidesAndMetals(text, found);
    Set<String> said = found.stream().map(Found::id).collect(Collectors.toSet());
    boolean strong = isStrong(text, found);
    for (Formulas.Found formula : Formulas.find(text)) {
      if (!isIn(furniture, formula.range()) && (formula.isFormula() || strong)) {
        for (Element element : formula.elements()) {
          found.add(new Found(Layer.ELEMENT, element.name(), formula.range()));
        }
      }
    }
    Relevance relevance = relevance(text, found, strong);
    if (relevance == Relevance.NONE) {
      return new Terms(relevance, List.of(), furniture);
    }
    found.removeIf(one -> isImplied(one, said) || isNoise(relevance, one));
    return new Terms(relevance, mentions(frame, found), furniture);
  }

  /** A bare acronym proves nothing: REE is also a grid company and renewable energy. */
  private static boolean isStrong(String text, List<Found> found) {
    return found.stream().anyMatch(one -> isSpelledOut(text, one) || isMagnet(one))
        || distinct(found, Layer.ELEMENT) >= 1;
  }

  private static boolean isSpelledOut(String text, Found one) {
    return one.layer() == Layer.GROUP
        && !one.range().of(text).chars().allMatch(c -> c >= 'A' && c <= 'Z' || c == 's');
  }

  private static boolean isMagnet(Found one) {
    return one.id().equals("ndfeb_magnet") || one.id().equals("smco_magnet");
  }

  private static Relevance relevance(String text, List<Found> found, boolean strong) {
    boolean group = found.stream().anyMatch(one -> isSpelledOut(text, one) || isMagnet(one));
    long elements = distinct(found, Layer.ELEMENT);
    boolean use =
        found.stream()
            .anyMatch(one -> one.layer() == Layer.TECHNOLOGY && !BYSTANDERS.contains(one.id()));
    if (group || strong && elements >= 2 || elements >= 1 && use) {
      return Relevance.RARE_EARTH;
    }
    return elements >= 1 ? Relevance.INCIDENTAL : Relevance.NONE;
  }

  private static long distinct(List<Found> found, Layer layer) {
    return found.stream().filter(one -> one.layer() == layer).map(Found::id).distinct().count();
  }

  /** A document that only mentions an element in passing has no links of the chain. */
  private static boolean isNoise(Relevance relevance, Found one) {
    return relevance == Relevance.INCIDENTAL
        && (one.layer() == Layer.STAGE || one.layer() == Layer.GROUP);
  }

  /** A bare magnet is what the special magnet of the same document is. */
  private static boolean isImplied(Found one, Set<String> said) {
    return one.id().equals("permanent_magnet")
            && (said.contains("ndfeb_magnet") || said.contains("smco_magnet"))
        || one.id().equals("catalyst") && said.contains("three_way_catalyst");
  }

  /** In 李钇帆 the element is a given name; in 稀土掘金 the earth is a web site. */
  private static boolean isPartOfAName(String text, Found one) {
    int start = one.range().start();
    boolean single = one.range().length() == 1;
    if (single && one.layer() == Layer.ELEMENT && start > 0) {
      return SURNAMES.indexOf(text.charAt(start - 1)) >= 0;
    }
    return text.startsWith("稀土掘金", start);
  }

  /** An oxide of an element is a separated product, its metal comes after that. */
  private static void addOxidesAndMetals(String text, List<Found> found) {
    var products = new ArrayList<Found>();
    for (Found one : found) {
      if (one.layer() != Layer.ELEMENT) {
        continue;
      }
      Range range = one.range();
      if (before(text, range, "氧化") || after(text, range, " oxide")) {
        products.add(
            new Found(
                Layer.STAGE,
                "separation",
                wider(
                    range,
                    before(text, range, "氧化") ? 2 : 0,
                    after(text, range, " oxide") ? 6 : 0)));
      }
      if (before(text, range, "金属") || after(text, range, " metal")) {
        products.add(
            new Found(
                Layer.STAGE,
                "metal_alloy",
                wider(
                    range,
                    before(text, range, "金属") ? 2 : 0,
                    after(text, range, " metal") ? 6 : 0)));
      }
    }
    found.addAll(products);
  }

  private static boolean before(String text, Range range, String word) {
    return text.startsWith(word, range.start() - word.length());
  }

  private static boolean after(String text, Range range, String word) {
    return text.startsWith(word, range.end());
  }

  private static Range wider(Range range, int left, int right) {
    return new Range(range.start() - left, range.end() + right);
  }

  private static boolean isIn(List<Range> zones, Range range) {
    return zones.stream().anyMatch(zone -> zone.overlaps(range));
  }

  private static List<Claim.Mention> mentions(Frame frame, List<Found> found) {
    Map<Layer, Map<String, List<Range>>> byLayer = new LinkedHashMap<>();
    found.sort(Comparator.comparingInt(one -> one.range().start()));
    for (Found one : found) {
      var ranges =
          byLayer
              .computeIfAbsent(one.layer(), layer -> new LinkedHashMap<>())
              .computeIfAbsent(one.id(), id -> new ArrayList<>());
      if (ranges.stream().noneMatch(range -> range.overlaps(one.range()))) {
        ranges.add(one.range());
      }
    }
    var mentions = new ArrayList<Claim.Mention>();
    for (Layer layer : Layer.values()) {
      byLayer
          .getOrDefault(layer, Map.of())
          .forEach(
              (id, ranges) -> mentions.add(new Claim.Mention(layer, id, frame.evidence(ranges))));
    }
    return mentions;
  }
}
