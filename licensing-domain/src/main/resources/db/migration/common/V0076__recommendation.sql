-- what another office was asked about a file, and what it answered; statement and attachment are for few eyes
create table recommendation (
  id bigint constraint pk_recommendation primary key,
  version bigint not null,
  agency_id bigint not null,
  application_id bigint not null constraint fk_recommendation_application references licence_application,
  application_number varchar(40) not null,
  service_code varchar(80) not null,
  definition_id bigint not null,
  holder_name varchar(200) not null,
  step_code varchar(80) not null,
  post_id bigint not null,
  state varchar(20) not null,
  -- one open question per file and step
  open_key varchar(120) constraint uq_recommendation_open unique,
  question varchar(4000),
  asked_by bigint,
  asked_by_name varchar(200) not null,
  asked_by_post varchar(200),
  asked_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  remind_at timestamp with time zone not null,
  claimed_by bigint,
  claimed_by_name varchar(200),
  claimed_at timestamp with time zone,
  acting_decree varchar(120),
  file_name varchar(120),
  file_sha256 varchar(64) constraint fk_recommendation_file references stored_file (sha256),
  outcome varchar(20),
  letter_number varchar(80),
  letter_date date,
  statement varchar(1000000),
  answered_by_post varchar(200),
  closed_at timestamp with time zone
);
create index ix_recommendation_post on recommendation (agency_id, state, post_id, due_at, id);
create index ix_recommendation_application on recommendation (application_id, id);
create index ix_recommendation_claimant on recommendation (claimed_by, closed_at);
create index ix_recommendation_remind on recommendation (state, remind_at);

-- each reminder goes out once
create table recommendation_reminder (
  id bigint constraint pk_recommendation_reminder primary key,
  version bigint not null,
  agency_id bigint not null,
  recommendation_id bigint not null constraint fk_recommendation_reminder references recommendation,
  rung varchar(20) not null,
  sent_at timestamp with time zone not null,
  constraint uq_recommendation_reminder unique (recommendation_id, rung)
);

-- how many questions beside the line are open, since when the line waits for one, and which rows of the card are about them
alter table licence_application add column open_beside integer default 0 not null;
alter table work_item add column waiting_since timestamp with time zone;
alter table hand_over add column beside varchar(80);
