-- an agency's own words for a kind of message, one row a version; an empty text means the product's words.
-- open_kind is the kind while nobody has decided, so there is one proposal at most
create table message_wording (
  id bigint not null,
  version bigint not null,
  agency_id bigint not null,
  kind varchar(60) not null,
  number integer not null,
  open_kind varchar(60),
  subject_id varchar(150) not null,
  body_id varchar(5000) not null,
  subject_en varchar(150) not null,
  body_en varchar(5000) not null,
  reason varchar(500) not null,
  state varchar(16) not null,
  proposed_by bigint not null,
  proposed_by_name varchar(200) not null,
  proposed_at timestamp with time zone not null,
  decided_by bigint,
  decided_by_name varchar(200),
  decided_at timestamp with time zone,
  decision_reason varchar(500),
  constraint pk_message_wording primary key (id),
  constraint uq_message_wording_number unique (agency_id, kind, number),
  constraint uq_message_wording_open unique (agency_id, open_kind),
  constraint fk_message_wording_agency foreign key (agency_id) references agency (id),
  constraint ck_message_wording_two check (state <> 'APPROVED' or decided_by <> proposed_by)
);
