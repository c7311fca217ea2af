-- a post with an approving right takes two people to give: one proposes, another confirms
alter table post_assignment add column proposed_by bigint;
alter table post_assignment add column awaiting boolean default false not null;
alter table post_assignment add column confirmed_by bigint;
alter table post_assignment add column confirmed_at timestamp with time zone;
