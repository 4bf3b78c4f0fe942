package org.gadolin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.gadolin.core.Period;
import org.gadolin.ledger.Entry;
import org.gadolin.ledger.Ledger;
import org.gadolin.ledger.LedgerView;
import org.gadolin.ledger.ReadingVersion;
import org.gadolin.ledger.StatementFilter;
import org.gadolin.ledger.search.Glossary;
import org.gadolin.ledger.search.LedgerSearch;
import org.gadolin.ledger.search.Question;

/**
 * A ledger under load: appends made-up documents until a number of statements stands there, then
 * asks. Arguments: a folder or a PostgreSQL address, how many statements. Prints a Markdown table.
 */
public final class LedgerLoad {

  private static final int TOGETHER = 20;
  private static final int QUERIES = 400;
  private static final int SEARCHES = 40;
  private static final int READERS = 8;
  private static final ReadingVersion VERSION = new ReadingVersion("load", "load", Instant.EPOCH);

  private final Ledger ledger;
  private final int documents;
  private final Random random = new Random(20261125);

  private LedgerLoad(Ledger ledger, int documents) {
    this.ledger = ledger;
    this.documents = documents;
  }

  /** Runs it. */
  public static void main(String[] args) throws IOException, InterruptedException {
    String where = args[0];
    int documents = Integer.parseInt(args[1]) / MadeUpEntries.STATEMENTS;
    boolean server = where.startsWith("jdbc:");
    Path folder = server ? Files.createTempDirectory("gadolin-load") : Path.of(where);
    try (var ledger = server ? Ledger.openPostgresql(where) : Ledger.open(folder)) {
      new LedgerLoad(ledger, documents).run(folder.resolve("index"));
    }
    if (!server) {
      say("size on disk, MB", "%.0f".formatted(size(folder) / 1e6));
    }
  }

  private void run(Path index) throws InterruptedException {
    System.out.println("| what | value |\n|---|---|");
    long start = System.nanoTime();
    append(0, documents, TOGETHER);
    double seconds = (System.nanoTime() - start) / 1e9;
    say("documents appended, 20 a transaction", String.valueOf(documents));
    say("statements a second", rate(documents * (double) MadeUpEntries.STATEMENTS / seconds));
    start = System.nanoTime();
    append(documents, documents + QUERIES, 1);
    seconds = (System.nanoTime() - start) / 1e9;
    say("documents a second, one a transaction", rate(QUERIES / seconds));
    LedgerView view = ledger.view(Period.UNDATED);
    percentiles("one statement by its number", QUERIES, i -> view.findStatement(anyStatement()));
    percentiles("statements of a holder and property", QUERIES, i -> view.statements(filter()));
    percentiles("all of one document", QUERIES, i -> view.findEntry(1 + random.nextInt(documents)));
    var search = new LedgerSearch(view, Glossary.NONE);
    start = System.nanoTime();
    search.find(Question.of("terbium"), index);
    say("full-text index made, s", "%.1f".formatted((System.nanoTime() - start) / 1e9));
    percentiles("full text, two words", SEARCHES, i -> search.find(question(), index));
    together(view);
  }

  private void append(int from, int to, int together) {
    for (int first = from; first < to; first += together) {
      var entries = new ArrayList<Entry>();
      for (int i = first; i < Math.min(to, first + together); i++) {
        entries.add(MadeUpEntries.entry(i));
      }
      ledger.append(entries, VERSION);
    }
  }

  /** Eight who read while one writes. */
  private void together(LedgerView view) throws InterruptedException {
    var running = new AtomicBoolean(true);
    var times = new ConcurrentLinkedQueue<Long>();
    var written = new int[1];
    try (var readers = Executors.newFixedThreadPool(READERS)) {
      for (int i = 0; i < READERS; i++) {
        var own = new Random(i);
        readers.execute(
            () -> {
              while (running.get()) {
                long start = System.nanoTime();
                view.statements(MadeUpEntries.filter(own));
                times.add(System.nanoTime() - start);
              }
            });
      }
      long end = System.nanoTime() + 10_000_000_000L;
      int from = documents + QUERIES;
      while (System.nanoTime() < end) {
        append(from + written[0], from + written[0] + 1, 1);
        written[0]++;
      }
      running.set(false);
    }
    say("one writer, eight readers: documents written a second", rate(written[0] / 10.0));
    say("– queries a second", rate(times.size() / 10.0));
    percentiles("– holder and property", List.copyOf(times));
  }

  private long anyStatement() {
    return 1 + random.nextLong((long) documents * MadeUpEntries.STATEMENTS);
  }

  private StatementFilter filter() {
    return MadeUpEntries.filter(random);
  }

  private Question question() {
    return Question.of(MadeUpEntries.word(random) + " " + MadeUpEntries.word(random));
  }

  private static void percentiles(String what, int times, IntConsumer query) {
    var nanos = new ArrayList<Long>();
    for (int i = 0; i < times; i++) {
      long start = System.nanoTime();
      query.accept(i);
      nanos.add(System.nanoTime() - start);
    }
    percentiles(what, nanos);
  }

  private static void percentiles(String what, List<Long> nanos) {
    var sorted = new ArrayList<>(nanos);
    Collections.sort(sorted);
    double half = sorted.get(sorted.size() / 2) / 1e6;
    double most = sorted.get((int) (sorted.size() * 0.99)) / 1e6;
    say(what + ", p50 / p99, ms", String.format(Locale.ROOT, "%.2f / %.2f", half, most));
  }

  private static String rate(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }

  private static void say(String what, String value) {
    System.out.println("| " + what + " | " + value + " |");
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
