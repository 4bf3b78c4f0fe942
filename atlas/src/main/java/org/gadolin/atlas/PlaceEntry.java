package org.gadolin.atlas;

import java.util.List;
import org.gadolin.core.Country;
import org.gadolin.core.PlaceType;

/**
 * A place the atlas knows.
 *
 * @param name established English name
 * @param type what kind of place
 * @param country the country it is or lies in
 * @param forms every other form: Chinese, adjectives, abbreviations
 */
public record PlaceEntry(String name, PlaceType type, Country country, List<String> forms) {

  /** Copies the forms. */
  public PlaceEntry {
    forms = List.copyOf(forms);
  }
}
