-- for whom a Plh acts; a Plt acts in a post without holder
alter table post_assignment add column absent_account_id bigint;
