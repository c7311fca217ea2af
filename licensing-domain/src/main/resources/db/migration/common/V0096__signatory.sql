-- decree by which a substitute signed
alter table licence add column signer_decree varchar(120);
