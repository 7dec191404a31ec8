/** What stands where a letter can't be shown. */
const gap = '□'

/**
 * The letters that no font here has, as the compiler names them: a PDF that everybody can read may not hold such a one. None
 * when it failed for another reason.
 */
export const lettersMissing = (failed: string): string[] =>
  [
    ...new Set(
      [...failed.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/g)].map(([, text = '']) => text),
    ),
  ].map((text) =>
    text.replace(/\\+u\{([0-9a-f]+)\}/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    ),
  )

/** The same words with a gap for each missing letter; a mark above or below a letter is only left out. */
export const withoutLetters = (words: string, missing: string[]): string =>
  missing.reduce((said, letter) => said.replaceAll(letter, /^\p{M}+$/u.test(letter) ? '' : gap), words)
