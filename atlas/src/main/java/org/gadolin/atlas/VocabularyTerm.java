package org.gadolin.atlas;

import java.util.List;
import java.util.stream.Stream;

/**
 * One row of a word list of {@code vocabulary/}.
 *
 * @param id the word's id, unique in its list
 * @param parent id of the wider word in the same list; empty for none
 * @param en established English form
 * @param zh Chinese form, simplified; may be empty
 * @param synonyms other forms, English and Chinese
 */
public record VocabularyTerm(
    String id, String parent, String en, String zh, List<String> synonyms) {

  /** Copies the synonyms. */
  public VocabularyTerm {
    synonyms = List.copyOf(synonyms);
  }

  /** {@return every form that is not empty, established ones first} */
  public List<String> forms() {
    return Stream.concat(Stream.of(en, zh), synonyms.stream())
        .filter(form -> !form.isEmpty())
        .distinct()
        .toList();
  }
}
