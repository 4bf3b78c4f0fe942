package org.gadolin.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gadolin.atlas.ActorEntry;
import org.gadolin.atlas.Atlas;
import org.gadolin.atlas.PlaceEntry;
import org.gadolin.atlas.Plant;
import org.gadolin.atlas.VocabularyTerm;
import org.gadolin.core.Claim;
import org.gadolin.core.Country;
import org.gadolin.core.Element;
import org.gadolin.core.Period;
import org.gadolin.core.PlaceType;
import org.gadolin.core.Quantity;
import org.gadolin.core.Stage;

/** The words for ids, names, dates and numbers in the brief's language. */
record Words(
    Atlas atlas, Language language, Phrases phrases, ChineseForms chinese, Operators operators) {

  private static final int MOST_NAMES = 6;
  private static final int MOST_PARENTS = 5;
  private static final Pattern ANNOUNCEMENT =
      Pattern.compile("Announcement No\\. (\\d+)(?: of (\\d{4}))?");

  Words(Atlas atlas, Language language) {
    this(
        atlas,
        language,
        Phrases.of(language),
        language == Language.ZH ? ChineseForms.of(atlas) : ChineseForms.NONE,
        new Operators(atlas));
  }

  String say(String key, String... holes) {
    return phrases.say(key, holes);
  }

  /** {@return the form of a vocabulary's word; the id with blanks where the list lacks it} */
  String of(String list, String id) {
    return findIn(list, id).orElse(id.replace('_', ' '));
  }

  private Optional<String> findIn(String list, String id) {
    return atlas.vocabulary(list).stream()
        .filter(term -> term.id().equals(id))
        .map(this::form)
        .filter(form -> !form.isEmpty())
        .findFirst();
  }

  private String form(VocabularyTerm term) {
    return language == Language.ZH ? term.zh() : term.en();
  }

  /** {@return an operator as the atlas writes it, by the name of the actor it is} */
  String operator(String operator) {
    String own = name(operator);
    if (language == Language.EN || isHan(own)) {
      return own;
    }
    return atlas.actors().stream()
        .filter(actor -> !actor.nameZh().isEmpty())
        .filter(actor -> operators.isSame(actor.name(), operator))
        .map(ActorEntry::nameZh)
        .findFirst()
        .orElse(own);
  }

  /** {@return a plant by its name in the language, else as its source writes it} */
  String plant(Plant plant) {
    return language == Language.ZH && !plant.nameZh().isEmpty() ? plant.nameZh() : plant.name();
  }

  String stage(Stage stage) {
    return of("stage", stage.id());
  }

  /** {@return the word for an element, a group or another commodity} */
  String commodity(String id) {
    return Element.findBySymbol(id)
        .map(this::element)
        .or(() -> findIn("commodity", id))
        .or(() -> findIn("group", id))
        .orElse(id.replace('_', ' '));
  }

  /** {@return the word for what an act is about: all rare earths are simply rare earths} */
  String material(String id) {
    return phrases.find("material." + id).orElseGet(() -> commodity(id));
  }

  /** {@return the word for a technology; for what is also a commodity that one's, in the plural} */
  String product(String id) {
    return findIn("commodity", id).orElseGet(() -> of("technology", id));
  }

  /** {@return the stage a technology belongs to, by its parents; empty where it has none} */
  String linkOf(String technology) {
    String at = technology;
    for (int step = 0; step < MOST_PARENTS && !at.isEmpty(); step++) {
      if (Stage.findById(at).isPresent()) {
        return at;
      }
      String child = at;
      at =
          atlas.vocabulary("technology").stream()
              .filter(term -> term.id().equals(child))
              .map(VocabularyTerm::parent)
              .findFirst()
              .orElse("");
    }
    return "";
  }

  private String element(Element element) {
    return atlas.elements().stream()
        .filter(entry -> entry.element() == element)
        .map(entry -> language == Language.ZH ? entry.nameZh() : entry.nameEn())
        .findFirst()
        .orElse(element.name());
  }

  String country(Country country) {
    return atlas.places().stream()
        .filter(place -> place.type() == PlaceType.COUNTRY || place.type() == PlaceType.BLOC)
        .filter(place -> place.country().equals(country))
        .map(this::form)
        .findFirst()
        .orElse(country.code());
  }

  private String form(PlaceEntry place) {
    return language == Language.EN
        ? place.name()
        : place.forms().stream().filter(Words::isHan).findFirst().orElse(place.name());
  }

  /** {@return a name as a reader can use it; one without English form is marked so} */
  String name(String name) {
    if (language == Language.EN) {
      return isHan(name) ? say("name.unestablished", "name", name) : name;
    }
    String zh = chinese.of(name);
    return zh.isEmpty() ? name : zh;
  }

  /** {@return an English phrase of names and terms, in the language} */
  String phrase(String english) {
    return language == Language.EN ? english : chinese.translated(english);
  }

  /** {@return a measure's name; announcements by number are worded in the language} */
  String instrument(String name) {
    var match = ANNOUNCEMENT.matcher(name);
    if (language == Language.EN || !match.matches()) {
      return name;
    }
    String year = match.group(2);
    return say(
        "instrument.announcement", "year", year == null ? "" : year, "number", match.group(1));
  }

  /** {@return who compiled a figure, by its name in the language} */
  String reporter(String name) {
    return phrases.find("reporter." + name.replace(' ', '_')).orElseGet(() -> name(name));
  }

  String names(List<String> names) {
    return joined(names.stream().distinct().limit(MOST_NAMES).map(this::name).toList());
  }

  String joined(List<String> parts) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    String head = String.join(say("list.comma"), parts.subList(0, parts.size() - 1));
    return head + say("list.and") + parts.getLast();
  }

  /** {@return the first of a list and how many more there are} */
  String some(List<String> parts, int most) {
    if (parts.size() <= most) {
      return joined(parts);
    }
    var shown = new ArrayList<>(parts.subList(0, most - 1));
    shown.add(say("list.more", "n", String.valueOf(parts.size() - shown.size())));
    return joined(shown);
  }

  /** {@return a place with its country, unless it is one} */
  String place(Claim.Place place) {
    String name = name(place.name());
    if (place.type() == PlaceType.COUNTRY || !place.country().isKnown()) {
      return name;
    }
    return say("where", "place", name, "country", country(place.country()));
  }

  /** {@return a place with its preposition: at a site, in any wider place} */
  String where(Claim.Place place) {
    return say(place.type() == PlaceType.SITE ? "where.at" : "where.in", "where", place(place));
  }

  String on(Period period) {
    return new DateWords(phrases).on(period);
  }

  String date(Period period) {
    return new DateWords(phrases).plain(period);
  }

  String quantity(Quantity value) {
    return new NumberWords(phrases, language).quantity(value);
  }

  String unit(String unit) {
    return new NumberWords(phrases, language).unit(unit);
  }

  /** {@return words of ids, each once, at most so many} */
  static List<String> distinct(List<String> words, int most) {
    return words.stream().distinct().limit(most).toList();
  }

  static boolean isHan(String name) {
    return name.codePoints().anyMatch(Character::isIdeographic);
  }
}
