import { ConfigError } from './config.ts'
import { roleName } from './people/index.ts'
import { EmbeddedPostgresError } from './platform/embedded-postgres/index.ts'
import { type Service, serve } from './serve.ts'

try {
  const service = await serve(process.env)
  process.stdout.write(`\nMestring is ready: ${service.url}\n${demoSignIns(service)}Stop it with Ctrl-C.\n\n`)
  stopWhenTold(service.close)
} catch (error) {
  if (!(error instanceof ConfigError) && !(error instanceof EmbeddedPostgresError)) throw error
  process.stderr.write(`\n${error.message}\n`)
  process.exitCode = 1
}

/** Whom one can be in a demonstration. */
function demoSignIns({ url, demoPeople }: Service): string {
  if (demoPeople.length === 0) return ''
  const lines = demoPeople.map(({ name, roles }) => {
    const words = roles.map((held) => [roleName('nb', held), held.unitName].filter(Boolean).join(', '))
    return `  ${name}: ${words.join('; ')}`
  })
  return `\nStep in at ${url}/logg-inn as one of the demo people:\n${lines.join('\n')}\nAnybody can who finds this address: set DEMO=off before real people use it.\n\n`
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
