package org.gadolin.ledger.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.gadolin.ledger.internal.origins.Distinct;
import org.gadolin.ledger.internal.origins.Root;

/**
 * Stories with one claim that are known to have it from one text or one another.
 *
 * @param members the stories, the earliest first
 * @param bodies the bodies that any of them cites
 * @param own the publishers that found it out themselves, if those who told it first are known
 */
record Group(List<Member> members, List<Root.Party> bodies, List<Root.Party> own) {

  /**
   * One story with its claim.
   *
   * @param number the story's number
   * @param day its day of publication
   * @param publisher who published it
   * @param roots what it tells about the source of the claim
   */
  record Member(int number, String day, Root.Party publisher, List<Root> roots) {
    Member {
      roots = List.copyOf(roots);
    }

    /** {@return whether the publisher says it found it out itself} */
    boolean saw() {
      return roots.stream().anyMatch(root -> root instanceof Root.Own);
    }

    /** {@return whom the story cites: media, and bodies that may publish themselves} */
    List<Root.Party> cited() {
      var cited = new ArrayList<Root.Party>();
      for (Root root : roots) {
        switch (root) {
          case Root.Relay(var media) -> cited.add(media);
          case Root.Body(var body) -> cited.add(body);
          case Root.Own own -> {}
          case Root.Unnamed unnamed -> {}
          case Root.Unidentified unidentified -> {}
          case Root.Bare bare -> {}
        }
      }
      return List.copyOf(cited);
    }
  }

  /** {@return the groups by the smallest number of their family} */
  static Map<Integer, Group> of(Map<Integer, Member> members, Families families) {
    var byFamily = new TreeMap<Integer, List<Member>>();
    members.forEach(
        (number, member) ->
            byFamily.computeIfAbsent(families.of(number), key -> new ArrayList<>()).add(member));
    var groups = new TreeMap<Integer, Group>();
    byFamily.forEach(
        (family, list) -> groups.put(family, new Group(list, bodies(list), own(list))));
    return groups;
  }

  private static List<Root.Party> bodies(List<Member> members) {
    var bodies = new ArrayList<Root.Party>();
    for (Member member : members) {
      for (Root root : member.roots()) {
        if (root instanceof Root.Body(var party) && !bodies.contains(party)) {
          bodies.add(party);
        }
      }
    }
    return List.copyOf(bodies);
  }

  /**
   * A copied "our reporter saw" makes no second eye: only those who told it first count, and only
   * if all of them are known; a story without a date may have been first.
   */
  private static List<Root.Party> own(List<Member> members) {
    String first = members.stream().map(Member::day).min(Comparator.naturalOrder()).orElse("");
    var own = new ArrayList<Root.Party>();
    for (Member member : members) {
      boolean mayBeFirst = member.day().equals(first) || member.day().startsWith("9999");
      for (Root root : member.roots()) {
        if (mayBeFirst && root instanceof Root.Own(var party)) {
          own.add(party);
        }
      }
    }
    return own.stream().allMatch(Root.Party::known) ? List.copyOf(own) : List.of();
  }

  /**
   * {@return whether both tell a source, and the sources of the one are surely others than the
   * other's; two who say they saw it and tell it alike are not}
   */
  boolean isSurelyOtherThan(Group other) {
    boolean cites = !bodies.isEmpty() || !other.bodies.isEmpty();
    return cites
        && !parties().isEmpty()
        && !other.parties().isEmpty()
        && Distinct.all(parties(), other.parties());
  }

  private List<Root.Party> parties() {
    var parties = new ArrayList<>(bodies);
    parties.addAll(own);
    return parties;
  }

  private boolean isKnown() {
    return parties().stream().allMatch(Root.Party::known);
  }

  private boolean isUnnamed() {
    return parties().isEmpty()
        && members.stream()
            .anyMatch(
                member -> member.roots().stream().anyMatch(root -> root instanceof Root.Unnamed));
  }

  /** Counts the origins of some groups. */
  static Independence count(Map<Integer, Group> all, IntFunction<String> idOf) {
    List<Group> groups = List.copyOf(all.values());
    List<Group> told = groups.stream().filter(group -> !group.parties().isEmpty()).toList();
    List<Group> known = told.stream().filter(Group::isKnown).toList();
    List<Group> apart =
        told.stream()
            .filter(group -> !group.isKnown())
            .filter(
                group ->
                    known.stream()
                        .allMatch(other -> Distinct.all(group.parties(), other.parties())))
            .toList();
    int unnamed = (int) groups.stream().filter(Group::isUnnamed).count();
    int open = groups.size() - unnamed - told.size();
    int certain = classes(known) + classes(apart);
    int origins = certain == 0 && open + told.size() > 0 ? 1 : certain;
    int stories = groups.stream().mapToInt(group -> group.members().size()).sum();
    return new Independence(
        stories, origins, groups.size() - unnamed - origins, unnamed, ids(groups, idOf));
  }

  /** {@return how many of some groups are left when all are joined that may be one} */
  private static int classes(List<Group> groups) {
    var families = new Families(groups.size());
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        if (!Distinct.all(groups.get(i).parties(), groups.get(j).parties())) {
          families.join(i, j);
        }
      }
    }
    int classes = 0;
    for (int i = 0; i < groups.size(); i++) {
      classes += families.of(i) == i ? 1 : 0;
    }
    return classes;
  }

  private static List<List<String>> ids(List<Group> groups, IntFunction<String> idOf) {
    return groups.stream()
        .map(
            group ->
                group.members().stream()
                    .map(member -> idOf.apply(member.number()))
                    .sorted()
                    .toList())
        .sorted(Comparator.comparing(List::getFirst))
        .toList();
  }
}
