package org.gadolin.claims.internal.names;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gadolin.claims.internal.frame.RuleTable;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.text.PatternSearch.Places;
import org.gadolin.text.PatternSet;
import org.gadolin.text.Range;

/**
 * Actors of Chinese texts that the atlas does not know. Chinese has no blanks: see {@link #cut}.
 */
final class ChineseShapes {

  private record Shape(Pattern pattern, String role) {}

  private static final String HAN = "[\\u4e00-\\u9fff]";
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
                  "(?<=子公司|孙公司|控股公司|参股公司|母公司|控股股东|合资公司|关联方|客户|供应商|同行|券商|厂商|开发商|运营商|交易商|机构)(?<name>"
                      + HAN
                      + "{2,6}?(?<head>"
                      + Heads.alternatives("zh-trade")
                      + "))(?=负责|承担|实施|建设|投资|[,，。;；、（(和与的在为将已]|拟|签|提供|出资|达成|采购|供应|研报|认为|预计|分析)"),
              "zh-trade"),
          new Shape(
              Pattern.compile(
                  "(?<=^|[,，。;；、（(与和])(?<name>"
                      + HAN
                      + "{2,4}?(?<head>"
                      + Heads.alternatives("zh-trade")
                      + "))(?=研报|统计|数据|分析师|维持|给予|上调|下调|认为|预计|预测|报价|监测|评估|发布|首席|测算|董事长|总经理|总裁|创始人|副总|[、和与]"
                      + HAN
                      + "{2,6}(?:[、和与]"
                      + HAN
                      + "{2,6}){0,4}等(?:企业|公司|厂商|机构|客户|券商|多家|[两三四五六七八九十]家|\\d+家))"),
              "zh-trade"),
          new Shape(
              Pattern.compile(
                  "(?<=据)(?<name>"
                      + HAN
                      + "{2,4}?(?<head>"
                      + Heads.alternatives("zh-trade")
                      + "))(?=统计|数据|监测|测算|报价|报道|消息|评估)"),
              "zh-trade"),
          new Shape(
              Pattern.compile(
                  "(?<=日本|韩国|美国|德国|法国|英国|澳洲|澳大利亚|加拿大|印度|巴西|越南|台湾|国企|央企|港股)(?<name>"
                      + HAN
                      + "{2,4}?(?<head>"
                      + Heads.alternatives("zh-trade")
                      + "))(?=计划|将|则|也|与|和|的|在|、|,|。|宣布|拟|日前|今年|去年|昨|等)"),
              "zh-trade"),
          new Shape(
              Pattern.compile(
                  "(?<name>"
                      + HAN
                      + "{2,10}[(（]"
                      + HAN
                      + "{2,4}[)）]"
                      + HAN
                      + "{0,12}?(?<head>股份有限公司|有限责任公司|集团有限公司|有限公司))"),
              "zh-branch"),
          new Shape(
              Pattern.compile(
                  "(?<![A-Za-z])(?<name>[A-Z][A-Za-z&-]{1,15}(?: [A-Z][A-Za-z&-]*){0,3}) ?(?<head>公司|集团|分析师|首席|总裁|董事长|发言人|创始人|研究所|大学)"),
              "zh-latin"),
          new Shape(
              Pattern.compile(
                  "(?<=^|[\\n,，。;；、日晚间])(?<name>"
                      + HAN
                      + "{3,6}?)(?<head>)(?=发布了?(?:20\\d\\d年)?(?:[一二三四前半]?[一二三四]?季度?|半年度?|年度?|业绩)(?:报|业绩|预告|快报)|披露(?:20\\d\\d年)?(?:[一三]季|半年|年度?)报)"),
              "zh-ticker"),
          new Shape(
              Pattern.compile(
                  "(?<name>" + HAN + "{2,6}?)(?<head>)(?=[(（](?:\\d{6}|(?!19|20)\\d{4})[)）])"),
              "zh-ticker"),
          new Shape(
              Pattern.compile(
                  "(?<=^|[,，。;；、（(与和]|方面)(?<name>"
                      + HAN
                      + "{2}(?<head>"
                      + Heads.alternatives("zh-list")
                      + "))(?=、|等|和|与)"),
              "zh-list"));

  static final PatternSet PATTERNS =
      PatternSet.of(SHAPES.stream().map(Shape::pattern).collect(Collectors.toList()));

  /** Ends of bodies that a state has one of, so that no word of their own need stand before. */
  private static final List<String> ALONE = List.of("部", "总署", "发改委", "国资委", "证监会");

  /** Heads that usual words stand before as often as names. */
  private static final Set<String> LOOSE =
      Set.of("公司", "集团", "政府", "资本", "银行", "实验室", "联盟", "智库", "财经", "研究中心", "委员会");

  /** A bank is called by a place: 江西银行; other words before 银行 tell a kind of bank. */
  private static final String BANK = "银行";

  private static final int LONGEST_BANK = 5;
  private static final WordList USUAL = WordList.load("names/usual.csv");
  private static final Set<String> CUTS =
      RuleTable.rows("names/cuts.csv").stream()
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> CLASSES =
      Set.of(
          "本", "该", "某", "各", "上市", "子", "母", "分", "地方", "中央", "各级", "有关", "相关", "多家", "两家", "大型",
          "国有", "民营", "外国", "外资", "当地", "所在", "全资", "合资", "控股", "跨国", "贸易", "稀土", "磁材", "车企", "电商",
          "咨询", "研究", "国家", "我国", "全国", "世界", "美国的", "重点", "国内", "海外", "省", "市", "县", "区", "新", "老",
          "前", "原", "其", "深耕", "社会", "民间", "风险", "运营", "耐心", "产业", "各类", "新上市", "高端", "头部", "骨干",
          "龙头", "央企", "国企", "民企", "外企", "生产", "贸易商", "下游", "上游", "省级", "市级", "县级");
  private static final WordList KINDS = WordList.load("names/kinds.csv");
  private static final int LONGEST_CUT = 4;

  private ChineseShapes() {}

  /**
   * Adds the actors of a text.
   *
   * @param starts where a name may begin for certain: starts and ends of known names
   */
  static void addTo(Places places, Set<Integer> starts, List<Shaped> found) {
    String text = places.text();
    places.scan(
        PATTERNS, (number, match) -> add(text, SHAPES.get(number).role(), match, starts, found));
    ChinesePersons.addTo(places, found);
  }

  private static void add(
      String text, String role, Matcher match, Set<Integer> starts, List<Shaped> found) {
    int start = match.start("name");
    int end = match.end("name");
    switch (role) {
      case "zh-branch" -> {
        int bracket = text.indexOf('(', start);
        int from = cut(text, start, bracket < 0 || bracket > end ? end : bracket, starts, false);
        var range = new Range(from, end);
        found.add(new Shaped(range, range.of(text), ActorType.COMPANY, Affiliation.NO));
      }
      case "zh-latin" -> {
        var range = new Range(start, end);
        boolean research = List.of("研究所", "大学").contains(match.group("head"));
        if (Shaped.isProper(range.of(text)) && !isAcronymOfThing(range.of(text))) {
          found.add(
              new Shaped(
                  range,
                  range.of(text),
                  research ? ActorType.RESEARCH : ActorType.COMPANY,
                  Affiliation.NO));
        }
      }
      case "zh-end", "zh-trade", "zh-list" -> addOrganisation(text, role, match, starts, found);
      case "zh-ticker" -> {
        int from = cut(text, start, end, starts, false);
        if (end - from >= 2) {
          var range = new Range(from, end);
          found.add(new Shaped(range, range.of(text), ActorType.COMPANY, Affiliation.NO));
        }
      }
      default -> throw new IllegalStateException("Unknown role " + role + ".");
    }
  }

  private static void addOrganisation(
      String text, String role, Matcher match, Set<Integer> starts, List<Shaped> found) {
    int end = match.end("name");
    int headStart = match.start("head");
    String word = match.group("head");
    boolean standsAlone = word.length() > 2 && ALONE.stream().anyMatch(word::endsWith);
    int from = cut(text, match.start("name"), headStart, starts, standsAlone);
    String own = text.substring(from, headStart);
    if (role.equals("zh-list") && isKind(own)) {
      return;
    }
    boolean government = match.group("head").endsWith("政府");
    boolean proper =
        own.length() >= (government ? 1 : 2)
            && !CLASSES.contains(own)
            && !isClass(own)
            && !(LOOSE.contains(word) && endsUsually(own))
            && !(word.equals(BANK) && !(starts.contains(from) && own.length() <= LONGEST_BANK));
    if (proper || own.isEmpty() && standsAlone) {
      var head = Heads.of(role, match.group("head"));
      Affiliation state = isOfState(own, match.group("head")) ? Affiliation.YES : head.state();
      var range = new Range(from, end);
      found.add(new Shaped(range, range.of(text), head.type(), state));
    }
  }

  /** 高端新材料: a kind of goods, not a company. */
  private static boolean isKind(String own) {
    return KINDS.contains(own);
  }

  /**
   * An institute of the academy of sciences, a group of the central state (中国...集团) or of a
   * province (湖南省...集团).
   */
  private static boolean isOfState(String own, String head) {
    boolean group = head.startsWith("集团");
    return own.startsWith("中国科学院")
        || own.startsWith("中科院")
        || group && (own.startsWith("中国") || own.startsWith("国家") || own.indexOf('省') > 0);
  }

  /** 预计公司, 前三季度公司, 各国政府: the words right before the head name nothing. */
  private static boolean endsUsually(String own) {
    for (int length = 1; length <= Math.min(LONGEST_CUT, own.length()); length++) {
      if (USUAL.contains(own.substring(own.length() - length))) {
        return true;
      }
    }
    return false;
  }

  /** Cars, lasers and other things in capitals that a Chinese text names by their acronym. */
  private static boolean isAcronymOfThing(String name) {
    return name.length() < 3
        || List.of("CEO", "IPO", "REO", "TREO", "NdFeB", "NdPr").contains(name);
  }

  private static boolean isClass(String own) {
    return CLASSES.stream()
            .anyMatch(
                word ->
                    word.length() > 1 && own.startsWith(word) && own.length() - word.length() < 2)
        || own.endsWith("后")
        || own.contains("届")
        || own.startsWith("新设")
        || own.startsWith("拓展")
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
  private static int cut(
      String text, int start, int headStart, Set<Integer> starts, boolean ministry) {
    int from = start;
    for (int at = start; at < headStart; at++) {
      if (starts.contains(at) && at >= from) {
        return at;
      }
      for (int length = Math.min(LONGEST_CUT, headStart - at); length > 0; length--) {
        int left = headStart - at - length;
        boolean whole = left == 0 && ministry;
        if (CUTS.contains(text.substring(at, at + length)) && (left >= 2 || whole)) {
          from = at + length;
          break;
        }
      }
    }
    return from;
  }
}
