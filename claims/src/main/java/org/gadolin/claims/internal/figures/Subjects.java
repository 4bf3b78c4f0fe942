package org.gadolin.claims.internal.figures;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.claims.internal.frame.RuleTable;
import org.gadolin.claims.internal.names.Names;
import org.gadolin.text.Expression;
import org.gadolin.text.QuantityHit;
import org.gadolin.text.Range;

/**
 * Words, in English, what a figure is about: whose, of which material, which thing of theirs
 * ("Chinese magnet exports", "Lynas Rare Earths NdPr output").
 */
final class Subjects {

  private static final Map<String, String> ADJECTIVES =
      RuleTable.rows("figures/adjectives.csv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
  private static final Expression SHARE =
      Expression.of(
          "(?i)\\b(?:shares?|stock|share price)\\b.{0,40}\\b(?:rose|fell|gained|slid|climbed|jumped|closed|lost|added|dropped|up|down|surged|trading|traded|at)\\b|收盘|股价|涨停|跌停");
  private static final Expression STAKE =
      Expression.of(
          "(?i)\\b(?:stake|of new stock|shareholding|share of|market share|subscribed|holding)\\b");

  private static final Set<String> PRICED = Set.of("price", "price floor", "premium", "cost");
  private static final Set<String> TRADE = Set.of("exports", "imports");
  private static final Set<String> HELD = Set.of("stake", "equity");
  private static final Set<String> GIVEN = Set.of("grant", "loan", "subsidy", "funding");
  private static final Expression IN = Expression.of("(?i)\\b(?:in|of) (?:the )?$|持有$");
  private static final Expression TO = Expression.of("(?i)\\bto (?:the )?$|(?:支持|向|给)$");
  private static final Pattern ITS_SHARES =
      Pattern.compile(
          "(?i)\\s*(?:its|their|the (?:company|miner|firm|group|producer|developer)['’]s) (?:shares?|stock)\\b|\\s*(?:公司|其)股价");
  private static final Pattern PRONOUN = Pattern.compile("(?i)\\s*(?:they|it|these|this)\\b");

  private static final Pattern BLANKS = Pattern.compile(" {2,}");

  /** Kinds and units of figures that measure a property rather than a business. */
  private static final Set<String> PROPERTIES =
      Set.of("time", "length", "temperature", "verdet", "level", "voltage", "frequency");

  /** Things of a material, also where a figure only tells by how much they differ. */
  private static final Set<String> MEASURED =
      Set.of("Verdet constant", "coherence time", "lifetime", "decay time", "light storage");

  private final Frame frame;
  private final Materials materials;
  private final Things things;
  private final Owners owners;
  private final Measures measures;

  Subjects(Frame frame, Names names, List<QuantityHit> hits) {
    this.frame = frame;
    owners = new Owners(frame, names);
    materials = new Materials(frame, owners.names());
    things = new Things(frame, owners.names(), hits);
    measures = new Measures(frame);
  }

  /** {@return what the figure is about} */
  String subject(QuantityHit hit) {
    Range sentence = frame.sentenceAt(hit.range().start());
    String words = sentence.of(frame.text());
    String thing = things.of(sentence, hit);
    boolean measured = PROPERTIES.contains(hit.kind()) && !hit.unit().equals("years");
    boolean property = measured || MEASURED.contains(thing);
    String material = material(sentence, hit, property, thing);
    String owner = owner(sentence, hit, property, thing);
    if (isShare(words, hit)) {
      String spoken = ITS_SHARES.matcher(words).lookingAt() ? owners.company(sentence) : "";
      String whose = spoken.isEmpty() ? owner : spoken;
      return (whose.isEmpty() ? "company" : whose) + " share price";
    }
    boolean priced =
        hit.kind().equals("price") && !isSale(words) && !Things.isCharge(frame.text(), hit.range())
            || hit.unit().equals("%") && Things.isPrice(thing);
    boolean ofMaterial = property || priced;
    if (ofMaterial && !material.isEmpty()) {
      String market = priced ? owners.market(sentence, hit) : "";
      return phrase(market, material, priced && !PRICED.contains(thing) ? "price" : thing);
    }
    if (owner.isEmpty()) {
      return phrase("", material.isEmpty() ? materials.studied() : material, thing);
    }
    String object = object(sentence, hit, thing);
    return phrase(owner, material, thing) + (object.equals(owner) ? "" : object);
  }

  private String owner(Range sentence, QuantityHit hit, boolean property, String thing) {
    if (property) {
      return owners.ofProperty(sentence, hit);
    }
    return TRADE.contains(thing) ? owners.trader(sentence, hit) : owners.of(sentence, hit);
  }

  /** Into what a stake or to whom a grant goes. */
  private String object(Range sentence, QuantityHit hit, String thing) {
    if (HELD.contains(thing)) {
      String held = owners.object(sentence, hit, IN);
      return held.isEmpty() ? "" : " in " + held;
    }
    String given = GIVEN.contains(thing) ? owners.object(sentence, hit, TO) : "";
    return given.isEmpty() ? "" : " to " + given;
  }

  private String material(Range sentence, QuantityHit hit, boolean property, String thing) {
    String near = materials.nearest(sentence, hit);
    if (property
        && (materials.isForm(near) || PRONOUN.matcher(sentence.of(frame.text())).lookingAt())) {
      return materials.studied();
    }
    if (!near.isEmpty()) {
      return near;
    }
    if (hit.kind().equals("price") || Things.isPrice(thing)) {
      return hit.kind().equals("price")
          ? materials.lastInParagraph(sentence.start())
          : materials.lastBefore(sentence.start());
    }
    if (things.isOfTitle(sentence, hit)) {
      return materials.titled();
    }
    var from = things.find(sentence, hit).map(found -> frame.sentenceAt(found.range().start()));
    boolean former = from.isPresent() && from.get().start() < sentence.start();
    return former ? materials.lastIn(from.get()) : "";
  }

  /** {@return what the figure measures} */
  String quantity(QuantityHit hit) {
    return measures.of(hit);
  }

  /** {@return what a row of a table is about: what it names, else whom the document is about} */
  String ofRow(Range name) {
    String words = name.of(frame.text());
    return owners
        .named(name)
        .or(() -> Measures.english(words).map(measure -> owners.titled()))
        .filter(subject -> !subject.isEmpty())
        .or(() -> Materials.english(words))
        .orElse(words);
  }

  /** {@return what a row of a table measures} */
  String quantityOfRow(Range name) {
    return Measures.english(name.of(frame.text())).orElse("amount");
  }

  /** {@return the English name of a table's row or column heading; itself if not known} */
  static String english(String heading, boolean measure) {
    return (measure ? Measures.english(heading) : Materials.english(heading)).orElse(heading);
  }

  private static boolean isShare(String words, QuantityHit hit) {
    boolean may = hit.unit().equals("%") || hit.kind().equals("money");
    return may && SHARE.isIn(words) && !STAKE.isIn(words);
  }

  /** An average selling price is the seller's. */
  private static boolean isSale(String words) {
    return words.contains("selling price") || words.contains("均价") && words.contains("公司");
  }

  /** Owner, material, thing; a material before a thing is its adjective: magnet exports. */
  private static String phrase(String owner, String material, String thing) {
    boolean told = !material.isEmpty() && !owner.contains(material);
    boolean flow = Things.isFlow(thing) || owner.equals("European Union");
    String adjective = singular(material);
    boolean inThing = !thing.isEmpty() && thing.startsWith(adjective); // magnet, magnet plant
    String of = !told || inThing ? "" : thing.isEmpty() ? material : adjective;
    String whose = flow && !of.isEmpty() ? ADJECTIVES.getOrDefault(owner, owner) : owner;
    String what = of.endsWith(thing) || owner.endsWith(thing) ? "" : thing;
    return BLANKS.matcher(String.join(" ", whose, of, what)).replaceAll(" ").strip();
  }

  /** NdFeB magnets: NdFeB magnet exports. Permanent magnets are the magnets. */
  private static String singular(String material) {
    String plain = material.equals("permanent magnets") ? "magnet" : material;
    return plain.endsWith("s") && !plain.endsWith("ss") && !plain.endsWith("ceramics")
        ? plain.substring(0, plain.length() - 1)
        : plain;
  }
}
