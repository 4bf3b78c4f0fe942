package org.gadolin.core;

/**
 * Where a figure or statement can be looked up. Unknown parts are empty.
 *
 * @param title title of the source
 * @param url address
 * @param date date of the source, may be partial
 * @param locator where inside it: a span, a row, a table
 * @param affiliation who stands behind the source, such as {@code state-affiliated (CN)}
 */
public record Citation(String title, String url, Period date, String locator, String affiliation) {}
