package org.gadolin.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gadolin.core.Basis;
import org.gadolin.core.Claim;
import org.gadolin.core.Dating;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.EventType;
import org.gadolin.core.Evidence;
import org.gadolin.core.Extraction;
import org.gadolin.core.Layer;
import org.gadolin.core.Period;
import org.gadolin.core.Property;
import org.gadolin.core.Quantity;
import org.gadolin.core.Relevance;
import org.gadolin.core.SourceDocument;
import org.gadolin.core.Span;
import org.gadolin.core.StatementKey;
import org.gadolin.core.StatementKeys;
import org.gadolin.core.Subject;
import org.gadolin.ledger.Entry;
import org.gadolin.ledger.StatementFilter;

/** Documents for load, made up of few words; each has so many statements, the same every time. */
final class MadeUpEntries {

  /** Statements of one document. */
  static final int STATEMENTS = 40;

  private static final int FIGURES = 16;
  private static final int EVENTS = 8;
  private static final int HOLDERS = 500;
  private static final int VOCABULARY = 30_000;
  private static final List<Property> PROPERTIES =
      List.of(
          Property.CAPACITY,
          Property.PRODUCTION,
          Property.PRICE,
          Property.SHARE,
          Property.RESERVES,
          Property.INVESTMENT);
  private static final List<EventType> TYPES = List.of(EventType.values());
  private static final List<String> WORDS =
      List.of(
          "terbium",
          "dysprosium",
          "neodymium",
          "oxide",
          "magnet",
          "separation",
          "plant",
          "mine",
          "licence",
          "quota",
          "price",
          "capacity",
          "tonnes",
          "export",
          "furnace",
          "alloy",
          "稀土",
          "氧化物",
          "磁材",
          "产能",
          "出口",
          "管制");

  private MadeUpEntries() {}

  /** {@return a word, as often as Zipf's law has words of its rank} */
  static String word(Random random) {
    int rank = (int) Math.pow(VOCABULARY, random.nextDouble());
    return rank <= WORDS.size() ? WORDS.get(rank - 1) : "word" + Integer.toString(rank, 36);
  }

  static StatementFilter filter(Random random) {
    return StatementFilter.ALL
        .about("Holder " + random.nextInt(HOLDERS))
        .of(PROPERTIES.get(random.nextInt(PROPERTIES.size())));
  }

  static Entry entry(int number) {
    var random = new Random(number);
    var text = new StringBuilder("Document " + number + ".");
    while (text.length() < 1_500) {
      text.append(' ').append(word(random));
    }
    String published =
        "20%02d-%02d-%02d"
            .formatted(20 + random.nextInt(6), 1 + random.nextInt(12), 1 + random.nextInt(28));
    var head =
        new DocumentHead(
            "d" + number,
            "https://example.org/" + number,
            "T",
            Period.of(published),
            "en",
            "P",
            "");
    var document = new SourceDocument("%064x".formatted(number), "d", head, text.toString());
    var mentions = new ArrayList<Claim.Mention>();
    for (int i = 0; i < STATEMENTS - FIGURES - EVENTS; i++) {
      mentions.add(new Claim.Mention(Layer.ELEMENT, i % 2 == 0 ? "Tb" : "Dy", at(text, i * 20)));
    }
    var figures = new ArrayList<Claim.Figure>();
    var figureKeys = new ArrayList<StatementKey>();
    for (int i = 0; i < FIGURES; i++) {
      Property property = PROPERTIES.get(random.nextInt(PROPERTIES.size()));
      var asOf = Period.of("20" + (20 + random.nextInt(6)));
      figures.add(
          new Claim.Figure(
              "subject",
              property.id(),
              Quantity.of(random.nextInt(100_000), "t/yr"),
              asOf,
              at(text, 400 + i * 20)));
      figureKeys.add(key(holder(random), property, asOf, new Basis("mass_rate", "reo", "", false)));
    }
    var events = new ArrayList<Claim.Event>();
    var eventKeys = new ArrayList<StatementKey>();
    for (int i = 0; i < EVENTS; i++) {
      String holder = holder(random);
      EventType type = TYPES.get(random.nextInt(TYPES.size()));
      events.add(
          new Claim.Event(type, Period.of(published), List.of(holder), at(text, 800 + i * 20)));
      eventKeys.add(key(holder, Property.EVENT, Period.of(published), Basis.of(type)));
    }
    var said =
        new Extraction(
            Relevance.RARE_EARTH,
            mentions,
            List.of(),
            List.of(),
            events,
            figures,
            List.of(),
            List.of(),
            List.of());
    return new Entry(document, said, new StatementKeys(eventKeys, figureKeys, List.of()));
  }

  private static String holder(Random random) {
    return "Holder " + random.nextInt(HOLDERS);
  }

  private static StatementKey key(String holder, Property property, Period asOf, Basis basis) {
    return new StatementKey(
        new Subject(Subject.Kind.ACTOR, holder, "", ""), property, "", asOf, Dating.TOLD, basis);
  }

  private static List<Evidence> at(CharSequence text, int start) {
    return List.of(
        new Evidence(new Span(start, start + 12), text.subSequence(start, start + 12).toString()));
  }
}
