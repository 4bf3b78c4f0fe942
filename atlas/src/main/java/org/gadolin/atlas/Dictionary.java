package org.gadolin.atlas;

import java.util.List;

/** Writes DICTIONARY.md: every word of the vocabulary in English and Chinese. */
public final class Dictionary {

  private Dictionary() {}

  /** {@return the dictionary of an atlas as Markdown, ending with a line feed} */
  public static String markdown(Atlas atlas) {
    StringBuilder text = new StringBuilder();
    text.append("# Dictionary\n\n");
    text.append("Made from the word lists of the atlas; edit those, not this page.\n");
    for (String list : Layout.WORDS) {
      List<VocabularyTerm> terms = atlas.vocabulary(list);
      if (!terms.isEmpty()) {
        text.append("\n## ").append(list).append("\n\n");
        text.append("| id | within | English | 中文 | also |\n|---|---|---|---|---|\n");
        terms.forEach(term -> text.append(row(term)));
      }
    }
    return text.toString();
  }

  private static String row(VocabularyTerm term) {
    return "| `%s` | %s | %s | %s | %s |\n"
        .formatted(
            term.id(),
            term.parent().isEmpty() ? "" : "`" + cell(term.parent()) + "`",
            cell(term.en()),
            cell(term.zh()),
            cell(String.join("; ", term.synonyms())));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
