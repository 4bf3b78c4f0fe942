package org.gadolin.claims.internal.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gadolin.claims.internal.frame.Frame;
import org.gadolin.core.Claim;
import org.gadolin.core.Country;
import org.gadolin.core.PlaceType;
import org.gadolin.text.Range;

/** A place with its mentions. */
record Located(String name, PlaceType type, Country country, List<Range> ranges) {
  Located(String name, PlaceType type, Country country) {
    this(name, type, country, new ArrayList<>());
  }

  Claim.Place claim(Frame frame) {
    ranges.sort(Comparator.comparingInt(Range::start));
    return new Claim.Place(name, type, country, frame.evidence(ranges));
  }
}
