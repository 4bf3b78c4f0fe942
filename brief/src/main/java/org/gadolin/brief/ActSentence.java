package org.gadolin.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gadolin.core.Claim;
import org.gadolin.core.EventType;
import org.gadolin.core.Layer;
import org.gadolin.core.Period;
import org.gadolin.core.Quantity;

/** Words an act as a sentence, only with what its passage tells. */
record ActSentence(Words words) {

  private static final Set<EventType> QUOTAS = Set.of(EventType.EXPORT_CONTROL, EventType.POLICY);
  private static final String CONTROLS = "act.export_control.who";
  private static final int MOST_FIGURES = 3;
  private static final List<String> ALL = List.of("REE");
  private static final int MOST_MATERIALS = 8;

  String of(ActGroup group) {
    String said = sentence(group.lead());
    int documents = group.countDocuments();
    return documents > 1
        ? said + words.say("list.sentence") + words.say("act.documents", "n", "" + documents)
        : said;
  }

  /** {@return a few words that recall the act} */
  String shortly(Act act) {
    List<String> doers = act.doers().stream().limit(2).toList();
    return words.say(
        "short",
        "type",
        words.of("event_type", act.type().id()),
        "who",
        words.names(doers),
        "what",
        doers.isEmpty() ? what(act) : "",
        "when",
        words.date(act.event().date()));
  }

  private String sentence(Act act) {
    Optional<Moved> moved = act.type() == EventType.PRICE_MOVE ? moved(act) : Optional.empty();
    List<String> doers = act.doers();
    boolean due = isDue(act);
    Period date = act.event().date();
    String key = "act." + wording(act, doers);
    return capital(
        words.say(
            moved.isPresent() ? "act.price_move.moved" : key,
            "who",
            words.names(doers),
            "named",
            words.names(act.others()),
            "among",
            words.say(doers.size() == 1 ? "among.one" : "among.many", "who", words.names(doers)),
            "what",
            what(act).isEmpty() && key.equals(CONTROLS) ? words.say("what.goods") : what(act),
            "where",
            act.findWhere().map(words::where).orElse(""),
            "when",
            due ? "" : words.on(date),
            "due",
            due ? words.date(date) : "",
            "figures",
            figures(act),
            "moved",
            moved.map(Moved::verb).orElse(""),
            "by",
            moved.map(Moved::by).orElse(""),
            "to",
            moved.map(Moved::to).orElse("")));
  }

  /** A control may also be lifted, and a measure be a quota: the sentence's own words tell. */
  private static String wording(Act act, List<String> doers) {
    String type = act.type().id();
    if (doers.isEmpty()) {
      return type + ".bare";
    }
    String sentence = act.page().sentence(act.evidence());
    if (act.type() == EventType.EXPORT_CONTROL && Cues.has("lifted", sentence)) {
      return type + ".lifted";
    }
    return QUOTAS.contains(act.type()) && Cues.has("quota", sentence) ? "quota" : type + ".who";
  }

  /** {@return whether the act lies after the day the document appeared} */
  private static boolean isDue(Act act) {
    String published = act.page().document().head().published().to();
    String date = act.event().date().from();
    return !published.isEmpty()
        && !date.isEmpty()
        && date.compareTo(published) > 0
        && !date.startsWith(published);
  }

  /** {@return what it is about: products first, else elements and groups} */
  private String what(Act act) {
    List<String> products = act.ids(Layer.TECHNOLOGY).stream().map(words::product).toList();
    List<String> materials = new ArrayList<>(act.elements().stream().map(words::material).toList());
    if (materials.isEmpty()) {
      act.ids(Layer.GROUP).forEach(id -> materials.add(words.material(id)));
    }
    String made = words.joined(Words.distinct(products, 2));
    boolean vague = act.elements().isEmpty() && act.materials().equals(ALL) && !made.isEmpty();
    String of = vague ? "" : words.joined(Words.distinct(materials, MOST_MATERIALS));
    if (made.isEmpty() && of.isEmpty()) {
      return words.joined(act.links().stream().limit(1).map(words::stage).toList());
    }
    if (made.isEmpty() || of.isEmpty()) {
      return made + of;
    }
    return words.say("what.both", "product", made, "material", of);
  }

  private String figures(Act act) {
    var worded = new FigureWords(words);
    Map<String, List<String>> valuesByWhat = new LinkedHashMap<>();
    act.figures().stream()
        .filter(figure -> UnitClass.of(figure.value().unit()) != UnitClass.COUNT)
        .forEach(
            figure ->
                valuesByWhat
                    .computeIfAbsent(worded.what(figure), what -> new ArrayList<>())
                    .add(words.quantity(figure.value())));
    List<String> shown =
        valuesByWhat.entrySet().stream()
            .map(
                one ->
                    words.say(
                        "figure",
                        "what",
                        one.getKey(),
                        "value",
                        words.joined(Words.distinct(one.getValue(), MOST_FIGURES))))
            .limit(MOST_FIGURES)
            .toList();
    return String.join(words.say("list.figures"), shown);
  }

  private record Moved(String verb, String by, String to) {}

  /** {@return how the price moved, where the sentence gives by how much} */
  private Optional<Moved> moved(Act act) {
    if (what(act).isEmpty()) {
      return Optional.empty();
    }
    Optional<Claim.Figure> price =
        act.figures().stream()
            .filter(one -> one.quantity().equals("price"))
            .filter(one -> UnitClass.of(one.value().unit()) == UnitClass.PRICE)
            .findFirst();
    String to = price.map(one -> words.quantity(one.value())).orElse("");
    Optional<Claim.Figure> change = changeOf(price, act);
    return change.map(
        one ->
            new Moved(
                words.say(one.value().low() < 0 ? "price.fell" : "price.rose"),
                words.quantity(positive(one)),
                to));
  }

  /** The change of the price itself: a sentence may also tell how a profit grew. */
  private static Optional<Claim.Figure> changeOf(Optional<Claim.Figure> price, Act act) {
    List<Claim.Figure> changes =
        act.figures().stream().filter(one -> one.quantity().equals("change")).toList();
    String subject = price.map(Claim.Figure::subject).orElse("");
    return changes.stream()
        .filter(one -> one.subject().equals(subject) || one.subject().contains("price"))
        .findFirst()
        .or(() -> changes.size() == 1 ? changes.stream().findFirst() : Optional.empty());
  }

  private static Quantity positive(Claim.Figure figure) {
    var value = figure.value();
    double one = Math.abs(value.low());
    double other = Math.abs(value.high());
    return new Quantity(Math.min(one, other), Math.max(one, other), value.unit());
  }

  private static String capital(String said) {
    return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
  }
}
