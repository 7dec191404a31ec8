import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { it } from 'node:test'
import { locales } from '../../platform/locale.ts'
import { root } from '../../platform/root.ts'

it('Every deed in the code has words in every language', () => {
  const files = globSync('src/**/*.{ts,tsx}', { cwd: root }).map((file) => ({
    file,
    text: readFileSync(join(root, file), 'utf8'),
  }))
  const words = files.filter(({ file }) => /deeds\.ts$|trail\/texts\.ts$/.test(file))
  const deeds = new Set(
    files
      .filter(({ file }) => !file.endsWith('.test.ts'))
      .flatMap(({ text }) => [
        ...text.matchAll(/\bwhat: (?:[^,\n}]*\? )?'([a-z-]+\.[a-z-]+)'(?: : '([a-z-]+\.[a-z-]+)')?/g),
      ])
      .flatMap(([, one, other]) => [one, other].filter((deed) => deed !== undefined)),
  )
  assert.ok(deeds.size > 20)
  for (const deed of deeds) {
    const said = words.reduce((sum, { text }) => sum + (text.split(`'${deed}':`).length - 1), 0)
    assert.equal(said, locales.length, deed)
  }
})
