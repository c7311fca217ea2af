-- held by the node that loads the operator's files, so that of two that start together one loads and the other finds it done
create table installation_lock (
  id integer constraint pk_installation_lock primary key
);
insert into installation_lock (id) values (1);
