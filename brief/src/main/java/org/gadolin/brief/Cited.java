package org.gadolin.brief;

import org.gadolin.core.Citation;

/**
 * What proves a line: a passage of a document or a row of the atlas.
 *
 * @param citation title, address, date and place inside
 * @param words the original words, shortened to what may be quoted; empty for an atlas row
 */
public record Cited(Citation citation, String words) {}
