package org.gadolin.claims.internal.keys;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gadolin.atlas.Atlas;
import org.gadolin.claims.internal.keys.Part.Role;
import org.gadolin.core.Claim;
import org.gadolin.core.Subject;

/** Takes the words for a subject apart: who holds it, at which stage, of what product. */
final class SubjectReader {

  private final PartDictionary dictionary;

  SubjectReader(Atlas atlas) {
    dictionary = PartDictionary.of(atlas);
  }

  /**
   * {@return the subject}
   *
   * @param words the subject as the extractor wrote it
   * @param more the words for what is measured and those at the number, which may name the product
   *     or the stage
   * @param actors of the same document: also those the atlas does not know
   */
  Subject of(String words, String more, List<Claim.Actor> actors) {
    List<Part> parts = dictionary.find(words);
    List<Part> all = dictionary.find(words + " | " + more);
    String product = product(all);
    String stage = first(all, Role.STAGE).map(Part::id).orElse("");
    Optional<Subject> held =
        actor(words, actors)
            .filter(name -> parts.stream().noneMatch(SubjectReader::isSite))
            .map(name -> new Subject(Subject.Kind.ACTOR, name, stage, product))
            .or(
                () ->
                    parts.stream()
                        .filter(part -> part.role().compareTo(Role.PLACE) <= 0)
                        .min(Comparator.comparing(Part::role))
                        .map(part -> new Subject(kind(part), part.id(), stage, product)));
    if (held.isPresent()) {
      return held.get();
    }
    return product.isEmpty() && stage.isEmpty()
        ? new Subject(Subject.Kind.WORDS, words, "", "")
        : new Subject(Subject.Kind.PRODUCT, "", stage, product);
  }

  /** {@return a place inside the words that is not the subject itself; else empty} */
  String place(String words, Subject subject) {
    return dictionary.find(words).stream()
        .filter(part -> part.role() == Role.PLACE && !part.id().equals(subject.holder()))
        .map(Part::id)
        .findFirst()
        .orElse("");
  }

  /** The longest name of an actor of the document that stands in the words. */
  private static Optional<String> actor(String words, List<Claim.Actor> actors) {
    return actors.stream()
        .map(Claim.Actor::name)
        .filter(words::contains)
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
  }

  private static String product(List<Part> parts) {
    Optional<Part> technology = first(parts, Role.TECHNOLOGY);
    if (technology.isPresent()) {
      return technology.get().id();
    }
    Predicate<Part> isElement = part -> part.role() == Role.ELEMENT;
    String of =
        first(parts, Role.COMMODITY)
            .map(Part::id)
            .orElseGet(
                () ->
                    parts.stream()
                        .filter(isElement)
                        .map(Part::id)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("+")));
    String form = first(parts, Role.FORM).map(Part::id).orElse("");
    return form.isEmpty() ? of : of.isEmpty() ? form : of + "/" + form;
  }

  private static Optional<Part> first(List<Part> parts, Role role) {
    return parts.stream().filter(part -> part.role() == role).findFirst();
  }

  private static boolean isSite(Part part) {
    return part.role() == Role.PLANT || part.role() == Role.DEPOSIT;
  }

  private static Subject.Kind kind(Part part) {
    return switch (part.role()) {
      case PLANT -> Subject.Kind.PLANT;
      case DEPOSIT -> Subject.Kind.DEPOSIT;
      case ACTOR -> Subject.Kind.ACTOR;
      default -> Subject.Kind.PLACE;
    };
  }
}
