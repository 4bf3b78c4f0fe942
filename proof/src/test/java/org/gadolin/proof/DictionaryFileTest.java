package org.gadolin.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gadolin.atlas.Atlas;
import org.gadolin.atlas.Dictionary;
import org.junit.jupiter.api.Test;

/** DICTIONARY.md is made from the vocabularies and never written by hand. */
class DictionaryFileTest {

  @Test
  void theDictionaryIsWhatTheVocabulariesSay() throws IOException {
    Path file = Path.of(System.getProperty("gadolin.root"), "DICTIONARY.md");
    assertThat(Files.readString(file))
        .as("DICTIONARY.md is out of date; write Dictionary.markdown(Atlas.bundled()) into it")
        .isEqualTo(Dictionary.markdown(Atlas.bundled()));
  }
}
