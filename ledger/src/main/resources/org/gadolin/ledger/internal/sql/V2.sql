DROP INDEX statement_by_key;
ALTER TABLE statement ADD COLUMN key_kind TEXT NOT NULL DEFAULT 'WORDS';
ALTER TABLE statement ADD COLUMN key_stage TEXT NOT NULL DEFAULT '';
ALTER TABLE statement ADD COLUMN key_product TEXT NOT NULL DEFAULT '';
ALTER TABLE statement ADD COLUMN key_as_of TEXT NOT NULL DEFAULT '';
ALTER TABLE statement ADD COLUMN key_dating TEXT NOT NULL DEFAULT 'NONE';
ALTER TABLE statement ADD COLUMN key_mass TEXT NOT NULL DEFAULT '';
ALTER TABLE statement ADD COLUMN key_market TEXT NOT NULL DEFAULT '';
ALTER TABLE statement ADD COLUMN key_change INTEGER NOT NULL DEFAULT 0;
ALTER TABLE statement ADD COLUMN digest TEXT NOT NULL DEFAULT '';
ALTER TABLE statement RENAME COLUMN key_subject TO key_holder;
ALTER TABLE statement RENAME COLUMN key_basis TO key_dimension;
UPDATE statement SET key_property = CASE key_property
  WHEN '' THEN 'unresolved' WHEN 'reserve' THEN 'reserves' WHEN 'capex' THEN 'investment'
  WHEN 'export' THEN 'export_volume' WHEN 'import' THEN 'import_volume' ELSE key_property END,
  key_as_of = as_of;
CREATE INDEX statement_by_key ON statement (key_holder, key_property, key_as_of);
CREATE INDEX statement_by_product ON statement (key_product, key_property);
CREATE INDEX document_by_url ON document (url);
CREATE TABLE judgement (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  target TEXT NOT NULL,
  value TEXT NOT NULL,
  reason TEXT NOT NULL,
  author TEXT NOT NULL,
  recorded TEXT NOT NULL
);
CREATE INDEX judgement_by_target ON judgement (target, kind);
CREATE TABLE link (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  target INTEGER NOT NULL,
  content TEXT NOT NULL,
  hash TEXT NOT NULL
);
