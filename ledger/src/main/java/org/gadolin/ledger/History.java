package org.gadolin.ledger;

import java.sql.ResultSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gadolin.core.Relevance;

/** All that was ever appended, earlier readings of a document too, in the order of appending. */
public final class History {

  private static final String NEXT =
      "SELECT d.*, r.number AS reading_number, r.extractor, r.atlas, r.relevance,"
          + " r.recorded AS read_on FROM reading r JOIN document d ON d.number = r.document"
          + " WHERE r.number > ? ORDER BY r.number LIMIT 1";

  private record Step(long number, Recorded recorded) {}

  private final Ledger ledger;

  History(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Hands out one reading after the other; other processes may append meanwhile. */
  public void forEach(Consumer<Recorded> sink) {
    Optional<Step> step = after(0);
    while (step.isPresent()) {
      sink.accept(step.get().recorded());
      step = after(step.get().number());
    }
  }

  private Optional<Step> after(long number) {
    return ledger.look(
        connection -> {
          try (var query = Sql.prepared(connection, NEXT, List.of(number));
              ResultSet row = query.executeQuery()) {
            if (!row.next()) {
              return Optional.empty();
            }
            long found = row.getLong("reading_number");
            var relevance = Relevance.findById(row.getString("relevance")).orElseThrow();
            List<Row> rows = LedgerView.rows(connection, found);
            var entry =
                new Entry(
                    Rows.document(row).document(),
                    RowMapper.extraction(relevance, rows),
                    RowMapper.keys(rows));
            var version =
                new ReadingVersion(
                    row.getString("extractor"),
                    row.getString("atlas"),
                    Instant.parse(row.getString("read_on")));
            return Optional.of(new Step(found, new Recorded(entry, version)));
          }
        });
  }
}
