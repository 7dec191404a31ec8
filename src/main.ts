import { ConfigError } from './config.ts'
import { EmbeddedPostgresError } from './platform/embedded-postgres/index.ts'
import { serve } from './serve.ts'

try {
  const service = await serve(process.env)
  process.stdout.write(`\nMestring is ready: ${service.url}\nStop it with Ctrl-C.\n\n`)
  stopWhenTold(service.close)
} catch (error) {
  if (!(error instanceof ConfigError) && !(error instanceof EmbeddedPostgresError)) throw error
  process.stderr.write(`\n${error.message}\n`)
  process.exitCode = 1
}

/** Finishes what is under way, then leaves. One Ctrl-C reaches the program several times, through npm and the launcher. */
function stopWhenTold(close: () => Promise<void>): void {
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    close().then(
      () => process.exit(0),
      (error) => {
        process.stderr.write(`${error}\n`)
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  process.on('disconnect', stop) // the launcher is gone
}
