package org.gadolin.core;

import java.util.Locale;

/** The kinds of vocabulary term a text can mention. */
public enum Layer {
  ELEMENT,
  GROUP,
  STAGE,
  TECHNOLOGY;

  /** {@return the lower-case id, such as {@code element}} */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
