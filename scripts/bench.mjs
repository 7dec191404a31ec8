// npm run bench [row …]: builds the program and the bench, and measures; each line is `name  ratio  target  ok|short`.
import { spawnSync } from 'node:child_process'
import { ensure, root } from './ensure.mjs'

const node = ensure()
const run = (...args) => {
  const { status } = spawnSync(node, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
run('scripts/build.mjs', 'bench')
run('--enable-source-maps', '.build/bench/main.js', ...process.argv.slice(2))
