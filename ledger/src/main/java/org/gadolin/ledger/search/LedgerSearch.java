package org.gadolin.ledger.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.gadolin.ledger.LedgerView;

/**
 * Looks up free words in the documents and statements of a view of the ledger. The index beside the
 * ledger holds nothing of its own: it is brought up to date by every search, and made anew when it
 * is missing, broken or of another ledger. Where it cannot be written, or another run is writing
 * it, the search makes one in memory; the answer is the same.
 */
public final class LedgerSearch {

  /** Held, so that it stays as set: that a faster arithmetic exists helps no user. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.SEVERE);
  }

  private final LedgerView view;
  private final Glossary glossary;

  /**
   * A search in a view.
   *
   * @param view what is searched
   * @param glossary further names of what the documents mention
   */
  public LedgerSearch(LedgerView view, Glossary glossary) {
    this.view = view;
    this.glossary = glossary;
  }

  /**
   * {@return the answer by an index kept in a folder, which is made where it is missing}
   *
   * <p>The view should be of all the ledger holds: an index kept for one day would be made anew for
   * the next.
   */
  public Findings find(Question question, Path folder) {
    try {
      Files.createDirectories(folder);
      try {
        return found(question, folder);
      } catch (LockObtainFailedException busy) {
        return find(question);
      } catch (IOException | IllegalArgumentException | IllegalStateException broken) {
        clear(folder);
        return found(question, folder);
      }
    } catch (IOException | IllegalArgumentException | IllegalStateException unwritable) {
      return find(question);
    }
  }

  /** {@return the answer by an index made in memory for this question} */
  public Findings find(Question question) {
    try (var memory = new ByteBuffersDirectory()) {
      return found(question, memory);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory is read
    }
  }

  private Findings found(Question question, Path folder) throws IOException {
    try (var directory = FSDirectory.open(folder)) {
      return found(question, directory);
    }
  }

  private Findings found(Question question, Directory directory) throws IOException {
    new IndexUpdate(view, glossary).bringUp(directory);
    try (var reader = DirectoryReader.open(directory)) {
      return new Answering(view, glossary, reader).answer(question);
    } catch (IndexNotFoundException empty) { // an empty ledger needs no index
      return new Findings(List.of(), List.of(), 0, 0);
    }
  }

  /** Takes the files of an index out of a folder, and no others. */
  private static void clear(Path folder) throws IOException {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, "{_*,segments*,write.lock}")) {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
  }
}
