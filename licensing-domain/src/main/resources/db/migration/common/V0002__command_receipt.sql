-- what a program's command with an Idempotency-Key came to; kept for a day
create table command_receipt (
  id bigint not null,
  version bigint not null,
  caller varchar(60) not null,
  command_key varchar(255) not null,
  fingerprint varchar(64) not null,
  status integer,
  location varchar(500),
  created_at timestamp with time zone not null,
  constraint pk_command_receipt primary key (id),
  constraint uq_command_receipt_key unique (caller, command_key)
);
create index ix_command_receipt_created on command_receipt (created_at);
