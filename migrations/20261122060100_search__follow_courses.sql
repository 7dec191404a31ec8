-- A trigger for each table that the search reads, once a statement: loading ten thousand runs refreshes them in one go.

create function search_follows_courses() returns trigger language plpgsql as $$
begin
  perform refresh_course_search(array(select id from changed));
  perform refresh_run_search(array(select r.id from runs r join changed on changed.id = r.course_id));
  return null;
end $$;
create trigger search_follows_insert after insert on courses
  referencing new table as changed for each statement execute function search_follows_courses();
create trigger search_follows_update after update on courses
  referencing new table as changed for each statement execute function search_follows_courses();

create function search_follows_course_themes() returns trigger language plpgsql as $$
begin
  perform refresh_course_search(array(select distinct course_id from changed));
  return null;
end $$;
create trigger search_follows_insert after insert on course_themes
  referencing new table as changed for each statement execute function search_follows_course_themes();
create trigger search_follows_delete after delete on course_themes
  referencing old table as changed for each statement execute function search_follows_course_themes();

create function search_follows_runs() returns trigger language plpgsql as $$
begin
  perform refresh_run_search(array(select id from changed));
  return null;
end $$;
create trigger search_follows_insert after insert on runs
  referencing new table as changed for each statement execute function search_follows_runs();
create trigger search_follows_update after update on runs
  referencing new table as changed for each statement execute function search_follows_runs();

create function search_follows_sessions() returns trigger language plpgsql as $$
begin
  perform refresh_run_search(array(select distinct run_id from changed));
  return null;
end $$;
create trigger search_follows_insert after insert on sessions
  referencing new table as changed for each statement execute function search_follows_sessions();
create trigger search_follows_update after update on sessions
  referencing new table as changed for each statement execute function search_follows_sessions();
create trigger search_follows_delete after delete on sessions
  referencing old table as changed for each statement execute function search_follows_sessions();

create function search_follows_seats() returns trigger language plpgsql as $$
begin
  perform refresh_run_search(array[new.run_id]);
  return null;
end $$;
create trigger search_follows_seats after update on run_seats for each row
  when ((old.capacity > old.taken + old.saved and old.waiting = 0)
    is distinct from (new.capacity > new.taken + new.saved and new.waiting = 0))
  execute function search_follows_seats();

-- Names that are part of a course's document, wherever they are written.
create function search_follows_names() returns trigger language plpgsql as $$
begin
  perform refresh_course_search(case tg_table_name
    when 'programmes' then array(select c.id from courses c join changed on changed.id = c.programme_id)
    when 'services' then array(select c.id from courses c join changed on changed.id = c.service_id)
  end);
  return null;
end $$;
create trigger search_follows_update after update on programmes
  referencing new table as changed for each statement execute function search_follows_names();
create trigger search_follows_update after update on services
  referencing new table as changed for each statement execute function search_follows_names();

create function search_follows_themes() returns trigger language plpgsql as $$
begin
  perform refresh_course_search(array(
    select distinct ct.course_id from course_themes ct join changed on changed.id = ct.theme_id
  ));
  return null;
end $$;
create trigger search_follows_update after update on themes
  referencing new table as changed for each statement execute function search_follows_themes();

-- Courses that were there before the search.
select refresh_course_search(array(select id from courses));
select refresh_run_search(array(select id from runs));
