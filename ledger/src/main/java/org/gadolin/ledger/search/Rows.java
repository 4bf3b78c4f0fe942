package org.gadolin.ledger.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.gadolin.core.Claim;
import org.gadolin.core.Element;
import org.gadolin.core.Evidence;
import org.gadolin.core.Extraction;
import org.gadolin.core.Period;
import org.gadolin.core.StatementKey;
import org.gadolin.core.Subject;
import org.gadolin.ledger.RecordedDocument;
import org.gadolin.ledger.Statement;
import org.gadolin.text.FoldedText;

/**
 * A document and its statements as rows of the index. A statement is about what is named inside its
 * passages and in its key.
 */
final class Rows {

  private final RecordedDocument recorded;
  private final Extraction said;
  private final Glossary glossary;

  Rows(RecordedDocument recorded, Extraction said, Glossary glossary) {
    this.recorded = recorded;
    this.said = said;
    this.glossary = glossary;
  }

  /** {@return the row of the document and those of its statements} */
  List<Document> all(List<Statement> statements, String stamp) {
    var rows = new ArrayList<Document>();
    var whole = row(Fields.DOCUMENT, recorded.number());
    whole.add(new BinaryDocValuesField(Fields.STAMP, new BytesRef(stamp)));
    add(whole, "text", recorded.document().text());
    add(whole, "title", recorded.document().head().title());
    var names = new LinkedHashSet<String>();
    said.mentions().forEach(one -> mention(whole, names, one));
    said.actors().forEach(one -> actor(whole, names, one.name()));
    said.places().forEach(one -> names.add(one.name()));
    said.events().forEach(one -> names.add(Fields.names(one.type().id(), glossary)));
    names.add(recorded.document().head().published().iso().replace('-', ' '));
    var keys = new LinkedHashSet<String>();
    for (Statement one : statements) {
      key(whole, keys, one);
      rows.add(statement(one));
    }
    add(whole, "names", String.join("\n", names));
    rows.addFirst(whole);
    return rows;
  }

  private Document statement(Statement one) {
    var row = row(Fields.STATEMENT, one.number());
    var names = new LinkedHashSet<String>();
    List<Evidence> here = one.claim().evidence();
    for (Claim.Mention mention : said.mentions()) {
      if (meets(mention, here)) {
        mention(row, names, mention);
      }
    }
    for (Claim.Actor actor : said.actors()) {
      if (meets(actor, here)) {
        actor(row, names, actor.name());
      }
    }
    said.places().stream().filter(place -> meets(place, here)).forEach(p -> names.add(p.name()));
    key(row, names, one);
    if (one.claim() instanceof Claim.Event event) {
      names.add(Fields.names(event.type().id(), glossary));
      event.participants().forEach(name -> actor(row, names, name));
    }
    add(row, "text", String.join("\n", here.stream().map(Evidence::words).distinct().toList()));
    add(row, "names", String.join("\n", names));
    return row;
  }

  private static boolean meets(Claim named, List<Evidence> here) {
    return named.evidence().stream()
        .anyMatch(one -> here.stream().anyMatch(place -> place.span().overlaps(one.span())));
  }

  private Document row(String kind, long number) {
    var row = new Document();
    row.add(new StringField(Fields.KIND, kind, Store.NO));
    row.add(new StringField(Fields.OF_DOCUMENT, Long.toString(recorded.number()), Store.NO));
    row.add(new NumericDocValuesField(Fields.NUMBER, number));
    Period published = recorded.document().head().published();
    if (published.isDated()) {
      row.add(new StringField(Fields.FIRST_DAY, Fields.firstDay(published), Store.NO));
      row.add(new StringField(Fields.LAST_DAY, Fields.lastDay(published), Store.NO));
    }
    return row;
  }

  private void mention(Document row, Set<String> names, Claim.Mention one) {
    Facet facet =
        switch (one.layer()) {
          case ELEMENT, GROUP -> Facet.ELEMENT;
          case STAGE -> Facet.STAGE;
          case TECHNOLOGY -> Facet.TECHNOLOGY;
        };
    about(row, facet, one.id());
    names.add(Fields.names(one.id(), glossary));
  }

  private static void actor(Document row, Set<String> names, String name) {
    about(row, Facet.ACTOR, name);
    names.add(name);
  }

  private void key(Document row, Set<String> names, Statement one) {
    StatementKey key = one.key();
    about(row, Facet.PROPERTY, key.property().id());
    about(row, Facet.ABOUT, key.subject().holder());
    if (key.subject().kind() == Subject.Kind.ACTOR) {
      about(row, Facet.ACTOR, key.subject().holder());
    }
    about(row, Facet.PRODUCT, key.subject().product());
    about(row, Facet.STAGE, key.subject().stage());
    names.add(key.subject().holder());
    names.add(key.place());
    names.add(Fields.names(key.subject().stage(), glossary));
    names.add(Fields.names(key.property().id(), glossary));
    names.add(key.asOf().iso().replace('-', ' '));
    for (String part : key.subject().product().split("/")) {
      Element.findBySymbol(part).ifPresent(element -> about(row, Facet.ELEMENT, element.name()));
      names.add(Fields.names(part, glossary));
    }
  }

  private static void about(Document row, Facet facet, String value) {
    if (!value.isEmpty()) {
      row.add(new StringField(facet.id(), value.toLowerCase(Locale.ROOT), Store.NO));
    }
  }

  private static void add(Document row, String field, String raw) {
    String folded = FoldedText.of(raw).text();
    row.add(new TextField(field + Words.LATIN, folded, Store.NO));
    row.add(new TextField(field + Words.HAN, folded, Store.NO));
  }
}
