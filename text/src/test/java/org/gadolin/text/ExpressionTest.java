package org.gadolin.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExpressionTest {

  private static final List<String> EXPRESSIONS =
      List.of(
          "(?i)\\b(?:than|compared with)\\b[^,;]{0,20}$",
          "^(?:\\s(?:ago|earlier)|-old|前(?!后)|以前)",
          "(?i)^,? (?:said|told)\\b|^[^,，]{0,6}(?:表示|称)",
          "(?m)^(?:said|ago)\\b",
          "^said|ago\\b",
          "(?i)\\b(?:now|would|shares?)\\b|目前|(?<!不)将",
          "(?:\\b(?:In|of) )?[A-Z][a-z]+ (?:ago|than)",
          "[A-Z]{2,}",
          "\\d+",
          "(?i)résumé|than|é",
          ".{0,40}earlier|now.{3,}ago");

  private static final String[] PIECES = {
    "than",
    "THAN",
    "compared ",
    "with ",
    ", ",
    ";",
    " ",
    "ago",
    "Ago",
    " earlier",
    "-old",
    "前",
    "后",
    "以前",
    "said",
    "Said ",
    "表示",
    "称",
    "now",
    "would",
    "share",
    "s",
    "目前",
    "不",
    "将",
    "In ",
    "of ",
    "Acme ",
    "AB",
    "7",
    "\n",
    "é",
    "x"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void answersAreThoseOfAPlainSearchOnAnyText(long seed) {
    var random = new Random(seed);
    int found = 0;
    for (int round = 0; round < 500; round++) {
      var text = new StringBuilder();
      int pieces = random.nextInt(9);
      for (int i = 0; i < pieces; i++) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      for (String regex : EXPRESSIONS) {
        boolean plain = Pattern.compile(regex).matcher(text).find();
        assertThat(Expression.of(regex).isIn(text.toString()))
            .as("%s in %s", regex, text)
            .isEqualTo(plain);
        found += plain ? 1 : 0;
      }
    }
    assertThat(found).isBetween(500, 5_000);
  }

  @Test
  void syntaxThatCannotBeReadIsRefused() {
    assertThatThrownBy(() -> Expression.of("(a)\\1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be plain at index");
  }
}
