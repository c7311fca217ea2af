-- the QR code of a receipt, as the demonstration's mail server received it
alter table demo_mail add column picture varchar(20000);
alter table demo_mail add column picture_alternative varchar(400);
