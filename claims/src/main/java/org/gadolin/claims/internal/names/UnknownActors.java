package org.gadolin.claims.internal.names;

import java.util.List;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.core.Country;

/** Turns names told by their shapes into actors: their English names and their seats. */
final class UnknownActors {

  private static final int FIRST_CJK = 0x2E80;
  private static final List<String> CLASSES = List.of("智库", "公司", "集团", "媒体");
  private static final String GOVERNMENT = "政府";

  private final KnownNames lists;
  private final Seats seats;
  private final Collected names;

  UnknownActors(KnownNames lists, Seats seats, Collected names) {
    this.lists = lists;
    this.seats = seats;
    this.names = names;
  }

  /** Adds an actor, unless his name is made of usual words only. */
  void add(Shaped shaped) {
    boolean chinese = shaped.name().charAt(0) >= FIRST_CJK;
    boolean person = shaped.type() == ActorType.PERSON;
    boolean office = shaped.type() == ActorType.GOVERNMENT;
    if (chinese
        && !person
        && !office
        && !ChineseNames.hasOwnPart(shaped.name(), lists.placeByForm())) {
      return;
    }
    if (chinese && isOfPlaceOnly(shaped.name())) {
      return;
    }
    if (office
        && shaped.name().endsWith(GOVERNMENT)
        && shaped.name().length() == 1 + GOVERNMENT.length()) {
      addGovernment(shaped);
      return;
    }
    Country seat =
        person && !chinese
            ? Country.UNKNOWN
            : seats.of(shaped.range(), person, chinese && shaped.name().indexOf('·') < 0);
    String name = chinese ? english(shaped) : shaped.name();
    Affiliation state = person ? shaped.state() : seats.ownership(shaped.range(), shaped.state());
    names.add(new Found(name, shaped.type(), seat, state, false), shaped.range());
  }

  /** 美国智库, 江西公司: a class of bodies at a place. */
  private boolean isOfPlaceOnly(String name) {
    return CLASSES.stream()
        .filter(name::endsWith)
        .anyMatch(
            word ->
                lists.placeByForm().containsKey(name.substring(0, name.length() - word.length())));
  }

  /** 坦政府: the government of the country that the character stands for. */
  private void addGovernment(Shaped shaped) {
    lists
        .abbreviations()
        .findCountry(shaped.name().substring(0, 1))
        .ifPresent(
            country ->
                names.add(
                    new Found(
                        "Government of " + country.name(),
                        ActorType.GOVERNMENT,
                        country.country(),
                        Affiliation.YES,
                        false),
                    shaped.range()));
  }

  private String english(Shaped shaped) {
    return shaped.type() == ActorType.PERSON
        ? ChineseNames.person(shaped.name())
        : ChineseNames.organisation(shaped.name(), lists.placeByForm());
  }
}
