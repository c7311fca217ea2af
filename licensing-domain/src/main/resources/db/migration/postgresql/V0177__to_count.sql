-- the agency of what is not counted as it stands; the database itself notices every change
alter table work_item add column to_count bigint generated always as (
  case
    when state = 'DONE' or step_kind = 'HAND_OVER' then case when counted_due is not null then agency_id end
    when counted_due is null or counted_due <> due_at or counted_act <> act_by
      or counted_stands <> (waiting_since is not null or stands_since is not null)
      or counted_taken <> (claimed_by is not null) then agency_id
  end) stored;
alter table licence_application add column to_count bigint generated always as (
  case when coalesce(counted_standing, '') <> (
    case
      when status = 'RETURNED' then 'RETURNED'
      when status = 'ISSUED' and survey_state = 'PENDING' then 'SURVEY'
      else ''
    end) then agency_id end) stored;
create index ix_work_item_to_count on work_item (to_count, id) where to_count is not null;
create index ix_application_to_count on licence_application (to_count, id) where to_count is not null;

-- lists of what stands open are read in their order, each from where it begins; H2 knows no index of some rows
drop index ix_work_item_open;
create index ix_work_item_now on work_item (agency_id, act_by, id, due_at)
  where state <> 'DONE' and step_kind <> 'HAND_OVER';
create index ix_work_item_now_service on work_item (agency_id, service_code, act_by, id, due_at)
  where state <> 'DONE' and step_kind <> 'HAND_OVER';
create index ix_work_item_now_step on work_item (agency_id, step_code, act_by, id, due_at)
  where state <> 'DONE' and step_kind <> 'HAND_OVER';
create index ix_work_item_now_free on work_item (agency_id, act_by, id)
  where state <> 'DONE' and step_kind <> 'HAND_OVER' and claimed_by is null;
create index ix_work_item_now_stands on work_item (agency_id, act_by, id)
  where state <> 'DONE' and step_kind <> 'HAND_OVER' and (waiting_since is not null or stands_since is not null);
create index ix_work_item_oldest on work_item (agency_id, service_code, step_code, post_id, offered_at)
  where state <> 'DONE' and step_kind <> 'HAND_OVER';
create index ix_application_returned on licence_application (agency_id, submitted_at, id) where status = 'RETURNED';
create index ix_application_survey on licence_application (agency_id, submitted_at, id)
  where status = 'ISSUED' and survey_state = 'PENDING';

-- what posts returned is read in each order of a worklist, without what they returned before; H2 knows no index of some rows
create index ix_work_item_back_slack on work_item (agency_id, post_id, act_by, id) where back_since is not null;
create index ix_work_item_back_due on work_item (agency_id, post_id, due_at, id) where back_since is not null;
create index ix_work_item_back_offered on work_item (agency_id, post_id, offered_at, id) where back_since is not null;
