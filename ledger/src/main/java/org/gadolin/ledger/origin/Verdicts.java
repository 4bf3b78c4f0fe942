package org.gadolin.ledger.origin;

import java.util.List;
import org.gadolin.ledger.internal.origins.Link;
import org.gadolin.ledger.internal.origins.Root;
import org.gadolin.ledger.internal.origins.Telling;

/** Turns what a story tells about its source into an {@link Origin} with its proof. */
final class Verdicts {

  private Verdicts() {}

  /** {@return the origin that a passage tells} */
  static Origin of(Telling telling, Root.Party publisher) {
    return switch (telling.root()) {
      case Root.Body(var party) -> named(kind(telling, party, publisher), party, true, telling);
      case Root.Own(var party) -> named(OriginKind.FIRST_HAND, party, party.known(), telling);
      case Root.Relay(var party) -> named(OriginKind.RELAY, party, false, telling);
      case Root.Unnamed() -> nameless(OriginKind.UNNAMED, telling);
      case Root.Unidentified(var words) -> nameless(OriginKind.UNIDENTIFIED, telling);
      case Root.Bare() -> silent(publisher);
    };
  }

  private static OriginKind kind(Telling telling, Root.Party party, Root.Party publisher) {
    if (party.name().equals(publisher.name())) {
      return OriginKind.ANNOUNCEMENT;
    }
    return telling.basis() == Telling.Basis.RELEASED ? OriginKind.RELEASE : OriginKind.NAMED_SOURCE;
  }

  private static Origin named(
      OriginKind kind, Root.Party party, boolean established, Telling telling) {
    return new Origin(
        kind,
        party.name(),
        party.family(),
        established,
        new Reason.Says(party.name(), telling.evidence(), belongs(party)));
  }

  private static List<Reason> belongs(Root.Party party) {
    boolean toAnother = party.family().startsWith("state:") || party.family().startsWith("owner:");
    return toAnother
        ? List.of(new Reason.Belongs(party.name(), party.family(), List.of()))
        : List.of();
  }

  private static Origin nameless(OriginKind kind, Telling telling) {
    var reason = new Reason.Says("", telling.evidence(), List.of());
    return new Origin(kind, "", "", false, reason);
  }

  /** {@return the origin that byline or feed tell} */
  static Origin credited(Root root) {
    return root instanceof Root.Relay(var party)
        ? new Origin(
            OriginKind.RELAY,
            party.name(),
            party.family(),
            false,
            new Reason.Credited(party.name(), belongs(party)))
        : new Origin(OriginKind.UNIDENTIFIED, "", "", false, new Reason.Credited("", List.of()));
  }

  /** {@return the origin of a story that tells no source} */
  static Origin silent(Root.Party publisher) {
    return new Origin(
        OriginKind.FIRST_REPORT,
        publisher.name(),
        publisher.family(),
        false,
        new Reason.Silent(publisher.name(), belongs(publisher)));
  }

  /** {@return what a link makes of the later story} */
  static OriginKind kind(Link link) {
    return switch (link.kind()) {
      case COPY, EXCERPT -> OriginKind.COPY;
      case TRANSLATION -> OriginKind.TRANSLATION;
      case REWORDING -> OriginKind.REWORDING;
    };
  }
}
