-- the head keeps what it was before, so that one statement moves it and writes the entry (decision Chain-Per-Agency)
alter table chain_head add column previous_hash varchar(64) default '' not null;
