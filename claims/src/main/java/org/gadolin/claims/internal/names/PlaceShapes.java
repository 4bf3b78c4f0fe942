package org.gadolin.claims.internal.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gadolin.core.PlaceType;
import org.gadolin.text.PatternSearch.Places;
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
                      + "(?: (?:[Rr]are[ -][Ee]arths?(?: elements?)?|ionic clay|heavy mineral|mineral sands|NdPr|REE))? (?:mine|deposit|project|prospect|tenements?|concession|orebody|mines|open pit|Mine|Deposit)\\b"),
              PlaceType.SITE),
          new Shape(
              Pattern.compile(
                  "(?<name>[A-Z][\\p{L}'’-]+(?: [A-Z][\\p{L}'’-]+){0,2} (?:Industrial Park|Industrial Estate|Energy Park|Science Park|Technology Park|Business Park|Chemical Park|Industrial Zone|Free Zone|Special Economic Zone|Hi-[Tt]ech Zone|High-[Tt]ech Zone))"),
              PlaceType.SITE),
          new Shape(
              Pattern.compile(
                  NAME
                      + " (?:province|county|prefecture|district|township|oblast|region|basin|peninsula|fold belt|mobile belt|craton)\\b"),
              PlaceType.REGION),
          new Shape(
              Pattern.compile(
                  "(?<name>[A-Z][\\p{L}'’-]+(?: [A-Z][\\p{L}'’-]+){0,1} (?:Province|County|Prefecture|Township|Parish))\\b"),
              PlaceType.REGION),
          new Shape(
              Pattern.compile(
                  "\\b(?:(?:mining |coastal |border |industrial |port )?town|city|village|port|suburb|municipality) of "
                      + NAME),
              PlaceType.CITY),
          new Shape(
              Pattern.compile(
                  "\\b(?:province|prefecture|region|county|district|department|oblast|canton|valley|island) of "
                      + NAME),
              PlaceType.REGION),
          new Shape(
              Pattern.compile(
                  "\\b[Nn]ear (?:the (?:town|city|village|port) of )?"
                      + NAME
                      + "(?![\\p{L}\\d]| [A-Z]|['’]s| (?:mine|deposit|project|plant))"),
              PlaceType.CITY),
          new Shape(
              Pattern.compile(
                  "\\b(?:[Tt]he|[Ii]ts|['’]s) (?<name>[A-Z][\\p{Ll}]{2,}) (?:works|plant|factory|smelter|refinery|separation plant|magnet plant|complex|site)\\b"),
              PlaceType.SITE),
          new Shape(
              Pattern.compile(
                  NAME
                      + ",? an? (?:[\\p{Ll}-]+ ){0,3}(?:town|city|village|port|district|suburb)\\b"),
              PlaceType.CITY),
          new Shape(
              Pattern.compile(
                  "\\b(?:plant|factory|facility|facilities|mine|works|site|located|based|headquartered|headquarters|office|offices|smelter|refinery|warehouse|campus|laboratory|gathered|kick-off|meeting|held|ceremony|operations) (?:in|near|at|outside) "
                      + NAME
                      + "(?![\\p{L}\\d]| [A-Z]|['’]s)"),
              PlaceType.CITY),
          new Shape(
              Pattern.compile(
                  "(?m)^\\W{0,3}(?<name>[A-Z]{3,}(?:[ -][A-Z]{3,}){0,2})(?:, [\\p{L}. ]{2,20})?(?:, | \\()?(?:\\d{1,2} (?:[A-Z][a-z]+)|[A-Z][a-z]{2,8}\\.? \\d{1,2})\\b[^\\n]{0,22}[-–—]"),
              PlaceType.CITY));
  private static final Pattern BEFORE_COUNTRY =
      Pattern.compile(
          "\\b(?:[Ii]n|[Nn]ear|[Aa]t|[Oo]utside|[Aa]round|[Ff]rom|[Tt]o|of) "
              + "(?<name>[A-Z][\\p{L}'’-]*[a-zé](?: [A-Z][\\p{L}'’-]+){0,2})(?<gap>, | in (?:the )?)(?=[A-Z])");

  /** Sites told together: the Pelops, Broteas and Amphion prospects. */
  private static final Pattern TOGETHER =
      Pattern.compile(
          "(?<names>[A-Z][\\p{L}'’-]+(?: [A-Z][\\p{L}'’-]+)?(?:, [A-Z][\\p{L}'’-]+(?: [A-Z][\\p{L}'’-]+)?)*,? and [A-Z][\\p{L}'’-]+(?: [A-Z][\\p{L}'’-]+)?)(?: (?:rare[ -]earths?|REE))? (?:mines|deposits|projects|prospects|targets)\\b");

  private static final Pattern AND = Pattern.compile(",? and |, ");
  static final PatternSet PATTERNS =
      PatternSet.of(
          Stream.concat(SHAPES.stream().map(Shape::pattern), Stream.of(BEFORE_COUNTRY, TOGETHER))
              .toList());

  private static final String CHINESE_HEADS =
      "矿区|稀土矿|铁矿|矿山|矿|自治州|自治县|县|镇|乡|村|旗|盟|州|市|区|工业园|产业园|开发区|高新区|经开区|新区";
  private static final int LONGEST_CHINESE = 4;
  private static final char FIRST_HAN = '\u4e00';
  private static final List<String> CHINESE_WORDS = List.of(CHINESE_HEADS.split("\\|", -1));
  private static final String CHINESE_OPENERS =
      CHINESE_WORDS.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
  private static final Pattern CHINESE =
      Pattern.compile(
          "(?<name>[\\u4e00-\\u9fff]{1,4}?(?<head>" + CHINESE_HEADS + "))(?![长委域内块下舰友国民庄场值面府级])");
  private static final Set<String> CHINESE_CLASSES =
      Set.of(
          "本", "该", "全", "各", "某", "两", "多", "三", "四", "五", "外", "城", "乡", "重", "原", "离子", "稀土",
          "轻稀土", "重稀土", "离子型", "白云", "国家级", "重点", "当地", "省级", "市级", "采", "探", "产业", "工业", "经济",
          "国家", "矿", "村", "铁", "铜", "稀", "大", "小", "新", "老", "进口", "缅甸", "中国", "国内", "海外", "混合");

  private PlaceShapes() {}

  /**
   * {@return the places of a text}
   *
   * @param searched the text, with where shapes may be found
   * @param knownStarts where known countries and regions start
   * @param knownEnds where known places end
   */
  static List<Place> find(
      Places searched, Set<Integer> knownStarts, NavigableSet<Integer> knownEnds) {
    String text = searched.text();
    var places = new ArrayList<Place>();
    searched.scan(
        PATTERNS,
        (number, match) -> {
          if (number < SHAPES.size()) {
            add(text, match, SHAPES.get(number).type(), places);
          } else if (number > SHAPES.size()) {
            addTogether(text, match, places);
          } else if (knownStarts.contains(match.end())) {
            add(text, match, PlaceType.CITY, places);
          }
        });
    addChinese(text, knownEnds, places);
    return places;
  }

  private static void addTogether(String text, Matcher matcher, List<Place> places) {
    String names = matcher.group("names");
    Matcher and = AND.matcher(names);
    int from = 0;
    while (and.find()) {
      add(text, matcher.start("names") + from, names.substring(from, and.start()), places);
      from = and.end();
    }
    add(text, matcher.start("names") + from, names.substring(from), places);
  }

  private static void add(String text, int start, String name, List<Place> places) {
    add(text, start, name, PlaceType.SITE, places);
  }

  private static void add(String text, Matcher matcher, PlaceType type, List<Place> places) {
    add(text, matcher.start("name"), matcher.group("name"), type, places);
  }

  private static void add(String text, int at, String whole, PlaceType type, List<Place> places) {
    int start = at;
    String name = whole;
    int blank = name.indexOf(' ');
    while (blank > 0 && NameEdges.isLead(name.substring(0, blank))) {
      start += blank + 1;
      name = name.substring(blank + 1);
      blank = name.indexOf(' ');
    }
    boolean acronym = name.equals(name.toUpperCase(Locale.ROOT)) && type == PlaceType.SITE;
    if (name.length() > 2 && Shaped.isProper(name) && !acronym && !NameEdges.isLead(name)) {
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
    NavigableSet<Integer> ends = new TreeSet<>(knownEnds);
    Matcher matcher = CHINESE.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (!mayOpenChinese(text, at) || !matcher.region(at, text.length()).lookingAt()) {
        at++;
        continue;
      }
      at = matcher.start() + 1;
      String own = text.substring(matcher.start(), matcher.start("head"));
      int headStart = matcher.start("head");
      if (own.indexOf('的') >= 0
          || "和与及".indexOf(own.charAt(0)) >= 0
          || isWithin(ends, matcher.start(), headStart)) {
        continue;
      }
      boolean behindPlace = ends.contains(matcher.start());
      boolean mine = matcher.group("head").endsWith("矿") || matcher.group("head").startsWith("矿");
      String head = matcher.group("head");
      boolean inPlace = "村旗盟州市区".contains(head);
      boolean sited = head.equals("区") && isSited(text, matcher.start());
      if (inPlace && (!behindPlace && !sited || own.length() < 2 || own.length() > 3)) {
        continue;
      }
      boolean boundary =
          behindPlace || !mine && own.length() > 1 && isBoundary(text, matcher.start());
      if (boundary
          && own.length() > (behindPlace && !mine ? 0 : 1)
          && !CHINESE_CLASSES.contains(own)) {
        PlaceType type =
            mine || head.length() > 2 || head.length() > 1 && head.endsWith("区")
                ? PlaceType.SITE
                : "镇乡村".contains(head) ? PlaceType.CITY : PlaceType.REGION;
        var range = new Range(matcher.start(), matcher.end());
        places.add(new Place(range, range.of(text), type));
        if (!mine) {
          ends.add(range.end()); // 零陵区黄田铺镇: one place behind another
        }
        at = matcher.end();
      }
    }
  }

  private static boolean isSited(String text, int at) {
    return at > 0 && "在于".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** {@return whether a known place ends between two indexes} */
  private static boolean isWithin(NavigableSet<Integer> ends, int start, int end) {
    Integer next = ends.higher(start);
    return next != null && next < end;
  }

  /** Whether a name of at most four characters from here on may go on with a word for places. */
  private static boolean mayOpenChinese(String text, int at) {
    if (text.charAt(at) < FIRST_HAN) {
      return false;
    }
    int last = Math.min(text.length() - 1, at + LONGEST_CHINESE);
    for (int head = at + 1; head <= last; head++) {
      if (CHINESE_OPENERS.indexOf(text.charAt(head)) >= 0 && opensWord(text, head)) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensWord(String text, int at) {
    for (String word : CHINESE_WORDS) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBoundary(String text, int at) {
    return at == 0 || "在于从到赴,，。、；的与和\n".indexOf(text.charAt(at - 1)) >= 0;
  }
}
