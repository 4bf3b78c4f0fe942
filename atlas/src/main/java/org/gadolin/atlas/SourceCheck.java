package org.gadolin.atlas;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gadolin.core.Affiliation;
import org.gadolin.core.Citation;
import org.gadolin.core.Confidence;
import org.gadolin.core.Problem;
import org.gadolin.core.ProblemSink;

/** Finds sources without a profile, and quoted figures whose source has no date. */
final class SourceCheck {

  private SourceCheck() {}

  static void check(Atlas atlas, ProblemSink problems) {
    checkProfiles(atlas, problems);
    Set<String> known = new HashSet<>();
    atlas.sources().forEach(source -> known.add(source.citation().title()));
    Map<String, List<? extends Sourced>> figuresByTable = new LinkedHashMap<>(figures(atlas));
    Set<String> told = new HashSet<>();
    figuresByTable.forEach(
        (table, figures) -> {
          for (Sourced figure : figures) {
            Citation source = figure.source();
            if (!known.contains(source.title()) && told.add(source.title())) {
              problems.accept(
                  AtlasCheck.notice(
                      "unknown-source",
                      Layout.dataPath(table) + ": " + source.title(),
                      "the source has no profile",
                      "add a row to data/sources.csv"));
            }
            if (figure.confidence() == Confidence.QUOTED && !source.date().isDated()) {
              problems.accept(
                  new Problem(
                      "atlas-undated-source",
                      Layout.dataPath(table) + ": " + source.title(),
                      "a quoted figure has a source without a date",
                      "fill source_date"));
            }
          }
        });
  }

  /** A profile says who stands behind a source, or why that is not known; actors have one too. */
  private static void checkProfiles(Atlas atlas, ProblemSink problems) {
    for (SourceEntry source : atlas.sources()) {
      if (source.stateAffiliated() == Affiliation.UNKNOWN && source.note().isEmpty()) {
        problems.accept(
            AtlasCheck.notice(
                "unknown-affiliation",
                Layout.dataPath("sources") + ": " + source.key(),
                "nobody knows whether %s belongs to a state, and no reason is given"
                    .formatted(source.publisher()),
                "fill state_affiliated, or say in note why it is not known"));
      }
    }
    Set<String> told = new HashSet<>();
    for (ActorEntry actor : atlas.actors()) {
      if (atlas.findSource(actor.source()).isEmpty() && told.add(actor.source().title())) {
        problems.accept(
            AtlasCheck.notice(
                "unknown-source",
                Layout.dataPath("actors") + ": " + actor.source().title(),
                "the source has no profile",
                "add a row to data/sources.csv"));
      }
    }
  }

  static Map<String, List<? extends Sourced>> figures(Atlas atlas) {
    Map<String, List<? extends Sourced>> figures = new LinkedHashMap<>();
    figures.put("shares", atlas.shares());
    figures.put("plants", atlas.plants());
    figures.put("prices", atlas.prices());
    figures.put("controls", atlas.controls());
    figures.put("deposits", atlas.deposits());
    Layout.figureTables().forEach(t -> figures.put(t.name(), atlas.figures(t.name())));
    return figures;
  }
}
