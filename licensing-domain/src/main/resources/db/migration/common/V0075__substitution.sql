-- by which decree somebody acted, and which steps became one by it
alter table work_item add column acting_decree varchar(120);
alter table work_item add column merged_with varchar(80);
alter table work_item add column merging_decree varchar(120);
alter table hand_over add column giver_decree varchar(120);
alter table hand_over add column receiver_decree varchar(120);
alter table hand_over add column merged_with varchar(300);
alter table hand_over add column merging_decree varchar(120);
