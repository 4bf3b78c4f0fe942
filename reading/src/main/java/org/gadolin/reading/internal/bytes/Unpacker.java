package org.gadolin.reading.internal.bytes;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.gadolin.core.Problem;
import org.gadolin.reading.internal.Origin;
import org.gadolin.reading.internal.Outcome;
import org.gadolin.reading.internal.Sizes;

/**
 * Takes the wrapping off: gzip, bzip2, xz, zip and tar, nested up to three deep, each entry bounded
 * in size so that a decompression bomb is refused before it fills the memory. Not thread-safe.
 */
public final class Unpacker {

  private static final int DEEPEST = 3;
  private static final int MOST_ENTRIES = 100_000;
  private static final int HEAD = 512;

  private final long maxBytes;
  private final Consumer<Outcome> sink;
  private Inflation inflation = new Inflation(0);

  /**
   * An unpacker.
   *
   * @param maxBytes largest document taken, in bytes after unpacking
   * @param sink takes what is read or refused
   */
  public Unpacker(long maxBytes, Consumer<Outcome> sink) {
    this.maxBytes = maxBytes;
    this.sink = sink;
  }

  /** Reads one stream, whatever it wraps. */
  public void read(Origin origin, InputStream in) {
    String shown = origin.shown();
    inflation = new Inflation(maxBytes);
    try {
      unwrap(origin, buffered(inflation.packed(in)), 0);
    } catch (MemoryLimitException e) {
      refuse("archive-too-large", shown, "needs too much memory to unpack", "unpack it by hand");
    } catch (Inflation.Bomb e) {
      refuse("archive-bomb", shown, String.valueOf(e.getMessage()), "unpack it by hand");
    } catch (EOFException | ZipException e) {
      refuse(
          "archive-broken",
          shown,
          "the compressed data end or break off in the middle",
          "fetch it again");
    } catch (IOException e) {
      refuse("file-unreadable", shown, "cannot be read (" + reason(e) + ")", "fetch it again");
    }
  }

  private void unwrap(Origin origin, BufferedInputStream in, int depth) throws IOException {
    String shown = origin.shown();
    in.mark(HEAD + 1);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    Wrapping wrapping = Wrapping.of(head);
    if (wrapping != Wrapping.NONE && depth >= DEEPEST) {
      refuse("archive-too-deep", shown, "archives lie in archives", "unpack it by hand");
      return;
    }
    switch (wrapping) {
      case NONE -> document(origin, in);
      case GZIP, BZIP2, XZ -> {
        var inflated = inflation.unpacked(Compressed.open(wrapping, in));
        try (var plain = buffered(inflated)) {
          unwrap(origin, plain, depth + 1);
        }
      }
      case ZIP -> entries(origin, new ZipArchiveInputStream(in), depth);
      case TAR -> entries(origin, new TarArchiveInputStream(in), depth);
      case SEVEN_ZIP, RAR, ZSTANDARD ->
          refuse(
              "archive-kind",
              shown,
              "is a %s archive, a kind that is not read".formatted(wrapping.shown()),
              "unpack it, or pack it as zip or tar.gz");
    }
  }

  private void entries(Origin origin, ArchiveInputStream<? extends ArchiveEntry> archive, int depth)
      throws IOException {
    String shown = origin.shown();
    int count = 0;
    for (ArchiveEntry entry = archive.getNextEntry();
        entry != null;
        entry = archive.getNextEntry()) {
      if (entry.isDirectory()) {
        continue;
      }
      if (++count > MOST_ENTRIES) {
        refuse(
            "archive-too-large", shown, "holds more than " + MOST_ENTRIES + " files", "split it");
        return;
      }
      String name = shown + "!" + entry.getName();
      if (entry.getName().equals("[Content_Types].xml")) {
        refuse("file-office", shown, "is an Office file", "save it as PDF or text");
        return;
      }
      if (!archive.canReadEntryData(entry)) {
        refuse(
            "archive-entry-locked",
            name,
            "is locked with a password or packed in a way not known here",
            "unpack it by hand");
        continue;
      }
      unwrap(origin.at(name), buffered(inflation.unpacked(archive)), depth + 1);
    }
    if (count == 0) {
      refuse("archive-empty", shown, "holds no documents", "check that it is the right archive");
    }
  }

  private static BufferedInputStream buffered(InputStream in) {
    return new BufferedInputStream(in, 1 << 16);
  }

  private void document(Origin origin, BufferedInputStream in) throws IOException {
    if (JsonLines.areNext(in)) {
      new JsonLines(maxBytes, sink).read(origin, in);
      return;
    }
    String shown = origin.shown();
    byte[] bytes = in.readNBytes((int) maxBytes + 1);
    if (bytes.length > maxBytes) {
      refuse(
          "document-too-large",
          shown,
          "is larger than " + Sizes.shown(maxBytes),
          "cut it into documents of its own");
      return;
    }
    Documents.read(origin, bytes, sink);
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  private void refuse(String kind, String where, String what, String mend) {
    sink.accept(new Outcome.Refused(new Problem(kind, where, what, mend)));
  }
}
