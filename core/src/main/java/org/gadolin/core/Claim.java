package org.gadolin.core;

import java.util.List;

/**
 * Something a document says, with the passages that say it. A mention lists all its passages; of an
 * event, figure or relation the passages are alternatives, each of which proves it.
 */
public sealed interface Claim {

  /** {@return the passages, in the order of the text; never empty} */
  List<Evidence> evidence();

  /**
   * The text names an element, group, stage or technology.
   *
   * @param layer which vocabulary
   * @param id the vocabulary's id, such as {@code Nd}, {@code HREE}, {@code metal_alloy}
   */
  record Mention(Layer layer, String id, List<Evidence> evidence) implements Claim {
    public Mention {
      evidence = checked(evidence);
    }
  }

  /**
   * The text names an organisation or a person.
   *
   * @param name established English name, or the original one where there is none
   * @param type what kind of body
   * @param country its seat; of a person, that of his body
   * @param stateAffiliated whether it belongs to a state
   */
  record Actor(
      String name,
      ActorType type,
      Country country,
      Affiliation stateAffiliated,
      List<Evidence> evidence)
      implements Claim {
    public Actor {
      evidence = checked(evidence);
    }
  }

  /**
   * The text names a place.
   *
   * @param name established English name
   * @param type what kind of place
   * @param country the country it is or lies in, {@link Country#UNKNOWN} for a wider region
   */
  record Place(String name, PlaceType type, Country country, List<Evidence> evidence)
      implements Claim {
    public Place {
      evidence = checked(evidence);
    }
  }

  /**
   * An act that happened, is under way, or was decided, planned, announced or reported.
   *
   * @param type what kind of act
   * @param date when it happens or takes effect, else when announced, else undated
   * @param participants names of actors and acting places of the same extraction
   */
  record Event(EventType type, Period date, List<String> participants, List<Evidence> evidence)
      implements Claim {
    public Event {
      participants = List.copyOf(participants);
      evidence = checked(evidence);
    }
  }

  /**
   * One number with its unit (the label schema calls this a claim).
   *
   * @param subject what it is about, in English
   * @param quantity what is measured, in English, such as {@code production capacity}
   * @param value the figure or its lower end, with unit; a fall is negative
   * @param date the date of the figure where the text tells it
   */
  record Figure(
      String subject, String quantity, Quantity value, Period date, List<Evidence> evidence)
      implements Claim {
    public Figure {
      evidence = checked(evidence);
    }
  }

  /**
   * An explicit causal statement.
   *
   * @param cause the cause, in the words of the text
   * @param effect the effect, in the words of the text
   */
  record Relation(String cause, String effect, List<Evidence> evidence) implements Claim {
    public Relation {
      evidence = checked(evidence);
    }
  }

  private static List<Evidence> checked(List<Evidence> evidence) {
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("The evidence must name at least one passage.");
    }
    return List.copyOf(evidence);
  }
}
