-- what the certificate of a signatory says; null where it was entered before that was kept
alter table signer_credential add column subject varchar(1000);
alter table signer_credential add column issuer varchar(1000);
alter table signer_credential add column serial varchar(80);
alter table signer_credential add column not_before timestamp with time zone;
alter table signer_credential add column not_after timestamp with time zone;
