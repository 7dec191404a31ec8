-- Which run and evaluation a wave is of, so that a link's key is found by the wave in its address. Nobody stands in these columns.
grant select (id, evaluation_id, run_id) on run_waves to mestring_linking;
