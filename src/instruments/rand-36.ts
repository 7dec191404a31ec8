import type { LocalisedText } from '../platform/localised.ts'
import { codes, each, type Instrument, type Question, type Scoring } from './instrument.ts'

const coded = (...numbers: number[]): string[] => numbers.map((number) => `rand-36.${number}`)

/** Answers 1 to `to` spread evenly over 0–100, the first of them best or worst. */
const bestFirst = (to: number): Question => ({
  from: 1,
  to,
  worth: (answer) => (100 * (to - answer)) / (to - 1),
})
const worstFirst = (to: number): Question => ({
  from: 1,
  to,
  worth: (answer) => (100 * (answer - 1)) / (to - 1),
})

const scale = (name: Required<LocalisedText>, ...numbers: number[]): Scoring => ({
  name,
  ...{ min: 0, max: 100, higherIsBetter: true },
  ...{ items: coded(...numbers), fewest: Math.ceil(numbers.length / 2), times: 1 },
  clearlyBetter: 5,
  clearlyBetterSource: 'Hays & Morales, Ann Med 2001;33:350–357: 3–5 points, of which the larger',
})

/**
 * RAND 36-Item Health Survey 1.0: eight scales of 0–100, each the mean of its questions once they are recoded to 0–100. Question 2, of
 * change since last year, belongs to none.
 *
 * Hays RD, Sherbourne CD, Mazel RM. The RAND 36-Item Health Survey 1.0. Health Econ 1993;2:217–227, and RAND’s scoring instructions
 * (table 1, recoding; table 2, scales): the mean of those answered. That at least half must be is Ware’s rule: SF-36 Health Survey:
 * manual and interpretation guide. Boston: The Health Institute; 1993. Pain and general health are counted as RAND does, not as SF-36.
 */
export const rand36: Instrument = {
  name: { nb: 'RAND-36', nn: 'RAND-36', en: 'RAND-36' },
  copyright:
    'RAND 36-Item Health Survey 1.0, developed at RAND as part of the Medical Outcomes Study. Changes and translations are not RAND’s.',
  licenceRequired: false,
  questions: {
    // First all in the order they are asked, which is the order they are laid out in; then as RAND’s first table has them.
    ...each(codes('rand-36', 36), bestFirst(5)),
    ...each(coded(1, 2, 20, 22, 34, 36), bestFirst(5)),
    ...each(coded(3, 4, 5, 6, 7, 8, 9, 10, 11, 12), worstFirst(3)),
    ...each(coded(13, 14, 15, 16, 17, 18, 19), worstFirst(2)),
    ...each(coded(21, 23, 26, 27, 30), bestFirst(6)),
    ...each(coded(24, 25, 28, 29, 31), worstFirst(6)),
    ...each(coded(32, 33, 35), worstFirst(5)),
  },
  scales: {
    'rand-36.physical-functioning': scale(
      { nb: 'Fysisk funksjon', nn: 'Fysisk funksjon', en: 'Physical functioning' },
      ...[3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    ),
    'rand-36.role-physical': scale(
      {
        nb: 'Gjøremål uten hinder fra kroppen',
        nn: 'Gjeremål utan hinder frå kroppen',
        en: 'Daily roles, as to physical health',
      },
      ...[13, 14, 15, 16],
    ),
    'rand-36.role-emotional': scale(
      {
        nb: 'Gjøremål uten hinder fra følelser',
        nn: 'Gjeremål utan hinder frå kjensler',
        en: 'Daily roles, as to emotional problems',
      },
      ...[17, 18, 19],
    ),
    'rand-36.energy': scale({ nb: 'Overskudd', nn: 'Overskot', en: 'Energy' }, ...[23, 27, 29, 31]),
    'rand-36.emotional-well-being': scale(
      { nb: 'Psykisk helse', nn: 'Psykisk helse', en: 'Emotional well-being' },
      ...[24, 25, 26, 28, 30],
    ),
    'rand-36.social-functioning': scale(
      { nb: 'Sosial funksjon', nn: 'Sosial funksjon', en: 'Social functioning' },
      ...[20, 32],
    ),
    'rand-36.pain': scale(
      { nb: 'Fri for smerte', nn: 'Fri for smerte', en: 'Freedom from pain' },
      ...[21, 22],
    ),
    'rand-36.general-health': scale(
      { nb: 'Helsen alt i alt', nn: 'Helsa alt i alt', en: 'General health' },
      ...[1, 33, 34, 35, 36],
    ),
  },
}
