// Builds and runs the tests whose path holds one of the words given; all of them when none is.
import { globSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { buildAssets, buildTests } from './build.mjs'

const filters = process.argv.slice(2)
const files = globSync(['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'])
  .filter((file) => filters.length === 0 || filters.some((word) => file.includes(word)))
  .sort()
  .sort((one, other) => rank(one) - rank(other))
if (files.length === 0) {
  process.stderr.write(`No test file holds ${filters.join(' or ')}\n`)
  process.exit(1)
}
const folder = resolve(`.build/test-${process.pid}`) // its own, so that two runs beside each other don't meet
await Promise.all([buildTests([...files, 'test/setup.ts'], folder), buildAssets()])

process.env.NODE_ENV = 'test'
process.env.NODE_COMPILE_CACHE = `${folder}/compiled` // each file is a process, and most load the whole program
run({
  files: gathered(files.map((file) => `${folder}/${file.replace(/\.tsx?$/, '.js')}`)),
  concurrency: availableParallelism() + 1, // some wait for a clock or a disk
  // Room for what is young: to look it through again and again takes a tenth of the time of a process.
  execArgv: ['--enable-source-maps', '--min-semi-space-size=16', '--max-semi-space-size=32'],
  globalSetupPath: `${folder}/test/setup.js`,
})
  .on('test:fail', ({ todo }) => {
    if (!todo) process.exitCode = 1
  })
  .compose(spec)
  .on('end', () => rmSync(folder, { recursive: true, force: true }))
  .pipe(process.stdout)

/** Those of the whole service take longest and come first, so that no core stands idle while the last of them ends. */
function rank(file) {
  if (file.startsWith('test/every-page/')) return 0
  return file.startsWith('test/') ? 1 : 2
}

/**
 * Files go many to a process, since to load the program takes longer than most of their tests. Those that take long, have a
 * browser open or are killed have one of their own.
 */
function gathered(built) {
  const isAlone = (file) => /\/test\/(every-page|bad-input|running|walks)\//.test(file)
  const together = built.filter((file) => !isAlone(file))
  const groups = Map.groupBy(together, (file) => Math.floor(together.indexOf(file) / 16))
  for (const [number, files] of groups)
    writeFileSync(`${folder}/together-${number}.js`, files.map((file) => `import '${file}'\n`).join(''))
  return [...built.filter(isAlone), ...[...groups.keys()].map((number) => `${folder}/together-${number}.js`)]
}
