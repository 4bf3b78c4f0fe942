package org.gadolin.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TermSetTest {

  private static final TermSet TERMS =
      TermSet.builder()
          .addAnyCase("rare earth", 1)
          .addAnyCase("rare earth oxide", 2)
          .addExact("Nd", 3)
          .addAnyCase("氧化镨钕", 4)
          .addAnyCase("镨钕", 5)
          .build();

  private static List<String> found(String text) {
    return TERMS.findAll(text).stream().map(h -> h.value() + ":" + h.range().of(text)).toList();
  }

  @Test
  void nestedHitsComeLongestFirst() {
    assertThat(found("Rare Earth Oxide")).containsExactly("2:Rare Earth Oxide", "1:Rare Earth");
    assertThat(found("今日氧化镨钕价格")).containsExactly("4:氧化镨钕", "5:镨钕");
  }

  @Test
  void anExactTermKeepsItsCaseAndItsWordBoundary() {
    assertThat(found("Nd, nd, ND, Ndx, 用Nd制")).containsExactly("3:Nd", "3:Nd");
  }

  @Test
  void theLongestHitsDoNotOverlap() {
    assertThat(TermSet.longest(TERMS.findAll("rare earth oxide")))
        .containsExactly(new TermHit(new Range(0, 16), 2));
  }

  @Test
  void anEmptyFormIsRefused() {
    assertThatThrownBy(() -> TermSet.builder().addExact("", 7)).hasMessageContaining("value (7)");
  }

  @RepeatedTest(300)
  void aNaiveSearchFindsTheSame(RepetitionInfo run) {
    var random = new Random(run.getCurrentRepetition());
    var forms = new ArrayList<String>();
    var exact = new ArrayList<Boolean>();
    var builder = TermSet.builder();
    for (int term = 0; term < 12; term++) {
      String form = word(random, 1 + random.nextInt(4));
      forms.add(form);
      exact.add(random.nextBoolean());
      builder = exact.get(term) ? builder.addExact(form, term) : builder.addAnyCase(form, term);
    }
    String text = word(random, 60);
    var found = builder.build().findAll(text);
    assertThat(found).hasSize(new HashSet<>(found).size());
    assertThat(Set.copyOf(found)).isEqualTo(naive(text, forms, exact));
  }

  private static Set<TermHit> naive(String text, List<String> forms, List<Boolean> exact) {
    var hits = new HashSet<TermHit>();
    for (int term = 0; term < forms.size(); term++) {
      String form = forms.get(term);
      for (int at = 0; at + form.length() <= text.length(); at++) {
        int end = at + form.length();
        if (text.regionMatches(!exact.get(term), at, form, 0, form.length())
            && edge(text, at)
            && edge(text, end)) {
          hits.add(new TermHit(new Range(at, end), term));
        }
      }
    }
    return hits;
  }

  private static boolean edge(String text, int at) {
    return at == 0
        || at == text.length()
        || "aAbé".indexOf(text.charAt(at - 1)) < 0
        || "aAbé".indexOf(text.charAt(at)) < 0;
  }

  private static String word(Random random, int length) {
    var word = new StringBuilder();
    for (int at = 0; at < length; at++) {
      word.append("aAb é稀土\0\ud83d\ude00".charAt(random.nextInt(10)));
    }
    return word.toString();
  }
}
