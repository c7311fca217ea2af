-- Run once by an administrator of PostgreSQL, outside any transaction:
--   psql -U postgres -v owner_password=… -v password=… -f config/postgresql/roles.sql
-- The owner migrates the schema; the application signs in as licensing and takes on one of three roles without login.
-- None of them is superuser, and row-level security holds for all of them.
create role licensing_app nologin;
create role licensing_public nologin;
create role licensing_worker nologin;
create role licensing_owner login password :'owner_password';
create role licensing login noinherit password :'password';
grant licensing_app, licensing_public, licensing_worker to licensing;
grant licensing_worker to licensing_owner;
create database licensing owner licensing_owner encoding 'UTF8' template template0;
