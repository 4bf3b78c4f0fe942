package org.gadolin.app.internal.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.gadolin.core.Claim;
import org.gadolin.core.Extraction;
import org.gadolin.core.Layer;
import org.gadolin.core.Problem;

/**
 * Counts what goes in and out of a run; the counts must balance. Not thread-safe, but for {@link
 * #countRead}.
 */
public final class RunReport {

  private final Map<String, Integer> countByKind = new LinkedHashMap<>();
  private final Map<String, List<Problem>> problemsByKind = new TreeMap<>();
  private final Map<String, Long> nanosByStage = new LinkedHashMap<>();
  private final AtomicInteger read = new AtomicInteger(); // asked while the process ends
  private int refused;
  private int fresh;

  /** Starts at nought. */
  public RunReport() {
    for (Layer layer : Layer.values()) {
      countByKind.put(layer.id(), 0);
    }
    for (String kind : List.of("actor", "place", "event", "figure", "relation", "unclear")) {
      countByKind.put(kind, 0);
    }
  }

  /** Counts a document that was read. */
  public void read(Extraction extraction) {
    read.incrementAndGet();
    extraction.claims().forEach(claim -> countByKind.merge(kind(claim), 1, Integer::sum));
    countByKind.merge("unclear", extraction.unclear().size(), Integer::sum);
  }

  /** Counts an input that was refused. */
  public void refused(Problem problem) {
    refused++;
    problemsByKind.computeIfAbsent(problem.kind(), kind -> new ArrayList<>()).add(problem);
  }

  /** Counts a document that the ledger did not know. */
  public void fresh() {
    fresh++;
  }

  /** Adds time to a stage. */
  public void took(String stage, long nanos) {
    nanosByStage.merge(stage, nanos, Long::sum);
  }

  /** {@return how many documents were read} */
  public int countRead() {
    return read.get();
  }

  /** {@return how many inputs were refused} */
  public int countRefused() {
    return refused;
  }

  /** {@return the report as people read it} */
  public List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(
        "documents: in %d = read %d + refused %d; new %d"
            .formatted(read.get() + refused, read.get(), refused, fresh));
    lines.add("claims: " + joined(countByKind));
    problemsByKind.forEach((kind, all) -> lines.add("problems: " + kind + " " + all.size()));
    if (!nanosByStage.isEmpty()) {
      var seconds = new LinkedHashMap<String, String>();
      nanosByStage.forEach((stage, nanos) -> seconds.put(stage, "%.2f s".formatted(nanos / 1e9)));
      lines.add("time: " + joined(seconds));
    }
    return lines;
  }

  /** {@return the problems met, in the order of their kinds} */
  public List<Problem> problems() {
    return problemsByKind.values().stream().flatMap(Collection::stream).toList();
  }

  /** {@return the counts by kind of claim, in the order they are told} */
  public Map<String, Integer> counts() {
    return Collections.unmodifiableMap(countByKind);
  }

  /** {@return how long each stage took, in seconds} */
  public Map<String, Double> seconds() {
    Map<String, Double> seconds = new LinkedHashMap<>();
    nanosByStage.forEach((stage, nanos) -> seconds.put(stage, nanos / 1e9));
    return seconds;
  }

  /** {@return how many documents were new to the ledger} */
  public int countFresh() {
    return fresh;
  }

  private static String joined(Map<String, ?> map) {
    return String.join(
        ", ", map.entrySet().stream().map(one -> one.getKey() + " " + one.getValue()).toList());
  }

  private static String kind(Claim claim) {
    return switch (claim) {
      case Claim.Mention mention -> mention.layer().id();
      case Claim.Actor actor -> "actor";
      case Claim.Place place -> "place";
      case Claim.Event event -> "event";
      case Claim.Figure figure -> "figure";
      case Claim.Relation relation -> "relation";
    };
  }
}
