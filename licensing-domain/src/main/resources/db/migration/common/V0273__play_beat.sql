-- when whoever plays a scenario was last heard of, in real time; a play that is not heard of any more has ended with its server
alter table what_if_play add column beat_at timestamp with time zone;
