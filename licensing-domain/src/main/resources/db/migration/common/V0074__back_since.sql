-- since when a file that a step returned is with its applicant; an hour after it came back at the latest it is empty again
alter table work_item add column back_since timestamp with time zone;
update work_item set back_since = completed_at where outcome = 'RETURNED' and exists (
  select 1 from licence_application a
  where a.id = work_item.application_id and a.status = 'RETURNED' and a.round_number = work_item.round_number);
