package org.gadolin.core;

import java.util.Optional;

/**
 * The seventeen rare-earth elements: scandium, yttrium and the lanthanides, in the order of their
 * atomic numbers. Names in English and Chinese are data of the atlas.
 */
public enum Element {
  Sc(21),
  Y(39),
  La(57),
  Ce(58),
  Pr(59),
  Nd(60),
  Pm(61),
  Sm(62),
  Eu(63),
  Gd(64),
  Tb(65),
  Dy(66),
  Ho(67),
  Er(68),
  Tm(69),
  Yb(70),
  Lu(71);

  private final int atomicNumber;

  Element(int atomicNumber) {
    this.atomicNumber = atomicNumber;
  }

  /** {@return the number of protons} */
  public int atomicNumber() {
    return atomicNumber;
  }

  /** {@return the element with this symbol, any case} */
  public static Optional<Element> findBySymbol(String symbol) {
    for (Element element : values()) {
      if (element.name().equalsIgnoreCase(symbol)) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }
}
