package org.gadolin.claims.internal.terms;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gadolin.core.Element;
import org.gadolin.text.Range;

/** Rare-earth elements by their symbols, inside chemical formulas and alone. */
final class Formulas {

  /**
   * A chunk of symbols.
   *
   * @param range the whole formula
   * @param elements the rare earths in it
   * @param isFormula false for a symbol standing alone, which only counts in a rare-earth text
   */
  record Found(Range range, Set<Element> elements, boolean isFormula) {}

  private static final Pattern CHUNK =
      Pattern.compile(
          "(?<![A-Za-z0-9])\\(?[A-Z][A-Za-z0-9+]*(?:(?:[:/,-]|, ?|\\))[A-Z(][A-Za-z0-9+]*\\)?[A-Za-z0-9+]*)*");
  private static final Pattern PART = Pattern.compile("[A-Z][A-Za-z0-9+]*");
  private static final Pattern ARTICLE_OF =
      Pattern.compile(" (?!Oxide|Carbonate|Metal|Chloride|Content)[A-Z]\\p{Ll}{2,}");
  private static final Set<String> OTHERS =
      Set.of(
          "H", "Li", "Be", "B", "C", "N", "O", "F", "Na", "Mg", "Al", "Si", "P", "S", "Cl", "K",
          "Ca", "Ti", "V", "Cr", "Mn", "Fe", "Co", "Ni", "Cu", "Zn", "Ga", "Ge", "As", "Se", "Br",
          "Rb", "Sr", "Zr", "Nb", "Mo", "Ru", "Rh", "Pd", "Ag", "In", "Sn", "Sb", "Te", "I", "Cs",
          "Ba", "Hf", "Ta", "W", "Re", "Ir", "Pt", "Au", "Pb", "Bi", "Th", "U");

  private static final Set<String> RARE_EARTHS =
      Stream.of(Element.values()).map(Element::name).collect(Collectors.toUnmodifiableSet());

  /** Crystals by their acronym: hosts that a dopant is written before. */
  private static final Set<String> HOSTS =
      Set.of("YAG", "YSO", "YLF", "YVO", "YAP", "GGG", "GSGG", "LYSO", "LSO", "YIG");

  private Formulas() {}

  /** {@return the chunks of a text that hold a rare-earth symbol, in order} */
  static List<Found> find(String text) {
    var found = new ArrayList<Found>();
    Matcher chunk = CHUNK.matcher(text).useTransparentBounds(true);
    int at = 0;
    while (at < text.length()) {
      if (mayOpen(text, at) && chunk.region(at, text.length()).lookingAt()) {
        read(chunk.group(), at).filter(one -> !isArticle(text, one)).ifPresent(found::add);
        at = chunk.end();
      } else {
        at++;
      }
    }
    return found;
  }

  /** La Rochelle: an article before a name. */
  private static boolean isArticle(String text, Found one) {
    return one.range().of(text).equals("La")
        && ARTICLE_OF.matcher(text).region(one.range().end(), text.length()).lookingAt();
  }

  /** Most characters open no chunk: that is cheap to see. */
  private static boolean mayOpen(String text, int at) {
    char c = text.charAt(at);
    return c == '(' || c >= 'A' && c <= 'Z';
  }

  private static Optional<Found> read(String chunk, int at) {
    Set<Element> elements = EnumSet.noneOf(Element.class);
    int symbols = 0;
    boolean marked = false;
    int end = 0;
    Matcher part = PART.matcher(chunk);
    while (part.find()) {
      String word = part.group();
      List<String> read = symbols(word);
      if (read.isEmpty() && !HOSTS.contains(word)) {
        break;
      }
      for (String symbol : read) {
        Element.findBySymbol(symbol).ifPresent(elements::add);
      }
      symbols += Math.max(1, read.size());
      marked |=
          word.chars().anyMatch(c -> Character.isDigit(c) || c == '+') || HOSTS.contains(word);
      end = part.end();
    }
    if (elements.isEmpty()) {
      return Optional.empty();
    }
    boolean lower = chunk.substring(0, end).chars().anyMatch(Character::isLowerCase);
    boolean joined = symbols > 1 && !chunk.substring(0, end).contains(" ");
    int start = chunk.startsWith("(") && chunk.indexOf(')') >= 0 ? 0 : part(chunk);
    return Optional.of(
        new Found(new Range(at + start, at + end), elements, lower && (marked || joined)));
  }

  private static int part(String chunk) {
    return chunk.startsWith("(") ? 1 : 0;
  }

  /** {@return the symbols of a word that is nothing but symbols, digits and charges; else none} */
  private static List<String> symbols(String word) {
    var symbols = new ArrayList<String>();
    int at = 0;
    while (at < word.length()) {
      char c = word.charAt(at);
      if (Character.isDigit(c) || c == '+') {
        at++;
        continue;
      }
      String two = word.substring(at, Math.min(at + 2, word.length()));
      String one = word.substring(at, at + 1);
      if (isSymbol(two)) {
        symbols.add(two);
        at += two.length();
      } else if (isSymbol(one)) {
        symbols.add(one);
        at++;
      } else {
        return List.of();
      }
    }
    return symbols;
  }

  private static boolean isSymbol(String text) {
    return OTHERS.contains(text) || RARE_EARTHS.contains(text);
  }
}
