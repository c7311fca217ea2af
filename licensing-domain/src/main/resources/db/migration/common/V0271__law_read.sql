-- by which state of the rules the citations of a version were read; empty where they are to be read (again)
alter table service_definition add column law_read integer;
