-- every order and filter of a worklist has its index, so that a page reads a page, whatever the agency has
create index ix_work_item_offered on work_item (agency_id, state, post_id, offered_at, id);
-- a service or kind of step that is rare before a post; what is frequent is met soon enough on the way
create index ix_work_item_kind on work_item (agency_id, state, post_id, step_kind, service_code, due_at, id);
