package org.gadolin.ledger.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.gadolin.core.Extraction;
import org.gadolin.ledger.LedgerView;
import org.gadolin.ledger.RecordedReading;
import org.gadolin.ledger.StatementFilter;

/**
 * Brings an index up to what a view of the ledger holds: adds the documents it lacks, takes out
 * those the view does not have or reads otherwise, and leaves the rest. What it ends with does not
 * depend on where it began.
 */
final class IndexUpdate {

  /** Changes when the same document would be indexed otherwise. */
  private static final String LAYOUT = "1";

  /** Under this name the ledger's state stands, so that an unchanged one is not looked through. */
  private static final String STATE = "state";

  /** Under this name the layout stands in an index of ours. */
  private static final String OURS = "gadolin";

  private final LedgerView view;
  private final Glossary glossary;

  IndexUpdate(LedgerView view, Glossary glossary) {
    this.view = view;
    this.glossary = glossary;
  }

  /**
   * Brings the index up; nothing is written where nothing is new.
   *
   * @throws IOException also if the index is broken or none of ours
   */
  void bringUp(Directory directory) throws IOException {
    String state = String.join(" ", LAYOUT, glossary.version(), view.state());
    if (state.equals(state(directory)) || wanted().equals(stamps(directory))) {
      return;
    }
    var merging = new TieredMergePolicy().setForceMergeDeletesPctAllowed(0);
    var config =
        new IndexWriterConfig(Words.ANALYZER)
            .setOpenMode(OpenMode.CREATE_OR_APPEND)
            .setMergePolicy(merging);
    try (var writer = new IndexWriter(directory, config)) {
      Map<Long, String> present = stamps(directory); // as another run may have left them
      Map<Long, String> wanted = wanted();
      for (var one : present.entrySet()) {
        if (!one.getValue().equals(wanted.get(one.getKey()))) {
          writer.deleteDocuments(new Term(Fields.OF_DOCUMENT, Long.toString(one.getKey())));
        }
      }
      for (var one : wanted.entrySet()) {
        if (!one.getValue().equals(present.get(one.getKey()))) {
          writer.addDocuments(rows(one.getKey(), one.getValue()));
        }
      }
      writer.setLiveCommitData(Map.of(OURS, LAYOUT, STATE, state).entrySet());
      writer.forceMergeDeletes(); // what is gone must not weigh in the relevance of the rest
    }
  }

  /** {@return the state of the ledger that an index was last brought up to; empty if none} */
  private static String state(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return "";
    }
    try (var reader = DirectoryReader.open(directory)) {
      return reader.getIndexCommit().getUserData().getOrDefault(STATE, "");
    }
  }

  private Map<Long, String> wanted() {
    var wanted = new LinkedHashMap<Long, String>();
    for (RecordedReading one : view.readings()) {
      wanted.put(one.document(), stamp(one));
    }
    return wanted;
  }

  private String stamp(RecordedReading one) {
    var version = one.version();
    return String.join(
        " ",
        LAYOUT,
        glossary.version(),
        one.sha256(),
        Long.toString(one.number()),
        version.extractor(),
        version.atlas(),
        version.recorded().toString());
  }

  private Iterable<Document> rows(long number, String stamp) {
    var recorded = view.findDocument(number).orElseThrow();
    Extraction said = view.extraction(recorded.document().sha256()).orElse(Extraction.NOTHING);
    return new Rows(recorded, said, glossary)
        .all(view.statements(StatementFilter.ALL.in(number)), stamp);
  }

  private static Map<Long, String> stamps(Directory directory) throws IOException {
    var found = new HashMap<Long, String>();
    if (!DirectoryReader.indexExists(directory)) {
      return found;
    }
    try (var reader = DirectoryReader.open(directory)) {
      if (!LAYOUT.equals(reader.getIndexCommit().getUserData().get(OURS))) {
        throw new IOException("The index is none of ours.");
      }
      for (LeafReaderContext leaf : reader.leaves()) {
        var alive = leaf.reader().getLiveDocs();
        var numbers = DocValues.getNumeric(leaf.reader(), Fields.NUMBER);
        var stamps = DocValues.getBinary(leaf.reader(), Fields.STAMP);
        for (int row = stamps.nextDoc();
            row != DocIdSetIterator.NO_MORE_DOCS;
            row = stamps.nextDoc()) {
          if ((alive == null || alive.get(row)) && numbers.advanceExact(row)) {
            found.put(numbers.longValue(), stamps.binaryValue().utf8ToString());
          }
        }
      }
    }
    return found;
  }
}
