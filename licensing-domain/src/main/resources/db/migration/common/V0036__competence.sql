-- certificates and training of staff, with the days on which they hold; withdrawn with a reason and never removed
create table competence (
  id bigint not null,
  version bigint not null,
  agency_id bigint not null,
  account_id bigint not null,
  kind_code varchar(60) not null,
  certificate_number varchar(120) not null,
  valid_from date not null,
  valid_until date,
  entered_by bigint not null,
  entered_by_name varchar(200) not null,
  entered_at timestamp with time zone not null,
  withdrawn_by_name varchar(200),
  withdrawn_at timestamp with time zone,
  withdrawal_reason varchar(500),
  constraint pk_competence primary key (id),
  constraint fk_competence_account foreign key (account_id) references account (id),
  constraint ck_competence_days check (valid_until is null or valid_until >= valid_from)
);
create index ix_competence_account on competence (account_id);
