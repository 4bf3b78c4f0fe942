package org.gadolin.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gadolin.core.ActorType;
import org.gadolin.core.Citation;
import org.gadolin.core.DocumentHead;
import org.gadolin.core.Publisher;
import org.gadolin.core.Publishers;

/**
 * Who publishes and who is cited, as far as the atlas knows: its actors by all their names, and the
 * publishers of its sources by the hosts of their addresses. An owner is the last of a chain of
 * parents, by its id where the atlas knows it.
 */
public final class Profiles implements Publishers {

  private static final Pattern HOST = Pattern.compile("(?i)https?://(?:www\\.)?([^/:?#]+)");

  /** Hosts that carry other people's texts. */
  private static final Set<String> CARRIERS = Set.of("github.com", "docslib.org", "doi.org");

  private final Map<String, Publisher> byName = new HashMap<>();
  private final Map<String, Publisher> byHost = new HashMap<>();

  private Profiles() {}

  /** {@return the profiles an atlas gives} */
  public static Profiles of(Atlas atlas) {
    var profiles = new Profiles();
    Map<String, ActorEntry> actors = new HashMap<>();
    atlas.actors().forEach(actor -> actors.putIfAbsent(fold(actor.name()), actor));
    for (ActorEntry actor : atlas.actors()) {
      var publisher =
          new Publisher(
              actor.name(),
              actor.name(),
              owner(actor, actors),
              names(actor),
              actor.type(),
              actor.country(),
              actor.stateAffiliated());
      names(actor).forEach(name -> profiles.byName.putIfAbsent(fold(name), publisher));
    }
    atlas.sources().forEach(profiles::add);
    return profiles;
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

  private void add(SourceEntry source) {
    var publisher =
        Optional.ofNullable(byName.get(fold(source.publisher())))
            .orElseGet(
                () ->
                    new Publisher(
                        source.publisher(),
                        source.publisher(),
                        source.owner(),
                        List.of(source.publisher()),
                        type(source.kind()),
                        source.country(),
                        source.stateAffiliated()));
    byName.putIfAbsent(fold(source.publisher()), publisher);
    host(source.citation())
        .filter(host -> !CARRIERS.contains(host))
        .ifPresent(host -> byHost.putIfAbsent(host, publisher));
  }

  private static Optional<String> host(Citation citation) {
    return host(citation.url());
  }

  private static Optional<String> host(String url) {
    Matcher matcher = HOST.matcher(url);
    return matcher.lookingAt()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
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
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s.,’'\"]+", " ").strip();
  }

  @Override
  public Optional<Publisher> findPublisher(DocumentHead head) {
    return findByName(head.publisher()).or(() -> host(head.url()).map(byHost::get));
  }

  @Override
  public Optional<Publisher> findByName(String name) {
    return Optional.ofNullable(byName.get(fold(name)));
  }
}
