/** A word of what somebody wrote: as the dictionary has it, and as it stood. */
export type Word = { word: string; written: string }

/** The words of a text, in lower case. A hyphen, a slash and an apostrophe part words: "me/cfs" is two. */
export const wordsOf = (text: string): Word[] =>
  [...text.normalize('NFC').matchAll(/[\p{Letter}\p{Mark}\p{Number}]+/gu)].map(([written]) => ({
    word: written.toLowerCase(),
    written,
  }))

/**
 * A word without its inflection, so that "lungene" is "lunger" and "kreften" is "kreft". Light on purpose: it serves
 * Norwegian and English alike, never leaves fewer than three letters, and only compares words with words.
 */
export function stemOf(word: string): string {
  const bare = withoutEnding(word)
  return bare === word ? word : withoutEnding(bare)
}

const endings = [
  ...['hetene', 'heten', 'heter', 'edes', 'endes', 'ande', 'ende', 'ene', 'ane', 'ens', 'ets', 'ers'],
  ...['het', 'en', 'et', 'er', 'ar', 'es', 'as', 'a', 'e', 's'],
]

function withoutEnding(word: string): string {
  if (word.length < 5) return word
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= 3)
  return ending ? word.slice(0, -ending.length) : word
}
