-- by which days the other deadlines of an agency (questions to other offices, first checks) were last counted
create table deadline_applied (
  agency_id bigint constraint pk_deadline_applied primary key,
  mark varchar(64) not null
);
-- a change of the calendar asks for the running clocks that span its days
create index ix_service_clock_span on service_clock (agency_id, due_date, day0);
