-- the mark of the days by which the ladder of an open step was counted; empty for everything with nothing left to count
alter table work_item add column ladder_by varchar(64);
-- a correction of the file's clock put the stop out of force that still keeps the step
alter table work_item add column ruled_out boolean;
-- everything open is counted once more
update work_item set ladder_by = '-' where state <> 'DONE';
create index ix_work_item_ladder_by on work_item (agency_id, ladder_by);
