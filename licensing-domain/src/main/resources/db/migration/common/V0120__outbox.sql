create table outbox_message (
  id bigint constraint pk_outbox_message primary key,
  version bigint not null,
  agency_id bigint,
  event_id varchar(60) not null constraint uq_outbox_event unique,
  kind varchar(60) not null,
  aggregate varchar(80) not null,
  payload varchar(100000) not null,
  state varchar(20) not null,
  attempts integer not null,
  created_at timestamp with time zone not null,
  -- null once nothing is left to do: the sweep walks this index only
  next_attempt_at timestamp with time zone,
  claimed_until timestamp with time zone,
  delivered_at timestamp with time zone,
  last_error varchar(500)
);
create index ix_outbox_next on outbox_message (next_attempt_at);
create index ix_outbox_aggregate on outbox_message (aggregate, id);
