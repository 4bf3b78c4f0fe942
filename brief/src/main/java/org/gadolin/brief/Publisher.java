package org.gadolin.brief;

import java.util.Optional;
import org.gadolin.atlas.Atlas;
import org.gadolin.atlas.SourceEntry;
import org.gadolin.core.Affiliation;
import org.gadolin.core.Country;
import org.gadolin.core.DocumentHead;

/**
 * Who published a document, by its head, the atlas's source profiles and its host.
 *
 * @param name the publisher, else the host; empty when neither is known
 * @param country its seat
 * @param affiliated whether it belongs to a state
 * @param owner who owns or pays it; may be empty
 * @param kind what kind of source it is
 */
record Publisher(
    String name, Country country, Affiliation affiliated, String owner, SourceKind kind) {

  static Publisher of(DocumentHead head, Atlas atlas) {
    String host = Hosts.of(head.url());
    String name = head.publisher().isBlank() ? host : head.publisher();
    Optional<SourceEntry> profile =
        atlas.sources().stream()
            .filter(one -> !name.isEmpty())
            .filter(
                one ->
                    one.publisher().equalsIgnoreCase(name)
                        || (!host.isEmpty() && Hosts.of(one.citation().url()).equals(host)))
            .filter(one -> isOwn(one, host, name))
            .findFirst();
    boolean state = Hosts.isState(host);
    if (profile.isPresent()) {
      SourceEntry one = profile.get();
      return new Publisher(
          one.publisher(),
          one.country(),
          one.stateAffiliated(),
          one.owner(),
          SourceKind.byId(atlas, one.kind()));
    }
    return byActor(
        name, state, atlas, state ? SourceKind.state(atlas) : SourceKind.byId(atlas, "unknown"));
  }

  /** A page that copies an office's figures is not that office. */
  private static boolean isOwn(SourceEntry entry, String host, String name) {
    boolean office = entry.kind().equals("statistics") || entry.kind().equals("intergovernmental");
    return !office || Hosts.isState(host) || entry.publisher().equalsIgnoreCase(name);
  }

  private static Publisher byActor(String name, boolean state, Atlas atlas, SourceKind kind) {
    if (state) {
      return new Publisher(name, Country.UNKNOWN, Affiliation.YES, "", kind);
    }
    return atlas.actors().stream()
        .filter(actor -> !name.isEmpty())
        .filter(actor -> actor.name().equalsIgnoreCase(name) || actor.aliases().contains(name))
        .findFirst()
        .map(a -> new Publisher(a.name(), a.country(), a.stateAffiliated(), a.parent(), kind))
        .orElseGet(() -> new Publisher(name, Country.UNKNOWN, Affiliation.UNKNOWN, "", kind));
  }
}
