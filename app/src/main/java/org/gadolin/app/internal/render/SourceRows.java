package org.gadolin.app.internal.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gadolin.brief.Envelope;
import org.gadolin.brief.JsonAnswer;
import org.gadolin.core.Period;
import org.gadolin.ledger.calibration.Kept;
import org.gadolin.ledger.calibration.Outcome;
import org.gadolin.ledger.calibration.TrackRecord;
import org.gadolin.ledger.standing.Rated;

/**
 * Sources with their letters and what came of what they announced, as text, CSV and JSON.
 *
 * @param sources in the order they are told
 * @param by what a source is: {@code publisher} or {@code issuer}
 * @param today the day by which outcomes are told
 * @param knownOn the day asked for
 */
public record SourceRows(List<Source> sources, String by, Period today, Period knownOn) {

  private static final List<String> HEADER =
      List.of(
          "source",
          "letter",
          "why",
          "documents",
          "due",
          "confirmed",
          "late",
          "contradicted",
          "overdue",
          "open",
          "share_confirmed",
          "low",
          "high");

  /**
   * One source.
   *
   * @param name its name; empty where it is not known
   * @param rated its letter
   * @param documents how many documents it published; 0 for an issuer
   * @param record what came of what it announced
   */
  public record Source(String name, Rated rated, int documents, TrackRecord record) {}

  /** {@return two lines a source} */
  public String text() {
    var out = new StringBuilder(sources.isEmpty() ? "no source is known\n" : "");
    for (Source one : sources) {
      out.append("%s  %s".formatted(one.rated().letter(), shown(one)));
      out.append(one.documents() > 0 ? ", documents " + one.documents() : "").append('\n');
      out.append("   ").append(one.rated().why()).append('\n');
      if (!one.record().announcements().isEmpty()) {
        out.append("   announced: ").append(counts(one.record())).append('\n');
        out.append(share(one.record()));
      }
    }
    return out.toString();
  }

  private static String shown(Source one) {
    return one.name().isEmpty() ? "publisher not stated" : one.name();
  }

  private static String counts(TrackRecord record) {
    var told = new ArrayList<String>();
    record.counts().forEach((outcome, n) -> told.add(outcome.id() + " " + n));
    return String.join(", ", told);
  }

  private String share(TrackRecord record) {
    if (record.countDue() == 0) {
      return "";
    }
    List<Double> interval = record.interval();
    return "   confirmed by %s: %.0f %% of %d due (%.0f to %.0f %%)\n"
        .formatted(
            today.iso(),
            100.0 * record.countConfirmed() / record.countDue(),
            record.countDue(),
            100 * interval.getFirst(),
            100 * interval.getLast());
  }

  /** {@return a header and a row a source} */
  public String csv() {
    var out = new StringBuilder(Csv.row(HEADER));
    for (Source one : sources) {
      Map<String, Object> columns = columns(one);
      out.append(
          Csv.row(HEADER.stream().map(name -> columns.getOrDefault(name, "").toString()).toList()));
    }
    return out.toString();
  }

  private static Map<String, Object> columns(Source one) {
    var columns =
        new LinkedHashMap<String, Object>(
            JsonAnswer.ordered(
                "source", one.name(),
                "letter", one.rated().letter().name(),
                "why", one.rated().why(),
                "documents", one.documents(),
                "due", one.record().countDue()));
    for (Outcome outcome : Outcome.values()) {
      columns.put(outcome.id(), one.record().counts().getOrDefault(outcome, 0));
    }
    if (one.record().countDue() > 0) {
      columns.put("share_confirmed", 1.0 * one.record().countConfirmed() / one.record().countDue());
      columns.put("low", one.record().interval().getFirst());
      columns.put("high", one.record().interval().getLast());
    }
    return columns;
  }

  /** {@return one object by the contract, with each announcement} */
  public String json() {
    var rows = new ArrayList<Map<String, Object>>();
    for (Source one : sources) {
      Map<String, Object> row = columns(one);
      row.put("announcements", one.record().announcements().stream().map(this::kept).toList());
      rows.add(row);
    }
    var query = JsonAnswer.ordered("by", by, "today", today.iso());
    var envelope = new Envelope("ledger sources", query, knownOn, List.of());
    return JsonAnswer.write(envelope, JsonAnswer.ordered("sources", rows), List.of(), List.of());
  }

  private Map<String, Object> kept(Kept one) {
    var promise = one.promise();
    return JsonAnswer.ordered(
        "issuer", promise.issuer(),
        "what", promise.property().id(),
        "product", promise.subject().product(),
        "value",
            promise
                .value()
                .map(value -> Numbers.plain(value.low()) + " " + value.unit())
                .orElse(""),
        "due", promise.due().iso(),
        "published", promise.published().iso(),
        "document", promise.claim().story(),
        "words", promise.claim().claim().evidence().getFirst().words(),
        "outcome", one.outcome().id(),
        "by", one.by().map(claim -> claim.story()).orElse(""));
  }
}
