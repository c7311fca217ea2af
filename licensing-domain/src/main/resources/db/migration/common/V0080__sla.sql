-- one clock per application; the due date is stored, never the time that remains
create table service_clock (
  id bigint not null,
  version bigint not null,
  agency_id bigint not null,
  application_id bigint not null,
  promise_days integer not null,
  starts_at varchar(20) not null,
  day_of_receipt_counted boolean not null,
  due_soon_minutes integer not null,
  day0 date,
  accepted_at timestamp with time zone,
  stopped_at timestamp with time zone,
  finished_at timestamp with time zone,
  due_date date,
  due_at timestamp with time zone,
  provisional boolean not null,
  unconfirmed boolean not null,
  constraint pk_service_clock primary key (id),
  constraint uq_service_clock_application unique (application_id)
);
create index ix_service_clock_due on service_clock (due_at);
create index ix_service_clock_agency on service_clock (agency_id, due_at);

-- the ledger: what moved a clock; lines are only added
create table clock_event (
  id bigint not null,
  version bigint not null,
  agency_id bigint not null,
  clock_id bigint not null,
  line_number integer not null,
  kind varchar(20) not null,
  happened_at timestamp with time zone not null,
  cause varchar(60),
  reference varchar(200),
  constraint pk_clock_event primary key (id),
  constraint uq_clock_event_line unique (clock_id, line_number),
  constraint fk_clock_event_clock foreign key (clock_id) references service_clock (id)
);
