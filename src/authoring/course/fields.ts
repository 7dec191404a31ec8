import { locales } from '../../platform/locale.ts'

/** The texts of a course that everybody reads first: a course without them can't be published. */
export const neededTexts = ['title', 'summary', 'forWhom', 'about'] as const

/** What is written about a course in several languages, in the order of the form. */
export const writtenTexts = [
  ...neededTexts,
  'goals',
  'notFor',
  'frequency',
  'referralSendTo',
  'referralMustContain',
  'referralWhatHappens',
  'meals',
  'feeNote',
  'rightsNote',
] as const
export type WrittenText = (typeof writtenTexts)[number]

/** Those that are a few words; the others have several lines. */
export const shortTexts: readonly WrittenText[] = ['title', 'frequency', 'meals', 'feeNote']

/** The longest each may be. */
export const longest: Record<WrittenText, number> = {
  title: 120,
  summary: 400,
  forWhom: 2000,
  about: 6000,
  goals: 2000,
  notFor: 1000,
  frequency: 200,
  referralSendTo: 1000,
  referralMustContain: 2000,
  referralWhatHappens: 1500,
  meals: 300,
  feeNote: 400,
  rightsNote: 1500,
}

/** Figures, each between its least and most; empty is nothing, or `otherwise`. */
export const figures = {
  ageMin: { least: 0, most: 120 },
  ageMax: { least: 0, most: 120 },
  groupSizeMin: { least: 1, most: 500 },
  groupSizeMax: { least: 1, most: 500 },
  companionsMax: { least: 0, most: 5, otherwise: 0 },
  signupDaysBefore: { least: 0, most: 90, otherwise: 3 },
  fee: { least: 0, most: 20_000, otherwise: 0 },
  noShowFee: { least: 0, most: 20_000, otherwise: 0 },
  cancelHoursBefore: { least: 0, most: 336, otherwise: 24 },
} as const
export type Figure = keyof typeof figures

/** What is so or not so. */
export const ticks = [
  'diagnosisIndependent',
  'interpreter',
  'signLanguage',
  'referralForCompanions',
  'feeCountsForCap',
  'feeFreeUnderSixteen',
  'feeCompanionFree',
  'travelRefund',
  'trainingAllowance',
  'sickLeave',
  'certificate',
] as const
export type Tick = (typeof ticks)[number]

/** Whom to ask, a line each. */
export const contactLines = ['contactName', 'contactPhone', 'contactEmail'] as const

/** A line of words each. */
export const lines = ['searchWords', 'signupUrl', ...contactLines, 'guideVersion'] as const

/** One or several of what there is to choose from. */
export const choices = [
  'targetGroups',
  'catchment',
  'themes',
  'programme',
  'userOrganisations',
  'mode',
  'languages',
  'accessibility',
  'signup',
  'referralBy',
] as const

/** The name of a text's field in one language: title-nb. */
export const textField = (text: string, locale: string): string => `${text}-${locale}`

/** Every field of the form. */
export const courseFields: string[] = [
  ...writtenTexts.flatMap((text) => locales.map((locale) => textField(text, locale))),
  ...Object.keys(figures),
  ...ticks,
  ...lines,
  ...choices,
  'reviewBy',
]
