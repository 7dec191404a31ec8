import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { root } from '../platform/root.ts'

const views = globSync('src/**/*.tsx', { cwd: root }).filter(
  (file) => !/^src\/(design|platform\/mail)\//.test(file) && !file.endsWith('.test.tsx'),
)
const filesWith = (pattern: RegExp) =>
  views.filter((file) => pattern.test(readFileSync(join(root, file), 'utf8')))

describe('A room’s pages', () => {
  it('are there', () => assert.ok(views.length > 5))
  it('never write a field or a button of their own', () => {
    assert.deepEqual(filesWith(/<(input|select|textarea|button|form)\b/), [])
  })
  it('never write a link that could run a script', () => {
    assert.deepEqual(filesWith(/<a\b/), [])
  })
  it('never write a style, a script or unescaped words', () => {
    assert.deepEqual(filesWith(/\bstyle=|<script\b|dangerouslySetInnerHTML/), [])
  })
})
