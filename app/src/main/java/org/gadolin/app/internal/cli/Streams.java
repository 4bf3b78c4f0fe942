package org.gadolin.app.internal.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.gadolin.core.Problem;

/**
 * The process's three streams: the answer goes to {@code out}, all else to {@code err}.
 *
 * @param in standard input
 * @param out the answer, UTF-8; not buffered, tells when it cannot be written
 * @param err progress, reports, errors
 */
public record Streams(InputStream in, OutputStream out, PrintStream err) {

  /** Prints one error line: names of files and entries may hold anything, even line ends. */
  public void error(Problem problem) {
    err.println("gadolin: " + problem.line().replaceAll("\\p{Cc}", "?"));
  }
}
