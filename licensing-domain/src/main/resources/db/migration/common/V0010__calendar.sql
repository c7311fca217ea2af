-- calendar files as they were loaded; the highest revision of a code is the one in force, earlier ones are history
create table holiday_calendar (
  id bigint not null,
  version bigint not null,
  code varchar(60) not null,
  revision integer not null,
  document varchar(1000000) not null,
  sha256 varchar(64) not null,
  loaded_at timestamp with time zone not null,
  constraint pk_holiday_calendar primary key (id),
  constraint uq_holiday_calendar_revision unique (code, revision)
);
