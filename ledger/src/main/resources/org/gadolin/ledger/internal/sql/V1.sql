CREATE TABLE document (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  sha256 TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL,
  name TEXT NOT NULL,
  url TEXT NOT NULL,
  title TEXT NOT NULL,
  published TEXT NOT NULL,
  known_from TEXT NOT NULL,
  language TEXT NOT NULL,
  publisher TEXT NOT NULL,
  author TEXT NOT NULL,
  text TEXT NOT NULL,
  recorded TEXT NOT NULL
);
CREATE TABLE reading (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  document INTEGER NOT NULL REFERENCES document(number),
  extractor TEXT NOT NULL,
  atlas TEXT NOT NULL,
  relevance TEXT NOT NULL,
  recorded TEXT NOT NULL,
  UNIQUE (document, extractor, atlas)
);
CREATE TABLE statement (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  reading INTEGER NOT NULL REFERENCES reading(number),
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  detail TEXT NOT NULL,
  country TEXT NOT NULL,
  affiliation TEXT NOT NULL,
  low REAL,
  high REAL,
  unit TEXT NOT NULL,
  as_of TEXT NOT NULL,
  participants TEXT NOT NULL,
  key_subject TEXT NOT NULL,
  key_property TEXT NOT NULL,
  key_place TEXT NOT NULL,
  key_basis TEXT NOT NULL
);
CREATE INDEX statement_of_reading ON statement (reading);
CREATE INDEX statement_by_key ON statement (key_subject, key_property);
CREATE TABLE passage (
  statement INTEGER NOT NULL REFERENCES statement(number),
  place INTEGER NOT NULL,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (statement, place)
) WITHOUT ROWID;
