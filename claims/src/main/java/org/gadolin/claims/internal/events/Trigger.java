package org.gadolin.claims.internal.events;

import java.util.List;
import org.gadolin.core.EventType;

/**
 * Words that tell an act.
 *
 * @param type the act
 * @param strength which act wins where a sentence tells several: the higher
 * @param words any of them
 * @param needs any of these must stand in the same sentence; empty for none
 */
record Trigger(EventType type, int strength, List<String> words, List<String> needs) {

  Trigger {
    words = List.copyOf(words);
    needs = List.copyOf(needs);
  }
}
