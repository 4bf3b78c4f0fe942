package org.gadolin.claims.internal.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gadolin.claims.internal.frame.RuleTable;
import org.gadolin.text.Expression;
import org.gadolin.text.TermHit;
import org.gadolin.text.TermSet;

/** Which products a sentence or a table row says to have changed in price. Immutable. */
final class PriceMoves {

  /** The product that stands for rare earths as a whole. */
  static final String ALL_PRODUCTS = "rare earths";

  private static final int MOVE = -1;
  private static final int FLAT = -2;
  private static final int PRICED_MOVE = -6;
  private static final int PRICE = -3;
  private static final int SHARE = -4;
  private static final int VOLUME = -5;

  private static final List<String> PRODUCTS =
      List.of("events/products.csv", "events/products-zh.csv");
  private static final List<String> MOVES = List.of("events/moves.csv", "events/moves-zh.csv");

  /** A cell of a table that tells a change: signed or with an arrow, and not zero. */
  private static final Expression CHANGE =
      Expression.of("(?:^|[\\s|])(?:[+−-]|[↑↓▲▼] ?)(?=[\\d.]*[1-9])\\d[\\d.,]*[%万元]*(?=[\\s|]|$)");

  /** A price set beside that of another time. */
  private static final Expression COMPARED =
      Expression.of(
          "(?i)\\b(?:twice|double|triple|half|a third of|times|above|below|higher than|lower than|up from|down"
              + " from|from above|from below|from|against|compared with|compared to|versus|more than|less than)\\b[^.;]{0,60}?\\b(?:(?:year|month|week|day)s? (?:ago|earlier|before)"
              + "|last (?:year|month|week|spring|summer|autumn|winter)|(?:in|of|at the (?:start|end) of|since|reported in|before)"
              + " (?:early |late |mid-?)?(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|20\\d\\d))");

  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?: prices?)?(?: (?:has|have|had|was|is))?(?: (?:also|again|even|nearly|almost))? ?"
              + "|(?:一天|一周|一月|一个月|一个月里|一周里|一年里|半年里|里|今天|昨天|再|已经|已|每吨|每公斤|一吨|的价钱|价钱|比年初|比上周|比上月|昨日|今日|当日|本周|本月|上周|月内|周内|年内|日内|近期|连续|小幅|大幅|持续|再度|再次|同步|继续|明显|快速|逐步|一路|又|均|也|亦|则|略|微|系|价){0,4}");
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
    for (List<String> row : RuleTable.rows(PRODUCTS)) {
      RuleTable.words(row.get(1)).forEach(word -> builder.addAnyCase(word, products.size()));
      products.add(row.get(0));
    }
    for (List<String> row : RuleTable.rows(MOVES)) {
      int kind =
          switch (row.get(0)) {
            case "flat" -> FLAT;
            case "priced" -> PRICED_MOVE;
            default -> MOVE;
          };
      RuleTable.words(row.get(1)).forEach(word -> builder.addAnyCase(word, kind));
    }
    for (List<String> row : RuleTable.rows(ObjectClasses.TABLES)) {
      int kind =
          switch (row.get(0)) {
            case "price" -> PRICE;
            case "shares_price" -> SHARE;
            case "volume", "business" -> VOLUME;
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
    boolean price =
        hits.stream().anyMatch(hit -> hit.value() == PRICE || hit.value() == PRICED_MOVE);
    boolean volume = hits.stream().anyMatch(hit -> hit.value() == VOLUME);
    boolean share = hits.stream().anyMatch(hit -> hit.value() == SHARE);
    boolean moves = productMoves(sentence, hits);
    boolean about = price || !volume && (aboutPrices || moves) || moves && isChinese(sentence);
    return about && !share ? moved(sentence, hits) : Set.of();
  }

  private Set<String> moved(String sentence, List<TermHit> hits) {
    var cues = aspects.cuesOf(sentence);
    var moved = new LinkedHashSet<String>();
    var pending = new ArrayList<String>();
    boolean verbBefore = false;
    for (TermHit hit : hits) {
      if (hit.value() >= 0) {
        pending.add(products.get(hit.value()));
      } else if (isMove(hit) && happened(sentence, cues, hit)) {
        verbBefore = true;
        moved.addAll(pending);
        pending.clear();
      } else if (hit.value() == FLAT) {
        pending.clear();
      }
    }
    boolean told = verbBefore || COMPARED.isIn(sentence);
    return moved.isEmpty() && told ? new LinkedHashSet<>(pending) : moved;
  }

  /** {@return whether a product itself is said to rise or fall: terbium firmed} */
  private static boolean productMoves(String sentence, List<TermHit> hits) {
    for (int i = 1; i < hits.size(); i++) {
      var product = hits.get(i - 1);
      var move = hits.get(i);
      if (product.value() >= 0
          && isMove(move)
          && BETWEEN
              .matcher(sentence.substring(product.range().end(), move.range().start()))
              .matches()) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether a sentence is Chinese, where a word of volume next to a product parts it} */
  private static boolean isChinese(String sentence) {
    return sentence.chars().anyMatch(Character::isIdeographic);
  }

  private static boolean isMove(TermHit hit) {
    return hit.value() == MOVE || hit.value() == PRICED_MOVE;
  }

  private boolean happened(String sentence, List<TermHit> cues, TermHit move) {
    var aspect = aspects.of(sentence, cues, move.range());
    return aspect == Aspect.DONE || aspect == Aspect.ONGOING;
  }

  /** {@return whether a line is a row of a table that tells a change} */
  boolean isRow(String sentence) {
    return sentence.length() <= LONGEST_ROW
        && CHANGE.isIn(sentence)
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
