package org.gadolin.core;

/**
 * The passage that says so: where it stands and its original words.
 *
 * @param span where, in code points of the document's text as read
 * @param words the document's own words there, unchanged
 */
public record Evidence(Span span, String words) {}
