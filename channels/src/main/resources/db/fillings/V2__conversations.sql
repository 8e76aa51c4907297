-- What people say to the assistant, encrypted. It lies beside the fillings, because this database is
-- written anew after erasures and is in no backup.
CREATE TABLE conversation (
  -- of the id, which opens the conversation and is kept nowhere
  digest       VARCHAR(64)      NOT NULL PRIMARY KEY,
  used_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  -- the conversation's own key, encrypted with the key that lies outside the database
  wrapped_key  VARCHAR(200)     NOT NULL,
  -- compressed, encrypted, in Base64
  content      VARCHAR(10000000) NOT NULL
);

CREATE INDEX conversation_used_at ON conversation (used_at);
