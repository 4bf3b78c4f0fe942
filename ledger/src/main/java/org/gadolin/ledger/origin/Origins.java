package org.gadolin.ledger.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gadolin.core.Claim;
import org.gadolin.core.Evidence;
import org.gadolin.ledger.internal.origins.Link;
import org.gadolin.ledger.internal.origins.Root;
import org.gadolin.ledger.internal.origins.StoryReading;
import org.gadolin.ledger.internal.origins.Telling;

/**
 * Who first said what a set of stories says. Immutable, thread-safe.
 *
 * <p>In doubt two stories are never called independent: see docs/origins.md for the rules.
 */
public final class Origins {

  private final List<Story> stories; // the earliest first
  private final List<StoryReading> readings;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Families copies;
  private final List<Link> links;
  private final Map<Integer, List<Link>> linksToEarlier = new HashMap<>();
  private final Map<Integer, List<Integer>> pointsTo = new TreeMap<>();

  Origins(List<Story> stories, List<StoryReading> readings, List<Link> links) {
    this.stories = stories;
    this.readings = readings;
    this.links = links;
    copies = new Families(stories.size());
    for (int number = 0; number < stories.size(); number++) {
      numbers.put(stories.get(number).id(), number);
    }
    for (Link link : links) {
      linksToEarlier.computeIfAbsent(link.second(), key -> new ArrayList<>()).add(link);
      if (link.kind() == Link.Kind.COPY) {
        copies.join(link.first(), link.second());
      }
    }
    followAddresses();
  }

  private void followAddresses() {
    Map<String, Integer> byAddress = new HashMap<>();
    for (int number = 0; number < stories.size(); number++) {
      for (String address : addresses(stories.get(number))) {
        Integer earlier = byAddress.putIfAbsent(address, number);
        if (earlier != null) {
          copies.join(earlier, number);
        }
      }
    }
    for (int number = 0; number < stories.size(); number++) {
      for (String link : stories.get(number).traces().links()) {
        Integer target = byAddress.get(link);
        if (target != null && target != number) {
          pointsTo.computeIfAbsent(number, key -> new ArrayList<>()).add(target);
        }
      }
    }
  }

  private static List<String> addresses(Story story) {
    var addresses = new ArrayList<String>();
    for (String address : List.of(story.document().head().url(), story.traces().canonicalUrl())) {
      if (!address.isEmpty() && !addresses.contains(address)) {
        addresses.add(address);
      }
    }
    return addresses;
  }

  /**
   * {@return where a claim of a story comes from, with the proof}
   *
   * @throws IllegalArgumentException if the story is not one of those searched
   */
  public Origin of(StoryClaim asked) {
    return origin(number(asked), asked.claim());
  }

  private int number(StoryClaim asked) {
    Integer number = numbers.get(asked.story());
    if (number == null) {
      throw new IllegalArgumentException(
          "The story (%s) must be one of the %d searched. Maybe it was not given to the finder."
              .formatted(asked.story(), stories.size()));
    }
    return number;
  }

  private Origin origin(int number, Claim claim) {
    StoryReading reading = readings.get(number);
    List<Telling> tellings = reading.tellingsOf(claim.evidence());
    boolean names =
        !tellings.isEmpty()
            && (tellings.getFirst().root() instanceof Root.Body
                || tellings.getFirst().root() instanceof Root.Unnamed);
    Optional<Link> source = earlierSource(number, !names);
    if (source.isPresent()) {
      return inherited(number, source.get(), claim);
    }
    if (!tellings.isEmpty()) {
      return Verdicts.of(tellings.getFirst(), reading.publisher());
    }
    Optional<Integer> target =
        pointsTo.getOrDefault(number, List.of()).stream()
            .filter(other -> other < number)
            .findFirst();
    if (target.isPresent()) {
      return pointed(target.get(), claim);
    }
    return reading
        .credit()
        .map(Verdicts::credited)
        .orElseGet(() -> Verdicts.silent(reading.publisher()));
  }

  /**
   * The closest earlier story this one has its words from, or, if it names no source for the claim,
   * its figures; of equals the earliest.
   */
  private Optional<Link> earlierSource(int number, boolean alsoByFigures) {
    return linksToEarlier.getOrDefault(number, List.of()).stream()
        .filter(link -> alsoByFigures || link.isOfWords())
        .filter(link -> link.kind() != Link.Kind.EXCERPT || isShorter(number, link.first()))
        .reduce((best, link) -> isCloser(link, best) ? link : best);
  }

  private static boolean isCloser(Link link, Link other) {
    return link.isOfWords() == other.isOfWords()
        ? link.resemblance() > other.resemblance()
        : link.isOfWords();
  }

  private boolean isShorter(int number, int other) {
    return stories.get(number).document().text().length()
        <= stories.get(other).document().text().length();
  }

  private Origin inherited(int number, Link link, Claim claim) {
    Origin earlier = origin(link.first(), Counterpart.of(claim, stories.get(link.first())));
    OriginKind kind = Verdicts.kind(link);
    var reason =
        new Reason.Shares(
            stories.get(link.first()).id(),
            kind,
            link.resemblance(),
            link.containment(),
            link.sharedFigures(),
            List.of(earlier.reason()));
    return new Origin(kind, earlier.name(), earlier.family(), earlier.established(), reason);
  }

  private Origin pointed(int target, Claim claim) {
    Story story = stories.get(target);
    Origin earlier = origin(target, Counterpart.of(claim, story));
    var reason =
        new Reason.Points(story.id(), story.document().head().url(), List.of(earlier.reason()));
    return new Origin(
        OriginKind.RELAY, earlier.name(), earlier.family(), earlier.established(), reason);
  }

  /**
   * {@return how many independent origins some stories have that make one claim}
   *
   * @param asked the claim as each story makes it; of two claims of one story the first counts
   * @throws IllegalArgumentException if a story is not one of those searched
   */
  public Independence independence(Collection<StoryClaim> asked) {
    var members = new TreeMap<Integer, Group.Member>();
    for (StoryClaim one : asked) {
      int number = number(one);
      members.computeIfAbsent(number, key -> member(key, one.claim().evidence()));
    }
    var families = new Families(stories.size());
    joinCopies(members, families);
    joinRelays(members, families);
    joinReports(members, families);
    return Group.count(Group.of(members, families), this::idOf);
  }

  private String idOf(int number) {
    return stories.get(number).id();
  }

  private Group.Member member(int number, List<Evidence> passages) {
    StoryReading reading = readings.get(number);
    List<Root> roots =
        new ArrayList<>(reading.tellingsOf(passages).stream().map(Telling::root).toList());
    if (roots.isEmpty()) {
      roots.add(reading.credit().orElseGet(Root.Bare::new));
    }
    return new Group.Member(
        number, OriginFinder.day(stories.get(number)), reading.publisher(), roots);
  }

  /** Joins what shares words, also through stories that were not asked about. */
  private void joinCopies(Map<Integer, Group.Member> members, Families families) {
    Map<Integer, Integer> byCluster = new HashMap<>();
    for (int number : members.keySet()) {
      Integer earlier = byCluster.putIfAbsent(copies.of(number), number);
      if (earlier != null) {
        families.join(earlier, number);
      }
    }
    for (Link link : links) {
      if (link.kind() == Link.Kind.EXCERPT) {
        joinClusters(link, byCluster, families);
      }
    }
  }

  private void joinClusters(Link link, Map<Integer, Integer> byCluster, Families families) {
    Integer first = byCluster.get(copies.of(link.first()));
    Integer second = byCluster.get(copies.of(link.second()));
    if (first != null && second != null) {
      families.join(first, second);
    }
  }

  /** Joins a story that cites somebody to the stories he published. */
  private void joinRelays(Map<Integer, Group.Member> members, Families families) {
    for (Group.Member member : members.values()) {
      for (Root.Party cited : member.cited()) {
        members.values().stream()
            .filter(other -> other.publisher().name().equals(cited.name()))
            .forEach(other -> families.join(member.number(), other.number()));
      }
    }
  }

  /** Joins what shares figures or is linked, unless the sources told are surely others. */
  private void joinReports(Map<Integer, Group.Member> members, Families families) {
    Map<Integer, Group> groups = Group.of(members, families);
    Map<Integer, Integer> byCluster = new HashMap<>();
    members.keySet().forEach(number -> byCluster.putIfAbsent(copies.of(number), number));
    var joins = new ArrayList<int[]>();
    for (Link link : links) {
      if (!link.isOfWords()) {
        addJoin(joins, byCluster, copies.of(link.first()), copies.of(link.second()));
      }
    }
    pointsTo.forEach(
        (number, targets) ->
            targets.forEach(
                target -> addJoin(joins, byCluster, copies.of(number), copies.of(target))));
    addWitnesses(members, joins);
    for (int[] join : joins) {
      Group one = groups.get(families.of(join[0]));
      Group other = groups.get(families.of(join[1]));
      join[2] = one != null && other != null && !one.isSurelyOtherThan(other) ? 1 : 0;
    }
    joins.stream().filter(join -> join[2] == 1).forEach(join -> families.join(join[0], join[1]));
  }

  /**
   * Two who say they saw it, in other words but with the same figures, may have one pair of eyes.
   */
  private void addWitnesses(Map<Integer, Group.Member> members, List<int[]> joins) {
    List<Integer> witnesses =
        members.values().stream().filter(Group.Member::saw).map(Group.Member::number).toList();
    for (int one : witnesses) {
      for (int other : witnesses) {
        if (one < other && readings.get(one).tellsAlike(readings.get(other))) {
          joins.add(new int[] {one, other, 0});
        }
      }
    }
  }

  private static void addJoin(
      List<int[]> joins, Map<Integer, Integer> byCluster, int first, int second) {
    Integer one = byCluster.get(first);
    Integer other = byCluster.get(second);
    if (one != null && other != null && !one.equals(other)) {
      joins.add(new int[] {one, other, 0});
    }
  }
}
