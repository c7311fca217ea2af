-- the moment whose working day is day 0: day 0 follows a decree as every other day does; rows of earlier releases keep their day
alter table licence_application add column received_at timestamp with time zone;
alter table service_clock add column received_at timestamp with time zone;
alter table clock_event add column received_at timestamp with time zone;

-- the mark of the days by which a running clock was counted; empty for everything with nothing left to count
alter table service_clock add column counted_by varchar(64);
-- withdrawn files let their clocks run
update service_clock set stopped_at = null, outage_id = null, deemed_next_at = null,
  finished_at = (select a.closed_at from licence_application a where a.id = service_clock.application_id)
where finished_at is null and application_id in (select a.id from licence_application a where a.status = 'CANCELLED');
-- everything that runs is counted once more
update service_clock set counted_by = '-' where day0 is not null and finished_at is null;
create index ix_service_clock_counted on service_clock (agency_id, counted_by);

-- days changed and what hangs on them is not counted yet: nothing that cannot be undone is done meanwhile
alter table calendar_applied add column unsettled boolean default false not null;
alter table calendar_applied add column changes bigint default 0 not null;
alter table deadline_applied add column unsettled boolean default false not null;
alter table deadline_applied add column changes bigint default 0 not null;
alter table ladder_calendar add column unsettled boolean default false not null;
alter table ladder_calendar add column changes bigint default 0 not null;
