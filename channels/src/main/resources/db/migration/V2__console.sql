-- Who may use the officers' console. Names are lower case; the password is a hash with its own salt.
CREATE TABLE account (
  name            VARCHAR(40)    NOT NULL PRIMARY KEY,
  role_name       VARCHAR(20)    NOT NULL,
  password_hash   VARCHAR(300)   NOT NULL,
  must_change     BOOLEAN        NOT NULL,
  -- another one whenever the password or the role changes: it ends the sessions begun before
  stamp           VARCHAR(40)    NOT NULL,
  created_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

-- Who changed what, and when. Nothing in the program changes or deletes a row.
CREATE TABLE audit (
  id              BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  happened_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  who             VARCHAR(60)    NOT NULL,
  what            VARCHAR(40)    NOT NULL,
  target          VARCHAR(2000)  NOT NULL
);

-- What an officer looked up, with numbers and e-mail addresses masked; forgotten after a time.
CREATE TABLE lookup (
  id              VARCHAR(40)    NOT NULL PRIMARY KEY,
  who             VARCHAR(40)    NOT NULL,
  looked_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  kind            VARCHAR(20)    NOT NULL,
  words           VARCHAR(5000)  NOT NULL
);

CREATE INDEX lookup_who ON lookup (who, looked_at);

-- Questions of anybody that no source answered, masked, and when somebody saw to them.
CREATE TABLE open_question (
  id              VARCHAR(40)    NOT NULL PRIMARY KEY,
  asked_at        TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  outcome         VARCHAR(20)    NOT NULL,
  words           VARCHAR(5000)  NOT NULL,
  -- code of the procedure that comes nearest; empty where none does
  nearest         VARCHAR(100)   NOT NULL,
  handled_at      TIMESTAMP(6) WITH TIME ZONE,
  handled_by      VARCHAR(60)
);

CREATE INDEX open_question_asked ON open_question (asked_at);

-- What people think of replies, masked.
CREATE TABLE feedback (
  id              VARCHAR(40)    NOT NULL PRIMARY KEY,
  given_at        TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  reply_id        VARCHAR(300)   NOT NULL,
  rating          VARCHAR(10)    NOT NULL,
  reasons         VARCHAR(5000)  NOT NULL,
  comment_text    VARCHAR(10000) NOT NULL,
  handled_at      TIMESTAMP(6) WITH TIME ZONE,
  handled_by      VARCHAR(60)
);

CREATE INDEX feedback_given ON feedback (given_at);
