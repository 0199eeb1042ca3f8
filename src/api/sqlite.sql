-- Every table that names a good has its id in `good`; codes are those of the JSON documents.
CREATE TABLE about (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE goods (
  number INTEGER PRIMARY KEY, -- the rowid that `search` has
  id TEXT NOT NULL UNIQUE,
  status TEXT NOT NULL,
  stage TEXT NOT NULL,
  name TEXT NOT NULL,
  summary TEXT NOT NULL,
  description TEXT,
  website TEXT,
  url TEXT NOT NULL,
  json TEXT NOT NULL,
  standard_version TEXT,
  nominated TEXT,
  recognized TEXT,
  reviewed TEXT,
  valid_until TEXT,
  archived_on TEXT,
  archived_reason TEXT,
  archived_by TEXT,
  archived_of TEXT,
  dpga_id TEXT,
  wikidata TEXT,
  doi TEXT,
  changed TEXT,
  dpga_gid TEXT
);

CREATE TABLE aliases (good TEXT NOT NULL REFERENCES goods (id), name TEXT NOT NULL);
CREATE TABLE repositories (good TEXT NOT NULL REFERENCES goods (id), url TEXT NOT NULL, name TEXT);
CREATE TABLE previous_ids (good TEXT NOT NULL REFERENCES goods (id), id TEXT NOT NULL);

CREATE INDEX aliases_of_good ON aliases (good);
CREATE INDEX repositories_of_good ON repositories (good);
CREATE INDEX previous_ids_of_good ON previous_ids (good);

CREATE TABLE assessments (
  good TEXT NOT NULL REFERENCES goods (id),
  indicator TEXT NOT NULL,
  number TEXT NOT NULL,
  result TEXT NOT NULL,
  applicable INTEGER NOT NULL,
  PRIMARY KEY (good, indicator)
) WITHOUT ROWID;

CREATE TABLE goals (code TEXT PRIMARY KEY, label TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE categories (code TEXT PRIMARY KEY, label TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE sectors (code TEXT PRIMARY KEY, label TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE licenses (code TEXT PRIMARY KEY, label TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE countries (code TEXT PRIMARY KEY, label TEXT NOT NULL, alpha3 TEXT, m49 TEXT) WITHOUT ROWID;
CREATE TABLE organizations (code TEXT PRIMARY KEY, label TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE languages (code TEXT PRIMARY KEY, label TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE collections (code TEXT PRIMARY KEY, label TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE facets (code TEXT PRIMARY KEY, label TEXT NOT NULL) WITHOUT ROWID; -- those of the registry's own
CREATE TABLE facet_values (facet TEXT NOT NULL REFERENCES facets (code), code TEXT NOT NULL, label TEXT NOT NULL, PRIMARY KEY (facet, code)) WITHOUT ROWID;
CREATE TABLE regions (code TEXT PRIMARY KEY, label TEXT NOT NULL, parent TEXT REFERENCES regions (code)) WITHOUT ROWID;

CREATE TABLE good_goals (good TEXT NOT NULL REFERENCES goods (id), code TEXT NOT NULL REFERENCES goals (code), PRIMARY KEY (code, good)) WITHOUT ROWID;
CREATE TABLE good_categories (good TEXT NOT NULL REFERENCES goods (id), code TEXT NOT NULL REFERENCES categories (code), PRIMARY KEY (code, good)) WITHOUT ROWID;
CREATE TABLE good_sectors (good TEXT NOT NULL REFERENCES goods (id), code TEXT NOT NULL REFERENCES sectors (code), PRIMARY KEY (code, good)) WITHOUT ROWID;
CREATE TABLE good_licenses (good TEXT NOT NULL REFERENCES goods (id), code TEXT NOT NULL REFERENCES licenses (code), PRIMARY KEY (code, good)) WITHOUT ROWID;
CREATE TABLE good_countries (good TEXT NOT NULL REFERENCES goods (id), code TEXT NOT NULL REFERENCES countries (code), developed INTEGER NOT NULL, used INTEGER NOT NULL, PRIMARY KEY (code, good)) WITHOUT ROWID;
CREATE TABLE good_organizations (good TEXT NOT NULL REFERENCES goods (id), code TEXT NOT NULL REFERENCES organizations (code), PRIMARY KEY (code, good)) WITHOUT ROWID;
CREATE TABLE good_languages (good TEXT NOT NULL REFERENCES goods (id), code TEXT NOT NULL REFERENCES languages (code), PRIMARY KEY (code, good)) WITHOUT ROWID;
CREATE TABLE good_collections (good TEXT NOT NULL REFERENCES goods (id), code TEXT NOT NULL REFERENCES collections (code), PRIMARY KEY (code, good)) WITHOUT ROWID;
CREATE TABLE good_facets (good TEXT NOT NULL REFERENCES goods (id), facet TEXT NOT NULL, code TEXT NOT NULL, PRIMARY KEY (facet, code, good), FOREIGN KEY (facet, code) REFERENCES facet_values (facet, code)) WITHOUT ROWID;
CREATE TABLE region_countries (region TEXT NOT NULL REFERENCES regions (code), country TEXT NOT NULL, PRIMARY KEY (region, country)) WITHOUT ROWID;
CREATE TABLE organization_roles (good TEXT NOT NULL REFERENCES goods (id), name TEXT NOT NULL, role TEXT NOT NULL, website TEXT);
CREATE INDEX organization_roles_of_good ON organization_roles (good);

-- Full text without a second copy of the texts: join `search.rowid` with `goods.number`;
-- its own columns read as NULL.
CREATE VIRTUAL TABLE search USING fts5 (
  name, aliases, summary, description, organizations,
  content = '', tokenize = 'unicode61 remove_diacritics 2'
);
