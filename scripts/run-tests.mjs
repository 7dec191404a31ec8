// Builds and runs the tests whose path holds one of the words given; all of them when none is. `--watch` is node's own.
import { spawnSync } from 'node:child_process'
import { globSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { buildAssets, buildTests } from './build.mjs'

const filters = process.argv.slice(2)
const files = globSync(['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'])
  .filter((file) => filters.length === 0 || filters.some((word) => file.includes(word)))
  .sort()
if (files.length === 0) {
  process.stderr.write(`No test file holds ${filters.join(' or ')}\n`)
  process.exit(1)
}
const folder = `.build/test-${process.pid}` // its own, so that two runs beside each other don't meet
await Promise.all([buildTests([...files, 'test/setup.ts'], folder), buildAssets()])

const built = files.map((file) => `${folder}/${file.replace(/\.tsx?$/, '.js')}`)
const { status } = spawnSync(
  process.execPath,
  [
    '--test',
    '--enable-source-maps',
    `--test-global-setup=${folder}/test/setup.js`,
    `--test-concurrency=${availableParallelism() + 1}`, // some wait for a clock or a disk
    '--test-reporter=spec',
    ...built,
  ],
  { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'test' } },
)
rmSync(folder, { recursive: true, force: true })
process.exit(status ?? 1)
