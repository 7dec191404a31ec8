import type { Locale } from './locale.ts'

/** A string stays a string and a function keeps its parameters; wording may differ. */
type SameShape<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => SameShape<R>
    : { [K in keyof T]: SameShape<T[K]> }

/** The words of a room in every language: a missing or surplus key is a type error. */
export const defineTexts = <T extends object>(
  texts: { nb: T } & Record<Exclude<Locale, 'nb'>, SameShape<NoInfer<T>>>,
) => texts as Record<Locale, SameShape<T>>
