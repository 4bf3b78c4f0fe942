package org.gadolin.claims.internal.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gadolin.atlas.ActorEntry;
import org.gadolin.atlas.Atlas;
import org.gadolin.atlas.Deposit;
import org.gadolin.atlas.PlaceEntry;
import org.gadolin.atlas.Plant;
import org.gadolin.atlas.VocabularyTerm;
import org.gadolin.claims.internal.frame.RuleTable;
import org.gadolin.claims.internal.keys.Part.Role;
import org.gadolin.text.Range;
import org.gadolin.text.TermHit;
import org.gadolin.text.TermSet;

/** The atlas's names, as they stand in the words for a subject. Immutable, thread-safe. */
final class PartDictionary {

  /** Shorter ones are symbols and abbreviations, whose case matters. */
  private static final int FREE_CASE = 4;

  private static final char FIRST_CJK = 0x2E80;

  private final List<Part> parts;
  private final TermSet terms;

  private PartDictionary(List<Part> parts, TermSet terms) {
    this.parts = List.copyOf(parts);
    this.terms = terms;
  }

  /** {@return the names of an atlas} */
  static PartDictionary of(Atlas atlas) {
    var building = new Building();
    for (Plant plant : atlas.plants()) {
      building.add(Role.PLANT, plant.name(), plant.name());
    }
    for (Deposit deposit : atlas.deposits()) {
      int edition = deposit.name().indexOf(" (");
      String name = edition < 0 ? deposit.name() : deposit.name().substring(0, edition);
      building.add(Role.DEPOSIT, name, name);
      building.add(Role.DEPOSIT, name, deposit.nameZh());
    }
    for (ActorEntry actor : atlas.actors()) { // the extractor writes no aliases
      building.add(Role.ACTOR, actor.name(), actor.name());
    }
    for (PlaceEntry place : atlas.places()) {
      building.add(Role.PLACE, place.name(), place.name());
      place.forms().forEach(form -> building.add(Role.PLACE, place.name(), form));
    }
    // a product's name is no stage here: the same tonnes are told with and without it
    for (List<String> row : RuleTable.rows("keys/stages.csv")) {
      RuleTable.words(row.get(0)).forEach(word -> building.add(Role.STAGE, row.get(1), word));
    }
    building.addWords(Role.TECHNOLOGY, atlas.vocabulary("technology"));
    building.addWords(Role.COMMODITY, atlas.vocabulary("commodity"));
    building.addWords(Role.COMMODITY, atlas.vocabulary("group"));
    building.addWords(Role.ELEMENT, atlas.vocabulary("element"));
    building.addWords(Role.FORM, atlas.vocabulary("form"));
    return new PartDictionary(building.parts, building.terms.build());
  }

  /**
   * {@return the parts named in a text, in its order}: names first, then stages and products
   * outside them, each leftmost longest; one form may name several parts
   */
  List<Part> find(String text) {
    List<TermHit> hits = terms.findAll(text);
    List<TermHit> names = longest(hits, role -> role.compareTo(Role.PLACE) <= 0);
    List<TermHit> free =
        hits.stream()
            .filter(hit -> names.stream().noneMatch(name -> name.range().overlaps(hit.range())))
            .toList();
    return Stream.of(
            names,
            longest(free, role -> role == Role.STAGE),
            longest(free, role -> role.compareTo(Role.STAGE) > 0))
        .flatMap(List::stream)
        .map(hit -> parts.get(hit.value()))
        .distinct()
        .toList();
  }

  /** The longest hits of some roles, and all others on the same stretch. */
  private List<TermHit> longest(List<TermHit> hits, Predicate<Role> wanted) {
    List<TermHit> some =
        hits.stream().filter(hit -> wanted.test(parts.get(hit.value()).role())).toList();
    Set<Range> longest =
        TermSet.longest(some).stream().map(TermHit::range).collect(Collectors.toSet());
    return some.stream().filter(hit -> longest.contains(hit.range())).toList();
  }

  private static final class Building {
    private final List<Part> parts = new ArrayList<>();
    private final TermSet.Builder terms = TermSet.builder();

    void addWords(Role role, List<VocabularyTerm> words) {
      for (VocabularyTerm word : words) {
        add(role, word.id(), word.id());
        for (String form : word.forms()) {
          add(role, word.id(), form);
          if (form.length() >= FREE_CASE && form.charAt(form.length() - 1) < FIRST_CJK) {
            add(role, word.id(), form + "s");
          }
        }
      }
    }

    void add(Role role, String id, String form) {
      if (form.isEmpty()) {
        return;
      }
      var part = new Part(role, id);
      if (parts.isEmpty() || !parts.getLast().equals(part)) {
        parts.add(part);
      }
      if (form.length() < FREE_CASE) {
        terms.addExact(form, parts.size() - 1);
      } else {
        terms.addAnyCase(form, parts.size() - 1);
      }
    }
  }
}
