package org.gadolin.brief;

/** Words an assertion as the document makes it. */
final class Said {

  private Said() {}

  /** {@return such as {@code NdPr oxide: price 110 USD/kg, 10 July 2025}} */
  static String of(Assertion assertion, Words words) {
    var worded = new FigureWords(words);
    return words.say(
        "said",
        "subject",
        worded.subject(assertion.figure()),
        "what",
        worded.whatElse(assertion.figure()),
        "bound",
        bound(assertion, words),
        "value",
        words.quantity(assertion.value()),
        "date",
        words.date(assertion.figure().date()));
  }

  static String bound(Assertion assertion, Words words) {
    return switch (assertion.bound()) {
      case NONE -> "";
      case AT_LEAST -> words.say("bound.at_least");
      case AT_MOST -> words.say("bound.at_most");
    };
  }
}
