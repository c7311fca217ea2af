-- a message that must not go out twice says what it is about; a second one of the same key is not written
alter table outbox_message add column once_key varchar(100);
create unique index uq_outbox_message_once on outbox_message (once_key);
