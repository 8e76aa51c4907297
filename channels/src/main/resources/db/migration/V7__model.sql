-- What was spent on language models on which day, in Vietnam. H2 and PostgreSQL both take this.
CREATE TABLE model_day (
  spent_on        DATE           NOT NULL PRIMARY KEY,
  calls           BIGINT         NOT NULL,
  tokens_in       BIGINT         NOT NULL,
  tokens_out      BIGINT         NOT NULL,
  -- in the currency of the prices in the settings
  cost            DECIMAL(24, 6) NOT NULL
);

-- Where people switched the model off; a channel without a row is on.
CREATE TABLE model_switch (
  channel         VARCHAR(20)    NOT NULL PRIMARY KEY,
  is_off          BOOLEAN        NOT NULL,
  reason          VARCHAR(2000)  NOT NULL,
  changed_by      VARCHAR(60)    NOT NULL,
  changed_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
