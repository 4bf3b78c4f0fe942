package org.gadolin.core;

/**
 * What a statement is about, by the atlas's names: a holder, a stage of the chain, a product; the
 * parts that are not told are empty.
 *
 * @param kind what the holder is
 * @param holder the actor's, plant's, deposit's or place's established English name; the words
 *     themselves where nothing in them is known
 * @param stage id of the stage, such as {@code separation}
 * @param product id of what is made or measured, widest part first: {@code NdPr/oxide}, {@code
 *     HREE}, {@code ndfeb_magnet}, {@code quantum_memory}
 */
public record Subject(Kind kind, String holder, String stage, String product) {

  /** What the holder is. */
  public enum Kind {
    ACTOR,
    PLANT,
    DEPOSIT,
    /** A country, region or bloc: with stage and product one link of the chain. */
    PLACE,
    /** Nobody's in particular: a product or technology as such, or the world. */
    PRODUCT,
    /** Nothing in the words is known. */
    WORDS
  }

  /** A statement without a subject. */
  public static final Subject NONE = new Subject(Kind.WORDS, "", "", "");

  /** {@return whether two statements about equal subjects may be about the same thing} */
  public boolean isResolved() {
    return kind != Kind.WORDS;
  }

  @Override
  public String toString() {
    return "%s:%s/%s/%s".formatted(kind, holder, stage, product);
  }
}
