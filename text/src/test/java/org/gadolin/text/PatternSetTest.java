package org.gadolin.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PatternSetTest {

  private static final List<Pattern> PATTERNS =
      List.of(
          Pattern.compile("\\b(?<y>(?:19|20)\\d\\d)-(?<m>0[1-9]|1[0-2])\\b"),
          Pattern.compile("(?i)\\bfirst\\s(?:two|three)\\smonths\\b(?:\\sof\\s(?:19|20)\\d\\d)?"),
          Pattern.compile("(?:今年|去年)?(?<![\\d.])(?:1[0-2]|0?[1-9])\\s?月(?!薪)"),
          Pattern.compile("\\b((?:[A-Z][\\w&'-]* ){1,5}(?:Ltd|Metals|Inc\\.?))(?![\\w])"),
          Pattern.compile("([王李张][\\u4e00-\\u9fff]{1,2}?)(?=院士|教授)"),
          Pattern.compile("(?m)^[#\\s*]*第[一二三四\\d]+条"),
          Pattern.compile(
              "\\b(?<name>[A-Z][\\p{L}'-]+(?: [A-Z][\\p{L}'-]+)?),? (?:the )?(?:two|three)"),
          Pattern.compile("[\\u4e00-\\u9fff&&[^第条]]{1,3}(?:月|条)"),
          Pattern.compile("(?i)metals|É?c?lair|a?bcab"),
          Pattern.compile("\\p{Lu}c?m?e? "),
          Pattern.compile("[a-z]{2,3}x?"),
          Pattern.compile("ab|abc|bcab"),
          Pattern.compile("\\d+(?:\\.\\d+)? ?%"),
          Pattern.compile("[A-Z]\\w{0,9} [^\\n]{0,30}first [^\\n]{0,200}months"),
          Pattern.compile("[王李张][^\\n]{0,9}第[^\\n]{0,9}教授"));

  @Test
  void matchesAreThoseOfEachPatternAlone() {
    String text =
        "第一条 First three months of 2024: Acme Rare Metals Inc. sold 12.5% in 2024-07.\n"
            + "# 第二条 去年12月，王晓明教授 (FIRST TWO MONTHS), 3月薪 4月，李四 院士 abcabcab";
    assertThat(found(text)).isEqualTo(foundAlone(text)).hasSizeGreaterThan(12);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void matchesAreThoseOfEachPatternAloneOnAnyText(long seed) {
    String text = anyText(seed);
    assertThat(found(text)).isEqualTo(foundAlone(text));
  }

  private static String anyText(long seed) {
    String[] pieces = {
      "19", "20", "2024", "-", "0", "7", " ", "first ", "FIRST ", "two ", "months", " of ", "月",
      "去年", "今年", "薪", "Acme ", "Metals", "Inc", ".", "王", "晓", "教授", "院士", "第", "一", "条", "\n",
      "#", "ab", "abc", "bcab", "%", "x", "é"
    };
    var random = new Random(seed);
    var text = new StringBuilder();
    for (int i = 0; i < 4_000; i++) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void severalSetsInOnePassTellWhatEachTellsAlone(long seed) {
    String text = anyText(seed);
    var sets = List.of(PatternSet.of(PATTERNS), PatternSet.of(PATTERNS.subList(3, 9)));
    var places = PatternSearch.of(sets).in(text);
    for (PatternSet set : sets) {
      var together = new ArrayList<String>();
      places.scan(set, (number, match) -> together.add(number + "@" + match.start()));
      var alone = new ArrayList<String>();
      set.scan(text, (number, match) -> alone.add(number + "@" + match.start()));
      assertThat(together).isEqualTo(alone).isNotEmpty();
    }
  }

  @Test
  void aSetThatIsNotSearchedForIsRefused() {
    var places = PatternSearch.of(List.of(PatternSet.of(PATTERNS))).in("abc");
    assertThatThrownBy(() -> places.scan(PatternSet.of(PATTERNS), (number, match) -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be one searched for");
  }

  @Test
  void syntaxThatCannotBeReadIsRefused() {
    assertThatThrownBy(() -> PatternSet.of(List.of(Pattern.compile("(a)\\1"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be plain at index");
  }

  private static List<String> found(String text) {
    var hits = new ArrayList<String>();
    PatternSet.of(PATTERNS)
        .scan(
            text, (number, match) -> hits.add(number + "@" + match.start() + "=" + match.group()));
    hits.sort(null);
    return hits;
  }

  private static List<String> foundAlone(String text) {
    var hits = new ArrayList<String>();
    for (int number = 0; number < PATTERNS.size(); number++) {
      var matcher = PATTERNS.get(number).matcher(text);
      while (matcher.find()) {
        hits.add(number + "@" + matcher.start() + "=" + matcher.group());
      }
    }
    hits.sort(null);
    return hits;
  }
}
