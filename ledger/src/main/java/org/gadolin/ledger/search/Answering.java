package org.gadolin.ledger.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.gadolin.ledger.LedgerView;
import org.gadolin.ledger.Statement;
import org.gadolin.ledger.StatementFilter;
import org.gadolin.text.FoldedText;

/** Answers questions by an index that is up to date. */
final class Answering {

  private static final float TITLE_WEIGHT = 2;

  /** How much a further field that has the word adds to the best one. */
  private static final float FURTHER_FIELD = 0.1f;

  /** Best first; of equal relevance the one recorded first. */
  private static final Sort ORDER =
      new Sort(SortField.FIELD_SCORE, new SortField(Fields.NUMBER, SortField.Type.LONG));

  static {
    IndexSearcher.setMaxClauseCount(1 << 20); // a whole page may be pasted as a question
  }

  private final LedgerView view;
  private final Glossary glossary;
  private final IndexSearcher searcher;

  Answering(LedgerView view, Glossary glossary, DirectoryReader reader) {
    this.view = view;
    this.glossary = glossary;
    this.searcher = new IndexSearcher(reader);
  }

  /** A row that was found: the number of its document or statement, and its relevance. */
  private record Place(long number, double score) {}

  private record Places(List<Place> best, long all) {}

  Findings answer(Question question) throws IOException {
    Set<Term> asked = asked(question.words());
    Query about = words(question.words(), asked);
    Places documents = places(question, Fields.DOCUMENT, about);
    Places statements = places(question, Fields.STATEMENT, about);
    var passages = new Passages(view, glossary, asked);
    var foundDocuments = new ArrayList<Hit>();
    for (Place one : documents.best()) {
      foundDocuments.add(
          passages.document(view.findDocument(one.number()).orElseThrow(), one.score()));
    }
    var foundStatements = new ArrayList<Hit>();
    for (Place one : statements.best()) {
      foundStatements.add(passages.statement(statement(one.number()), one.score()));
    }
    return new Findings(foundDocuments, foundStatements, documents.all(), statements.all());
  }

  private Statement statement(long number) {
    return view.statements(StatementFilter.ALL.page(number, 1)).getFirst();
  }

  /** {@return the words asked for, each as a term of the field ending that holds it} */
  private static Set<Term> asked(String words) {
    var asked = new LinkedHashSet<Term>();
    for (Words.Word word : Words.of(FoldedText.of(words).text())) {
      asked.add(new Term(word.ending(), word.term()));
    }
    return asked;
  }

  private static Query words(String words, Set<Term> asked) {
    if (asked.isEmpty()) {
      return words.isBlank() ? new MatchAllDocsQuery() : new MatchNoDocsQuery();
    }
    var query = new BooleanQuery.Builder();
    for (Term one : asked) {
      query.add(anywhere(one), Occur.SHOULD);
    }
    return query.setMinimumNumberShouldMatch(asked.size() / 2 + 1).build();
  }

  private static Query anywhere(Term word) {
    String ending = word.field();
    return new DisjunctionMaxQuery(
        List.of(
            new TermQuery(new Term("text" + ending, word.text())),
            new BoostQuery(new TermQuery(new Term("title" + ending, word.text())), TITLE_WEIGHT),
            new TermQuery(new Term("names" + ending, word.text()))),
        FURTHER_FIELD);
  }

  private Places places(Question question, String kind, Query about) throws IOException {
    var query = new BooleanQuery.Builder();
    query.add(about, Occur.MUST);
    query.add(new TermQuery(new Term(Fields.KIND, kind)), Occur.FILTER);
    question
        .facets()
        .forEach(
            (facet, value) ->
                query.add(
                    new TermQuery(new Term(facet.id(), value.strip().toLowerCase(Locale.ROOT))),
                    Occur.FILTER));
    if (question.since().isDated()) {
      String day = Fields.firstDay(question.since());
      query.add(range(Fields.LAST_DAY, Optional.of(day), Optional.empty()), Occur.FILTER);
    }
    if (question.until().isDated()) {
      String day = Fields.lastDay(question.until());
      query.add(range(Fields.FIRST_DAY, Optional.empty(), Optional.of(day)), Occur.FILTER);
    }
    var everyHitCounts =
        new TopFieldCollectorManager(ORDER, question.most(), null, Integer.MAX_VALUE);
    var found = searcher.search(query.build(), everyHitCounts);
    var best = new ArrayList<Place>();
    for (ScoreDoc one : found.scoreDocs) {
      if (one instanceof FieldDoc row && row.fields[0] instanceof Float score) {
        best.add(new Place(number(row.doc), score));
      }
    }
    return new Places(best, found.totalHits.value());
  }

  private static Query range(String field, Optional<String> from, Optional<String> to) {
    return TermRangeQuery.newStringRange(field, from.orElse(null), to.orElse(null), true, true);
  }

  private long number(int row) throws IOException {
    IndexReader reader = searcher.getIndexReader();
    var leaf = reader.leaves().get(ReaderUtil.subIndex(row, reader.leaves()));
    var numbers = DocValues.getNumeric(leaf.reader(), Fields.NUMBER);
    if (!numbers.advanceExact(row - leaf.docBase)) {
      throw new IOException("A row of the index has no number.");
    }
    return numbers.longValue();
  }
}
