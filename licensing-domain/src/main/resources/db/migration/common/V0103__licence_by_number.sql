-- a cited licence is looked up by its number, whatever agency gave it
create index ix_licence_number on licence (number);
