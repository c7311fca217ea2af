-- the agency of what is not counted as it stands; the database itself notices every change
alter table work_item add column to_count bigint generated always as (
  case
    when state = 'DONE' or step_kind = 'HAND_OVER' then case when counted_due is not null then agency_id end
    when counted_due is null or counted_due <> due_at or counted_act <> act_by
      or counted_stands <> (waiting_since is not null or stands_since is not null)
      or counted_taken <> (claimed_by is not null) then agency_id
  end);
alter table licence_application add column to_count bigint generated always as (
  case when coalesce(counted_standing, '') <> (
    case
      when status = 'RETURNED' then 'RETURNED'
      when status = 'ISSUED' and survey_state = 'PENDING' then 'SURVEY'
      else ''
    end) then agency_id end);
create index ix_work_item_to_count on work_item (to_count, id);
create index ix_application_to_count on licence_application (to_count, id);
