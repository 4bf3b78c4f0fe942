package org.gadolin.proof.stories;

import java.util.ArrayList;
import java.util.List;

/**
 * A story as sentences, before it is set.
 *
 * @param sentences the first tells the core of it
 */
record Draft(String language, Org outlet, String headline, List<String> sentences, String credit) {

  Draft {
    sentences = List.copyOf(sentences);
  }

  Draft at(Org other) {
    return new Draft(language, other, headline, sentences, credit);
  }

  Draft withHeadline(String other) {
    return new Draft(language, outlet, other, sentences, credit);
  }

  Draft withSentences(List<String> others) {
    return new Draft(language, outlet, headline, others, credit);
  }

  Draft withCredit(String other) {
    return new Draft(language, outlet, headline, sentences, other);
  }

  Draft truncated(int count) {
    return withSentences(sentences.subList(0, Math.min(count, sentences.size())));
  }

  Draft extended(List<String> before, List<String> after) {
    var all = new ArrayList<>(before);
    all.addAll(sentences);
    all.addAll(after);
    return withSentences(all);
  }

  /** {@return the text, two or three sentences a paragraph} */
  String text() {
    var text = new StringBuilder();
    String blank = language.equals("zh") ? "" : " ";
    for (int i = 0; i < sentences.size(); i++) {
      text.append(sentences.get(i)).append(i % 3 == 2 ? "\n\n" : blank);
    }
    return text.append(credit.isEmpty() ? "" : "\n" + credit).toString();
  }
}
