// Draws the house from what its files really use, in docs/house.md. `--check` says whether the drawing is still true.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const file = 'docs/house.md'
const options = [
  'src',
  '--config',
  '.dependency-cruiser.cjs',
  '--exclude',
  '\\.test\\.',
  '--output-type',
  'json',
]
const { modules } = JSON.parse(
  execFileSync('node_modules/.bin/depcruise', options, { maxBuffer: 2 ** 28 }).toString(),
)

const drawn = readFileSync(file, 'utf8').replace(
  /(<!-- drawn: (.*?) -->\n).*?(<!-- end -->)/gs,
  (_, start, folder, end) => `${start}\n${mermaid(usesIn(folder))}\n\n${end}`,
)

if (!process.argv.includes('--check')) writeFileSync(file, drawn)
else if (drawn !== readFileSync(file, 'utf8')) {
  process.stderr.write(`${file} shows another house than src. Draw it again: node scripts/house.mjs\n`)
  process.exit(1)
}

/** Which folders inside a folder use which. */
function usesIn(folder) {
  const inside = new RegExp(`^${folder}/([^/]+)/`)
  const uses = new Map()
  for (const { source, dependencies } of modules) {
    const from = inside.exec(source)?.[1]
    if (!from || isFloor(from)) continue
    const to = uses.get(from) ?? uses.set(from, new Set()).get(from)
    for (const { resolved } of dependencies) {
      const used = inside.exec(resolved)?.[1]
      if (used && used !== from && !isFloor(used)) to.add(used)
    }
  }
  return uses
}

function isFloor(room) {
  return ['platform', 'design'].includes(room)
}

/** An arrow stands for a use, unless a way round says the same already. */
function mermaid(uses) {
  const names = [...uses.keys()].sort()
  const arrows = names.flatMap((from) =>
    [...uses.get(from)]
      .sort()
      .filter((to) => ![...uses.get(from)].some((by) => by !== to && reaches(uses, by, to)))
      .map((to) => `  ${from} --> ${to}`),
  )
  const alone = names.filter((name) => !arrows.some((arrow) => arrow.split(/ --> |\s+/).includes(name)))
  return ['```mermaid', 'flowchart TD', ...arrows, ...alone.map((name) => `  ${name}`), '```'].join('\n')
}

function reaches(uses, from, to, seen = new Set()) {
  if (from === to) return true
  if (seen.has(from)) return false
  seen.add(from)
  return [...(uses.get(from) ?? [])].some((next) => reaches(uses, next, to, seen))
}
