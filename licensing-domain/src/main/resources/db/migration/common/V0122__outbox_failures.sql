-- the operator looks for messages that were refused; few rows are in these states
create index ix_outbox_state on outbox_message (state, id);
