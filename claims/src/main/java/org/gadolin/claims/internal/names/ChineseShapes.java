package org.gadolin.claims.internal.names;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gadolin.claims.internal.frame.RuleTable;
import org.gadolin.claims.internal.frame.Surnames;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.text.PatternSet;
import org.gadolin.text.Range;

/**
 * Actors of Chinese texts that the atlas does not know. Chinese has no blanks: see {@link #cut}.
 */
final class ChineseShapes {

  private record Shape(Pattern pattern, String role) {}

  private static final String HAN = "[\\u4e00-\\u9fff]";
  private static final String BOUNDARY = "(?<![\\u4e00-\\u9fff])";
  private static final String SAYS = "说|表示|介绍|指出|认为|称|透露|告诉|强调|坦言|分析|补充|提醒|回应|主持|出席|率";
  private static final String TITLE = Heads.alternatives("zh-title");

  private static final List<Shape> SHAPES =
      List.of(
          new Shape(
              Pattern.compile(
                  "(?<name>"
                      + HAN
                      + "{0,16}?(?<head>"
                      + Heads.alternatives("zh-end")
                      + "))(?![生法派部门债章员们里内间者])"),
              "zh-end"),
          new Shape(
              Pattern.compile(
                  "(?<name>"
                      + HAN
                      + "{2,4}?(?<head>"
                      + Heads.alternatives("zh-trade")
                      + "))(?=[(（]\\d{4,6}|称|表示|公告|宣布|发布|披露|涨停|拟|已与|股价)"),
              "zh-trade"),
          new Shape(
              Pattern.compile(
                  "(?<=^|[,，。;；、（(与和])(?<name>"
                      + HAN
                      + "{2,3}(?<head>"
                      + Heads.alternatives("zh-trade")
                      + "))(?=昨|今|与|收盘|打算|则|计划签|已与|将与|签约|签署|签订|达成)"),
              "zh-trade"),
          new Shape(
              Pattern.compile(
                  "(?<name>" + HAN + "{2,6}?)(?<head>)(?=[(（](?:\\d{6}|(?!19|20)\\d{4})[)）])"),
              "zh-ticker"),
          new Shape(
              Pattern.compile(
                  "(?<head>"
                      + TITLE
                      + ")(?<name>"
                      + HAN
                      + "{2,4}?)(?=[、，。,；;：:\\s”」)）(（]|(?:"
                      + SAYS
                      + "|在|就|到|于|签|和|与|会|等|一行|当天|今天|今日|昨日)|$)"),
              "zh-title"),
          new Shape(
              Pattern.compile(BOUNDARY + "(?<name>" + HAN + "{2,4}?)(?<head>" + SAYS + ")"),
              "zh-says"),
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

  private static final PatternSet PATTERNS =
      PatternSet.of(SHAPES.stream().map(Shape::pattern).collect(Collectors.toList()));

  private static final Set<String> CUTS =
      RuleTable.rows("names/cuts.csv").stream()
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> CLASSES =
      Set.of(
          "本", "该", "某", "各", "上市", "子", "母", "分", "地方", "中央", "各级", "有关", "相关", "多家", "两家", "大型",
          "国有", "民营", "外国", "外资", "当地", "所在", "全资", "合资", "控股", "跨国", "贸易", "稀土", "磁材", "车企", "电商",
          "咨询", "研究", "国家", "我国", "全国", "世界", "美国的", "重点", "国内", "海外", "省", "市", "县", "区", "新", "老",
          "前", "原", "其");
  private static final int LONGEST_CUT = 4;

  private ChineseShapes() {}

  /**
   * Adds the actors of a text.
   *
   * @param starts where a name may begin for certain: starts and ends of known names
   */
  static void addTo(String text, Set<Integer> starts, List<Shaped> found) {
    PATTERNS.scan(
        text, (number, match) -> add(text, SHAPES.get(number).role(), match, starts, found));
  }

  private static void add(
      String text, String role, Matcher match, Set<Integer> starts, List<Shaped> found) {
    int start = match.start("name");
    int end = match.end("name");
    switch (role) {
      case "zh-end", "zh-trade" -> addOrganisation(text, role, match, starts, found);
      case "zh-foreign" -> {
        boolean title = start > 0 && "《〈".indexOf(text.charAt(start - 1)) >= 0;
        if (!title && !text.startsWith("》", end)) {
          found.add(person(text, start, end, Affiliation.UNKNOWN));
        }
      }
      case "zh-ticker" -> {
        int from = cut(text, start, end, starts);
        if (end - from >= 2) {
          var range = new Range(from, end);
          found.add(new Shaped(range, range.of(text), ActorType.COMPANY, Affiliation.NO));
        }
      }
      case "zh-behind" -> {
        int from = surnameFrom(text, start, end);
        if (from >= 0) {
          found.add(person(text, from, end, Affiliation.UNKNOWN));
        }
      }
      default -> {
        boolean surname = Surnames.lengthAt(text, start) > 0;
        boolean long4 = end - start == 4 && Surnames.lengthAt(text, start) < 2;
        if (surname && !long4 && !isWord(text.substring(start, end))) {
          Affiliation state =
              role.equals("zh-title")
                  ? Heads.of("zh-title", match.group("head")).state()
                  : Affiliation.UNKNOWN;
          found.add(person(text, start, end, state));
        }
      }
    }
  }

  private static Shaped person(String text, int start, int end, Affiliation state) {
    return new Shaped(new Range(start, end), text.substring(start, end), ActorType.PERSON, state);
  }

  private static int surnameFrom(String text, int start, int end) {
    for (int from = start; from <= end - 2; from++) {
      boolean boundary = from == start || "的和与、由".indexOf(text.charAt(from - 1)) >= 0;
      if (boundary && Surnames.lengthAt(text, from) > 0 && !isWord(text.substring(from, end))) {
        return from;
      }
    }
    return -1;
  }

  /** Words that begin with a surname's character but name nobody. */
  private static boolean isWord(String name) {
    return WORDS.stream().anyMatch(name::startsWith) || CUTS.contains(name);
  }

  private static final Set<String> WORDS =
      Set.of(
          "公司", "公告", "高管", "高层", "方面", "相关", "项目", "时间", "成本", "成为", "金属", "有关", "部门", "国家", "万吨",
          "万元", "管理", "余家", "陆续", "经过", "经济", "同时", "文件", "文章", "花费", "谈到", "关于", "关税", "全球", "全国",
          "全年", "和平", "安全", "平均", "常态", "应当", "应用", "时任", "明年", "明确", "方案", "计划", "边境", "顾问", "严格",
          "温度", "通知", "白宫", "水平", "石油", "江西", "江苏", "安徽", "海关", "海外", "云南", "广西", "贵州", "甘肃", "宁夏",
          "宁波", "包头", "东京", "马来", "于是", "于今", "何时", "何况", "任何", "任务", "向来", "单位", "双方", "双边", "各方",
          "多方", "多名", "业内", "都在", "都是", "连续", "高度", "高级", "党中央", "苗头");

  private static void addOrganisation(
      String text, String role, Matcher match, Set<Integer> starts, List<Shaped> found) {
    int end = match.end("name");
    int headStart = match.start("head");
    int from = cut(text, match.start("name"), headStart, starts);
    String own = text.substring(from, headStart);
    boolean government = match.group("head").endsWith("政府");
    boolean proper =
        own.length() >= (government ? 1 : 2) && !CLASSES.contains(own) && !isClass(own);
    boolean ministry =
        own.isEmpty() && match.group("head").endsWith("部") && match.group("head").length() > 2;
    if (proper || ministry) {
      var head = Heads.of(role, match.group("head"));
      Affiliation state = text.startsWith("中国科学院", from) ? Affiliation.YES : head.state();
      var range = new Range(from, end);
      found.add(new Shaped(range, range.of(text), head.type(), state));
    }
  }

  private static boolean isClass(String own) {
    return CLASSES.stream()
            .anyMatch(
                word ->
                    word.length() > 1 && own.startsWith(word) && own.length() - word.length() < 2)
        || own.startsWith("一家")
        || own.startsWith("这家")
        || own.startsWith("本")
        || own.startsWith("该")
        || own.startsWith("某");
  }

  /**
   * {@return where a name begins: behind the last word that cannot be part of it, or where a known
   * name begins}
   */
  private static int cut(String text, int start, int headStart, Set<Integer> starts) {
    int from = start;
    for (int at = start; at < headStart; at++) {
      if (starts.contains(at) && at > from) {
        return at;
      }
      for (int length = Math.min(LONGEST_CUT, headStart - at); length > 0; length--) {
        if (CUTS.contains(text.substring(at, at + length)) && headStart - at - length >= 2) {
          from = at + length;
          break;
        }
      }
    }
    return from;
  }
}
