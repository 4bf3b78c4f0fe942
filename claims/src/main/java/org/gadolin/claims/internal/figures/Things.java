package org.gadolin.claims.internal.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.text.Expression;
import org.gadolin.text.QuantityHit;
import org.gadolin.text.Range;

/** The thing of its owner that a figure belongs to: exports, a plant, an offtake, a price. */
final class Things {

  private static final String PRICE = "price";
  private static final int LED = 40;
  private static final Expression CHARGE =
      Expression.of(
          "(?i)\\b(?:tax(?:es|ed)?|lev(?:y|ies|ied)|dut(?:y|ies)|royalt(?:y|ies)|fees?|tariffs?|fines?|surcharge)(?: (?:of|at|is|was|to|by|about|around|up|some|set|will|be))*\\s$|(?:税|费|关税|税额|税费)(?:为|约|达|征收|每吨|按)*$");
  private static final int MOST_BACK = 3;
  private static final Lexicon THINGS = Lexicon.load("things.csv");

  /** A sentence that goes on about the thing of the one before. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?i)\\s*(?:it|they|that|this|these|those|the (?:total|figure|number|latter|deal)|for the|versus|year-on-year|compared|deliveries|of (?:this|that|these))\\b|\\s*(?:其中|同比|环比|该|此|较|比)");

  private final Frame frame;
  private final List<Lexicon.Hit> all;
  private final List<Lexicon.Hit> ofTitle;

  Things(Frame frame, List<Range> names, List<QuantityHit> hits) {
    this.frame = frame;
    var found = new ArrayList<>(THINGS.find(frame.text()));
    found.removeIf(thing -> Near.isCovered(names, thing.range()));
    hits.stream()
        .filter(hit -> hit.kind().equals("price") && !isCharge(frame.text(), hit.range()))
        .forEach(hit -> found.add(new Lexicon.Hit(hit.range(), PRICE)));
    found.sort(Comparator.comparingInt(thing -> thing.range().start()));
    all = List.copyOf(found);
    ofTitle = THINGS.find(frame.document().head().title());
  }

  /** {@return whether money for a mass is what a state or a work takes, not what a buyer pays} */
  static boolean isCharge(String text, Range range) {
    return CHARGE.isIn(text.substring(Math.max(0, range.start() - LED), range.start()));
  }

  /** {@return the thing's name in English, empty where the text tells none} */
  String of(Range sentence, QuantityHit hit) {
    return find(sentence, hit).map(thing -> named(thing.en(), hit)).orElseGet(() -> titled(hit));
  }

  /** {@return the thing where it stands, in the sentence or one that it goes on from} */
  Optional<Lexicon.Hit> find(Range sentence, QuantityHit hit) {
    var led = listed(sentence, hit.range());
    if (led.isPresent()) {
      return led;
    }
    var near = Near.nearest(frame.text(), all, sentence, hit.range());
    boolean goesOn = GOES_ON.matcher(sentence.of(frame.text())).lookingAt();
    boolean there = sentence.of(frame.text()).contains(" there");
    return near.isPresent() || !(goesOn || there) ? near : before(sentence);
  }

  /** "benchmarks for 2030 are: 10 % ...": what stands before a colon is what its list counts. */
  private Optional<Lexicon.Hit> listed(Range sentence, Range figure) {
    int colon = frame.text().lastIndexOf(':', figure.start());
    if (colon <= sentence.start()) {
      return Optional.empty();
    }
    List<Lexicon.Hit> told =
        Near.within(all, new Range(Math.max(sentence.start(), colon - LED), colon));
    return told.isEmpty() ? Optional.empty() : Optional.of(told.getLast());
  }

  /** The last thing of the sentences before, in the same paragraph. */
  private Optional<Lexicon.Hit> before(Range sentence) {
    Range former = sentence;
    for (int back = 0; back < MOST_BACK && former.start() > 0; back++) {
      former = frame.sentenceAt(former.start() - 1);
      List<Lexicon.Hit> told = Near.within(all, former);
      if (!told.isEmpty()) {
        return Optional.of(told.getLast());
      }
    }
    return Optional.empty();
  }

  /** What is bought: a mass is taken off, a company is acquired. */
  private static String named(String thing, QuantityHit hit) {
    if (!thing.equals("purchase")) {
      return thing;
    }
    boolean mass = hit.kind().equals("mass") || hit.kind().equals("rate");
    return mass || hit.unit().equals("years") ? "offtake" : "acquisition";
  }

  /** {@return whether only the title tells what a figure of money is of} */
  boolean isOfTitle(Range sentence, QuantityHit hit) {
    return hit.kind().equals("money") && !ofTitle.isEmpty() && find(sentence, hit).isEmpty();
  }

  /** Money that no other word explains is that of the title. */
  private String titled(QuantityHit hit) {
    boolean money = hit.kind().equals("money");
    return !money || ofTitle.isEmpty() ? "" : named(ofTitle.getFirst().en(), hit);
  }

  /** {@return whether a thing is a flow or stock that a country's adjective goes with} */
  static boolean isFlow(String thing) {
    return FLOWS.contains(thing);
  }

  /** {@return whether a thing is the price of something} */
  static boolean isPrice(String thing) {
    return thing.equals(PRICE);
  }

  /** {@return what a heading says is told, if it is one of these things} */
  static Optional<String> english(String words) {
    return THINGS.find(words).stream().map(Lexicon.Hit::en).findFirst();
  }

  private static final Set<String> FLOWS =
      Set.of(
          "exports",
          "imports",
          "production",
          "output",
          "reserves",
          "consumption",
          "demand",
          "supply",
          "quota",
          "mining quota",
          "separation quota");
}
