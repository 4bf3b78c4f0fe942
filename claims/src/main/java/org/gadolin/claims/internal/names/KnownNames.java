package org.gadolin.claims.internal.names;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gadolin.atlas.Atlas;
import org.gadolin.atlas.PlaceEntry;

/**
 * What an atlas knows of names, made ready for reading. Immutable.
 *
 * @param dictionary actors and places by all their forms
 * @param capitals which capitals stand for their governments
 * @param abbreviations countries by one Chinese character
 * @param placeByForm English names of places by their Chinese forms
 */
record KnownNames(
    NameDictionary dictionary,
    Capitals capitals,
    Abbreviations abbreviations,
    Map<String, String> placeByForm) {

  private static final int FIRST_CJK = 0x2E80;

  /** {@return the names of an atlas} */
  static KnownNames of(Atlas atlas) {
    Map<String, String> placeByForm = new LinkedHashMap<>();
    for (PlaceEntry place : atlas.places()) {
      for (String form : place.forms()) {
        if (form.charAt(0) >= FIRST_CJK) {
          placeByForm.put(form, place.name());
        }
      }
    }
    return new KnownNames(
        new NameDictionary(atlas),
        new Capitals(atlas),
        new Abbreviations(atlas),
        Collections.unmodifiableMap(placeByForm));
  }
}
