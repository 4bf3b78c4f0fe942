package org.gadolin.claims.internal.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.gadolin.atlas.Atlas;
import org.gadolin.atlas.VocabularyTerm;
import org.gadolin.claims.internal.frame.RuleTable;
import org.gadolin.core.Layer;
import org.gadolin.text.Range;
import org.gadolin.text.TermHit;
import org.gadolin.text.TermSet;

/** The vocabularies of the four layers as one dictionary, scanned once for each document. */
final class TermDictionary {

  /**
   * A vocabulary term at its place.
   *
   * @param layer which vocabulary
   * @param id the term's id
   * @param range where
   */
  record Found(Layer layer, String id, Range range) {}

  private record Term(Layer layer, String id) {}

  /** Stands for a phrase that only looks like a term: a diesel generator is no component. */
  private static final String SHADOW = "-";

  private static final Pairs PAIRS = Pairs.load("terms/pairs.csv");
  private static final int LONGEST_ACRONYM = 5;
  private static final int SHORTEST_TORN = 7;

  private final List<Term> terms = new ArrayList<>();
  private final TermSet forms;

  TermDictionary(Atlas atlas) {
    var builder = TermSet.builder();
    for (Layer layer : Layer.values()) {
      for (VocabularyTerm row : atlas.vocabulary(layer.id())) {
        int value = terms.size();
        terms.add(new Term(layer, row.id()));
        for (String form : row.forms()) {
          if (isAcronym(form)) {
            builder.addExact(form, value);
          } else {
            builder.addAnyCase(form, value);
          }
          if (layer == Layer.ELEMENT && isOneLongWord(form) || form.startsWith("rare")) {
            addTorn(builder, form, value);
          }
        }
      }
    }
    for (List<String> row : RuleTable.rows("terms/shadows.csv")) {
      if (row.get(1).equals(row.get(1).toLowerCase(Locale.ROOT))) {
        builder.addAnyCase(row.get(1), terms.size());
      } else {
        builder.addExact(row.get(1), terms.size());
      }
      terms.add(new Term(Layer.valueOf(row.getFirst().toUpperCase(Locale.ROOT)), SHADOW));
    }
    forms = builder.build();
  }

  private static boolean hides(Found shadow, Found one) {
    return shadow.layer() == one.layer() && shadow.range().contains(one.range());
  }

  /** The long forms: neodymium, rare-earth. */
  private static boolean isOneLongWord(String form) {
    return form.length() >= SHORTEST_TORN && form.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  /** Words of dirty documents are torn by a blank: neody mium. */
  private static void addTorn(TermSet.Builder builder, String form, int value) {
    for (int at = 2; at <= form.length() - 2; at++) {
      builder.addAnyCase(form.substring(0, at) + " " + form.substring(at), value);
    }
  }

  /** {@return the terms of a text; within a layer the longest at each place} */
  List<Found> find(String text) {
    var found = new ArrayList<Found>();
    List<TermHit> hits = forms.findAll(text);
    for (Layer layer : Layer.values()) {
      int end = 0;
      Range last = new Range(0, 0);
      for (TermHit hit : hits) {
        Term term = terms.get(hit.value());
        boolean twin = hit.range().equals(last); // one form of two ids: both are meant
        if (term.layer() == layer && (hit.range().start() >= end || twin)) {
          found.add(new Found(layer, term.id(), hit.range()));
          end = hit.range().end();
          last = hit.range();
        }
      }
    }
    var shadows = found.stream().filter(one -> one.id().equals(SHADOW)).toList();
    found.removeIf(one -> shadows.stream().anyMatch(shadow -> hides(shadow, one)));
    PAIRS.addTo(text, found);
    found.sort(Comparator.comparingInt(one -> one.range().start()));
    return found;
  }

  /** Short all-capital forms and formulas would match words in lower case. */
  private static boolean isAcronym(String form) {
    return form.length() <= LONGEST_ACRONYM
        && form.chars().filter(Character::isUpperCase).count() > 1;
  }
}
