-- Everyday wordings that this installation added to those that ship: a phrase that people use, and the
-- procedure that they mean. Nobody's words: an editor wrote them, and they are refused where they
-- look like personal data. A retired one stays, for the record.
CREATE TABLE wording (
  id              VARCHAR(40)    NOT NULL PRIMARY KEY,
  phrase          VARCHAR(1000)  NOT NULL,
  -- code of the procedure
  code            VARCHAR(100)   NOT NULL,
  added_at        TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  added_by        VARCHAR(60)    NOT NULL,
  retired_at      TIMESTAMP(6) WITH TIME ZONE,
  retired_by      VARCHAR(60)
);
