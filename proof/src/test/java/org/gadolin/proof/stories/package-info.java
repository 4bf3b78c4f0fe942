/**
 * Made-up stories with known origins, in English and Chinese. Nothing here is shared with the
 * finder of origins: its own words, its own frames, its own idea of who is one with whom.
 */
@NullMarked
package org.gadolin.proof.stories;

import org.jspecify.annotations.NullMarked;
