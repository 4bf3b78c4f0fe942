package org.gadolin.claims.internal.names;

import java.util.List;
import org.gadolin.core.Claim;

/**
 * What the name reader found.
 *
 * @param actors organisations and persons
 * @param places countries, regions, cities, sites, blocs
 */
public record Names(List<Claim.Actor> actors, List<Claim.Place> places) {}
