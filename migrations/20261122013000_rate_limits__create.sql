-- How often each address has asked for what. Unlogged: cheap to write, and nothing is lost if a crash empties it.
create unlogged table rate_limits (
  key bytea primary key,
  hits integer not null,
  resets_at timestamptz not null
);
comment on column rate_limits.key is 'a keyed hash of the route and whom it is limited for: never an address itself';
create index rate_limits_by_reset on rate_limits (resets_at);
