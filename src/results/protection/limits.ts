/** What protection promises, in numbers. Everything else in this folder follows from them (docs/protection.md). */
export const limits = {
  /** Nothing is told about fewer answers than this. */
  answers: 5,
  /** Nothing is broken down on fewer answers than this. */
  breakdown: 10,
  /** From this many on, groups that are still too small go together, so that the others needn't wait for them. */
  gathering: 30,
  /** How many different numbers a hidden number can be, for somebody who knows all that is shown. */
  possibilities: 3,
  /** How many services a pool is made of, and how many answers. */
  services: 3,
  poolAnswers: 10,
  /** When the two largest services are taken away, what is left is at least this part of the largest. */
  company: 0.1,
}

/** So few that it could be about somebody: not nobody, and not enough. */
export const isFew = (n: number): boolean => n > 0 && n < limits.answers
