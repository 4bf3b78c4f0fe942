package org.gadolin.atlas;

import java.util.List;
import org.gadolin.core.Citation;
import org.gadolin.core.Country;

/**
 * Two published statements that do not agree, both kept.
 *
 * @param id stable id
 * @param topic what they are about
 * @param stage stage id; empty when it is about none
 * @param country country it is about
 * @param elements element symbols or group ids it is about
 * @param kind id of the vocabulary {@code contradiction_kind}: why they differ
 * @param first one side
 * @param second the other side
 */
public record Contradiction(
    String id,
    String topic,
    String stage,
    Country country,
    List<String> elements,
    String kind,
    Side first,
    Side second) {

  /**
   * One of the two statements.
   *
   * @param says who or what states it
   * @param value the value as stated
   * @param source where it was seen
   */
  public record Side(String says, String value, Citation source) {}

  /** Copies the list. */
  public Contradiction {
    elements = List.copyOf(elements);
  }
}
