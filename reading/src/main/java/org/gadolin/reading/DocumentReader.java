package org.gadolin.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gadolin.core.Problem;
import org.gadolin.core.SourceDocument;
import org.gadolin.reading.internal.Origin;
import org.gadolin.reading.internal.Outcome;
import org.gadolin.reading.internal.bytes.Unpacker;
import org.gadolin.reading.internal.net.Manners;
import org.gadolin.reading.internal.net.Refusal;
import org.gadolin.reading.internal.net.Web;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents from files, directories, archives, addresses and standard input, one at a time:
 * memory stays flat. What cannot be read is handed out as refused, and the batch goes on.
 *
 * <p>To add a kind of document: (1) teach {@code Kind} to recognise its first bytes, (2) add its
 * class beside {@code HtmlPages}, (3) name it in {@code Documents}, (4) test it with a real file in
 * {@code DocumentReaderTest}.
 */
public final class DocumentReader {

  private final ReaderSettings settings;

  private DocumentReader(ReaderSettings settings) {
    this.settings = settings;
  }

  /** {@return a reader with these settings} */
  public static DocumentReader of(ReaderSettings settings) {
    return new DocumentReader(settings);
  }

  /**
   * Reads the inputs in order; a directory's files by name.
   *
   * @param inputs paths, http addresses, or {@code -} for standard input
   * @param sink takes each result, on the caller's thread
   */
  public void read(List<String> inputs, Consumer<ReadResult> sink) {
    @Nullable Web web = null; // made only if an address is named: a client costs time
    for (String input : inputs) {
      if (input.equals("-")) {
        stream(Origin.ofFile("-"), settings.standardInput().get(), sink);
      } else if (input.matches("(?i)https?://.*")) {
        web = web == null ? new Web(manners()) : web;
        address(web, input, sink);
      } else {
        named(input, sink);
      }
    }
  }

  private void named(String input, Consumer<ReadResult> sink) {
    Path path;
    try {
      path = Path.of(input);
    } catch (InvalidPathException e) {
      refuse(sink, "file-missing", input, "can be the name of no file", "check the path");
      return;
    }
    path(path, input, sink);
  }

  private void path(Path path, String shown, Consumer<ReadResult> sink) {
    if (Files.isDirectory(path)) {
      directory(path, shown, sink);
    } else if (!Files.exists(path)) {
      refuse(sink, "file-missing", shown, "there is no such file", "check the path");
    } else {
      file(path, shown, sink);
    }
  }

  private void directory(Path directory, String shown, Consumer<ReadResult> sink) {
    List<Path> entries;
    try (Stream<Path> list = Files.list(directory)) {
      entries =
          list.filter(entry -> !entry.getFileName().toString().startsWith(".")).sorted().toList();
    } catch (IOException e) {
      refuse(sink, "directory-unreadable", shown, "cannot be listed", "check its permissions");
      return;
    }
    if (entries.isEmpty()) {
      refuse(
          sink, "directory-empty", shown, "holds no documents", "name the directory they are in");
    }
    for (Path entry : entries) {
      String name = shown.replaceAll("/+$", "") + "/" + entry.getFileName();
      if (isAbove(entry, directory)) {
        refuse(sink, "directory-loop", name, "leads back to where it lies", "remove the link");
      } else if (Files.isDirectory(entry) || Files.isRegularFile(entry)) {
        path(entry, name, sink);
      } else {
        refuse(sink, "file-unreadable", name, "is no file that can be read", "remove it");
      }
    }
  }

  /** Whether a link leads to a directory it lies in. */
  private static boolean isAbove(Path entry, Path directory) {
    try {
      return Files.isSymbolicLink(entry)
          && Files.isDirectory(entry)
          && directory.toRealPath().startsWith(entry.toRealPath());
    } catch (IOException e) {
      return false; // told when it is opened
    }
  }

  private void file(Path file, String shown, Consumer<ReadResult> sink) {
    try (InputStream in = Files.newInputStream(file)) {
      stream(Origin.ofFile(shown), in, sink);
    } catch (IOException | SecurityException e) {
      refuse(sink, "file-unreadable", shown, "cannot be opened", "check its permissions");
    }
  }

  private void address(Web web, String address, Consumer<ReadResult> sink) {
    if (settings.offline()) {
      refuse(sink, "offline", address, "is an address, and we are offline", "leave out --offline");
      return;
    }
    try {
      Web.Page page = web.fetch(address);
      var origin = new Origin(address, page.url(), page.charset());
      stream(origin, new ByteArrayInputStream(page.bytes()), sink);
    } catch (Refusal e) {
      refuse(sink, e.kind(), address, e.what(), e.mend());
    }
  }

  private Manners manners() {
    return new Manners(
        settings.userAgent(),
        settings.timeout(),
        settings.pause(),
        settings.maxBytes(),
        settings.maxRedirects(),
        settings.allowPrivateAddresses(),
        settings.pages());
  }

  private void stream(Origin origin, InputStream in, Consumer<ReadResult> sink) {
    new Unpacker(settings.maxBytes(), outcome -> sink.accept(result(outcome))).read(origin, in);
  }

  private static ReadResult result(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Read(SourceDocument document) -> new ReadResult.Read(document);
      case Outcome.Refused(Problem problem) -> new ReadResult.Refused(problem);
    };
  }

  private static void refuse(
      Consumer<ReadResult> sink, String kind, String where, String what, String mend) {
    sink.accept(new ReadResult.Refused(new Problem(kind, where, what, mend)));
  }
}
