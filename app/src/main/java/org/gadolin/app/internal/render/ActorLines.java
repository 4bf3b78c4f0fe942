package org.gadolin.app.internal.render;

import java.util.List;
import java.util.Map;
import org.gadolin.brief.Envelope;
import org.gadolin.brief.JsonAnswer;
import org.gadolin.core.Period;
import org.gadolin.ledger.ActorCount;
import org.gadolin.ledger.identity.Candidate;
import org.gadolin.ledger.identity.Likeness;

/**
 * Actors that documents name, and pairs of names that may be one actor's, as text, CSV and JSON.
 *
 * @param knownOn the day asked for
 */
public record ActorLines(Period knownOn) {

  /** {@return a line an actor} */
  public String actors(List<ActorCount> actors, String format) {
    List<String> header = List.of("name", "type", "country", "state_affiliated", "documents");
    return switch (format) {
      case "csv" -> csv(header, actors.stream().map(ActorLines::columns).toList());
      case "json" -> json("actors", actors.stream().map(ActorLines::columns).toList());
      default -> {
        var out = new StringBuilder(actors.isEmpty() ? "no actor is named\n" : "");
        for (ActorCount one : actors) {
          String country = one.country().isKnown() ? ", " + one.country().code() : "";
          out.append(
              "%5d  %s (%s%s)\n".formatted(one.documents(), one.name(), one.type().id(), country));
        }
        yield out.toString();
      }
    };
  }

  /** {@return a line a pair, with what speaks for it} */
  public String candidates(List<Candidate> pairs, String format) {
    List<String> header = List.of("score", "one", "other", "likenesses", "protected");
    return switch (format) {
      case "csv" -> csv(header, pairs.stream().map(ActorLines::columns).toList());
      case "json" -> json("candidates", pairs.stream().map(ActorLines::columns).toList());
      default -> {
        var out = new StringBuilder(pairs.isEmpty() ? "no two names look like one actor's\n" : "");
        for (Candidate one : pairs) {
          out.append(
              "%.2f  %s = %s?%s\n"
                  .formatted(
                      one.score(),
                      one.one().name(),
                      one.other().name(),
                      one.isProtected() ? " (listed or of a state)" : ""));
          for (Likeness likeness : one.likenesses()) {
            out.append("      ").append(likeness.meaning()).append('\n');
          }
        }
        yield out.toString();
      }
    };
  }

  private static Map<String, Object> columns(ActorCount one) {
    return JsonAnswer.ordered(
        "name", one.name(),
        "type", one.type().id(),
        "country", one.country().code(),
        "state_affiliated", one.stateAffiliated().id(),
        "documents", one.documents());
  }

  private static Map<String, Object> columns(Candidate one) {
    return JsonAnswer.ordered(
        "score", one.score(),
        "one", one.one().name(),
        "other", one.other().name(),
        "likenesses", one.likenesses().stream().map(Likeness::id).toList(),
        "protected", one.isProtected());
  }

  private static String csv(List<String> header, List<Map<String, Object>> rows) {
    var out = new StringBuilder(Csv.row(header));
    for (Map<String, Object> row : rows) {
      out.append(
          Csv.row(
              row.values().stream()
                  .map(
                      value ->
                          value instanceof List<?> list
                              ? String.join("; ", list.stream().map(Object::toString).toList())
                              : value.toString())
                  .toList()));
    }
    return out.toString();
  }

  private String json(String name, List<Map<String, Object>> rows) {
    var envelope = new Envelope("ledger actors", Map.of(), knownOn, List.of());
    return JsonAnswer.write(envelope, JsonAnswer.ordered(name, rows), List.of(), List.of());
  }
}
