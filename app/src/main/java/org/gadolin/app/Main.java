package org.gadolin.app;

import org.gadolin.app.internal.cli.CommandLineDoor;

/** Starts Gadolin from the command line. */
public final class Main {

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(CommandLineDoor.ofProcess().run(args));
  }
}
