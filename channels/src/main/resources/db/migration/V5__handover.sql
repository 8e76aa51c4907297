-- People on messaging channels and what is handed over to officers. H2 and PostgreSQL both take this.
-- A mark is a keyed hash of the network's id of a person; what people said is encrypted.
CREATE TABLE talk_person (
  mark            VARCHAR(64)    NOT NULL PRIMARY KEY,
  heard_at        TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  -- the row's own key, encrypted with the key that lies outside the database
  wrapped_key     VARCHAR(200)   NOT NULL,
  content         VARCHAR(1000000) NOT NULL
);

CREATE INDEX talk_person_heard ON talk_person (heard_at);

CREATE TABLE handover (
  id              VARCHAR(40)    NOT NULL PRIMARY KEY,
  person          VARCHAR(64)    NOT NULL,
  network         VARCHAR(20)    NOT NULL,
  -- WAITING, CLAIMED, DONE
  stage           VARCHAR(20)    NOT NULL,
  asked_at        TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  -- when the person last wrote; the network takes answers for a time after that
  heard_at        TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  -- when anybody last did something; what lies idle goes back to the assistant
  moved_at        TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  claimed_by      VARCHAR(40),
  -- grows with every change of stage; who changes names the one that was seen
  version         INTEGER        NOT NULL,
  -- who the person is to the network, what was asked, found and filled in
  wrapped_key     VARCHAR(200)   NOT NULL,
  content         VARCHAR(1000000) NOT NULL
);

CREATE INDEX handover_person ON handover (person, stage);
CREATE INDEX handover_stage ON handover (stage, moved_at);

-- What was said after the hand-over was asked for.
CREATE TABLE handover_line (
  id              BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  handover_id     VARCHAR(40)    NOT NULL REFERENCES handover (id) ON DELETE CASCADE,
  -- the network's id of the event, or that of the form that was sent: nothing is taken twice
  event           VARCHAR(200)   NOT NULL,
  said_at         TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  -- PERSON, OFFICER
  speaker         VARCHAR(20)    NOT NULL,
  wrapped_key     VARCHAR(200)   NOT NULL,
  content         VARCHAR(100000) NOT NULL,
  CONSTRAINT handover_line_once UNIQUE (handover_id, event)
);
