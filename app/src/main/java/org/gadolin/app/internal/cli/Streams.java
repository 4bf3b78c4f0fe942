package org.gadolin.app.internal.cli;

import java.io.InputStream;
import java.io.PrintStream;
import org.gadolin.core.Problem;

/**
 * The process's three streams: the answer goes to {@code out}, all else to {@code err}.
 *
 * @param in standard input
 * @param out the answer, UTF-8
 * @param err progress, reports, errors
 */
public record Streams(InputStream in, PrintStream out, PrintStream err) {

  /** Prints one error line. */
  public void error(Problem problem) {
    err.println("gadolin: " + problem.line());
  }
}
