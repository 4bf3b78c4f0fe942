package org.gadolin.claims.internal.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.text.Expression;
import org.gadolin.text.PatternSet;
import org.gadolin.text.QuantityHit;
import org.gadolin.text.Range;

/**
 * The materials and products a document names: trade products by a word list, doped hosts by their
 * formula ({@code Eu3+:Y2O3 ceramics}); and the one that a study is about, by its title.
 */
final class Materials {

  private static final Lexicon PRODUCTS = Lexicon.load("subjects.csv");
  private static final String FORM =
      "(?:optical |transparent |thin |single |laser )?(?:ceramics?|films?|thin films?|crystals?|glass(?:es)?|fib(?:re|er)s?|nano(?:particles|crystals|phosphors)|phosphors?|garnets?|waveguides?|powders?)";

  private static final String HOST =
      "(?:Y(?:SO|AG|LF|AP|VO)|LuAG|LSO|LYSO|GGG|CaF2|(?:[A-Z][a-z]?\\d{0,2}|\\([A-Z][A-Za-z0-9]*\\)\\d{0,2}){1,5}\\d)";

  /** A dopant and its host with a colon, in either order, and the form it comes in. */
  private static final Pattern DOPED =
      Pattern.compile(
          "\\b\\d{0,3}(?:[A-Z][a-z]?\\d?\\+?(?:[,/-](?=[A-Z]))?){1,3}[:∶]\\s?"
              + HOST
              + "(?: "
              + FORM
              + ")?|\\b"
              + FORM
              + " of [A-Z][a-z]?\\d?\\+?:"
              + HOST);

  private static final PatternSet DOPED_ONES = PatternSet.of(DOPED);

  /** The noun phrase a title opens with, up to what it is for or how it was made. */
  private static final Pattern STUDIED =
      Pattern.compile(
          "(?i)([\\w®+:() -]{3,60}?\\b(?:films?|crystals?|ceramics?|glass(?:es)?|aerogels?|membranes?|resins?|sorbents?|adsorbents?|phosphors?|nanoparticles?|nanocrystals?|fib(?:re|er)s?|composites?|frameworks?|powders?|magnets?|isolators?|rotators?|memor(?:y|ies)|catalysts?|alloys?|lasers?|extractants?|electrodes?))\\b");

  /** The last two words of a name and its acronym behind. */
  private static final Pattern ACRONYM =
      Pattern.compile("(?<last>\\b[\\p{L}-]+ [\\p{L}-]+) \\((?<acronym>[A-Z][A-Za-z0-9]{1,6})\\)");

  private static final int ABSTRACT = 4000;

  /** What a figure is only held against: a quarter more than in TGG. */
  private static final Expression COMPARED =
      Expression.of(
          "(?i)\\b(?:than|like|unlike|versus|against|compared (?:with|to))(?: in| that of| those of| for| of)?(?: the| an?)? $");

  private static final int LOOK_BACK = 32;
  private static final Set<String> FORMS =
      Set.of("crystal", "thin films", "nanoparticles", "membrane", "phosphor", "catalyst");
  private static final String USUAL = "rare earths";
  private static final int NEAR = 80;

  private final Frame frame;
  private final List<Lexicon.Hit> all;
  private final List<Lexicon.Hit> free; // those that figures are not only held against
  private final String studied;

  Materials(Frame frame, List<Range> names) {
    this.frame = frame;
    List<Lexicon.Hit> doped = doped(frame.text());
    all = named(frame.text(), names, doped);
    free = all.stream().filter(hit -> !isCompared(hit.range())).toList();
    studied = studied(frame.document().head().title(), doped, frame.text());
  }

  /** {@return the material the figure's sentence brings nearest, empty where it names none} */
  String nearest(Range sentence, QuantityHit hit) {
    return Near.nearest(frame.text(), free, sentence, hit.range())
        .or(() -> hit.unit().equals("%") && !hit.inWords() ? first(sentence) : Optional.empty())
        .map(Lexicon.Hit::en)
        .orElse("");
  }

  private boolean isCompared(Range range) {
    int from = Math.max(0, range.start() - LOOK_BACK);
    return COMPARED.isIn(frame.text().substring(from, range.start()));
  }

  private Optional<Lexicon.Hit> first(Range sentence) {
    return Near.within(all, sentence).stream().findFirst();
  }

  /** {@return the material of the title, empty where it names none} */
  String titled() {
    return english(frame.document().head().title()).orElse("");
  }

  /** {@return the material named last before an index, at most a clause or two away} */
  String lastBefore(int index) {
    return lastBefore(index, NEAR);
  }

  /** {@return the material that the paragraph named last, empty where it named none} */
  String lastInParagraph(int index) {
    return lastBefore(index, index - frame.text().lastIndexOf('\n', Math.max(0, index - 1)));
  }

  private String lastBefore(int index, int most) {
    int next = Near.firstFrom(all, index);
    while (next > 0 && all.get(next - 1).en().endsWith("magnets")) {
      next--; // who buys magnets is told beside the prices of what they are made of
    }
    boolean near = next > 0 && index - all.get(next - 1).range().end() < most;
    return near ? all.get(next - 1).en() : "";
  }

  /** {@return whether a word tells a form only, which a study's own material comes in} */
  boolean isForm(String material) {
    return FORMS.contains(material) && !studied.equals(USUAL);
  }

  /** {@return the last material of a sentence, empty where it names none} */
  String lastIn(Range sentence) {
    List<Lexicon.Hit> told = Near.within(all, sentence);
    return told.isEmpty() ? "" : told.getLast().en();
  }

  /** {@return what the document as a whole is about} */
  String studied() {
    return studied;
  }

  /** {@return the English name of a product, if the words tell one} */
  static Optional<String> english(String words) {
    return PRODUCTS.find(words).stream().map(Lexicon.Hit::en).findFirst();
  }

  private static List<Lexicon.Hit> named(String text, List<Range> names, List<Lexicon.Hit> doped) {
    var all = new ArrayList<>(doped);
    for (Lexicon.Hit hit : PRODUCTS.find(text)) {
      boolean inName = Near.isCovered(names, hit.range());
      if (!inName && doped.stream().noneMatch(other -> other.range().overlaps(hit.range()))) {
        all.add(hit);
      }
    }
    all.sort(Comparator.comparingInt(hit -> hit.range().start()));
    return List.copyOf(all);
  }

  private static List<Lexicon.Hit> doped(String text) {
    var doped = new ArrayList<Lexicon.Hit>();
    DOPED_ONES.scan(
        text,
        (number, match) ->
            doped.add(new Lexicon.Hit(new Range(match.start(), match.end()), host(match))));
    return doped;
  }

  /** Host first, form behind: "ceramics of Eu3+:Y2O3" are Eu3+:Y2O3 ceramics. */
  private static String host(MatchResult match) {
    String[] parts = match.group().split(" of ", 2);
    return parts.length == 2 ? parts[1] + " " + parts[0] : match.group();
  }

  private static String studied(String title, List<Lexicon.Hit> dopedInText, String text) {
    List<Lexicon.Hit> doped = doped(title);
    if (doped.isEmpty()) {
      doped = dopedInText;
    }
    var phrase = STUDIED.matcher(title);
    boolean opens = phrase.lookingAt();
    if (opens && doped.isEmpty()) {
      String words = phrase.group(1);
      return acronym(words, text).map(acronym -> acronym + " " + lastWord(words)).orElse(words);
    }
    if (!doped.isEmpty()) {
      return doped.getFirst().en();
    }
    return english(title).orElse(USUAL);
  }

  /** What the text calls a material after its name: terbium scandium aluminium garnet (TSAG). */
  private static Optional<String> acronym(String phrase, String text) {
    String words = phrase.toLowerCase(Locale.ROOT);
    int from = Math.max(0, words.lastIndexOf(' '));
    String named = words.substring(0, from);
    return ACRONYM
        .matcher(text.substring(0, Math.min(text.length(), ABSTRACT)))
        .results()
        .filter(match -> named.endsWith(match.group("last").toLowerCase(Locale.ROOT)))
        .map(match -> match.group("acronym"))
        .findFirst();
  }

  private static String lastWord(String phrase) {
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }
}
