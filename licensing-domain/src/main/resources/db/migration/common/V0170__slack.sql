-- how much work is expected before the limit, and the latest moment to begin it; what was open before is expected anew by the worker
alter table work_item add column expected_minutes bigint default -1 not null;
alter table work_item add column act_by timestamp with time zone default timestamp with time zone '2000-01-01 00:00:00+00:00' not null;
create index ix_work_item_slack on work_item (agency_id, state, post_id, act_by, id);
create index ix_work_item_own_slack on work_item (claimed_by, state, act_by, id);
