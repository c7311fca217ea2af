-- running files that an administrator wants to take over to a newer version of their definition, each with what came of it
create table file_transfer (
  id bigint constraint pk_file_transfer primary key,
  version bigint not null,
  agency_id bigint not null,
  application_id bigint not null,
  application_number varchar(60) not null,
  from_definition_id bigint not null,
  to_definition_id bigint not null,
  reason varchar(1000) not null,
  asked_by bigint not null,
  asked_by_name varchar(200) not null,
  asked_at timestamp with time zone not null,
  state varchar(20) not null,
  refusal varchar(40),
  from_step varchar(80),
  to_step varchar(80),
  due_before timestamp with time zone,
  due_after timestamp with time zone,
  ended_at timestamp with time zone,
  -- when it is tried next; empty once it has ended, or while a person has to look
  try_at timestamp with time zone,
  -- repeats the file while it waits: nobody asks twice
  waiting_for bigint,
  constraint uq_file_transfer_waiting unique (waiting_for),
  constraint fk_file_transfer_application foreign key (application_id) references licence_application (id)
);
create index ix_file_transfer_target on file_transfer (to_definition_id, id);
create index ix_file_transfer_due on file_transfer (try_at);
