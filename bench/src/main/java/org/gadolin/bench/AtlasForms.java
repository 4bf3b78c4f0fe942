package org.gadolin.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.gadolin.atlas.Atlas;
import org.gadolin.core.Layer;

/** Every name and word of the atlas, in lower case, as the matchers are given them. */
final class AtlasForms {

  private AtlasForms() {}

  /** {@return the forms of two characters and more, without doubles, sorted} */
  static List<String> all() {
    var atlas = Atlas.bundled();
    var forms = new ArrayList<String>();
    for (Layer layer : Layer.values()) {
      atlas.vocabulary(layer.id()).forEach(term -> forms.addAll(term.forms()));
    }
    atlas
        .actors()
        .forEach(
            actor -> {
              forms.add(actor.name());
              forms.add(actor.nameZh());
              forms.addAll(actor.aliases());
            });
    atlas
        .places()
        .forEach(
            place -> {
              forms.add(place.name());
              forms.addAll(place.forms());
            });
    var distinct = new TreeSet<String>();
    for (String form : forms) {
      if (form.strip().length() > 1) {
        distinct.add(form.strip().toLowerCase(Locale.ROOT));
      }
    }
    return List.copyOf(distinct);
  }
}
