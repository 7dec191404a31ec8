// Draws which room uses which, from what the files really use, in docs/house.md. `--check` says whether the drawing is still true.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const file = 'docs/house.md'
const floor = ['design', 'platform']

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
const uses = usesOfRooms()
const written = readFileSync(file, 'utf8')
const drawn = written.replace(/```mermaid.*?```/s, () =>
  ['```mermaid', 'flowchart TD', ...arrows(), '```'].join('\n'),
)

if (!process.argv.includes('--check')) writeFileSync(file, drawn)
else if (drawn !== written) {
  process.stderr.write(`${file} shows another house than src. Draw it again: node scripts/house.mjs\n`)
  process.exit(1)
}

function usesOfRooms() {
  const rooms = new Map()
  for (const { source, dependencies } of modules) {
    const room = roomOf(source)
    if (!room) continue
    const used = rooms.get(room) ?? rooms.set(room, new Set()).get(room)
    for (const { resolved } of dependencies)
      if (roomOf(resolved) && roomOf(resolved) !== room) used.add(roomOf(resolved))
  }
  return rooms
}

function roomOf(path) {
  const room = /^src\/([^/]+)\//.exec(path)?.[1]
  return floor.includes(room) ? undefined : room
}

/** An arrow where a room uses another, unless a way round says so already; rooms that use none and are used by none stand alone. */
function arrows() {
  const rooms = [...uses.keys()].sort()
  const drawn = rooms.flatMap((from) =>
    [...uses.get(from)]
      .sort()
      .filter((to) => ![...uses.get(from)].some((by) => by !== to && leadsTo(by, to)))
      .map((to) => [from, to]),
  )
  const alone = rooms.filter((room) => !drawn.flat().includes(room))
  return [...drawn.map(([from, to]) => `  ${from} --> ${to}`), ...alone.map((room) => `  ${room}`)]
}

function leadsTo(from, to) {
  return from === to || [...uses.get(from)].some((next) => leadsTo(next, to))
}
