// npm run demo:reset and the like: installs what is missing, builds, and runs one of the long commands.
import { spawnSync } from 'node:child_process'
import { ensure, root } from './ensure.mjs'

const node = ensure()
const run = (...args) => {
  const { status } = spawnSync(node, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
run('scripts/build.mjs')
run('--enable-source-maps', '.build/command.js', ...process.argv.slice(2))
