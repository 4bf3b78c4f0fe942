package org.gadolin.core;

/**
 * What a statement is a statement of. Two statements may be compared only when their keys are
 * resolved and agree in subject, property, place and time.
 *
 * @param subject who or what
 * @param property what is measured
 * @param place where, by its established English name, when it is not the subject itself; may be
 *     empty
 * @param asOf the time it is about
 * @param dating where that time comes from
 * @param basis in what terms
 */
public record StatementKey(
    Subject subject, Property property, String place, Period asOf, Dating dating, Basis basis) {

  /** The key of what is no statement: a mention, an actor, a place. */
  public static final StatementKey NONE =
      new StatementKey(
          Subject.NONE, Property.UNRESOLVED, "", Period.UNDATED, Dating.NONE, Basis.NONE);

  /** {@return whether statements with this key may be compared} */
  public boolean isResolved() {
    return subject.isResolved() && property != Property.UNRESOLVED && asOf.isDated();
  }

  /** {@return whether both are statements of one thing at one time, in whatever terms} */
  public boolean meets(StatementKey other) {
    return isResolved()
        && other.isResolved()
        && subject.equals(other.subject)
        && property == other.property
        && place.equals(other.place)
        && asOf.equals(other.asOf);
  }
}
