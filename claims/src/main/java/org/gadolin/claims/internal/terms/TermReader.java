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
import org.gadolin.claims.internal.frame.RuleTable;
import org.gadolin.claims.internal.frame.Surnames;
import org.gadolin.claims.internal.terms.TermDictionary.Found;
import org.gadolin.core.Claim;
import org.gadolin.core.Element;
import org.gadolin.core.Layer;
import org.gadolin.core.Relevance;
import org.gadolin.text.Expression;
import org.gadolin.text.Range;
import org.gadolin.text.TermHit;
import org.gadolin.text.TermSet;

/** Reads elements, groups, stages and technologies. Immutable, thread-safe. */
public final class TermReader {

  /** Technologies that an element may serve without the document being about the chain. */
  private static final Set<String> BYSTANDERS = Set.of("medical_laser", "re_doped_crystal");

  private static final Expression COMPOUND_BEFORE =
      Expression.of("(?:氧化|金属|掺|碳酸|氯化|氟化|硝酸|草酸|硫酸|磷酸|高纯|[镧铈镨钕钷钐铕钆铽镝钬铒铥镱镥钪钇][、和及与]?)$");
  private static final Expression COMPOUND_AFTER =
      Expression.of("^(?:铁|钴|镍|铝|镁|锆|硅|矿|离子|氧化物|元素|激光|基|系|盐|靶|[、和及与]?[镧铈镨钕钷钐铕钆铽镝钬铒铥镱镥钪钇])");
  private static final Expression TITLE_BEFORE =
      Expression.of(
          "(?:总理|主席|总统|部长|局长|主任|经理|董事长|院长|所长|书记|市长|省长|县长|厂长|校长|处长|科长|分析师|研究员|教授|博士|记者|作者|编辑|学者|居民|先生|老师|专家)$");
  private static final Expression PERSON_AFTER =
      Expression.of("^[\\u4e00-\\u9fff]{0,2}?(?:说|表示|介绍|指出|认为|告诉|称|先生|女士|院士|教授|博士|老师|团队|[（(]|是第)");

  private static final int LONG_TEXT = 5000;

  /** Minerals mined for their rare earths: worked anywhere, they are as telling as the name. */
  private static final TermSet MINERALS = minerals();

  private final TermDictionary dictionary;

  /** Prepares the dictionary of an atlas. */
  public TermReader(Atlas atlas) {
    dictionary = new TermDictionary(atlas);
  }

  private static TermSet minerals() {
    var builder = TermSet.builder();
    RuleTable.rows("terms/minerals.csv").forEach(row -> builder.addAnyCase(row.getFirst(), 0));
    return builder.build();
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
    found.removeIf(one -> isUnit(text, one));
    Set<String> said = found.stream().map(Found::id).collect(Collectors.toSet());
    boolean bystander = said.contains("medical_laser");
    var formulas = new ArrayList<Found>();
    var symbols = new ArrayList<Found>();
    for (Formulas.Found formula : Formulas.find(text)) {
      if (!isIn(furniture, formula.range())) {
        for (Element element : formula.elements()) {
          (formula.isFormula() ? formulas : symbols)
              .add(new Found(Layer.ELEMENT, element.name(), formula.range()));
        }
      }
    }
    found.addAll(formulas);
    Relevance relevance = relevance(text, found, bystander);
    if (relevance == Relevance.NONE) {
      return new Terms(relevance, List.of(), furniture);
    }
    if (relevance == Relevance.RARE_EARTH) {
      found.addAll(symbols);
    }
    found.removeIf(one -> isImplied(one, said) || isNoise(relevance, one));
    return new Terms(relevance, mentions(frame, found), furniture);
  }

  /** A length is no material: 1064纳米. */
  private static boolean isUnit(String text, Found one) {
    int start = one.range().start();
    int before = start > 0 && text.charAt(start - 1) == ' ' ? start - 2 : start - 1;
    return one.range().of(text).equals("纳米")
        && before >= 0
        && Character.isDigit(text.charAt(before));
  }

  /** A bare acronym proves nothing: REE is also a grid company and renewable energy. */
  private static boolean isSpelledOut(String text, Found one) {
    return one.layer() == Layer.GROUP
        && !one.range().of(text).chars().allMatch(c -> c >= 'A' && c <= 'Z' || c == 's');
  }

  private static boolean isMagnet(Found one) {
    return one.id().equals("ndfeb_magnet") || one.id().equals("smco_magnet");
  }

  private static Relevance relevance(String text, List<Found> found, boolean bystander) {
    if (found.stream().anyMatch(one -> isSpelledOut(text, one) || isMagnet(one))) {
      return isPassing(text, found) ? Relevance.INCIDENTAL : Relevance.RARE_EARTH;
    }
    if (isMineralWorked(text, found)) {
      return Relevance.RARE_EARTH;
    }
    List<Found> elements =
        found.stream()
            .filter(one -> one.layer() == Layer.ELEMENT && isFirm(text, one, found))
            .toList();
    if (elements.isEmpty()) {
      return Relevance.NONE;
    }
    List<Found> uses =
        found.stream()
            .filter(one -> one.layer() == Layer.TECHNOLOGY)
            .filter(one -> !(bystander && BYSTANDERS.contains(one.id())))
            .toList();
    boolean use = uses.stream().anyMatch(one -> !one.id().equals("medical_laser"));
    var free = elements.stream().filter(one -> !bystander || !isInUse(one, found)).toList();
    boolean chain =
        free.stream().map(Found::id).distinct().count() >= 2
            || free.stream().anyMatch(one -> isProduct(one, found));
    return chain || use && !free.isEmpty() ? Relevance.RARE_EARTH : Relevance.INCIDENTAL;
  }

  /** {@return whether a mineral is named and, in other words, a link of the chain} */
  private static boolean isMineralWorked(String text, List<Found> found) {
    List<TermHit> minerals = MINERALS.findAll(text);
    return !minerals.isEmpty()
        && found.stream()
            .filter(one -> one.layer() == Layer.STAGE || one.layer() == Layer.TECHNOLOGY)
            .anyMatch(one -> minerals.stream().noneMatch(hit -> hit.range().contains(one.range())));
  }

  /** An element named as what a link of the chain makes: yttrium oxide, dysprosium metal. */
  private static boolean isProduct(Found element, List<Found> found) {
    return found.stream()
        .filter(one -> one.layer() == Layer.STAGE)
        .anyMatch(
            stage ->
                stage.range().start() <= element.range().end() + 1
                    && element.range().start() <= stage.range().end() + 1);
  }

  /** One mention in a long text about something else. */
  private static boolean isPassing(String text, List<Found> found) {
    long mentions =
        found.stream()
            .filter(
                one -> one.layer() == Layer.GROUP || one.layer() == Layer.ELEMENT || isMagnet(one))
            .count();
    return text.length() > LONG_TEXT && mentions == 1;
  }

  /** An element named only within a laser or crystal of another field. */
  private static boolean isInUse(Found element, List<Found> found) {
    return found.stream()
        .anyMatch(
            one ->
                one.layer() == Layer.TECHNOLOGY
                    && BYSTANDERS.contains(one.id())
                    && one.range().overlaps(element.range()));
  }

  /**
   * A Chinese element is one character, and characters occur in names; it is firm in a compound or
   * a list of elements, or when it comes up again and again.
   */
  private static boolean isFirm(String text, Found one, List<Found> found) {
    if (one.range().length() > 1 || text.charAt(one.range().start()) < 0x2E80) {
      return true;
    }
    int start = one.range().start();
    int end = one.range().end();
    return COMPOUND_BEFORE.isIn(text.substring(Math.max(0, start - 3), start))
        || COMPOUND_AFTER.isIn(text.substring(end, Math.min(text.length(), end + 3)))
        || found.stream().filter(other -> other.id().equals(one.id())).count() >= 4;
  }

  /** A document that only mentions an element in passing has no links of the chain. */
  private static boolean isNoise(Relevance relevance, Found one) {
    return relevance == Relevance.INCIDENTAL
        && one.layer() != Layer.ELEMENT
        && !one.id().equals("medical_laser");
  }

  /** A bare magnet is what the special magnet of the same document is. */
  private static boolean isImplied(Found one, Set<String> said) {
    return one.id().equals("permanent_magnet")
            && (said.contains("ndfeb_magnet") || said.contains("smco_magnet"))
        || one.id().equals("catalyst") && said.contains("three_way_catalyst");
  }

  /** In 李钇帆 the element is a given name, in 镝小平 a surname; 稀土掘金 is a web site. */
  private static boolean isPartOfAName(String text, Found one) {
    int start = one.range().start();
    boolean single = one.range().length() == 1;
    if (single && one.layer() == Layer.ELEMENT) {
      return isGivenName(text, start) || isSurname(text, start);
    }
    return text.startsWith("稀土掘金", start);
  }

  private static boolean isGivenName(String text, int at) {
    for (int surname = at - 1; surname >= Math.max(0, at - 2); surname--) {
      if (Surnames.isSurname(text.charAt(surname))) {
        String before = text.substring(Math.max(0, surname - 4), surname);
        String after = text.substring(at + 1, Math.min(text.length(), at + 5));
        boolean given = surname == at - 1 && PERSON_AFTER.isIn(after);
        boolean titled = TITLE_BEFORE.isIn(before);
        if (titled && !after.startsWith("铁") || given) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSurname(String text, int at) {
    String before = text.substring(Math.max(0, at - 4), at);
    String after = text.substring(at + 1, Math.min(text.length(), at + 6));
    return TITLE_BEFORE.isIn(before) && PERSON_AFTER.isIn(after);
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
    for (Range zone : zones) {
      if (zone.overlaps(range)) {
        return true;
      }
    }
    return false;
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
