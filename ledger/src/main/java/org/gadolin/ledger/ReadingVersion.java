package org.gadolin.ledger;

import java.time.Instant;

/**
 * With what a document was read, and when. The instant is no part of the identity: the same
 * document read with the same two versions is one reading.
 *
 * @param extractor version of the claim extractor
 * @param atlas version of the atlas
 * @param recorded when the reading is recorded, told by the caller's clock
 */
public record ReadingVersion(String extractor, String atlas, Instant recorded) {}
