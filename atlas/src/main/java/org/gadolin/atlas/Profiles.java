package org.gadolin.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.core.Country;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.Publisher;
import org.gadolin.core.Publishers;

/**
 * Who publishes and who is cited, as far as the atlas knows: its actors by all their names, and the
 * publishers of its sources by the hosts of their addresses. A page that carries other people's
 * figures is not theirs: a host belongs to the publisher whose name it bears, else to the only one
 * seen there, unless that is an office. An owner is the last of a chain of parents, by its id where
 * the atlas knows it.
 */
public final class Profiles implements Publishers {

  private static final Pattern BETWEEN = Pattern.compile("[\\s.,’'\"]+");

  /** Hosts that carry other people's texts. */
  private static final Set<String> CARRIERS = Set.of("github.com", "docslib.org", "doi.org");

  /** Those whose figures others copy. */
  private static final Set<String> OFFICES = Set.of("statistics", "intergovernmental");

  private final Map<String, Publisher> byName = new HashMap<>();
  private final Map<String, Publisher> byHost = new HashMap<>();

  private Profiles() {}

  /** {@return the profiles an atlas gives} */
  public static Profiles of(Atlas atlas) {
    var profiles = new Profiles();
    Map<String, ActorEntry> actors = new HashMap<>();
    atlas.actors().forEach(actor -> actors.putIfAbsent(fold(actor.name()), actor));
    atlas.actors().forEach(actor -> profiles.add(profile(actor, actors)));
    atlas.sources().forEach(profiles::addSource);
    profiles.addHosts(atlas.sources());
    return profiles;
  }

  private static Publisher profile(ActorEntry actor, Map<String, ActorEntry> actors) {
    return new Publisher(
        actor.name(),
        actor.name(),
        owner(actor, actors),
        names(actor),
        actor.type(),
        actor.country(),
        actor.stateAffiliated(),
        kind(actor));
  }

  private static String kind(ActorEntry actor) {
    return switch (actor.type()) {
      case COMPANY, FUND, EXCHANGE -> "company";
      case GOVERNMENT -> "government";
      case RESEARCH -> "research";
      case ASSOCIATION -> "association";
      case MEDIA -> actor.stateAffiliated() == Affiliation.YES ? "state_media" : "press";
      case PERSON, ARMED_GROUP -> Publisher.UNKNOWN_KIND;
    };
  }

  private static ActorType type(String kind) {
    return switch (kind) {
      case "company", "filing" -> ActorType.COMPANY;
      case "statistics", "government", "intergovernmental" -> ActorType.GOVERNMENT;
      case "research", "market_research", "think_tank", "law_firm" -> ActorType.RESEARCH;
      case "association" -> ActorType.ASSOCIATION;
      default -> ActorType.MEDIA;
    };
  }

  private static List<String> names(ActorEntry actor) {
    var names = new ArrayList<>(List.of(actor.name()));
    if (!actor.nameZh().isEmpty()) {
      names.add(actor.nameZh());
    }
    names.addAll(actor.aliases());
    return names;
  }

  private void add(Publisher publisher) {
    publisher.names().forEach(name -> byName.putIfAbsent(fold(name), publisher));
  }

  /** A body the atlas knows as an actor too keeps what is told of it there. */
  private void addSource(SourceEntry source) {
    Publisher known = byName.get(fold(source.publisher()));
    if (known == null) {
      add(profile(source));
      return;
    }
    boolean alone = known.owner().isEmpty() && !source.owner().equals(known.name());
    var both =
        new Publisher(
            known.id(),
            known.name(),
            alone ? source.owner() : known.owner(),
            known.names(),
            known.type(),
            known.country().isKnown() ? known.country() : source.country(),
            known.stateAffiliated() == Affiliation.UNKNOWN
                ? source.stateAffiliated()
                : known.stateAffiliated(),
            publishing(known.kind(), source.kind()));
    both.names().forEach(name -> byName.replace(fold(name), known, both));
  }

  /** What a company files is one thing, what it publishes otherwise another. */
  private static String publishing(String known, String more) {
    return more.equals("filing") || more.equals(Publisher.UNKNOWN_KIND) ? known : more;
  }

  private static Publisher profile(SourceEntry source) {
    return new Publisher(
        source.publisher(),
        source.publisher(),
        source.owner(),
        List.of(source.publisher()),
        type(source.kind()),
        source.country(),
        source.stateAffiliated(),
        source.kind());
  }

  private void addHosts(List<SourceEntry> sources) {
    Map<String, Set<String>> seenAt = new LinkedHashMap<>();
    for (SourceEntry source : sources) {
      String host = Hosts.of(source.citation().url());
      if (!host.isEmpty() && !CARRIERS.contains(host)) {
        seenAt.computeIfAbsent(host, key -> new HashSet<>()).add(source.publisher());
        if (Hosts.bears(host, source.publisher())) {
          findByName(source.publisher()).ifPresent(own -> byHost.putIfAbsent(host, own));
        }
      }
    }
    seenAt.forEach(
        (host, publishers) ->
            publishers.stream()
                .filter(one -> publishers.size() == 1)
                .flatMap(one -> findByName(one).stream())
                .filter(one -> !OFFICES.contains(one.kind()) || Hosts.isState(host))
                .forEach(one -> byHost.putIfAbsent(host, one)));
  }

  private static String owner(ActorEntry actor, Map<String, ActorEntry> actors) {
    var seen = new HashSet<String>();
    String owner = actor.parent();
    while (seen.add(owner)) {
      ActorEntry above = actors.get(fold(owner));
      if (above == null) {
        break;
      }
      owner = above.parent().isEmpty() ? above.name() : above.parent();
    }
    return owner;
  }

  private static String fold(String name) {
    return BETWEEN.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  @Override
  public Optional<Publisher> findPublisher(DocumentHead head) {
    return findByName(head.publisher()).or(() -> byHost(Hosts.of(head.url())));
  }

  private Optional<Publisher> byHost(String host) {
    if (host.isEmpty()) {
      return Optional.empty();
    }
    Publisher known = byHost.get(host);
    return known == null && Hosts.isState(host)
        ? Optional.of(state(host))
        : Optional.ofNullable(known);
  }

  /** A body of a state of which only the address is known. */
  private static Publisher state(String host) {
    return new Publisher(
        host,
        host,
        "",
        List.of(host),
        ActorType.GOVERNMENT,
        Country.UNKNOWN,
        Affiliation.YES,
        "government");
  }

  /**
   * {@return who published a document; somebody of whom only name or host are known, if need be}
   */
  public Publisher publisher(DocumentHead head) {
    return findPublisher(head)
        .orElseGet(
            () ->
                Publisher.unknown(
                    head.publisher().isBlank() ? Hosts.of(head.url()) : head.publisher()));
  }

  @Override
  public Optional<Publisher> findByName(String name) {
    return Optional.ofNullable(byName.get(fold(name)));
  }
}
