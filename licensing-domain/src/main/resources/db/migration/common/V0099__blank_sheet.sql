-- a sheet of a numbered stock may be spoiled before a letter was on it
alter table paper_sheet alter column application_id drop not null;
alter table paper_sheet alter column application_number drop not null;
alter table paper_sheet alter column licence_id drop not null;
alter table paper_sheet alter column print_sha256 drop not null;
alter table paper_sheet add constraint ck_paper_sheet_letter check (
  application_id is not null and licence_id is not null and print_sha256 is not null
  or state = 'SPOILED' and stock is not null and application_id is null);
