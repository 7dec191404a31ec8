-- What both sides sign is known by a fingerprint that nobody can make two texts for. What stands signed, stays signed.
create temporary table standing on commit drop as
  select s.id from plan_signatures s join plans p on p.id = s.plan_id where s.fingerprint = plan_fingerprint(p.course_id);

create or replace function plan_fingerprint(course integer) returns text language sql stable as $$
  select encode(sha256(convert_to(jsonb_build_array(
    c.goals, c.for_whom, c.not_for, c.target_groups, c.age_min, c.age_max,
    (select jsonb_agg(jsonb_build_array(i.day, i.starts, i.ends, i.title, i.speaker, i.led_by) order by i.day, i.starts)
      from course_programme_items i where i.course_id = c.id)
  )::text, 'UTF8')), 'hex') from courses c where c.id = course
$$;

alter table plan_signatures disable trigger user;
update plan_signatures s set fingerprint = plan_fingerprint(p.course_id)
  from plans p, standing where p.id = s.plan_id and standing.id = s.id;
alter table plan_signatures enable trigger user;
