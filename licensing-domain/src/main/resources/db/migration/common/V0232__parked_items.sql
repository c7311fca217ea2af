-- items that wait for a person are found without reading those that are tried again
create index ix_worker_failure_next on worker_failure (worker, next_attempt_at);
