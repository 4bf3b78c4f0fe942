package org.gadolin.claims.internal.events;

import java.util.List;
import java.util.Set;
import org.gadolin.core.EventType;
import org.gadolin.core.Period;
import org.gadolin.text.Range;

/**
 * One sentence's telling of an act, before the tellings of one act are joined.
 *
 * @param type kind of act
 * @param topic what tells acts of one kind apart, such as the product; empty where nothing does
 * @param sites names of the places it is about
 * @param date when, where the sentence tells
 * @param participants who takes part
 * @param ranges where, in the frame's text
 */
record Act(
    EventType type,
    String topic,
    Set<String> sites,
    Period date,
    List<String> participants,
    List<Range> ranges) {}
