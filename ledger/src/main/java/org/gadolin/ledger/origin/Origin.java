package org.gadolin.ledger.origin;

/**
 * Where one claim of one story comes from.
 *
 * @param kind in which way the story has it
 * @param name who first said it, as far as is known; empty for an unnamed source
 * @param family who counts as one with it: an owner, a state, or itself; empty where unknown
 * @param established whether it can be one of several independent origins
 * @param reason the proof
 */
public record Origin(
    OriginKind kind, String name, String family, boolean established, Reason reason) {}
