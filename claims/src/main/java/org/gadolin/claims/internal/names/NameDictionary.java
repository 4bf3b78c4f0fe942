package org.gadolin.claims.internal.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gadolin.atlas.ActorEntry;
import org.gadolin.atlas.Atlas;
import org.gadolin.atlas.PlaceEntry;
import org.gadolin.core.Ticker;
import org.gadolin.text.FoldedText;
import org.gadolin.text.Range;
import org.gadolin.text.TermHit;
import org.gadolin.text.TermSet;

/** The names the atlas knows, found in one pass; where two overlap the longer one wins. */
final class NameDictionary {

  /** A known name at its place in the text. */
  sealed interface Known {
    Range range();

    record Actor(Range range, ActorEntry entry) implements Known {}

    record Place(Range range, PlaceEntry entry) implements Known {}
  }

  private static final int SHORTEST_CHINESE = 2;
  private static final int SHORTEST_LATIN = 2;
  private static final int SHORTEST_HEADLINE = 5;

  private static final String RARE_EARTHS = "稀土";

  /** What there is of the rare earths of a place; none is the beginning of a company's name. */
  private static final WordList GOODS = WordList.load("names/goods.csv");

  private final Set<String> places = new HashSet<>();
  private final List<Object> entries = new ArrayList<>();
  private final TermSet terms;

  NameDictionary(Atlas atlas) {
    var builder = TermSet.builder();
    for (ActorEntry actor : atlas.actors()) {
      int value = entries.size();
      entries.add(actor);
      forms(actor).forEach(form -> builder.addExact(FoldedText.of(form).text(), value));
    }
    for (PlaceEntry place : atlas.places()) {
      int value = entries.size();
      entries.add(place);
      places.addAll(place.forms());
      builder.addExact(place.name(), value);
      builder.addExact(place.name().toUpperCase(Locale.ROOT), value);
      place.forms().stream()
          .filter(NameDictionary::isLongEnough)
          .forEach(
              form -> {
                builder.addExact(form, value);
                if (form.length() >= SHORTEST_HEADLINE
                    && !form.equals(form.toUpperCase(Locale.ROOT))) {
                  builder.addExact(form.toUpperCase(Locale.ROOT), value);
                }
              });
    }
    terms = builder.build();
  }

  /** {@return the known names of a text, in order, without overlaps} */
  List<Known> find(String text) {
    var found = new ArrayList<Known>();
    int end = 0;
    for (TermHit hit : terms.findAll(text)) {
      if (hit.range().start() < end || isProvenance(text, hit)) {
        continue;
      }
      end = hit.range().end();
      switch (entries.get(hit.value())) {
        case ActorEntry actor -> found.add(new Known.Actor(hit.range(), actor));
        case PlaceEntry place -> found.add(new Known.Place(hit.range(), place));
        default -> throw new IllegalStateException("Unknown kind of entry.");
      }
    }
    return found;
  }

  /** 赣州稀土资源: the rare earths of a place, not the company that is called so for short. */
  private boolean isProvenance(String text, TermHit hit) {
    return entries.get(hit.value()) instanceof ActorEntry
        && hit.range().of(text).endsWith(RARE_EARTHS)
        && places.contains(
            text.substring(hit.range().start(), hit.range().end() - RARE_EARTHS.length()))
        && GOODS.words().stream().anyMatch(word -> text.startsWith(word, hit.range().end()));
  }

  private static List<String> forms(ActorEntry actor) {
    var forms = new ArrayList<String>();
    forms.add(actor.name());
    forms.addAll(List.of(actor.name().split(" / ")));
    forms.add(actor.nameZh());
    for (String alias : actor.aliases()) {
      forms.add(alias.replaceAll("\\s*\\((former|short|old)\\)\\s*", ""));
    }
    for (Ticker ticker : actor.tickers()) {
      forms.add(ticker.exchange() + ": " + ticker.symbol());
      forms.add(ticker.exchange() + ":" + ticker.symbol());
      if (ticker.symbol().matches("\\d{6}")) {
        forms.add(ticker.symbol());
      }
    }
    return forms.stream()
        .map(String::strip)
        .filter(NameDictionary::isLongEnough)
        .distinct()
        .toList();
  }

  private static boolean isLongEnough(String form) {
    boolean chinese = form.chars().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF);
    return form.length() >= (chinese ? SHORTEST_CHINESE : SHORTEST_LATIN);
  }
}
