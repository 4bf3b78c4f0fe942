package org.gadolin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TermSetBranchesTest {

  private static final String LETTERS = "abAB稀土矿 -";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void hitsOfManyShortAndNestedFormsAreThoseOfTryingEachFormEverywhere(long seed) {
    var random = new Random(seed);
    var forms = new ArrayList<String>();
    for (int i = 0; i < 120; i++) {
      forms.add(word(random, 1 + random.nextInt(6)));
    }
    var builder = TermSet.builder();
    for (int value = 0; value < forms.size(); value++) {
      builder.addAnyCase(forms.get(value), value);
    }
    String text = word(random, 3_000) + "\u0000a\u0000";
    var hits = new ArrayList<String>();
    builder.build().findAll(text).forEach(hit -> hits.add(hit.range() + " " + hit.value()));
    hits.sort(null);
    assertThat(hits).isEqualTo(plain(forms, text)).hasSizeGreaterThan(500);
  }

  private static String word(Random random, int length) {
    var word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }

  private static List<String> plain(List<String> forms, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    var hits = new ArrayList<String>();
    for (int value = 0; value < forms.size(); value++) {
      String form = forms.get(value).toLowerCase(Locale.ROOT);
      for (int at = lower.indexOf(form); at >= 0; at = lower.indexOf(form, at + 1)) {
        if (isEdge(lower, at) && isEdge(lower, at + form.length())) {
          hits.add(new Range(at, at + form.length()) + " " + value);
        }
      }
    }
    hits.sort(null);
    return hits;
  }

  private static boolean isEdge(String text, int at) {
    return at == 0 || at == text.length() || !(isLatin(text, at - 1) && isLatin(text, at));
  }

  private static boolean isLatin(String text, int at) {
    return text.charAt(at) >= 'a' && text.charAt(at) <= 'z';
  }
}
