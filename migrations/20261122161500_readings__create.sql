-- Own words that have been looked through. The original is deleted as it is: what was taken out is nowhere, and what is hidden is only counted.
set local role mestring_answers;

create table answers.readings (
  id uuid primary key default gen_random_uuid(),
  run_wave_id integer not null references public.run_waves (id) on delete cascade,
  link_id text not null,
  shown text constraint readings_shown check (shown ~ '\S' and length(shown) <= 8000),
  themes text[] not null default '{}'
);
comment on table answers.readings is 'own words as the course''s group may read them; shown is null where all of it is hidden';
create index readings_of_wave on answers.readings (run_wave_id);

reset role;
