package org.gadolin.claims.internal.frame;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rule data of the class path: a header line, then rows of cells; a cell lists words with ";". */
public final class RuleTable {

  private RuleTable() {}

  /**
   * {@return the rows below the header, each with its cells}
   *
   * @param resource path below {@code org/gadolin/claims}, such as {@code events/triggers.csv}
   */
  public static List<List<String>> rows(String resource) {
    String path = "/org/gadolin/claims/" + resource;
    try (var in = RuleTable.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("The resource (" + path + ") must be on the class path.");
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      var rows = new ArrayList<List<String>>();
      reader.lines().skip(1).forEach(line -> rows.add(List.of(line.split(",", -1))));
      return List.copyOf(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the rows of several tables, one after the other} */
  public static List<List<String>> rows(List<String> resources) {
    return resources.stream().flatMap(resource -> rows(resource).stream()).toList();
  }

  /**
   * {@return the words of a cell; a verb marked {@code ~} stands in all its forms, one marked
   * {@code ^} in its past forms}
   */
  public static List<String> words(String cell) {
    var words = new ArrayList<String>();
    for (String part : cell.split(";", -1)) {
      String word = part.strip();
      int mark = Math.max(word.indexOf('~'), word.indexOf('^'));
      if (mark >= 0) {
        int start = word.lastIndexOf(' ', mark) + 1;
        String verb = word.substring(start, mark);
        var forms =
            word.charAt(mark) == '~'
                ? Verbs.INFLECTION.formsOf(verb)
                : Verbs.INFLECTION.pastFormsOf(verb);
        for (String form : forms) {
          words.add(word.substring(0, start) + form + word.substring(mark + 1));
        }
      } else if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return List.copyOf(words);
  }

  /**
   * Loaded when the first marked verb is met, because the table of verbs is itself a rule table.
   */
  private static final class Verbs {
    static final Inflection INFLECTION = Inflection.load();
  }
}
