package org.gadolin.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gadolin.core.ActorType;
import org.gadolin.core.Country;
import org.gadolin.core.Element;

/** Picks the rows of the atlas that are about one thing. */
final class Selection {

  private static final String ALL = "all";

  private static final List<String> SHARE_SECTIONS =
      List.of("Shares", "Tonnages and values", "Projections");

  private final Atlas atlas;
  private final FactWriter writer;
  private final List<Fact> facts = new ArrayList<>();

  /** The latest first, and of one date the source that weighs most. */
  private final Comparator<StageShare> byTime;

  Selection(Atlas atlas, Phrases phrases) {
    this.atlas = atlas;
    this.writer = new FactWriter(atlas, phrases);
    this.byTime =
        Comparator.comparing((StageShare share) -> share.asOf().to())
            .reversed()
            .thenComparingInt(share -> atlas.rank(share.source()))
            .thenComparing(
                Comparator.comparingDouble((StageShare share) -> share.value().high()).reversed());
  }

  List<Fact> facts(Candidate about) {
    switch (about.kind()) {
      case ELEMENT -> subject(about.id(), true);
      case GROUP, COMMODITY, TECHNOLOGY -> subject(about.id(), false);
      case STAGE -> stage(about.id());
      case COUNTRY -> country(new Country(about.id()));
      case ACTOR -> actor(about.id());
      case PLANT ->
          add(atlas.plants().stream().filter(p -> p.name().equals(about.id())).map(writer::plant));
      case DEPOSIT ->
          add(atlas.deposits().stream().filter(d -> isEdition(d, about.id())).map(writer::deposit));
      case CONTROL ->
          add(
              atlas.controls().stream()
                  .filter(c -> c.id().equals(about.id()))
                  .map(writer::control));
      case APPLICATION -> figures(figure -> figure.field("application").equals(about.id()));
      case PLACE -> place(about.id());
    }
    return List.copyOf(facts);
  }

  private void subject(String id, boolean element) {
    if (element) {
      add(
          atlas.elements().stream()
              .filter(e -> e.element().name().equals(id))
              .map(writer::element));
    }
    shares(share -> holds(share.commodity(), id), byTime);
    add(atlas.prices().stream().filter(p -> holds(p.product(), id)).map(writer::price));
    add(atlas.controls().stream().filter(c -> c.elements().contains(id)).map(writer::control));
    add(atlas.controls().stream().filter(c -> c.elements().contains(ALL)).map(writer::control));
    if (element) {
      Element symbol = Element.valueOf(id);
      add(
          atlas.deposits().stream()
              .filter(d -> d.splitPercent().containsKey(symbol))
              .map(writer::deposit));
    }
    figures(figure -> figure.subjects().stream().anyMatch(subject -> holds(subject, id)));
  }

  /** {@code NdPr} and {@code DyFe} hold Nd and Dy: symbols begin with a capital. */
  private static boolean holds(String product, String id) {
    if (product.equals(id)) {
      return true;
    }
    boolean symbols = product.matches("([A-Z][a-z]?){1,3}");
    return symbols && product.matches(".*" + id + "(?![a-z]).*");
  }

  private void stage(String id) {
    shares(share -> share.stage().id().equals(id), byTime);
    add(atlas.plants().stream().filter(p -> p.stage().id().equals(id)).map(writer::plant));
    figures(figure -> figure.stage().equals(id));
    add(
        atlas.actors().stream()
            .filter(a -> a.stages().contains(id) && a.type() != ActorType.PERSON)
            .map(writer::actor));
  }

  private void country(Country country) {
    shares(
        share -> share.country().equals(country) && !share.holderType().equals("company"),
        Comparator.comparing(StageShare::stage).thenComparing(byTime));
    add(atlas.controls().stream().filter(c -> c.country().equals(country)).map(writer::control));
    add(atlas.plants().stream().filter(p -> p.country().equals(country)).map(writer::plant));
    add(atlas.deposits().stream().filter(d -> d.country().equals(country)).map(writer::deposit));
    figures(figure -> figure.country().equals(country));
    add(atlas.actors().stream().filter(a -> a.country().equals(country)).map(writer::actor));
  }

  private void actor(String name) {
    Set<String> names = new HashSet<>();
    for (ActorEntry actor : atlas.actors()) {
      if (actor.name().equals(name)) {
        names.add(actor.name().toLowerCase(Locale.ROOT));
        actor.aliases().forEach(alias -> names.add(alias.toLowerCase(Locale.ROOT)));
      }
    }
    add(atlas.actors().stream().filter(a -> a.name().equals(name)).map(writer::actor));
    add(atlas.actors().stream().filter(a -> isOne(names, a.parent())).map(writer::actor));
    shares(share -> isOne(names, share.holder()), byTime);
    add(atlas.plants().stream().filter(p -> isOne(names, p.operator())).map(writer::plant));
    add(atlas.deposits().stream().filter(d -> isOne(names, d.operator())).map(writer::deposit));
    add(atlas.prices().stream().filter(p -> isOne(names, p.reportedBy())).map(writer::price));
    figures(figure -> figure.parties().stream().anyMatch(party -> isOne(names, party)));
  }

  private static boolean isOne(Set<String> names, String written) {
    return Stream.of(written.split("[/,]"))
        .anyMatch(name -> names.contains(name.strip().toLowerCase(Locale.ROOT)));
  }

  private void place(String name) {
    add(atlas.plants().stream().filter(p -> p.name().contains(name)).map(writer::plant));
    add(atlas.deposits().stream().filter(d -> d.name().contains(name)).map(writer::deposit));
  }

  private static boolean isEdition(Deposit deposit, String name) {
    return deposit.name().equals(name) || deposit.name().startsWith(name + " (");
  }

  /** Adds shares, then tonnages, then projections: what is comes before what may be. */
  private void shares(Predicate<StageShare> about, Comparator<StageShare> order) {
    atlas.shares().stream()
        .filter(about)
        .sorted(order)
        .map(writer::share)
        .collect(Collectors.groupingBy(Fact::section, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .sorted(Comparator.comparingInt(section -> SHARE_SECTIONS.indexOf(section.getKey())))
        .forEach(section -> facts.addAll(section.getValue()));
  }

  private void figures(Predicate<Figure> about) {
    Layout.figureTables()
        .forEach(
            table ->
                add(
                    atlas.figures(table.name()).stream()
                        .filter(about)
                        .map(row -> writer.figure(row, table))));
  }

  /** Adds one section, the latest figures first. */
  private void add(Stream<Fact> more) {
    more.sorted(Comparator.comparing((Fact fact) -> fact.asOf().to()).reversed())
        .forEach(facts::add);
  }
}
