package org.gadolin.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gadolin.text.internal.numerals.FoundNumeral;
import org.gadolin.text.internal.units.Unit;
import org.gadolin.text.internal.units.UnitReader;

/** Counted things: the noun may stand some words after its number. */
final class CountNouns {

  private static final int GAP_WORDS = 4;
  private static final int LOOK_AHEAD = 12;
  private static final Set<String> STOPS =
      Set.of(
          "in", "of", "on", "and", "or", "to", "for", "at", "by", "from", "with", "as", "is", "are",
          "was", "were", "that", "which", "than", "per", "the", "a", "an", "other", "has", "have",
          "had", "will", "would", "may", "years", "months", "days", "percent", "times", "its",
          "their", "where", "when", "into", "after", "before", "but", "more", "not", "also");
  private static final Set<String> COUNTED = Set.of("noun", "shares");
  private static final Pattern KNOWN =
      Pattern.compile("(?i)\\b(?:the|these|those|both|its|their|both of the) $|(?:这|该|上述|其中的?)$");
  private static final Pattern GOES_ON =
      Pattern.compile("[\\u4e00-\\u9fff]{1,4}?(?:应当|应|须|需|均|都|分别|各自|皆|双方|之间|也|还)");
  private static final Pattern LIST_MARK = Pattern.compile("(?:^|[.!?:;] |\n)$");
  private static final Set<String> SINGLE_LETTERS = Set.of("x", "X", "×");
  private static final List<String> CHINESE_NOUNS =
      List.of(
          "项目", "物项", "品种", "产品", "企业", "公司", "矿", "元素", "公告", "专利", "论文", "文章", "生产线", "产线", "工厂",
          "国家", "集团", "机构", "协议", "合同", "标准", "单位", "技术", "材料", "稀土", "发明", "中心", "基地", "实验室", "高校",
          "院所", "车间", "牌号");
  private static final List<String> CHINESE_OTHERS =
      List.of(
          "方面", "问题", "原因", "机制", "步骤", "阶段", "层次", "维度", "优先", "工作日", "交易日", "重点", "环节", "因素",
          "条件", "渠道", "来源", "方式", "方法", "世纪", "小时", "季度", "版本");

  private CountNouns() {}

  /** {@return the counted noun after a number, some words on at most} */
  static Optional<UnitReader.Placed> find(String text, int numberEnd) {
    int at = numberEnd;
    for (int gap = 0; gap <= GAP_WORDS; gap++) {
      if (at >= text.length() || text.charAt(at) != ' ') {
        return Optional.empty();
      }
      int word = at + 1;
      int end = wordEnd(text, word);
      var found = UnitReader.findAfter(text, at);
      if (found.isPresent()) {
        return found.filter(placed -> COUNTED.contains(placed.unit().kind()));
      }
      if (end == word || STOPS.contains(text.substring(word, end).toLowerCase(Locale.ROOT))) {
        return Optional.empty();
      }
      at = end;
    }
    return Optional.empty();
  }

  /** {@return whether the unit may follow such a number, and a count counts} */
  static boolean isCounted(String text, FoundNumeral numeral, Unit unit, int end) {
    String form = text.substring(numeral.end(), end);
    double value = Math.abs(numeral.value());
    return switch (unit.kind()) {
      case "noun" ->
          isPlural(text, numeral, value) && !isKnown(text, numeral) && !isListMark(text, numeral);
      case "money" -> !(numeral.inWords() && value < 10 && form.equals("元") && isClass(text, end));
      case "classifier" -> isPlural(text, numeral, value) && isCountedInChinese(text, numeral, end);
      case "time" ->
          !(form.equals("s") && value >= 1000 && value % 10 == 0)
              && isDuration(text, numeral, form, end);
      case "temperature" -> !form.endsWith("度") || !numeral.inWords() && !follows(text, end, "电");
      default -> !SINGLE_LETTERS.contains(form.strip()) || !form.startsWith(" ");
    };
  }

  /** "the two sites": named before, so no count of its own. */
  private static boolean isKnown(String text, FoundNumeral numeral) {
    return numeral.inWords()
        && Math.abs(numeral.value()) < 4
        && KNOWN.matcher(before(text, numeral)).find();
  }

  /** "... one to three. 3 Four nines": the number of a note, before a sentence of its own. */
  private static boolean isListMark(String text, FoundNumeral numeral) {
    int at = numeral.end();
    boolean capital =
        at + 1 < text.length()
            && text.charAt(at) == ' '
            && Character.isUpperCase(text.charAt(at + 1));
    return capital
        && !numeral.inWords()
        && numeral.value() < 30
        && LIST_MARK.matcher(before(text, numeral)).find();
  }

  private static String before(String text, FoundNumeral numeral) {
    return text.substring(Math.max(0, numeral.start() - LOOK_AHEAD), numeral.start());
  }

  /** 三元催化剂, 二元体系: so many components. */
  private static boolean isClass(String text, int end) {
    return List.of("催化", "体系", "系", "合金", "材料", "锂", "正极", "电池", "前驱", "结构", "化合").stream()
        .anyMatch(word -> text.startsWith(word, end));
  }

  private static boolean isPlural(String text, FoundNumeral numeral, double value) {
    boolean person =
        numeral.inWords()
            && numeral.end() < text.length()
            && "人名位".indexOf(text.charAt(numeral.end())) >= 0;
    return value > (person ? 2 : 1) && value == Math.rint(value) && numeral.start() >= 0;
  }

  private static boolean isDuration(String text, FoundNumeral numeral, String form, int end) {
    boolean yearNumber = form.startsWith("年") && numeral.value() >= 1000;
    boolean ordinal = form.equals("年") && (follows(text, end, "级") || follows(text, end, "代"));
    return !yearNumber
        && !ordinal
        && !(numeral.inWords() && form.equals("年") && numeral.value() == 1);
  }

  private static boolean isCountedInChinese(String text, FoundNumeral numeral, int end) {
    String after = text.substring(end, Math.min(text.length(), end + LOOK_AHEAD));
    int cut = 0;
    while (cut < after.length() && ",.;。,;、\n".indexOf(after.charAt(cut)) < 0) {
      cut++;
    }
    String noun = after.substring(0, cut);
    if (isNamedBefore(text, numeral, noun)) {
      return false;
    }
    return numeral.inWords()
        ? CHINESE_NOUNS.stream().anyMatch(noun::contains)
        : CHINESE_OTHERS.stream().noneMatch(noun::startsWith);
  }

  /** 两家集团应当...: the subject of a clause that speaks of ones named before. */
  private static boolean isNamedBefore(String text, FoundNumeral numeral, String noun) {
    int at = numeral.start() - 1;
    boolean opens = at < 0 || ",.;:。,;:、\n".indexOf(text.charAt(at)) >= 0;
    return opens
        && numeral.inWords()
        && Math.abs(numeral.value()) < 4
        && GOES_ON.matcher(noun).lookingAt();
  }

  private static boolean follows(String text, int at, String words) {
    return text.startsWith(words, at);
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && (Labels.isLatin(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return end;
  }
}
