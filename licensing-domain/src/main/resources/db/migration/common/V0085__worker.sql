-- what each worker did last; one row a worker, whichever node ran
create table worker_run (
  worker varchar(40) constraint pk_worker_run primary key,
  node varchar(120) not null,
  started_at timestamp with time zone not null,
  millis bigint not null,
  next_at timestamp with time zone not null,
  done integer not null,
  backlog integer not null,
  oldest_at timestamp with time zone,
  failing_since timestamp with time zone,
  failed_runs integer not null,
  last_error varchar(500)
);

-- items that a worker could not do; it tries again by itself until it leaves them to a person
create table worker_failure (
  id bigint constraint pk_worker_failure primary key,
  version bigint not null,
  agency_id bigint,
  worker varchar(40) not null,
  item_id bigint not null,
  reference varchar(80) not null,
  error varchar(500) not null,
  attempts integer not null,
  failed_at timestamp with time zone not null,
  next_attempt_at timestamp with time zone,
  constraint uq_worker_failure unique (worker, item_id)
);
