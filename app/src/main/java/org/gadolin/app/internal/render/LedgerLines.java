package org.gadolin.app.internal.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gadolin.brief.Envelope;
import org.gadolin.brief.JsonAnswer;
import org.gadolin.core.Claim;
import org.gadolin.core.Evidence;
import org.gadolin.core.Extraction;
import org.gadolin.core.Period;
import org.gadolin.core.Quantity;
import org.gadolin.core.SourceDocument;
import org.gadolin.ledger.LedgerView;
import org.gadolin.ledger.RecordedDocument;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the ledger holds, as text, CSV and JSON.
 *
 * @param rows one a document
 * @param knownOn the day asked for
 */
public record LedgerLines(List<Row> rows, Period knownOn) {

  private static final int SHORT_HASH = 12;
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  /** A document with the number of its claims. */
  public record Row(RecordedDocument document, long claims) {}

  /** {@return the documents of a view} */
  public static LedgerLines of(LedgerView view, Period knownOn) {
    List<Row> rows =
        view.documents().stream()
            .map(
                one ->
                    new Row(
                        one,
                        view.extraction(one.document().sha256())
                            .map(said -> said.claims().count())
                            .orElse(0L)))
            .toList();
    return new LedgerLines(rows, knownOn);
  }

  /** {@return a line a document} */
  public String text() {
    var out = new StringBuilder();
    for (Row row : rows) {
      SourceDocument document = row.document().document();
      var head = document.head();
      String date = head.published().isDated() ? head.published().iso() : "no date";
      out.append(
          "%d  %s  %s  %s  claims %d  %s\n"
              .formatted(
                  row.document().number(),
                  document.sha256().substring(0, SHORT_HASH),
                  date,
                  head.name(),
                  row.claims(),
                  head.title()));
    }
    return out.toString();
  }

  /** {@return a header and a row a document} */
  public String csv() {
    var out = new StringBuilder("number,sha256,published,name,claims,url,title\n");
    for (Row row : rows) {
      SourceDocument document = row.document().document();
      var head = document.head();
      List<String> cells =
          List.of(
              String.valueOf(row.document().number()),
              document.sha256(),
              head.published().iso(),
              head.name(),
              String.valueOf(row.claims()),
              head.url(),
              head.title());
      out.append(Csv.row(cells));
    }
    return out.toString();
  }

  /** {@return one object by the contract} */
  public String json() {
    var documents = new ArrayList<Map<String, Object>>();
    for (Row row : rows) {
      SourceDocument document = row.document().document();
      documents.add(
          JsonAnswer.ordered(
              "number", row.document().number(),
              "sha256", document.sha256(),
              "published", document.head().published().iso(),
              "name", document.head().name(),
              "claims", row.claims(),
              "url", document.head().url(),
              "title", document.head().title()));
    }
    var envelope = new Envelope("ledger list", Map.of(), knownOn, List.of());
    return JsonAnswer.write(
        envelope, JsonAnswer.ordered("documents", documents), List.of(), List.of());
  }

  /** {@return a document and its claims as one object by the contract} */
  public static String json(RecordedDocument one, Extraction said, Period knownOn) {
    var head = one.document().head();
    Map<String, Object> claims =
        JsonMapper.shared().readValue(JsonLines.line(one.document(), said), OBJECT);
    var result =
        JsonAnswer.ordered(
            "number", one.number(),
            "published", head.published().iso(),
            "url", head.url(),
            "title", head.title());
    result.putAll(claims);
    var query = JsonAnswer.ordered("document", String.valueOf(one.number()));
    var envelope = new Envelope("ledger show", query, knownOn, List.of());
    return JsonAnswer.write(envelope, result, List.of(), List.of());
  }

  /** {@return a document and its claims, each with its first passage} */
  public static String document(RecordedDocument one, Extraction said) {
    SourceDocument document = one.document();
    var out = new StringBuilder();
    out.append("%d  %s\n".formatted(one.number(), document.sha256()));
    out.append(
        "%s  %s  %s\n%s\n"
            .formatted(
                document.head().name(),
                document.head().published().iso(),
                document.head().url(),
                document.head().title()));
    out.append("relevance: %s\n".formatted(said.relevance().id().replace('_', ' ')));
    said.claims().forEach(claim -> out.append(line(claim)).append('\n'));
    return out.toString();
  }

  private static String line(Claim claim) {
    Evidence first = claim.evidence().getFirst();
    return "%s  [%d, %d) %s"
        .formatted(
            told(claim),
            first.span().start(),
            first.span().end(),
            first.words().strip().replaceAll("\\s+", " "));
  }

  private static String told(Claim claim) {
    return switch (claim) {
      case Claim.Mention one -> one.layer().id() + ": " + one.id();
      case Claim.Actor one -> "actor: %s (%s)".formatted(one.name(), one.type().id());
      case Claim.Place one -> "place: %s (%s)".formatted(one.name(), one.type().id());
      case Claim.Event one ->
          "event: %s, %s, %s"
              .formatted(one.type().id(), one.date().iso(), String.join("; ", one.participants()));
      case Claim.Figure one ->
          "figure: %s, %s: %s %s"
              .formatted(one.subject(), one.quantity(), number(one.value()), one.date().iso());
      case Claim.Relation one -> "relation: %s -> %s".formatted(one.cause(), one.effect());
    };
  }

  private static String number(Quantity value) {
    String low = Numbers.plain(value.low());
    String range = value.isRange() ? low + " to " + Numbers.plain(value.high()) : low;
    return range + " " + value.unit();
  }
}
