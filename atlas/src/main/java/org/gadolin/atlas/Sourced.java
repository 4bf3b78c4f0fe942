package org.gadolin.atlas;

import org.gadolin.core.Citation;
import org.gadolin.core.Confidence;
import org.gadolin.core.Period;

/** A row of the atlas that says where it comes from. */
public interface Sourced {

  /** {@return source, time, basis and confidence} */
  Provenance provenance();

  /** {@return where it was seen} */
  default Citation source() {
    return provenance().source();
  }

  /** {@return what time it is about} */
  default Period asOf() {
    return provenance().asOf();
  }

  /** {@return quoted, derived or assumed} */
  default Confidence confidence() {
    return provenance().confidence();
  }
}
