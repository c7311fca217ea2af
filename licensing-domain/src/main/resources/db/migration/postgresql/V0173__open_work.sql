-- what stands open, and what was returned, is read without the rest, however many years that goes back; H2 knows no index of
-- some rows
create index ix_work_item_open on work_item (agency_id, service_code, step_code) where state <> 'DONE';
create index ix_work_item_returned on work_item (application_id, round_number) where outcome = 'RETURNED';
