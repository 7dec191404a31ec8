-- Floor of the schema: types and functions every room may use.

-- A text in one or more written languages: {"nb": "...", "nn": "...", "en": "..."}; bokmål or nynorsk is always there.
create domain localised_text as jsonb
  constraint localised_text_is_localised check (
    jsonb_typeof(value) = 'object'
    and value ?| array['nb', 'nn']
    and value - array['nb', 'nn', 'en', 'se', 'smj', 'sma'] = '{}'::jsonb
  );

create function touch_updated_at() returns trigger language plpgsql as $$
begin
  new.updated_at := now();
  return new;
end $$;
