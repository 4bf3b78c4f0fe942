package org.gadolin.core;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody, or a rule, decided about something in the ledger: itself a statement, kept with
 * who, when and why. A later judgement of the same kind on the same target counts instead; the
 * earlier one stays.
 *
 * @param kind what is decided
 * @param target what about: an actor's name, a publisher, the number of a statement
 * @param value the decision: the other actor's name, a letter A to F, a digit 1 to 6
 * @param reason why
 * @param author who decided
 * @param at when
 */
public record Judgement(
    Kind kind, String target, String value, String reason, String author, Instant at) {

  /** What can be decided. */
  public enum Kind {
    /** Two names are one actor. */
    MERGE,
    /** They are not, whatever it looks like; also undoes a merge. */
    SPLIT,
    /** Reliability of a source organisation, A to F. */
    RELIABILITY,
    /** Credibility of a statement, 1 to 6. */
    CREDIBILITY,
    /** A statement is right as it was read. */
    ACCEPT,
    /** It is not. */
    REJECT,
    /** It is withdrawn by who made it. */
    RETRACT,
    /** A remark that decides nothing. */
    COMMENT;

    /** {@return whether it may decide about a statement, by its number} */
    public boolean isOnStatements() {
      return this == CREDIBILITY
          || this == ACCEPT
          || this == REJECT
          || this == RETRACT
          || this == COMMENT;
    }

    /** {@return the lower-case id} */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the value with this id, any case} */
    public static Optional<Kind> findById(String id) {
      for (Kind value : values()) {
        if (value.id().equalsIgnoreCase(id.strip())) {
          return Optional.of(value);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * Checks that it says what about, why and by whom.
   *
   * @throws IllegalArgumentException if one of them is blank
   */
  public Judgement {
    if (target.isBlank() || reason.isBlank() || author.isBlank()) {
      throw new IllegalArgumentException(
          "The target (%s), reason (%s) and author (%s) must not be blank."
              .formatted(target, reason, author));
    }
  }

  /** {@return the same about another target} */
  public Judgement on(String other) {
    return new Judgement(kind, other, value, reason, author, at);
  }
}
