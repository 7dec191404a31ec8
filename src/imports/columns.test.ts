import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { root } from '../platform/root.ts'
import { columns } from './columns.ts'

describe('docs/import.md', () => {
  it('lists every column that a file may have, and no other', () => {
    const tables = readFileSync(join(root, 'docs/import.md'), 'utf8').split('## JSON-LD')[0] ?? ''
    const firstCells = [...tables.matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell = '']) => cell)
    const listed = firstCells.flatMap((cell) => [...cell.matchAll(/`([a-z0-9_]+)(_…)?`/g)])
    const names = listed.flatMap(([, name = '', text]) =>
      text ? ['nb', 'nn', 'en'].map((language) => `${name}_${language}`) : [name],
    )
    assert.deepEqual(names.sort(), [...columns.keys()].sort())
  })
})
