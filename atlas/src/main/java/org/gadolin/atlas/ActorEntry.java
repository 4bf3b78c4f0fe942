package org.gadolin.atlas;

import java.util.List;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.core.Citation;
import org.gadolin.core.Country;
import org.gadolin.core.Ticker;

/**
 * An organisation or person the atlas knows.
 *
 * @param name established English name, unique
 * @param nameZh Chinese name; may be empty
 * @param aliases other names, short forms, former names
 * @param type what kind of body
 * @param country its seat
 * @param stateAffiliated whether it belongs to a state
 * @param parent name of the body it belongs to; may be empty
 * @param stages ids of the stages it works at
 * @param tickers its listings
 * @param source where that is said
 * @param note what of it the source does not say; may be empty
 */
public record ActorEntry(
    String name,
    String nameZh,
    List<String> aliases,
    ActorType type,
    Country country,
    Affiliation stateAffiliated,
    String parent,
    List<String> stages,
    List<Ticker> tickers,
    Citation source,
    String note) {

  /** Copies the lists. */
  public ActorEntry {
    aliases = List.copyOf(aliases);
    stages = List.copyOf(stages);
    tickers = List.copyOf(tickers);
  }
}
