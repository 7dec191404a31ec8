-- What a planning group has done about its course, and when: a run chart begins anew there. Those who may read the plan read the words.
create view course_actions as
  select p.course_id, p.service_id, p.planning_group_id, a.id as action_id, a.what,
    (a.done_at at time zone 'Europe/Oslo')::date as done_on
  from plan_actions a join plans p on p.id = a.plan_id
  where p.course_id is not null and a.done_at is not null;
comment on view course_actions is 'actions of a course''s plans that were done, also of plans that have been closed since';
