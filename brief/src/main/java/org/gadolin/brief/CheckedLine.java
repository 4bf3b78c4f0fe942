package org.gadolin.brief;

/** A line of the part that holds assertions against the record, with its verdict. */
record CheckedLine(Verdict verdict, BriefLine line) {}
