-- one sequence for every surrogate key, taken fifty at a time
create sequence entity_seq start with 1 increment by 50;

-- the business clock of all nodes: real time plus this offset, which only tests and the demonstration move
create table business_clock (
  id integer primary key,
  offset_seconds bigint not null
);
insert into business_clock (id, offset_seconds) values (1, 0);
