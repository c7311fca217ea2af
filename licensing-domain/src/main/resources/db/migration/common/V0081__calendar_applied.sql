-- by which days the running clocks of an agency were last counted; another mark means that they are counted again
create table calendar_applied (
  agency_id bigint constraint pk_calendar_applied primary key,
  mark varchar(64) not null
);
