package org.gadolin.reading.internal.net;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.gadolin.reading.internal.Hashes;

/**
 * Pages as they were fetched, one file an address, so that a server may answer that nothing has
 * changed. Losing a page only costs fetching it again: what cannot be kept or read back is let go.
 */
final class KeptPages {

  private static final String MAGIC = "gadolin-page-1";

  /**
   * A page with what its server wants to be asked next time.
   *
   * @param etag the entity tag; empty if none
   * @param lastModified the date of the last change as the server wrote it; empty if none
   * @param charset the charset the server named; empty if none
   * @param bytes the page
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Kept(String etag, String lastModified, String charset, byte[] bytes) {}

  private final Path folder;

  /**
   * A store.
   *
   * @param folder where it lives; made when first needed; the empty path keeps nothing
   */
  KeptPages(Path folder) {
    this.folder = folder;
  }

  Optional<Kept> find(String url) {
    if (keepsNothing() || !Files.exists(file(url))) {
      return Optional.empty();
    }
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file(url))))) {
      if (!in.readUTF().equals(MAGIC) || !in.readUTF().equals(url)) {
        return Optional.empty();
      }
      String etag = in.readUTF();
      String lastModified = in.readUTF();
      String charset = in.readUTF();
      String hash = in.readUTF();
      byte[] bytes = in.readAllBytes();
      return Hashes.sha256(bytes).equals(hash)
          ? Optional.of(new Kept(etag, lastModified, charset, bytes))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Keeps a page whose server can be asked whether it has changed. */
  void keep(String url, Kept page) {
    if (keepsNothing() || page.etag().isEmpty() && page.lastModified().isEmpty()) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "page", ".draft");
      try {
        write(draft, url, page);
        Files.move(draft, file(url), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      // fetched again next time
    }
  }

  private static void write(Path draft, String url, Kept page) throws IOException {
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
      out.writeUTF(MAGIC);
      out.writeUTF(url);
      out.writeUTF(page.etag());
      out.writeUTF(page.lastModified());
      out.writeUTF(page.charset());
      out.writeUTF(Hashes.sha256(page.bytes()));
      out.write(page.bytes());
    }
  }

  private boolean keepsNothing() {
    return folder.toString().isEmpty();
  }

  private Path file(String url) {
    return folder.resolve(Hashes.sha256(url) + ".page");
  }
}
