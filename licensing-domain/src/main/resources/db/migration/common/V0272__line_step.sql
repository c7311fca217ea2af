-- what a step that is done is called in the version that its file runs under now; empty where it is called as it was
alter table work_item add column line_step varchar(80);
