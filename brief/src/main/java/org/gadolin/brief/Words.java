package org.gadolin.brief;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gadolin.atlas.Atlas;
import org.gadolin.atlas.VocabularyTerm;
import org.gadolin.core.Claim;
import org.gadolin.core.Country;
import org.gadolin.core.PlaceType;
import org.gadolin.core.Quantity;
import org.gadolin.core.Stage;

/** The words for ids, numbers and names in the brief's language. */
record Words(Atlas atlas, Language language) {

  String of(String list, String id) {
    return atlas.vocabulary(list).stream()
        .filter(term -> term.id().equals(id))
        .map(this::form)
        .filter(form -> !form.isEmpty())
        .findFirst()
        .orElse(id.replace('_', ' '));
  }

  private String form(VocabularyTerm term) {
    return language.pick(term.en(), term.zh());
  }

  String stage(Stage stage) {
    return of("stage", stage.id());
  }

  String country(Country country) {
    return atlas.places().stream()
        .filter(place -> place.type() == PlaceType.COUNTRY && place.country().equals(country))
        .map(place -> place.name())
        .findFirst()
        .orElse(country.code());
  }

  /** {@return a name as a reader can use it; one without English form is marked so} */
  String name(String name) {
    if (name.codePoints().noneMatch(Character::isIdeographic) || language == Language.ZH) {
      return name;
    }
    return name + " (Chinese name; no established English form known)";
  }

  String names(List<String> names) {
    List<String> shown = names.stream().distinct().limit(4).map(this::name).toList();
    return joined(shown);
  }

  String joined(List<String> parts) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    String head = String.join(language.pick(", ", "、"), parts.subList(0, parts.size() - 1));
    return head + language.pick(" and ", "和") + parts.getLast();
  }

  String mentions(List<Claim.Mention> mentions) {
    var shown = new ArrayList<String>();
    for (Claim.Mention mention : mentions) {
      String word =
          switch (mention.layer()) {
            case ELEMENT -> mention.id();
            case GROUP -> of("commodity", mention.id());
            case STAGE -> of("stage", mention.id());
            case TECHNOLOGY -> of("technology", mention.id());
          };
      if (!shown.contains(word) && shown.size() < 5) {
        shown.add(word);
      }
    }
    return joined(shown);
  }

  String figure(Claim.Figure figure) {
    String about = figure.quantity().isBlank() ? figure.subject() : figure.quantity();
    return (about + " " + quantity(figure.value())).strip();
  }

  String quantity(Quantity value) {
    String low = number(value.low());
    String range = value.isRange() ? low + language.pick(" to ", "至") + number(value.high()) : low;
    return value.unit().equals("count") ? range : range + " " + value.unit();
  }

  static String number(double value) {
    var rounded = new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros();
    return String.format(Locale.ROOT, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
  }
}
