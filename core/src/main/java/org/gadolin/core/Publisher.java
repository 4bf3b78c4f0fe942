package org.gadolin.core;

import java.util.List;

/**
 * Who publishes, or is cited: an outlet, agency, company or authority, and who stands behind it.
 *
 * @param id stable id; two publishers are the same exactly if their ids are
 * @param name its name as shown
 * @param owner id of the body at the top of those it belongs to, or what is told of its owners;
 *     empty if none is known
 * @param names all its names that are known, in all languages, {@code name} among them
 * @param type what kind of body; {@code MEDIA} for outlets, agencies and price reporters
 * @param country its seat
 * @param stateAffiliated whether it belongs to a state
 * @param kind id of the vocabulary {@code source_kind}; {@code unknown} if nothing is told
 */
public record Publisher(
    String id,
    String name,
    String owner,
    List<String> names,
    ActorType type,
    Country country,
    Affiliation stateAffiliated,
    String kind) {

  /** The kind of a source of which nothing is told. */
  public static final String UNKNOWN_KIND = "unknown";

  /** {@return somebody of whom only the name is known; it may be empty} */
  public static Publisher unknown(String name) {
    return new Publisher(
        "unknown:" + name,
        name,
        "",
        List.of(name),
        ActorType.MEDIA,
        Country.UNKNOWN,
        Affiliation.UNKNOWN,
        UNKNOWN_KIND);
  }

  /**
   * Checks the id, copies the names.
   *
   * @throws IllegalArgumentException if {@code id} is blank
   */
  public Publisher {
    if (id.isBlank()) {
      throw new IllegalArgumentException(
          "The id () of publisher (%s) must not be blank.".formatted(name));
    }
    names = List.copyOf(names);
  }
}
