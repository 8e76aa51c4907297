-- Forms that people are filling in, encrypted, and who may open them. H2 and PostgreSQL both take
-- this. Base64 in text, because the two name binary columns differently.
CREATE TABLE filling (
  id           VARCHAR(40)     NOT NULL PRIMARY KEY,
  expires_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  -- the filling's own key, encrypted with the key that lies outside the database
  wrapped_key  VARCHAR(200)    NOT NULL,
  content      VARCHAR(1000000) NOT NULL
);

CREATE INDEX filling_expires_at ON filling (expires_at);

-- Only the digest of a key or a word is kept, so that whoever reads the table opens nothing.
CREATE TABLE filling_access (
  digest       VARCHAR(64)     NOT NULL PRIMARY KEY,
  filling_id   VARCHAR(40)     NOT NULL REFERENCES filling (id) ON DELETE CASCADE,
  -- owner: who began it; helper: to whom it was handed; word: what it is handed over with, once
  kind         VARCHAR(10)     NOT NULL,
  expires_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

CREATE INDEX filling_access_filling ON filling_access (filling_id);
