package org.gadolin.claims.internal.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gadolin.core.PlaceType;
import org.gadolin.text.PatternSet;
import org.gadolin.text.Range;

/** Places the atlas does not know, told by a word beside their names. */
final class PlaceShapes {

  /**
   * A place told by its shape.
   *
   * @param range where
   * @param name as written
   * @param type what the shape says
   */
  record Place(Range range, String name, PlaceType type) {}

  private record Shape(Pattern pattern, PlaceType type) {}

  private static final String NAME =
      "(?<name>[A-Z][\\p{L}'’-]*[a-zé](?<!'s)(?<!’s)(?: [A-Z][\\p{L}'’-]+(?<!'s)(?<!’s)){0,2})";
  private static final List<Shape> SHAPES =
      List.of(
          new Shape(
              Pattern.compile(
                  NAME
                      + "(?: (?:rare[ -]earths?|ionic clay|heavy mineral|mineral sands|NdPr|REE))? (?:mine|deposit|project|prospect|tenements?|concession|orebody|mines|open pit)\\b"),
              PlaceType.SITE),
          new Shape(
              Pattern.compile(
                  "(?<name>[A-Z][\\p{L}'’-]+(?: [A-Z][\\p{L}'’-]+){0,2} (?:Industrial Park|Industrial Estate|Energy Park|Science Park|Technology Park|Business Park|Chemical Park|Industrial Zone|Free Zone|Special Economic Zone|Hi-[Tt]ech Zone|High-[Tt]ech Zone))"),
              PlaceType.SITE),
          new Shape(
              Pattern.compile(NAME + " (?:province|county|prefecture|district|township|oblast)\\b"),
              PlaceType.REGION),
          new Shape(
              Pattern.compile(
                  "(?<name>[A-Z][\\p{L}'’-]+(?: [A-Z][\\p{L}'’-]+){0,1} (?:Province|County|Prefecture|Township|Parish))\\b"),
              PlaceType.REGION),
          new Shape(
              Pattern.compile("\\b(?:town|city|village|port|suburb) of " + NAME), PlaceType.CITY),
          new Shape(
              Pattern.compile(
                  "(?m)^\\W{0,3}(?<name>[A-Z]{3,}(?:[ -][A-Z]{3,}){0,2})(?:, [\\p{L}. ]{2,20})?(?:, | \\()?(?:\\d{1,2} (?:[A-Z][a-z]+)|[A-Z][a-z]{2,8}\\.? \\d{1,2})\\b[^\\n]{0,22}[-–—]"),
              PlaceType.CITY));
  private static final Pattern BEFORE_COUNTRY =
      Pattern.compile(
          "\\b(?:[Ii]n|[Nn]ear|[Aa]t|[Oo]utside|[Aa]round|[Ff]rom|[Tt]o|of) "
              + "(?<name>[A-Z][\\p{L}'’-]*[a-zé](?: [A-Z][\\p{L}'’-]+){0,2}),(?= )");
  private static final PatternSet PATTERNS =
      PatternSet.of(
          Stream.concat(SHAPES.stream().map(Shape::pattern), Stream.of(BEFORE_COUNTRY)).toList());
  private static final Pattern CHINESE =
      Pattern.compile(
          "(?<name>[\\u4e00-\\u9fff]{1,4}(?<head>矿区|稀土矿|铁矿|矿山|矿|自治州|自治县|县|镇|乡|工业园|产业园|开发区|高新区|经开区|新区))");
  private static final Set<String> CHINESE_CLASSES =
      Set.of(
          "本", "该", "全", "各", "某", "两", "多", "三", "四", "五", "外", "城", "乡", "重", "原", "离子", "稀土",
          "轻稀土", "重稀土", "离子型", "白云", "国家级", "重点", "当地", "省级", "市级", "采", "探", "产业", "工业", "经济",
          "国家", "矿", "村", "铁", "铜", "稀", "大", "小", "新", "老", "进口", "缅甸", "中国", "国内", "海外", "混合");

  private PlaceShapes() {}

  /**
   * {@return the places of a text}
   *
   * @param knownStarts where known countries and regions start
   * @param knownEnds where known places end
   */
  static List<Place> find(String text, Set<Integer> knownStarts, NavigableSet<Integer> knownEnds) {
    var places = new ArrayList<Place>();
    PATTERNS.scan(
        text,
        (number, match) -> {
          if (number < SHAPES.size()) {
            add(text, match, SHAPES.get(number).type(), places);
          } else if (knownStarts.contains(match.end() + 1)) {
            add(text, match, PlaceType.CITY, places);
          }
        });
    addChinese(text, knownEnds, places);
    return places;
  }

  private static void add(String text, Matcher matcher, PlaceType type, List<Place> places) {
    int start = matcher.start("name");
    String name = matcher.group("name");
    int blank = name.indexOf(' ');
    while (blank > 0 && EnglishShapes.isLead(name.substring(0, blank))) {
      start += blank + 1;
      name = name.substring(blank + 1);
      blank = name.indexOf(' ');
    }
    boolean acronym = name.equals(name.toUpperCase(Locale.ROOT)) && type == PlaceType.SITE;
    if (name.length() > 2 && Shaped.isProper(name) && !acronym && !EnglishShapes.isLead(name)) {
      places.add(new Place(new Range(start, start + name.length()), cased(name), type));
    }
  }

  /** A dateline's capitals in the usual case. */
  private static String cased(String name) {
    if (!name.equals(name.toUpperCase(Locale.ROOT))) {
      return name;
    }
    var cased = new StringBuilder();
    boolean first = true;
    for (int at = 0; at < name.length(); at++) {
      char c = name.charAt(at);
      cased.append(first ? c : Character.toLowerCase(c));
      first = c == ' ' || c == '-';
    }
    return cased.toString();
  }

  private static void addChinese(String text, NavigableSet<Integer> knownEnds, List<Place> places) {
    Matcher matcher = CHINESE.matcher(text);
    int at = 0;
    while (matcher.find(at)) {
      at = matcher.start() + 1;
      String own = text.substring(matcher.start(), matcher.start("head"));
      int headStart = matcher.start("head");
      if (own.indexOf('的') >= 0 || isWithin(knownEnds, matcher.start(), headStart)) {
        continue;
      }
      boolean behindPlace = knownEnds.contains(matcher.start());
      boolean mine = matcher.group("head").endsWith("矿") || matcher.group("head").startsWith("矿");
      boolean boundary =
          behindPlace || !mine && own.length() > 1 && isBoundary(text, matcher.start());
      if (boundary
          && own.length() > (behindPlace && !mine ? 0 : 1)
          && !CHINESE_CLASSES.contains(own)) {
        PlaceType type =
            mine || matcher.group("head").length() > 2 || matcher.group("head").endsWith("区")
                ? PlaceType.SITE
                : PlaceType.REGION;
        var range = new Range(matcher.start(), matcher.end());
        places.add(new Place(range, range.of(text), type));
        at = matcher.end();
      }
    }
  }

  /** {@return whether a known place ends between two indexes} */
  private static boolean isWithin(NavigableSet<Integer> ends, int start, int end) {
    Integer next = ends.higher(start);
    return next != null && next < end;
  }

  private static boolean isBoundary(String text, int at) {
    return at == 0 || "在于从到赴,，。、；的与和\n".indexOf(text.charAt(at - 1)) >= 0;
  }
}
