import type { Locale } from './locale.ts'

/** A string stays a string and a function keeps its parameters; wording may differ. */
type SameShape<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : SameShape<T[K]>
}

/** The words of a room in every language: a missing or surplus key is a type error. */
export const defineTexts = <T extends object>(texts: { nb: T } & Record<Exclude<Locale, 'nb'>, SameShape<NoInfer<T>>>) =>
  texts as Record<Locale, SameShape<T>>
