package org.gadolin.claims.internal.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gadolin.text.Range;
import org.gadolin.text.TermSet;

/** A word list that names in English what its forms mean. Immutable, thread-safe. */
final class Lexicon {

  /**
   * A form found.
   *
   * @param range where
   * @param en its English name
   */
  record Hit(Range range, String en) {}

  private final TermSet terms;
  private final List<String> names;

  private Lexicon(TermSet terms, List<String> names) {
    this.terms = terms;
    this.names = List.copyOf(names);
  }

  /** {@return the list of a resource with the columns form and en} */
  static Lexicon load(String resource) {
    String path = "/org/gadolin/claims/figures/" + resource;
    var names = new ArrayList<String>();
    var builder = TermSet.builder();
    try (var in = Lexicon.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("The resource (" + path + ") must be on the class path.");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .skip(1)
          .forEach(line -> add(line, builder, names));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Lexicon(builder.build(), names);
  }

  private static void add(String line, TermSet.Builder builder, List<String> names) {
    int comma = line.indexOf(',');
    builder.addAnyCase(line.substring(0, comma), names.size());
    names.add(line.substring(comma + 1));
  }

  /** {@return the longest hits, in order, without overlaps} */
  List<Hit> find(String text) {
    var kept = new ArrayList<Hit>();
    int end = 0;
    for (var hit : terms.findAll(text)) {
      if (hit.range().start() >= end) {
        kept.add(new Hit(hit.range(), names.get(hit.value())));
        end = hit.range().end();
      }
    }
    return kept;
  }
}
