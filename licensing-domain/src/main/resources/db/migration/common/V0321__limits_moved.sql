-- how many limits of an agency's files moved since its days last changed; the server's log tells it when all are counted
alter table calendar_applied add column moved bigint default 0 not null;
