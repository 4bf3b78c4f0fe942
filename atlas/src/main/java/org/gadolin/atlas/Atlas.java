package org.gadolin.atlas;

import java.util.List;

/** The reference chain and its vocabularies. Immutable, thread-safe. */
public final class Atlas {

  private Atlas() {}

  /** {@return the atlas that comes with Gadolin} */
  public static Atlas bundled() {
    return new Atlas();
  }

  /** {@return the rows of one word list, in file order} */
  public List<VocabularyTerm> vocabulary(String list) {
    return List.of();
  }

  /** {@return the actors, in file order} */
  public List<ActorEntry> actors() {
    return List.of();
  }

  /** {@return the places, in file order} */
  public List<PlaceEntry> places() {
    return List.of();
  }
}
