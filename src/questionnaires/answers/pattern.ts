import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

// A pattern comes from somebody's file, and the usual engine can be made to think for years about a short answer. This one
// takes time in proportion to pattern and answer, whatever they are. Few forms have patterns, so it is loaded by the first.
const engine = (): typeof import('re2js') => require('re2js')

/** Longer patterns are refused: each letter of an answer costs as much as the pattern is long. */
const longest = 500

/** Whether a pattern is one we can hold answers against. */
export function canCompile(pattern: string): boolean {
  if (pattern.length > longest) return false
  try {
    engine().RE2JS.compile(pattern)
    return true
  } catch {
    return false
  }
}

/** Whether an answer is written as the pattern says; as in JavaScript, anywhere in it unless the pattern says where. */
export const matches = (pattern: string, answer: string): boolean =>
  engine().RE2JS.compile(pattern).matcher(answer).find()
