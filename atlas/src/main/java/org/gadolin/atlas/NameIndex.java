package org.gadolin.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gadolin.atlas.Candidate.Kind;
import org.gadolin.core.PlaceType;
import org.gadolin.core.Stage;
import org.gadolin.core.Ticker;

/**
 * Finds what a user means by a name: an id in any case with {@code -}, blank and {@code _} alike,
 * an English or Chinese name, a symbol, a country code, or {@code EXCHANGE:SYMBOL}.
 */
public final class NameIndex {

  private static final int MOST_CANDIDATES = 3;
  private static final Pattern CODE = Pattern.compile("\\d{6}");

  private final Map<String, Set<Candidate>> byWrittenName = new HashMap<>();
  private final TreeMap<String, Set<Candidate>> byFoldedName = new TreeMap<>();

  private NameIndex() {}

  /** {@return the index of an atlas} */
  public static NameIndex of(Atlas atlas) {
    NameIndex index = new NameIndex();
    index.addElements(atlas);
    index.addWords(atlas, "group", Kind.GROUP);
    index.addStages(atlas);
    index.addWords(atlas, "technology", Kind.TECHNOLOGY);
    index.addPlaces(atlas);
    index.addActors(atlas);
    index.addFigures(atlas);
    index.addWords(atlas, "application", Kind.APPLICATION);
    index.addWords(atlas, "commodity", Kind.COMMODITY);
    return index;
  }

  /**
   * Looks a name up.
   *
   * @return the candidates; where a name belongs to things of several kinds, those of the likeliest
   *     kind ({@code La} is lanthanum, {@code LA} would be Laos)
   */
  public NameMatch lookup(String name) {
    Set<Candidate> found = byWrittenName.getOrDefault(name.strip(), Set.of());
    if (found.isEmpty()) {
      found = byFoldedName.getOrDefault(fold(name), Set.of());
    }
    return found.isEmpty()
        ? new NameMatch(false, similar(fold(name)))
        : new NameMatch(true, likeliest(found));
  }

  private static List<Candidate> likeliest(Set<Candidate> found) {
    Kind kind = found.stream().map(Candidate::kind).min(Comparator.naturalOrder()).orElseThrow();
    return found.stream().filter(c -> c.kind() == kind).limit(MOST_CANDIDATES).toList();
  }

  private List<Candidate> similar(String folded) {
    record Near(int distance, String name, Candidate candidate) {}
    int most = folded.length() <= 3 ? 1 : Math.max(2, folded.length() / 3);
    List<Near> near = new ArrayList<>();
    byFoldedName.forEach(
        (name, candidates) -> {
          boolean within = folded.length() > 2 && (name.contains(folded) || folded.contains(name));
          int distance = within && name.length() > 2 ? 1 : Distance.between(folded, name, most);
          if (distance <= most) {
            candidates.forEach(candidate -> near.add(new Near(distance, name, candidate)));
          }
        });
    return near.stream()
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .map(Near::candidate)
        .distinct()
        .limit(MOST_CANDIDATES)
        .toList();
  }

  private void addElements(Atlas atlas) {
    for (ElementEntry entry : atlas.elements()) {
      String symbol = entry.element().name();
      Candidate candidate = new Candidate(Kind.ELEMENT, symbol, entry.nameEn());
      add(
          candidate,
          Stream.of(symbol, entry.nameEn(), entry.nameZh(), entry.oxide(), entry.oxideZh()));
      atlas.vocabulary("element").stream()
          .filter(term -> term.id().equals(symbol))
          .forEach(term -> add(candidate, own(atlas, term)));
    }
  }

  /** A form of two elements, such as didymium, names neither of them. */
  private static Stream<String> own(Atlas atlas, VocabularyTerm term) {
    return term.forms().stream()
        .filter(
            form ->
                atlas.vocabulary("element").stream()
                    .noneMatch(other -> !other.equals(term) && other.forms().contains(form)));
  }

  private void addStages(Atlas atlas) {
    for (Stage stage : Stage.values()) {
      add(
          new Candidate(Kind.STAGE, stage.id(), stage.id().replace('_', ' ')),
          Stream.of(stage.id()));
    }
    for (VocabularyTerm term : atlas.vocabulary("stage")) {
      add(new Candidate(Kind.STAGE, term.id(), term.id().replace('_', ' ')), term.forms().stream());
    }
  }

  private void addWords(Atlas atlas, String list, Kind kind) {
    for (VocabularyTerm term : atlas.vocabulary(list)) {
      add(
          new Candidate(kind, term.id(), term.en()),
          Stream.concat(Stream.of(term.id()), term.forms().stream()));
    }
  }

  private void addPlaces(Atlas atlas) {
    for (StageShare share : atlas.shares()) {
      if (share.holderType().equals("country")) {
        add(
            new Candidate(Kind.COUNTRY, share.country().code(), share.holder()),
            Stream.of(share.country().code(), share.holder()));
      }
    }
    for (PlaceEntry place : atlas.places()) {
      boolean state = place.type() == PlaceType.COUNTRY || place.type() == PlaceType.BLOC;
      boolean country = state && place.country().isKnown();
      String code = country ? place.country().code() : place.name();
      String established = country ? knownName(code, place.name()) : place.name();
      add(
          new Candidate(country ? Kind.COUNTRY : Kind.PLACE, code, established),
          Stream.concat(Stream.of(code, place.name()), place.forms().stream()));
    }
  }

  private String knownName(String code, String otherwise) {
    return byWrittenName.getOrDefault(code, Set.of()).stream()
        .filter(candidate -> candidate.kind() == Kind.COUNTRY)
        .map(Candidate::name)
        .findFirst()
        .orElse(otherwise);
  }

  private void addActors(Atlas atlas) {
    for (ActorEntry actor : atlas.actors()) {
      Candidate candidate = new Candidate(Kind.ACTOR, actor.name(), actor.name());
      add(candidate, Stream.of(actor.name(), actor.nameZh()));
      add(candidate, actor.aliases().stream());
      for (Ticker ticker : actor.tickers()) {
        add(candidate, Stream.of(ticker.toString()));
        if (CODE.matcher(ticker.symbol()).matches()) { // 600111 can be nothing else, NEO can
          add(candidate, Stream.of(ticker.symbol()));
        }
      }
    }
  }

  private void addFigures(Atlas atlas) {
    for (Plant plant : atlas.plants()) {
      add(new Candidate(Kind.PLANT, plant.name(), plant.name()), Stream.of(plant.name()));
    }
    for (Deposit deposit : atlas.deposits()) {
      String name = deposit.name();
      int edition = name.indexOf(" (");
      String plain = edition < 0 ? name : name.substring(0, edition);
      add(new Candidate(Kind.DEPOSIT, plain, plain), Stream.of(plain, deposit.nameZh()));
    }
    for (ExportControl control : atlas.controls()) {
      add(
          new Candidate(Kind.CONTROL, control.id(), control.instrument()),
          Stream.of(control.id(), control.instrument()));
    }
  }

  private void add(Candidate candidate, Stream<String> names) {
    names
        .filter(name -> !name.isBlank())
        .forEach(
            name -> {
              byWrittenName.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(candidate);
              byFoldedName.computeIfAbsent(fold(name), key -> new LinkedHashSet<>()).add(candidate);
            });
  }

  private static String fold(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }
}
