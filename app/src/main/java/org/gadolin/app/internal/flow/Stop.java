package org.gadolin.app.internal.flow;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a run end tidily on Ctrl-C or TERM: the current document is finished, then the run says
 * where it stopped. Thread-safe.
 */
public final class Stop {

  private static final int PATIENCE_SECONDS = 20;

  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean wanted;

  /** {@return a stop wired to this process's end} */
  public static Stop ofProcess() {
    var stop = new Stop();
    Runtime.getRuntime().addShutdownHook(new Thread(stop::await, "stop"));
    return stop;
  }

  /** {@return whether the user wants the run to stop} */
  public boolean isWanted() {
    return wanted;
  }

  /** Says that the run has ended and nothing is left to be saved. */
  public void ended() {
    ended.countDown();
  }

  private void await() {
    wanted = true;
    try {
      if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("gadolin: stopped before the current document was finished.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
