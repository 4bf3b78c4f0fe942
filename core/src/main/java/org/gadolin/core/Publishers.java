package org.gadolin.core;

import java.util.Optional;

/** What is known about those who publish and those who are cited. Thread-safe. */
public interface Publishers {

  /** {@return the profile of who published a document, if there is one} */
  Optional<Publisher> findPublisher(DocumentHead head);

  /** {@return the profile of the body with this name, in any of its forms, if there is one} */
  Optional<Publisher> findByName(String name);

  /** {@return a lookup that knows nobody} */
  static Publishers none() {
    return new Publishers() {
      @Override
      public Optional<Publisher> findPublisher(DocumentHead head) {
        return Optional.empty();
      }

      @Override
      public Optional<Publisher> findByName(String name) {
        return Optional.empty();
      }
    };
  }
}
