package org.gadolin.core;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that one document says, layer by layer, in the order of the text.
 *
 * @param relevance whether the document is about rare earths; {@code NONE} leaves all layers empty
 * @param mentions elements, groups, stages and technologies
 * @param actors organisations and persons
 * @param places countries, regions, cities, sites, blocs
 * @param events acts
 * @param figures numbers with units of the schema
 * @param otherFigures numbers with units outside the schema
 * @param relations causal statements
 * @param unclear figures that could not be read safely
 */
public record Extraction(
    Relevance relevance,
    List<Claim.Mention> mentions,
    List<Claim.Actor> actors,
    List<Claim.Place> places,
    List<Claim.Event> events,
    List<Claim.Figure> figures,
    List<Claim.Figure> otherFigures,
    List<Claim.Relation> relations,
    List<Unclear> unclear) {

  /** Nothing at all: a document that is not about rare earths. */
  public static final Extraction NOTHING = ofMentions(Relevance.NONE, List.of());

  /** {@return the extraction of a document that only mentions a material in passing} */
  public static Extraction incidental(List<Claim.Mention> mentions) {
    return ofMentions(Relevance.INCIDENTAL, mentions);
  }

  private static Extraction ofMentions(Relevance relevance, List<Claim.Mention> mentions) {
    return new Extraction(
        relevance, mentions, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of());
  }

  /** Copies the lists. */
  public Extraction {
    mentions = List.copyOf(mentions);
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    events = List.copyOf(events);
    figures = List.copyOf(figures);
    otherFigures = List.copyOf(otherFigures);
    relations = List.copyOf(relations);
    unclear = List.copyOf(unclear);
  }

  /** {@return the mentions of one layer} */
  public List<Claim.Mention> mentions(Layer layer) {
    return mentions.stream().filter(mention -> mention.layer() == layer).toList();
  }

  /** {@return every claim, mentions first} */
  public Stream<Claim> claims() {
    return Stream.<List<? extends Claim>>of(
            mentions, actors, places, events, figures, otherFigures, relations)
        .flatMap(List::stream);
  }
}
