-- An evaluation has two sides that must never be read together: whom we asked, and what was answered. Each is a schema owned by a role
-- that nobody signs in as. The program takes one of them on for the length of a transaction; without it, it can read neither.
--   invitations  whom we ask and how to reach them; says nothing of who answered, or what
--   linking      the keys that let answers of one person be told to be the same person's; left out of backups
--   answers      what was answered, by nobody in particular: no name, no address, no time but the day

do $$
declare
  side text;
begin
  foreach side in array array['mestring_invitations', 'mestring_linking', 'mestring_answers'] loop
    if not exists (select from pg_roles where rolname = side) then
      begin
        execute format('create role %I nologin', side);
      exception
        when duplicate_object or unique_violation then null; -- another database of this server made it just now
        when insufficient_privilege then
          raise exception 'The role % is missing and % may not make it. Ask the administrator of the database to run: create role %; grant % to %',
            side, current_user, side, side, current_user;
      end;
    end if;
    begin
      execute format('set local role %I', side);
      reset role;
    exception when insufficient_privilege then -- who makes a role may give it away, but doesn't have it
      execute format('grant %I to %I', side, current_user) ||
        case when current_setting('server_version_num')::integer >= 160000 then ' with inherit false, set true' else '' end;
    end;
    execute format('grant usage on schema public to %I', side);
  end loop;
end $$;

create schema invitations authorization mestring_invitations;
create schema linking authorization mestring_linking;
create schema answers authorization mestring_answers;
