package org.gadolin.brief;

import org.gadolin.core.Period;

/**
 * How a brief is wanted.
 *
 * @param language what it is written in
 * @param knownOn only what a reader could have known at the end of this day; undated for all
 */
public record BriefSettings(Language language, Period knownOn) {

  /** {@return English, with all that is known} */
  public static BriefSettings usual() {
    return new BriefSettings(Language.EN, Period.UNDATED);
  }
}
