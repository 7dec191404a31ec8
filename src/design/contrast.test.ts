import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { root } from '../platform/root.ts'

// What the automatic checks of a page skip: text in drawings, single characters, and marks that must be told apart.
const onTheme = (file: string) => readFileSync(join(root, 'src/design', file), 'utf8')
const own = onTheme('styles/colours.css')
const theme = onTheme('theme/mestring.css')

const schemes = {
  light: { own: own.split('@media')[0] ?? '', theme: block('light') },
  dark: { own: own.slice(own.indexOf('@media')), theme: block('dark') },
}

for (const [scheme, css] of Object.entries(schemes)) {
  const colour = (name: string) =>
    new RegExp(`--(?:ds-color-)?${name}: *(#[0-9a-f]{3,6})`, 'i').exec(
      name.includes('-') && css.theme.includes(`--ds-color-${name}:`) ? css.theme : css.own,
    )?.[1] ??
    new RegExp(`--${name}: *(#[0-9a-f]{3,6})`, 'i').exec(schemes.light.own)?.[1] ??
    assert.fail(`No colour ${name}`)
  const atLeast = (least: number, front: string, back: string) =>
    assert.ok(
      contrast(colour(front), colour(back)) >= least,
      `${front} on ${back} is ${contrast(colour(front), colour(back)).toFixed(2)}`,
    )

  describe(`The colours of drawings, ${scheme}`, () => {
    it('leave numbers and words on dots readable', () => {
      atLeast(4.5, 'on-professional', 'professional')
      atLeast(4.5, 'on-experience', 'experience')
    })
    it('leave names on a map readable, on land, at sea and abroad', () => {
      for (const ground of ['land', 'gran-background-tinted', 'neutral-background-tinted']) {
        atLeast(4.5, 'neutral-text-default', ground)
        atLeast(4.5, 'neutral-text-subtle', ground)
      }
    })
    it('leave the words of a chart readable, on the page and where variation is usual', () => {
      for (const ground of ['neutral-background-default', 'neutral-surface-tinted'])
        atLeast(4.5, 'neutral-text-subtle', ground)
    })
    it('let marks stand out from paper, sand and cards', () => {
      for (const ground of [
        'neutral-background-default',
        'neutral-background-tinted',
        'neutral-surface-default',
      ]) {
        atLeast(3, 'professional', ground)
        atLeast(3, 'experience', ground)
        atLeast(3, 'neutral-border-default', ground)
      }
    })
    it('part the two sides in greyscale', () => {
      atLeast(2.5, 'professional', 'experience')
    })
    it('leave the words on the large circles readable', () => {
      assert.ok(contrast('#2b1508', colour('apricot')) >= 4.5)
      assert.ok(contrast('#ffffff', colour('spruce')) >= 4.5)
      assert.ok(contrast('#123128', colour('leaf')) >= 4.5)
    })
  })
}

function block(scheme: string): string {
  const from = theme.indexOf(`[data-color-scheme="${scheme}"]`)
  return theme.slice(from, theme.indexOf('}', from))
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(full.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
