-- days that an agency closes, works or shortens by decree during the year; a row is entered and later perhaps withdrawn, each
-- by a decree, and never rewritten: an amendment withdraws one row and enters another
create table calendar_entry (
  id bigint not null,
  version bigint not null,
  agency_id bigint not null,
  kind varchar(20) not null,
  first_day date not null,
  last_day date not null,
  name varchar(200) not null,
  decree varchar(200) not null,
  hours varchar(200),
  replaces bigint,
  entered_by bigint not null,
  entered_by_name varchar(200) not null,
  entered_at timestamp with time zone not null,
  withdrawn_by bigint,
  withdrawn_by_name varchar(200),
  withdrawn_at timestamp with time zone,
  withdrawal_decree varchar(200),
  constraint pk_calendar_entry primary key (id),
  constraint fk_calendar_entry_replaces foreign key (replaces) references calendar_entry (id)
);
create index ix_calendar_entry_agency on calendar_entry (agency_id, first_day);
