package org.gadolin.ledger.internal.origins;

import java.util.List;
import java.util.Optional;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.core.Country;
import org.gadolin.core.Publishers;
import org.gadolin.ledger.internal.table.Table;
import org.gadolin.text.TermHit;
import org.gadolin.text.TermSet;

/** The news agencies whose stories others print; {@code wires.csv}. */
final class Wires {

  private static final List<List<String>> ROWS = Table.rows("origins/wires.csv");
  private static final TermSet FORMS = forms();

  private Wires() {}

  private static TermSet forms() {
    var forms = TermSet.builder();
    for (int number = 0; number < ROWS.size(); number++) {
      for (String form : Table.forms(ROWS.get(number).get(1))) {
        forms.addExact(form, number);
      }
    }
    return forms.build();
  }

  /** {@return the first agency named in some words} */
  static Optional<String> findIn(String words) {
    List<TermHit> hits = FORMS.findAll(words);
    return hits.stream().findFirst().map(hit -> ROWS.get(hit.value()).get(0));
  }

  /** {@return the agency's profile, or what little its name tells} */
  static Root.Party party(String name, Publishers publishers) {
    return publishers
        .findByName(name)
        .map(profile -> Root.Party.of(profile, name))
        .orElseGet(
            () ->
                Root.Party.unknown(
                    name, name, Country.UNKNOWN, Affiliation.UNKNOWN, ActorType.MEDIA));
  }
}
