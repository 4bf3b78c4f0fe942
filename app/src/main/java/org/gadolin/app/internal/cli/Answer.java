package org.gadolin.app.internal.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
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

  /** Adds to the answer. */
  void print(CharSequence text) {
    try {
      writer.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    if (draft.isPresent()) {
      writer.close();
      Files.deleteIfExists(draft.get());
    }
  }
}
