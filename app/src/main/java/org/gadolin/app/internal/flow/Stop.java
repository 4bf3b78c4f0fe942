package org.gadolin.app.internal.flow;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Lets a run end tidily on Ctrl-C or TERM: whatever it waits for is interrupted, the document in
 * hand is kept whole or not at all, and one line says where the run stopped. The process then ends
 * with 128 and the signal's number, as the virtual machine does. Thread-safe.
 */
public final class Stop implements AutoCloseable {

  /** How long a document in hand may take to be finished; after that it is given up. */
  private static final int PATIENCE_SECONDS = 5;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Supplier<String> whereWeAre;
  private final Consumer<String> tell;
  private final Thread hook = new Thread(this::stop, "stop");
  private final Thread runner = Thread.currentThread();
  private boolean mayInterrupt; // guarded by this
  private volatile boolean wanted;

  private Stop(Supplier<String> whereWeAre, Consumer<String> tell) {
    this.whereWeAre = whereWeAre;
    this.tell = tell;
  }

  /**
   * {@return a stop wired to this process's end, for a run on the caller's thread}
   *
   * @param whereWeAre says how far the run has come; asked on another thread
   * @param tell takes the line that says where the run stopped
   */
  public static Stop ofProcess(Supplier<String> whereWeAre, Consumer<String> tell) {
    var stop = new Stop(whereWeAre, tell);
    Runtime.getRuntime().addShutdownHook(stop.hook);
    return stop;
  }

  /** {@return whether the user wants the run to stop} */
  public boolean isWanted() {
    return wanted;
  }

  /**
   * Does work whose waiting (for a host, for a worker) a stop cuts short.
   *
   * @throws StopWanted if it was cut short
   */
  public void interruptibly(Runnable work) {
    synchronized (this) {
      mayInterrupt = true;
    }
    try {
      work.run();
    } catch (RuntimeException e) {
      throw wanted && Thread.currentThread().isInterrupted() ? new StopWanted() : e;
    } finally {
      synchronized (this) {
        mayInterrupt = false;
        Thread.interrupted(); // what follows must not stumble over it
      }
    }
  }

  /** Says that nothing is left to be saved. */
  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the process is ending already, and the hook with it
    }
  }

  private void stop() {
    wanted = true;
    synchronized (this) {
      if (mayInterrupt) {
        runner.interrupt();
      }
    }
    try {
      var inTime = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS); // else it is given up
      tell.accept(whereWeAre.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
