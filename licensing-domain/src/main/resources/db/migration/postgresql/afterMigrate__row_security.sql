-- Runs after every migration and changes only what is missing, so a new table is never without its policies.
-- Three roles without login, which the application takes on: licensing_app (callers), licensing_public (pages without
-- sign-in), licensing_worker (timers and relays). None owns a table, none is superuser.
do $$
declare
  role_name text;
  member text;
  -- since version 16 a membership may come without the right to take the role on
  right_name constant text :=
    case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end;
begin
  perform pg_advisory_xact_lock(7420061);
  foreach role_name in array array['licensing_app', 'licensing_public', 'licensing_worker'] loop
    if not exists (select from pg_roles where rolname = role_name) then
      begin
        execute format('create role %I nologin', role_name);
      exception
        when duplicate_object or unique_violation then null;
        when insufficient_privilege then
          raise exception 'role % is missing and % may not create it: run config/postgresql/roles.sql once as an administrator',
            role_name, current_user;
      end;
    end if;
    -- the login takes the roles on; the owner needs one of them to see rows in a later migration
    foreach member in array array['${login}', current_user] loop
      if (member = '${login}' or role_name = 'licensing_worker') and not pg_has_role(member, role_name, right_name) then
        execute format('grant %I to %I', role_name, member);
      end if;
    end loop;
    if not has_schema_privilege(role_name, current_schema(), 'usage') then
      execute format('grant usage on schema %I to %I', current_schema(), role_name);
    end if;
  end loop;
end
$$;

-- rights on tables and sequences; the public role reads the tables named here and no other; what is recorded is only added to
do $$
declare
  thing record;
  kept constant text[] := array['chain_entry', 'audit_entry'];
  readable constant text[] := array[
    'business_clock', 'agency', 'agency_unit', 'agency_post', 'post_assignment', 'holiday_calendar', 'calendar_entry',
    'service_type', 'service_definition', 'regulation', 'regulation_article', 'regulation_use', 'catalogue_entry', 'catalogue_word', 'example_picture',
    'licence_application', 'application_submission', 'application_return', 'return_fault', 'rejection',
    'work_item', 'hand_over', 'service_clock', 'clock_event', 'licence', 'rejection_letter', 'document', 'stored_file', 'step_forecast'];
begin
  for thing in
    select c.oid, c.relname, c.relkind
    from pg_class c
    where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p', 'S', 'v')
  loop
    if thing.relkind = 'S' then
      if not has_sequence_privilege('licensing_app', thing.oid, 'usage') then
        execute format('grant usage, select on sequence %I to licensing_app, licensing_worker', thing.relname);
      end if;
    elsif thing.relname = 'flyway_schema_history' then
      if not has_table_privilege('licensing_worker', thing.oid, 'select') then
        execute format('grant select on %I to licensing_worker', thing.relname);
      end if;
    else
      if not has_table_privilege('licensing_app', thing.oid, 'select') then
        execute format('grant select, insert, update, delete on %I to licensing_app, licensing_worker', thing.relname);
      end if;
      if thing.relname = any (kept) and has_table_privilege('licensing_app', thing.oid, 'delete') then
        execute format('revoke update, delete on %I from licensing_app, licensing_worker', thing.relname);
      end if;
      if thing.relname = any (readable) and not has_table_privilege('licensing_public', thing.oid, 'select') then
        execute format('grant select on %I to licensing_public', thing.relname);
      end if;
    end if;
  end loop;
end
$$;

-- policies: a caller sees the rows of his agency (staff), his own (applicants) or those he acts for (proxies); rows of no agency are everybody's, and
-- everybody signed in reads what an agency offers and by which posts, for that is how he finds the agency to apply at
do $$
declare
  thing record;
  rule text;
  wanted text;
  offered constant text[] := array['agency_unit', 'agency_post', 'service_type', 'service_definition', 'calendar_entry', 'step_forecast', 'regulation'];
begin
  for thing in
    select c.oid, c.relname, not a.attnotnull as shared,
      exists (select from pg_attribute p
        where p.attrelid = c.oid and p.attname = 'applicant_id' and not p.attisdropped) as of_applicants,
      exists (select from pg_attribute p
        where p.attrelid = c.oid and p.attname = 'proxy_id' and not p.attisdropped) as of_proxies
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
      and a.attname = 'agency_id' and not a.attisdropped
  loop
    rule := 'agency_id = nullif(current_setting(''licensing.agency'', true), '''')::bigint';
    if thing.of_applicants then
      rule := rule || ' or applicant_id = nullif(current_setting(''licensing.account'', true), '''')::bigint';
    end if;
    if thing.of_proxies then
      rule := rule || ' or proxy_id = nullif(current_setting(''licensing.account'', true), '''')::bigint';
    end if;
    if thing.relname = 'document' then
      rule := rule || ' or application_id in (select a.id from licence_application a'
        || ' where a.proxy_id = nullif(current_setting(''licensing.account'', true), '''')::bigint)';
    end if;
    if thing.shared then
      rule := rule || ' or agency_id is null';
    end if;
    wanted := 'row security: ' || rule;
    if thing.relname = any (offered) then
      wanted := wanted || '; offered to all';
    end if;
    if obj_description(thing.oid, 'pg_class') is distinct from wanted then
      execute format('alter table %I enable row level security', thing.relname);
      execute format('alter table %I force row level security', thing.relname);
      execute format('drop policy if exists callers on %I', thing.relname);
      execute format('create policy callers on %I to licensing_app using (%s)', thing.relname, rule);
      execute format('drop policy if exists offered on %I', thing.relname);
      if thing.relname = any (offered) then
        execute format('create policy offered on %I for select to licensing_app using (true)', thing.relname);
      end if;
      execute format('drop policy if exists readers on %I', thing.relname);
      execute format('create policy readers on %I for select to licensing_public using (true)', thing.relname);
      execute format('drop policy if exists workers on %I', thing.relname);
      execute format('create policy workers on %I to licensing_worker using (true)', thing.relname);
      execute format('comment on table %I is %L', thing.relname, wanted);
    end if;
  end loop;
end
$$;
