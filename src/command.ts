import { join } from 'node:path'
import { root } from './platform/root.ts'
import { refreshReference } from './reference/index.ts'

/** The long commands, run by hand: `npm run reference:refresh` and the like. Each shows progress and ends with counts. */
const commands: Record<string, (args: string[]) => Promise<void>> = {
  'reference:refresh': () => refreshReference({ fetch, dir: join(root, 'data/reference'), log: say }),
}

const [name = '', ...args] = process.argv.slice(2)
const command = commands[name]
if (!command) {
  say(`Unknown command: ${name}. There are: ${Object.keys(commands).join(', ')}`)
  process.exit(1)
}
try {
  await command(args)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
