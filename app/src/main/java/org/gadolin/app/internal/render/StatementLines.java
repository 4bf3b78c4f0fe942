package org.gadolin.app.internal.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gadolin.brief.Envelope;
import org.gadolin.brief.JsonAnswer;
import org.gadolin.core.Claim;
import org.gadolin.core.Evidence;
import org.gadolin.core.Judgement;
import org.gadolin.core.Period;
import org.gadolin.core.SourceDocument;
import org.gadolin.core.StatementKey;
import org.gadolin.core.Subject;
import org.gadolin.ledger.RecordedDocument;
import org.gadolin.ledger.Statement;
import org.gadolin.ledger.assurance.Judged;
import org.gadolin.ledger.origin.StoryClaim;

/**
 * Statements with their keys, as text, CSV and JSON.
 *
 * @param statements in the order they were recorded
 * @param documents the documents by their numbers
 * @param judged what persons have judged: a statement that was rejected says so
 * @param knownOn the day asked for
 */
public record StatementLines(
    List<Statement> statements,
    Map<Long, RecordedDocument> documents,
    Judged judged,
    Period knownOn) {

  private static final List<String> HEADER =
      List.of(
          "number",
          "document",
          "kind",
          "holder",
          "stage",
          "product",
          "property",
          "place",
          "as_of",
          "dating",
          "dimension",
          "mass",
          "market",
          "change",
          "resolved",
          "low",
          "high",
          "unit",
          "participants",
          "words",
          "dropped");

  /** {@return two lines a statement: what it states, and where that stands} */
  public String text() {
    var out = new StringBuilder();
    for (Statement one : statements) {
      out.append("%d  %s%s\n".formatted(one.number(), stated(one), dropped(one)));
      out.append(
          "    %s: \"%s\"\n"
              .formatted(name(one), first(one).words().strip().replaceAll("\\s+", " ")));
    }
    return out.toString();
  }

  private String dropped(Statement one) {
    return judged
        .findDrop(new StoryClaim(document(one).sha256(), one.claim()))
        .map(
            drop ->
                " [%s by %s: %s]"
                    .formatted(
                        drop.kind() == Judgement.Kind.REJECT ? "rejected" : "withdrawn",
                        drop.author(),
                        drop.reason()))
        .orElse("");
  }

  static String stated(Statement one) {
    StatementKey key = one.key();
    String subject = subject(key.subject());
    String time = key.asOf().isDated() ? ", " + key.asOf().iso() : "";
    String resolved = key.isResolved() ? "" : " (key unresolved)";
    return switch (one.claim()) {
      case Claim.Figure figure ->
          "%s, %s%s: %s%s".formatted(subject, key.property().id(), time, value(figure), resolved);
      case Claim.Event event ->
          "%s, %s%s: %s%s"
              .formatted(
                  subject,
                  event.type().id(),
                  time,
                  String.join("; ", event.participants()),
                  resolved);
      default -> subject;
    };
  }

  private static String subject(Subject subject) {
    var parts = new ArrayList<String>();
    for (String part : List.of(subject.holder(), subject.stage(), subject.product())) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts.isEmpty() ? "no subject" : String.join(" / ", parts);
  }

  static String value(Claim.Figure figure) {
    var value = figure.value();
    String number = Numbers.plain(value.low());
    return (value.isRange() ? number + " to " + Numbers.plain(value.high()) : number)
        + " "
        + value.unit();
  }

  private String name(Statement one) {
    var head = document(one).head();
    return head.published().isDated()
        ? "%s, %s".formatted(head.name(), head.published().iso())
        : head.name();
  }

  private SourceDocument document(Statement one) {
    return Optional.ofNullable(documents.get(one.document())).orElseThrow().document();
  }

  private static Evidence first(Statement one) {
    return one.claim().evidence().getFirst();
  }

  /** {@return a header and a row a statement} */
  public String csv() {
    var out = new StringBuilder(Csv.row(HEADER));
    for (Statement one : statements) {
      Map<String, Object> columns = columns(one);
      columns.put("dropped", dropped(one).strip());
      out.append(
          Csv.row(HEADER.stream().map(name -> columns.getOrDefault(name, "").toString()).toList()));
    }
    return out.toString();
  }

  static Map<String, Object> columns(Statement one) {
    StatementKey key = one.key();
    var columns =
        new LinkedHashMap<String, Object>(
            JsonAnswer.ordered(
                "number", one.number(),
                "document", one.document(),
                "kind", one.claim() instanceof Claim.Figure ? "figure" : "event",
                "holder", key.subject().holder(),
                "stage", key.subject().stage(),
                "product", key.subject().product(),
                "property", key.property().id(),
                "place", key.place(),
                "as_of", key.asOf().iso(),
                "dating", key.dating().id(),
                "dimension", key.basis().dimension(),
                "mass", key.basis().mass(),
                "market", key.basis().market(),
                "change", key.basis().isChange(),
                "resolved", key.isResolved()));
    switch (one.claim()) {
      case Claim.Figure figure -> {
        columns.put("low", figure.value().low());
        columns.put("high", figure.value().high());
        columns.put("unit", figure.value().unit());
      }
      case Claim.Event event ->
          columns.put("participants", String.join("; ", event.participants()));
      default -> {} // the ledger gives no others
    }
    columns.put("words", first(one).words());
    return columns;
  }

  /** {@return one object by the contract} */
  public String json() {
    var rows = new ArrayList<Map<String, Object>>();
    for (Statement one : statements) {
      Map<String, Object> columns = columns(one);
      columns.put("dropped", dropped(one).strip());
      rows.add(columns);
    }
    var envelope = new Envelope("ledger statements", Map.of(), knownOn, List.of());
    return JsonAnswer.write(envelope, JsonAnswer.ordered("statements", rows), List.of(), List.of());
  }
}
