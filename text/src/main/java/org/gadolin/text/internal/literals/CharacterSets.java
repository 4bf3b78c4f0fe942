package org.gadolin.text.internal.literals;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The UTF-16 units that the named character classes of a regular expression may begin with. A
 * character outside the basic plane begins with a surrogate, which belongs to each class.
 */
final class CharacterSets {

  private static final int ALL = Character.MAX_VALUE + 1;

  private CharacterSets() {}

  /** {@return the characters of a class of one letter; empty where they are not known} */
  static Optional<BitSet> of(char name) {
    return switch (name) {
      case 'd' -> Optional.of(digits());
      case 'w' -> Optional.of(words());
      case 's' -> Optional.of(blanks());
      case 'D' -> Optional.of(others(digits()));
      case 'W' -> Optional.of(others(words()));
      case 'S' -> Optional.of(others(blanks()));
      default -> Optional.empty();
    };
  }

  /** {@return the characters of a property; empty where they are not known} */
  static Optional<BitSet> ofProperty(String name) {
    return name.equals("L") ? Optional.of(where(Character::isLetter)) : Optional.empty();
  }

  private static BitSet where(IntPredicate belongs) {
    var set = new BitSet();
    for (int c = 0; c < ALL; c++) {
      set.set(c, belongs.test(c) || Character.isSurrogate((char) c));
    }
    return set;
  }

  private static BitSet digits() {
    return among("0123456789");
  }

  private static BitSet blanks() {
    return among(" \t\n\u000B\f\r");
  }

  private static BitSet words() {
    var set = among("_0123456789");
    set.set('a', 'z' + 1);
    set.set('A', 'Z' + 1);
    return set;
  }

  private static BitSet among(String characters) {
    var set = new BitSet();
    characters.chars().forEach(set::set);
    return set;
  }

  private static BitSet others(BitSet set) {
    set.flip(0, ALL);
    return set;
  }
}
