package org.gadolin.reading.internal.net;

/** Why a page could not be had. */
public final class Refusal extends Exception {

  private static final long serialVersionUID = 1;

  private final String kind;
  private final String mend;

  Refusal(String kind, String what, String mend) {
    super(what);
    this.kind = kind;
    this.mend = mend;
  }

  /** {@return the problem's kind} */
  public String kind() {
    return kind;
  }

  /** {@return what is wrong, in one clause} */
  public String what() {
    return String.valueOf(getMessage());
  }

  /** {@return what may help} */
  public String mend() {
    return mend;
  }
}
