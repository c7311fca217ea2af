-- the ladder of an open step: when its next rung is reached; null once nothing is left, while it waits, and when it is parked
alter table work_item add column next_rung_at timestamp with time zone;
-- the end of the step's own time, stretches in which it stood still, and whether due_at is the promise of the whole file
alter table work_item add column step_due_at timestamp with time zone;
alter table work_item add column stood varchar(2000);
alter table work_item add column promised boolean default false not null;
create index ix_work_item_next_rung on work_item (next_rung_at);

-- a rung that was reached: each once per file, step and round
create table escalation (
  id bigint constraint pk_escalation primary key,
  version bigint not null,
  agency_id bigint not null,
  application_id bigint not null constraint fk_escalation_application references licence_application,
  application_number varchar(40) not null,
  work_item_id bigint not null constraint fk_escalation_item references work_item,
  step_code varchar(80) not null,
  round_number integer not null,
  rung_code varchar(80) not null,
  kind varchar(20) not null,
  reached_at timestamp with time zone not null,
  recorded_at timestamp with time zone not null,
  outcome varchar(20) not null,
  told_posts varchar(400) not null,
  owner_account bigint,
  owner_name varchar(200),
  owner_post_id bigint not null,
  constraint uq_escalation unique (application_id, step_code, round_number, rung_code)
);

-- by which days the ladders of an agency were last counted
create table ladder_calendar (
  agency_id bigint constraint pk_ladder_calendar primary key,
  mark varchar(64) not null
);
