package org.gadolin.proof.stories;

import java.util.List;

/** A body or an outlet of the made-up world; an outlet of one language has no other name. */
record Org(
    String role, String en, String zh, String country, String state, String owner, String type) {

  private static final String STATE = "state ";
  private static final String MAYBE_STATE = "maybe state ";

  static final List<Org> ALL =
      Lines.of("orgs.txt").stream()
          .map(
              row ->
                  new Org(
                      row.get(0),
                      row.get(1),
                      row.get(2),
                      row.get(3),
                      row.get(4),
                      row.get(5),
                      row.get(6)))
          .toList();

  static List<Org> of(String role) {
    return ALL.stream().filter(org -> org.role().equals(role)).toList();
  }

  String in(String language) {
    return language.equals("zh") && !zh.isEmpty() || en.isEmpty() ? zh : en;
  }

  boolean speaks(String language) {
    return !(language.equals("zh") ? zh : en).isEmpty();
  }

  /** {@return who counts as one with it} */
  String family() {
    if (state.equals("yes")) {
      return STATE + country;
    }
    String self = owner.isEmpty() ? in("en") : owner;
    return state.equals("unknown") ? MAYBE_STATE + country + ": " + self : self;
  }

  /** {@return whether nobody can tell if two families are one: one may be of the other's state} */
  static boolean mayBeOne(String one, String other) {
    return (one.startsWith(MAYBE_STATE) || other.startsWith(MAYBE_STATE))
        && !one.equals(other)
        && stateOf(one).equals(stateOf(other));
  }

  private static String stateOf(String family) {
    int end = family.indexOf(':');
    String head = end < 0 ? family : family.substring(0, end);
    return head.startsWith(MAYBE_STATE) ? head.substring("maybe ".length()) : head;
  }
}
