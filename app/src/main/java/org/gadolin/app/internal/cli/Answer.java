package org.gadolin.app.internal.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where the answer goes: standard output, or a file that appears whole when {@link #commit} is
 * called and not at all otherwise. Not thread-safe.
 */
final class Answer implements Closeable {

  private final Writer writer;
  private final Optional<Path> target;
  private final Optional<Path> draft;

  private Answer(OutputStream stream, Optional<Path> target, Optional<Path> draft) {
    this.writer =
        new OutputStreamWriter(new BufferedOutputStream(stream, 1 << 16), StandardCharsets.UTF_8);
    this.target = target;
    this.draft = draft;
  }

  static Answer to(Streams streams, Optional<Path> out) {
    if (out.isEmpty()) {
      return new Answer(streams.out(), out, Optional.empty());
    }
    Path target = out.get().toAbsolutePath();
    try {
      Path draft = Files.createTempFile(target.getParent(), ".gadolin", ".draft");
      return new Answer(Files.newOutputStream(draft), Optional.of(target), Optional.of(draft));
    } catch (IOException e) {
      throw new Surroundings(out.get().toString(), "cannot be written", "another --out", e);
    }
  }

  /**
   * Adds to the answer. What goes to standard output is handed on at once, so that whoever reads it
   * sees it, and we see when nobody does any more.
   *
   * @throws ClosedPipe if nobody reads the answer any more
   * @throws Surroundings if it cannot be written
   */
  void print(CharSequence text) {
    try {
      writer.append(text);
      if (draft.isEmpty()) {
        writer.flush();
      }
    } catch (IOException e) {
      throw unwritten(e);
    }
  }

  /** Makes the answer final. */
  void commit() {
    try {
      writer.flush();
      if (draft.isPresent() && target.isPresent()) {
        writer.close();
        Files.move(draft.get(), target.get(), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw unwritten(e);
    }
  }

  private RuntimeException unwritten(IOException why) {
    String told = String.valueOf(why.getMessage());
    if (draft.isEmpty() && told.contains("Broken pipe")) {
      return new ClosedPipe(why);
    }
    String where = target.map(Path::toString).orElse("standard output");
    return new Surroundings(
        where, "cannot be written (%s)".formatted(told), "free some space on that disk", why);
  }

  @Override
  public void close() throws IOException {
    if (draft.isPresent()) {
      try {
        writer.close();
      } catch (IOException e) {
        // a full disk, told already
      }
      Files.deleteIfExists(draft.get());
    }
  }
}
