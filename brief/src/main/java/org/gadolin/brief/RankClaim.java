package org.gadolin.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.gadolin.brief.Rank.Reach;
import org.gadolin.core.ActorType;
import org.gadolin.core.Claim;
import org.gadolin.core.Country;
import org.gadolin.core.Evidence;
import org.gadolin.core.Layer;
import org.gadolin.core.PlaceType;
import org.gadolin.core.Span;
import org.gadolin.core.Stage;

/** A rank with the material and the holder its sentence gives. */
record RankClaim(Passage passage, Rank rank) {

  private static final int NEAR = 28;
  private static final int BESIDE = 3;
  private static final Set<String> MAGNETS =
      Set.of("ndfeb_magnet", "smco_magnet", "permanent_magnet");

  /**
   * Who is ranked.
   *
   * @param name its name
   * @param country the country itself, or the seat
   * @param isCountry whether it is a country
   */
  record Holder(String name, Country country, boolean isCountry) {}

  /**
   * {@return the materials its clause names; where the words of the rank leave no room for one, the
   * sentence's; none where it is about something else}
   */
  List<String> materials() {
    List<String> own = materials(rank.clause());
    boolean bare = passage.page().text(rank.span()).split(" ", -1).length <= 2;
    return own.isEmpty() && bare ? materials(passage.span()) : own;
  }

  private List<String> materials(Span part) {
    List<Claim.Mention> near = Page.within(part, passage.page().said().mentions());
    List<String> magnets = ids(near, one -> MAGNETS.contains(one.id()));
    if (!magnets.isEmpty()) {
      return magnets;
    }
    List<String> all = ids(near, one -> one.layer() == Layer.ELEMENT || one.layer() == Layer.GROUP);
    List<String> narrow = all.stream().filter(id -> !id.equals("REE")).toList();
    return narrow.isEmpty() ? all : narrow;
  }

  private static List<String> ids(List<Claim.Mention> mentions, Predicate<Claim.Mention> which) {
    return mentions.stream().filter(which).map(Claim.Mention::id).distinct().toList();
  }

  /** {@return the links the thing, the material or the words beside it name; may be empty} */
  List<Stage> stages() {
    Optional<Stage> own = Stage.findById(rank.thing().stage());
    if (own.isPresent()) {
      return List.of(own.get());
    }
    List<Stage> named =
        Page.within(rank.clause(), passage.page().said().mentions(Layer.STAGE)).stream()
            .flatMap(one -> Stage.findById(one.id()).stream())
            .distinct()
            .toList();
    boolean magnets = MAGNETS.containsAll(materials()) && !materials().isEmpty();
    return named.isEmpty() && magnets ? List.of(Stage.FUNCTIONAL_MATERIAL) : named;
  }

  Cited cite() {
    return passage.page().cite(new Evidence(rank.span(), passage.page().text(rank.span())));
  }

  /** {@return who is ranked: the one named beside the rank, else the only one of the sentence} */
  Optional<Holder> findHolder() {
    List<Passage.Place<Claim>> all = candidates();
    int start = at(rank.span().start());
    int end = at(rank.span().end());
    for (Passage.Place<Claim> one : all) {
      if (one.start() >= end && one.start() - end <= BESIDE) {
        return Optional.of(holder(one.claim()));
      }
    }
    Optional<Passage.Place<Claim>> before =
        all.stream().filter(one -> one.end() <= start).reduce((first, second) -> second);
    if (before.isPresent() && start - before.get().end() <= NEAR) {
      return Optional.of(holder(before.get().claim()));
    }
    List<Holder> named = all.stream().map(one -> holder(one.claim())).distinct().toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private int at(int point) {
    return passage.text().offsetByCodePoints(0, point - passage.span().start());
  }

  /** Countries that do not bound the rank, and organisations. */
  private List<Passage.Place<Claim>> candidates() {
    var all = new ArrayList<Passage.Place<Claim>>();
    for (var one : passage.named(passage.page().said().places())) {
      boolean country = one.claim().type() == PlaceType.COUNTRY;
      boolean bound =
          rank.area().reach() != Reach.WORLD && one.claim().country().equals(rank.area().country());
      if (country && !bound && one.claim().country().isKnown()) {
        all.add(new Passage.Place<>(one.claim(), one.start(), one.end()));
      }
    }
    for (var one : passage.named(passage.page().said().actors())) {
      boolean makes =
          one.claim().type() == ActorType.COMPANY || one.claim().type() == ActorType.RESEARCH;
      if (makes) {
        all.add(new Passage.Place<>(one.claim(), one.start(), one.end()));
      }
    }
    all.sort((one, other) -> Integer.compare(one.start(), other.start()));
    return all;
  }

  private static Holder holder(Claim claim) {
    return switch (claim) {
      case Claim.Place place -> new Holder(place.name(), place.country(), true);
      case Claim.Actor actor -> new Holder(actor.name(), actor.country(), false);
      default ->
          throw new IllegalArgumentException("The claim (%s) must name a holder.".formatted(claim));
    };
  }
}
