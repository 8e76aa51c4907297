-- What citizens reported. H2 and PostgreSQL both take this; lengths leave room for H2, which counts
-- UTF-16 units, and for masks, which may be longer than what they cover.
CREATE TABLE report (
  id              VARCHAR(40)    NOT NULL PRIMARY KEY,
  kind            VARCHAR(20)    NOT NULL,
  procedure_name  VARCHAR(3000)  NOT NULL,
  paper           VARCHAR(3000)  NOT NULL,
  place           VARCHAR(3000)  NOT NULL,
  happened_on     DATE,
  comment_text    VARCHAR(10000) NOT NULL,
  filed_at        TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  -- '2026-11', in Vietnam; kept so that counting by month needs no time zone in SQL
  filed_month     CHAR(7)        NOT NULL
);

CREATE INDEX report_filed_at ON report (filed_at);

-- Apart from the rest, so that forgetting is one deletion.
CREATE TABLE report_contact (
  report_id       VARCHAR(40)    NOT NULL PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE,
  contact         VARCHAR(1000)  NOT NULL
);
