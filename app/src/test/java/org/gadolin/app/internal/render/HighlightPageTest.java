package org.gadolin.app.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gadolin.core.Claim;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.Evidence;
import org.gadolin.core.Extraction;
import org.gadolin.core.Layer;
import org.gadolin.core.Period;
import org.gadolin.core.Relevance;
import org.gadolin.core.SourceDocument;
import org.gadolin.core.Span;
import org.junit.jupiter.api.Test;

class HighlightPageTest {

  private static final String TEXT = "\uD83D\uDE80 <Nd> magnets";

  private static final SourceDocument DOCUMENT =
      new SourceDocument(
          "0".repeat(64),
          "a.txt",
          new DocumentHead("a", "", "A & B", Period.UNDATED, "en", "", ""),
          TEXT);

  private static final Extraction EXTRACTION =
      new Extraction(
          Relevance.RARE_EARTH,
          List.of(
              new Claim.Mention(Layer.ELEMENT, "Nd", List.of(new Evidence(new Span(3, 5), "Nd")))),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  @Test
  void spansAreCodePointsAndTheTextIsEscaped() {
    assertThat(HighlightPage.article(DOCUMENT, EXTRACTION))
        .contains("A &amp; B")
        .contains("&lt;<mark class=\"m\" title=\"element Nd\">Nd</mark>&gt; magnets");
  }

  @Test
  void aJsonLineHoldsEveryLayerAlsoWhenNothingWasFound() {
    assertThat(JsonLines.line(DOCUMENT, Extraction.NOTHING))
        .isEqualTo(
            "{\"doc\":\"a\",\"source\":\"a.txt\",\"sha256\":\""
                + "0".repeat(64)
                + "\","
                + "\"relevance\":\"none\",\"elements\":[],\"groups\":[],\"stages\":[],"
                + "\"technologies\":[],\"actors\":[],\"places\":[],\"events\":[],\"claims\":[],"
                + "\"relations\":[],\"other_claims\":[],\"unclear\":[]}");
  }

  @Test
  void aJsonLineGivesSpansInCodePointsWithTheWordsThere() {
    assertThat(JsonLines.line(DOCUMENT, EXTRACTION))
        .contains("\"elements\":[{\"id\":\"Nd\",\"spans\":[[3,5]],\"surfaces\":[\"Nd\"]}]");
  }
}
