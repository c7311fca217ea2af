-- the wall tells what the counter did today
create index ix_enquiry_day on desk_enquiry (agency_id, asked_at);
