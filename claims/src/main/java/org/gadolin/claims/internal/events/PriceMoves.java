package org.gadolin.claims.internal.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gadolin.claims.internal.frame.RuleTable;
import org.gadolin.text.TermHit;
import org.gadolin.text.TermSet;

/** Which products a sentence or a table row says to have changed in price. Immutable. */
final class PriceMoves {

  private static final int MOVE = -1;
  private static final int FLAT = -2;
  private static final int PRICE = -3;
  private static final int SHARE = -4;
  private static final int VOLUME = -5;

  /** A cell of a table that tells a change: signed or with an arrow, and not zero. */
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?:^|[\\s|])(?:[+−-]|[↑↓▲▼] ?)(?=[\\d.]*[1-9])\\d[\\d.,]*[%万元]*(?=[\\s|]|$)");

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*");
  private static final Pattern FOOTNOTE = Pattern.compile("(?<=[a-z])\\d\\b");
  private static final Pattern BLANK_IN_WORD = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");
  private static final int LONGEST_ROW = 120;

  private final List<String> products = new ArrayList<>();
  private final Aspects aspects;
  private final TermSet terms;

  PriceMoves(Aspects aspects) {
    this.aspects = aspects;
    var builder = TermSet.builder();
    for (List<String> row : RuleTable.rows("events/products.csv")) {
      RuleTable.words(row.get(1)).forEach(word -> builder.addAnyCase(word, products.size()));
      products.add(row.get(0));
    }
    for (List<String> row : RuleTable.rows("events/moves.csv")) {
      int kind = row.get(0).equals("flat") ? FLAT : MOVE;
      RuleTable.words(row.get(1)).forEach(word -> builder.addAnyCase(word, kind));
    }
    for (List<String> row : RuleTable.rows("events/classes.csv")) {
      int kind =
          switch (row.get(0)) {
            case "price" -> PRICE;
            case "shares_price" -> SHARE;
            case "volume" -> VOLUME;
            default -> 0;
          };
      if (kind != 0) {
        RuleTable.words(row.get(1)).forEach(word -> builder.addAnyCase(word, kind));
      }
    }
    terms = builder.build();
  }

  /**
   * {@return the products whose price moved, in order; empty where the sentence tells none}
   *
   * @param sentence a sentence or a row of a table
   * @param aboutPrices whether the sentence quotes a price per mass, or the document is a price
   *     report, so that what moves is a price even where the word is not said
   */
  Set<String> of(String sentence, boolean aboutPrices) {
    if (isRow(sentence)) {
      return inRow(sentence);
    }
    var hits = TermSet.longest(terms.findAll(sentence));
    boolean price = hits.stream().anyMatch(hit -> hit.value() == PRICE);
    boolean volume = hits.stream().anyMatch(hit -> hit.value() == VOLUME);
    boolean share = hits.stream().anyMatch(hit -> hit.value() == SHARE);
    return (price || aboutPrices && !volume) && !share ? moved(sentence, hits) : Set.of();
  }

  private Set<String> moved(String sentence, List<TermHit> hits) {
    var cues = aspects.cuesOf(sentence);
    var moved = new LinkedHashSet<String>();
    var pending = new ArrayList<String>();
    boolean verbBefore = false;
    for (TermHit hit : hits) {
      if (hit.value() >= 0) {
        pending.add(products.get(hit.value()));
      } else if (hit.value() == MOVE && happened(sentence, cues, hit)) {
        verbBefore = true;
        moved.addAll(pending);
        pending.clear();
      } else if (hit.value() == FLAT) {
        pending.clear();
      }
    }
    return moved.isEmpty() && verbBefore ? new LinkedHashSet<>(pending) : moved;
  }

  private boolean happened(String sentence, List<TermHit> cues, TermHit move) {
    var aspect = aspects.of(sentence, cues, move.range());
    return aspect == Aspect.DONE || aspect == Aspect.ONGOING;
  }

  /** {@return whether a line is a row of a table that tells a change} */
  boolean isRow(String sentence) {
    return sentence.length() <= LONGEST_ROW
        && CHANGE.matcher(sentence).find()
        && NUMBER.matcher(sentence).results().count() >= 2;
  }

  private Set<String> inRow(String row) {
    String whole = BLANK_IN_WORD.matcher(FOOTNOTE.matcher(row).replaceAll("")).replaceAll("");
    for (TermHit hit : TermSet.longest(terms.findAll(whole))) {
      if (hit.value() >= 0) {
        return Set.of(products.get(hit.value()));
      }
    }
    return Set.of();
  }
}
