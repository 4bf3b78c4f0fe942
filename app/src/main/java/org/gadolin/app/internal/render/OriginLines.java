package org.gadolin.app.internal.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gadolin.brief.Envelope;
import org.gadolin.brief.JsonAnswer;
import org.gadolin.core.Claim;
import org.gadolin.core.Period;
import org.gadolin.core.SourceDocument;
import org.gadolin.ledger.Statement;
import org.gadolin.ledger.assurance.Assurance;
import org.gadolin.ledger.assurance.Assurer;
import org.gadolin.ledger.assurance.Rival;
import org.gadolin.ledger.origin.Origin;
import org.gadolin.ledger.origin.Reason;
import org.gadolin.ledger.origin.StoryClaim;

/**
 * Who says a statement, where each has it from and why that is known, as text and JSON.
 *
 * @param statement the statement asked about
 * @param found how sure it is
 * @param assurer knows the documents
 * @param knownOn the day asked for
 */
public record OriginLines(Statement statement, Assurance found, Assurer assurer, Period knownOn) {

  private static final String STEP = "  ";

  /** {@return the finding in two lines, then a tree a telling, then what is told otherwise} */
  public String text() {
    var out = new StringBuilder();
    var independence = found.independence();
    var appraisal = found.appraisal();
    out.append("%d  %s\n".formatted(statement.number(), StatementLines.stated(statement)));
    out.append(
        "articles %d, origins %d, not to be told apart %d, of unnamed source %d\n"
            .formatted(
                independence.stories(),
                independence.origins(),
                independence.notEstablished(),
                independence.unnamed()));
    out.append(
        "%s: %s; %s; %s\n"
            .formatted(
                found.code(),
                appraisal.evidence().id().replace('_', ' '),
                appraisal.why(),
                appraisal.standing().id()));
    for (int i = 0; i < found.tellings().size(); i++) {
      out.append('\n').append(head(found.tellings().get(i))).append('\n');
      tree(found.origins().get(i).reason(), STEP, out);
    }
    for (Rival rival : found.rivals()) {
      out.append("\ntold otherwise by ").append(head(rival.claim())).append('\n');
      out.append(STEP).append(value(rival.claim())).append(": ");
      out.append(rival.verdict().difference().id().replace('_', ' '));
      out.append(", ").append(rival.verdict().why()).append('\n');
    }
    return out.toString();
  }

  private String head(StoryClaim claim) {
    var head = document(claim.story()).head();
    String day = head.published().isDated() ? ", " + head.published().iso() : "";
    String by = head.publisher().isBlank() ? "" : " (" + head.publisher() + ")";
    return head.name() + by + day;
  }

  private SourceDocument document(String sha256) {
    return assurer.findEntry(sha256).orElseThrow().document();
  }

  private static String value(StoryClaim claim) {
    return claim.claim() instanceof Claim.Figure figure ? StatementLines.value(figure) : "";
  }

  private void tree(Reason reason, String indent, StringBuilder out) {
    out.append(indent).append(told(reason)).append('\n');
    reason.because().forEach(step -> tree(step, indent + STEP, out));
  }

  private String told(Reason reason) {
    return switch (reason) {
      case Reason.Says says ->
          "%s, by its words \"%s\" (characters %d-%d)"
              .formatted(
                  says.source().isEmpty()
                      ? "from somebody who is not named"
                      : "from " + says.source(),
                  says.passage().words().strip().replaceAll("\\s+", " "),
                  says.passage().span().start(),
                  says.passage().span().end());
      case Reason.Credited credited ->
          credited.source().isEmpty()
              ? "the whole story is credited to somebody who is not known"
              : "the whole story is credited to " + credited.source();
      case Reason.Shares shares ->
          "%s of %s: resemblance %.2f, containment %.2f, figures in common %d"
              .formatted(
                  kind(shares),
                  document(shares.story()).head().name(),
                  shares.resemblance(),
                  shares.containment(),
                  shares.sharedFigures());
      case Reason.Points points ->
          "points to %s (%s)".formatted(document(points.story()).head().name(), points.address());
      case Reason.Belongs belongs ->
          "%s counts as one with %s".formatted(belongs.source(), belongs.family());
      case Reason.Silent silent ->
          silent.publisher().isEmpty()
              ? "tells no source; who published it is not known"
              : "tells no source: first reported by " + silent.publisher();
    };
  }

  private static String kind(Reason.Shares shares) {
    return shares.kind().name().toLowerCase(Locale.ROOT);
  }

  /** {@return one object by the contract} */
  public String json() {
    var tellings = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < found.tellings().size(); i++) {
      tellings.add(telling(found.tellings().get(i), found.origins().get(i)));
    }
    var independence = found.independence();
    var appraisal = found.appraisal();
    var result =
        JsonAnswer.ordered(
            "statement", StatementLines.columns(statement),
            "code", found.code(),
            "level", appraisal.evidence().id(),
            "credibility", appraisal.credibility().digit(),
            "why", appraisal.why(),
            "standing", appraisal.standing().id(),
            "articles", independence.stories(),
            "origins", independence.origins(),
            "not_established", independence.notEstablished(),
            "unnamed", independence.unnamed(),
            "novelty", found.novelty().kind().id(),
            "tellings", tellings,
            "told_otherwise", found.rivals().stream().map(this::rival).toList());
    var query = JsonAnswer.ordered("statement", statement.number());
    var envelope = new Envelope("ledger origins", query, knownOn, List.of());
    return JsonAnswer.write(envelope, result, List.of(), List.of());
  }

  private Map<String, Object> telling(StoryClaim claim, Origin origin) {
    return JsonAnswer.ordered(
        "document", document(claim.story()).head().name(),
        "sha256", claim.story(),
        "origin", origin.name(),
        "kind", origin.kind().name().toLowerCase(Locale.ROOT),
        "family", origin.family(),
        "established", origin.established(),
        "proof", proof(origin.reason()));
  }

  private Map<String, Object> proof(Reason reason) {
    return JsonAnswer.ordered(
        "step", told(reason), "because", reason.because().stream().map(this::proof).toList());
  }

  private Map<String, Object> rival(Rival rival) {
    return JsonAnswer.ordered(
        "document", document(rival.claim().story()).head().name(),
        "value", value(rival.claim()),
        "difference", rival.verdict().difference().id(),
        "why", rival.verdict().why());
  }
}
