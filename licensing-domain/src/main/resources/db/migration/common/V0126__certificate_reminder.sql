-- how many days before its end a signatory was last told of it; null for a certificate of which nobody was told yet
alter table signer_credential add column reminded_days integer;
create index ix_signer_credential_end on signer_credential (not_after);
