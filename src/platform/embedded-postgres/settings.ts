/** The settings of the server, as arguments. Each differs from PostgreSQL's own for the reason beside it. */
export function settings({ port, durable }: { port: number; durable: boolean }): string[] {
  return Object.entries({
    // Nobody outside this machine can knock, and inside it needs the password.
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port,
    // A machine of 2 cores and 2 GB, shared with the program.
    shared_buffers: '128MB',
    effective_cache_size: '512MB',
    random_page_cost: 1.1,
    jit: 'off',
    // Parallel workers need more of /dev/shm than the 64 MB of a container, and cost more than they give here.
    max_parallel_workers_per_gather: 0,
    // An error's details quote rows, and rows are about people.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? {} : forgetful),
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** For a database that is thrown away within minutes: nothing is written twice, nobody tidies in it, and many programs share it. */
const forgetful = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  autovacuum: 'off',
  max_connections: 400,
  file_copy_method: 'clone', // each file of tests has a database of its own: the system copies them, an eighth of the work
}
