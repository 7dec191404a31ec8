// npm start: installs what is missing, builds, and runs the program till it is told to stop.
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { ensure, root } from './ensure.mjs'

const node = ensure()
const build = spawnSync(node, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' })
if (build.status !== 0) process.exit(build.status ?? 1)

// Pages are small and live briefly: a small heap is collected often, and the program stays within 200 MB.
const { nodeFlags: flags } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).config

// The channel tells the program, by closing, that this one was killed and can pass no more signals on.
const program = spawn(node, [...flags, '.build/main.js'], {
  cwd: root,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
})
// The program decides when it is finished; this one only waits for it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => program.kill(signal))
program.on('exit', (code, signal) => {
  process.exitCode = code ?? 128 + constants.signals[signal]
})
