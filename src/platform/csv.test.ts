import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { csvOf } from './csv.ts'

const lineOf = (cell: string | number) => csvOf([[cell]]).slice(1, -2)

describe('a CSV file', () => {
  it('opens right in a Norwegian spreadsheet', () => {
    assert.equal(
      csvOf([
        ['Navn', 'Plasser'],
        ['Åse', 2],
        [undefined, null],
      ]),
      '\uFEFFNavn;Plasser\r\nÅse;2\r\n;\r\n',
    )
  })

  it('keeps semicolons, quotes and line breaks inside the cell they are written in', () => {
    assert.equal(lineOf('nøtter; egg'), '"nøtter; egg"')
    assert.equal(lineOf('sier "nei"'), '"sier ""nei"""')
    assert.equal(lineOf('to\r\nlinjer'), '"to\r\nlinjer"')
  })

  it('runs nothing that somebody wrote', () => {
    for (const formula of [
      '=1+1',
      '+47 1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      ' =1',
      '＝1',
      '|calc',
      '%0A=1',
      '=HYPERLINK("http://x";"y")',
    ]) {
      const line = lineOf(formula)
      assert.match(line, /^"?'/, formula)
    }
  })

  it('leaves figures alone', () => {
    assert.equal(lineOf(-3), '-3')
    assert.equal(lineOf('Ola-Kari'), 'Ola-Kari')
  })
})
