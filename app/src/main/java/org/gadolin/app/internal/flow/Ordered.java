package org.gadolin.app.internal.flow;

import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on items on several threads and hands the results out in the order the items came, holding
 * only a window of them: memory stays flat, results do not depend on the number of threads.
 *
 * @param <A> what comes in
 * @param <B> what goes out
 */
public final class Ordered<A, B> implements AutoCloseable {

  private final ExecutorService executor;
  private final int window;
  private final Function<A, B> work;
  private final Consumer<B> sink;
  private final ArrayDeque<Future<B>> pending = new ArrayDeque<>();

  /**
   * Starts the threads.
   *
   * @param threads how many, at least 1
   * @param work done on any thread
   * @param sink called on the caller's thread, in order
   */
  public Ordered(int threads, Function<A, B> work, Consumer<B> sink) {
    this.executor =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("worker-", 1).factory());
    this.window = 4 * threads;
    this.work = work;
    this.sink = sink;
  }

  /** Takes one item; may hand out earlier results. */
  public void accept(A item) {
    pending.add(executor.submit(() -> work.apply(item)));
    while (pending.size() > window || !pending.isEmpty() && pending.element().isDone()) {
      handOut();
    }
  }

  /** Hands out all that is left. */
  public void finish() {
    while (!pending.isEmpty()) {
      handOut();
    }
  }

  private void handOut() {
    try {
      sink.accept(pending.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StopWanted();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException ours) {
        throw ours;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
