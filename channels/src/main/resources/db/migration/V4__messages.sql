-- Messages on messaging channels: what came in, what must go out, and to whom. H2 and PostgreSQL
-- both take this. Everything that a person wrote or reads, and every id by which a network knows
-- somebody, is encrypted under a key of its row (wrapped_key), which is encrypted with the key
-- outside the database; rows find each other by keyed digests.

-- What the digests are keyed with.
CREATE TABLE message_secret (
  name          VARCHAR(40)    NOT NULL PRIMARY KEY,
  wrapped_key   VARCHAR(200)   NOT NULL,
  content       VARCHAR(1000)  NOT NULL
);

-- Somebody who writes to us.
CREATE TABLE chat_person (
  digest        VARCHAR(64)    NOT NULL PRIMARY KEY,
  network       VARCHAR(20)    NOT NULL,
  wrapped_key   VARCHAR(200)   NOT NULL,
  -- the network's id of the person
  address       VARCHAR(1000)  NOT NULL,
  -- when they last did something, which opens the time in which they may be answered
  heard_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  -- messages that were sent to them since
  sent_since    INTEGER        NOT NULL,
  -- what the last menu offered; empty where there was none
  menu          VARCHAR(1000000) NOT NULL
);

CREATE INDEX chat_person_heard ON chat_person (heard_at);

-- Events that were acknowledged. The words go once an event is done; the digest stays for a time,
-- so that the event is known when it is delivered again.
CREATE TABLE inbox_event (
  seq           BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  digest        VARCHAR(64)    NOT NULL UNIQUE,
  person        VARCHAR(64)    NOT NULL,
  happened_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  received_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  -- WAITING, DONE, DEAD
  state         VARCHAR(10)    NOT NULL,
  attempts      INTEGER        NOT NULL,
  next_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  fault         VARCHAR(100)   NOT NULL,
  wrapped_key   VARCHAR(200)   NOT NULL,
  content       VARCHAR(1000000) NOT NULL
);

CREATE INDEX inbox_event_due ON inbox_event (state, next_at);
CREATE INDEX inbox_event_person ON inbox_event (person, state, happened_at, seq);

-- Messages to people. The words go once a message is sent or dropped; the key stays for a time, so
-- that the same message is not taken twice.
CREATE TABLE outbox_message (
  seq           BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  message_key   VARCHAR(100)   NOT NULL UNIQUE,
  person        VARCHAR(64)    NOT NULL,
  network       VARCHAR(20)    NOT NULL,
  put_at        TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  -- WAITING, SENT, DEAD, DROPPED
  state         VARCHAR(10)    NOT NULL,
  attempts      INTEGER        NOT NULL,
  -- a long message goes in parts; these are gone already
  parts_sent    INTEGER        NOT NULL,
  next_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  ended_at      TIMESTAMP(6) WITH TIME ZONE,
  fault         VARCHAR(100)   NOT NULL,
  wrapped_key   VARCHAR(200)   NOT NULL,
  content       VARCHAR(1000000) NOT NULL
);

CREATE INDEX outbox_message_due ON outbox_message (state, next_at);
CREATE INDEX outbox_message_person ON outbox_message (person, state, seq);

-- The right to write in the name of a Zalo Official Account. One row for each application.
CREATE TABLE zalo_token (
  app_id        VARCHAR(40)    NOT NULL PRIMARY KEY,
  wrapped_key   VARCHAR(200)   NOT NULL,
  -- access and refresh token
  content       VARCHAR(20000) NOT NULL,
  expires_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  renewed_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  -- why an administrator must authorise anew; empty while all is well
  fault         VARCHAR(100)   NOT NULL
);
