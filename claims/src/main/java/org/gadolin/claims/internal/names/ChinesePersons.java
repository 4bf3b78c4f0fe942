package org.gadolin.claims.internal.names;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gadolin.claims.internal.frame.Surnames;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.text.PatternSearch.Places;
import org.gadolin.text.PatternSet;
import org.gadolin.text.Range;

/** Persons of Chinese texts: by a title, by a word of saying, by the dot in a foreign name. */
final class ChinesePersons {

  private record Shape(Pattern pattern, String role) {}

  private static final String HAN = "[\\u4e00-\\u9fff]";
  private static final String BOUNDARY = "(?<![\\u4e00-\\u9fff])";
  private static final String SAYS = "说|表示|介绍|指出|认为|称|透露|告诉|强调|坦言|分析|补充|提醒|回应|主持|出席|率";
  private static final String ACTS =
      "致辞|讲话|参加|陪同|见证|带队|为|作|接受|签署|签订|宣布|撰文|发言|主导|领导|带领|团队|担任|受邀|已|曾|也|则|还";
  private static final String TITLE = Heads.alternatives("zh-title");

  private static final List<Shape> SHAPES =
      List.of(
          new Shape(
              Pattern.compile(
                  "(?<head>"
                      + TITLE
                      + ") ?(?<name>"
                      + HAN
                      + "{2}[和与])(?=(?:"
                      + SAYS
                      + "|"
                      + ACTS
                      + ")(?!议|上|前|后))"),
              "zh-title"),
          new Shape(
              Pattern.compile(
                  "(?<head>"
                      + TITLE
                      + ") ?(?<name>"
                      + HAN
                      + "{2,4}?)(?=[、，。,；;：:\\s”」)）(（\\d]|(?:"
                      + SAYS
                      + "|"
                      + ACTS
                      + "|在|就|到|于|签|和|与|会|等|算|谈|看|接|向|从|对|将|用|把|感|坦|直|补|总|预|呼|建|亦|均|自|拿|并|以|做|又|再|仍|更|曾|一行|当天|今天|今日|昨日|上月|上周|本月|本周|日前|近日|去年|今年|当日|随后|此前|最近|周[一二三四五六日])|$)"),
              "zh-title"),
          new Shape(
              Pattern.compile(BOUNDARY + "(?<name>" + HAN + "{2,4}?)(?<head>" + SAYS + ")"),
              "zh-says"),
          new Shape(
              Pattern.compile(
                  "(?<head>"
                      + TITLE
                      + ")(?<name>"
                      + HAN
                      + "{3,5})(?=表示|指出|认为|分析(?:说|称|指出|，|,)|透露|强调)"),
              "zh-abroad"),
          new Shape(
              Pattern.compile(
                  "(?<head>"
                      + TITLE
                      + ") ?(?<name>[A-Z][a-z'’-]+(?: [A-Z]\\.)?(?: [A-Z][A-Za-z'’-]+){1,2})(?![A-Za-z])"),
              "zh-latin"),
          new Shape(
              Pattern.compile("(?<name>" + HAN + "{1,6}(?:[·•・]" + HAN + "{1,8}){1,3})(?<head>)"),
              "zh-foreign"),
          new Shape(
              Pattern.compile(
                  "(?<name>"
                      + HAN
                      + "{2,3})(?=(?:、"
                      + HAN
                      + "{2,3})*(?<head>"
                      + Heads.alternatives("zh-behind")
                      + "))"),
              "zh-behind"));

  static final PatternSet PATTERNS =
      PatternSet.of(SHAPES.stream().map(Shape::pattern).collect(Collectors.toList()));

  /** The next name of a list: 记者陈毓珊、李嘉盈. */
  private static final Pattern NEXT =
      Pattern.compile("、(?<name>" + HAN + "{2,3})(?=[、)）,，。]|报道|摄)");

  /** Words that begin with a surname's character, or a title's next word, but name nobody. */
  private static final WordList NOBODY = WordList.load("names/nobody.csv");

  private static final WordList CUTS = WordList.load("names/cuts.csv");

  private static final int LONGEST = 3;

  private ChinesePersons() {}

  /** Adds the persons of a text. */
  static void addTo(Places places, List<Shaped> found) {
    String text = places.text();
    places.scan(PATTERNS, (number, match) -> add(text, SHAPES.get(number).role(), match, found));
  }

  private static void add(String text, String role, Matcher match, List<Shaped> found) {
    int start = match.start("name");
    int end = match.end("name");
    switch (role) {
      case "zh-foreign" -> {
        boolean title = start > 0 && "《〈".indexOf(text.charAt(start - 1)) >= 0;
        if (!title && !text.startsWith("》", end)) {
          found.add(person(text, start, end, Affiliation.UNKNOWN));
        }
      }
      case "zh-latin" -> found.add(person(text, start, end, titled(match)));
      case "zh-behind" ->
          findSurname(text, start, end)
              .ifPresent(from -> found.add(person(text, from, end, Affiliation.UNKNOWN)));
      case "zh-abroad" -> {
        boolean told = Surnames.lengthAt(text, start) > 0 && end - start == LONGEST;
        if (!told && !isWord(text.substring(start, end))) {
          found.add(person(text, start, end, titled(match)));
        }
      }
      default -> {
        if (isChinese(text, start, end)) {
          Affiliation state = role.equals("zh-title") ? titled(match) : Affiliation.UNKNOWN;
          found.add(person(text, start, end, state));
          if (role.equals("zh-title")) {
            addNext(text, end, state, found);
          }
        }
      }
    }
  }

  private static void addNext(String text, int from, Affiliation state, List<Shaped> found) {
    Matcher next = NEXT.matcher(text).region(from, text.length());
    while (next.lookingAt() && isChinese(text, next.start("name"), next.end("name"))) {
      found.add(person(text, next.start("name"), next.end("name"), state));
      next.region(next.end("name"), text.length());
    }
  }

  private static Affiliation titled(Matcher match) {
    return Heads.of("zh-title", match.group("head")).state();
  }

  private static boolean isChinese(String text, int start, int end) {
    int surname = Surnames.lengthAt(text, start);
    boolean long4 = end - start == 4 && surname < 2;
    return surname > 0 && !long4 && !isWord(text.substring(start, end));
  }

  private static Shaped person(String text, int start, int end, Affiliation state) {
    return new Shaped(new Range(start, end), text.substring(start, end), ActorType.PERSON, state);
  }

  /** Where a surname begins behind a word of its own or behind an institution. */
  private static Optional<Integer> findSurname(String text, int start, int end) {
    for (int from = start; from <= end - 2; from++) {
      boolean boundary = from == start || "的和与、由学院所司室心团系校部会厅局员".indexOf(text.charAt(from - 1)) >= 0;
      if (boundary && Surnames.lengthAt(text, from) > 0 && !isWord(text.substring(from, end))) {
        return Optional.of(from);
      }
    }
    return Optional.empty();
  }

  private static boolean isWord(String name) {
    for (int length = 1; length <= name.length(); length++) {
      if (NOBODY.contains(name.substring(0, length))) {
        return true;
      }
    }
    return CUTS.contains(name);
  }
}
