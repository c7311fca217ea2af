-- an agency's own paragraphs of its letters, one row a version; an empty text means the product's words.
-- open_kind is the kind while nobody has decided, so there is one proposal at most; a row that is decided never changes again,
-- so what a letter bore on a day can always be found
create table letter_wording (
  id bigint not null,
  version bigint not null,
  agency_id bigint not null,
  kind varchar(16) not null,
  number integer not null,
  open_kind varchar(16),
  opening varchar(600) not null,
  closing varchar(600) not null,
  notes varchar(400) not null,
  reason varchar(500) not null,
  state varchar(16) not null,
  proposed_by bigint not null,
  proposed_by_name varchar(200) not null,
  proposed_at timestamp with time zone not null,
  decided_by bigint,
  decided_by_name varchar(200),
  decided_at timestamp with time zone,
  decision_reason varchar(500),
  constraint pk_letter_wording primary key (id),
  constraint uq_letter_wording_number unique (agency_id, kind, number),
  constraint uq_letter_wording_open unique (agency_id, open_kind),
  constraint fk_letter_wording_agency foreign key (agency_id) references agency (id),
  constraint ck_letter_wording_two check (state <> 'APPROVED' or decided_by <> proposed_by)
);
