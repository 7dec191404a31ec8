import { say, steps, zeroToTen } from './question.ts'

/** How much, in five steps. */
export const howMuch = steps(
  say('Ikke noe', 'Ikkje noko', 'Nothing'),
  say('Litt', 'Litt', 'A little'),
  say('En del', 'Ein del', 'Some'),
  say('Mye', 'Mykje', 'A lot'),
  say('Veldig mye', 'Veldig mykje', 'Very much'),
)

/** How often, in five steps. */
export const howOften = steps(
  say('Aldri', 'Aldri', 'Never'),
  say('Sjelden', 'Sjeldan', 'Seldom'),
  say('Av og til', 'Av og til', 'Sometimes'),
  say('Ofte', 'Ofte', 'Often'),
  say('Hele tiden', 'Heile tida', 'All the time'),
)

/** How sure, in five steps. */
export const howSure = steps(
  say('Nei, slett ikke', 'Nei, slett ikkje', 'No, not at all'),
  say('Nei, egentlig ikke', 'Nei, eigentleg ikkje', 'No, not really'),
  say('Både og', 'Både og', 'Both yes and no'),
  say('Ja, ganske', 'Ja, ganske', 'Yes, fairly'),
  say('Ja, helt', 'Ja, heilt', 'Yes, fully'),
)

/** For children: three words that need no explaining. */
export const noALittleYes = steps(
  say('Nei', 'Nei', 'No'),
  say('Litt', 'Litt', 'A little'),
  say('Ja', 'Ja', 'Yes'),
)

export const poorToGood = zeroToTen(
  say('svært dårlig', 'svært dårleg', 'very poor'),
  say('svært bra', 'svært bra', 'very good'),
)
export const noneToMuch = zeroToTen(
  say('ingen nytte', 'inga nytte', 'no use'),
  say('svært stor nytte', 'svært stor nytte', 'very great use'),
)
