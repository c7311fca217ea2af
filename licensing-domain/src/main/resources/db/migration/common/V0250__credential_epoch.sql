-- counts an account's passwords: a session that was begun under an earlier one ends
alter table account add column credential_epoch integer default 0 not null;
