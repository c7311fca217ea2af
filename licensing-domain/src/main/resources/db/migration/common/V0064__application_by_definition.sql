-- how many files run under a definition, asked when its law changes or a revision follows
create index ix_application_definition on licence_application (definition_id, status);
