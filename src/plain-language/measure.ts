/** Words longer than this many letters are long, by the definition of LIX (Björnsson 1968). */
const longWord = 6

/** The sentences of a text. A line by itself is one, as in a list. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/\n+/)
    .flatMap((line) => [...sentences.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => /\p{L}/u.test(sentence))

/** The words of a text; a number is one. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[-’'.][\p{L}\p{N}]+)*/gu) ?? []

/** How heavy a text is to read: words a sentence, and how many of a hundred words are long. */
export function lix(text: string): number {
  const words = wordsOf(text)
  const count = sentencesOf(text).length
  if (words.length === 0 || count === 0) return 0
  const long = words.filter((word) => [...word].length > longWord).length
  return Math.round(words.length / count + (100 * long) / words.length)
}

const sentences = new Intl.Segmenter('nb', { granularity: 'sentence' })
