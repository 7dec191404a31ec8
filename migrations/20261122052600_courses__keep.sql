-- Courses, runs and services are kept by several people: the version tells the second of two that the first has been there.
create function raise_version() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) - array['version', 'updated_at'] is distinct from to_jsonb(old) - array['version', 'updated_at'] then
    new.version := old.version + 1;
  end if;
  return new;
end $$;

alter table courses add column version integer not null default 1;
alter table runs add column version integer not null default 1;
alter table services add column version integer not null default 1;
create trigger courses_raise_version before update on courses for each row execute function raise_version();
create trigger runs_raise_version before update on runs for each row execute function raise_version();
create trigger services_raise_version before update on services for each row execute function raise_version();

alter table courses add column review_by date;
comment on column courses.review_by is 'when somebody must look over the text again; where no day is set, so many months after it was last reviewed (courses/rules.ts)';

-- Words that are pages of their own: /kurs/nytt, /kurs/{course}/rediger. Others get a number: nytt-2.
alter table courses add constraint courses_slug_not_reserved check (slug not in ('nytt', 'ny', 'api', 'tema')) not valid;
alter table runs add constraint runs_slug_not_reserved check (
  slug not in (
    'rediger', 'program', 'ny-gjennomforing', 'forhandsvisning', 'publisering', 'avpublisering', 'gjennomgang', 'kopi',
    'kladd', 'pamelding', 'deltakere', 'oppmote'
  )
) not valid;
alter table services add constraint services_slug_not_reserved check (slug not in ('ny', 'nytt')) not valid;
