import { numberInWords } from '../../platform/dates.ts'
import type { Locale } from '../../platform/locale.ts'
import { inLanguage, type LocalisedText } from '../../platform/localised.ts'
import { kroner } from '../../platform/money.ts'
import { answerTexts as texts } from '../answer-texts.ts'
import type { CourseDetails } from '../queries.ts'
import type { Accessibility, ReferredBy } from '../rules.ts'

/** A question a tired person has, and this course's answer. `lang` is set when the answer is in another language than the page. */
export type Answer = { question: string; answer: string; lang?: Locale | undefined }

type Facts = { course: CourseDetails; locale: Locale; feeCap?: number | undefined }

/** "Det praktiske": what people ask before they dare to sign up, in the order they ask it. Questions without an answer are left out. */
export function practicalAnswers(facts: Facts): Answer[] {
  const parts = [
    cost,
    referral,
    company,
    who,
    age,
    travel,
    leave,
    certificate,
    interpreter,
    language,
    access,
    meals,
    groupSize,
    frequency,
  ]
  return parts.map((part) => part(facts)).filter((answer) => answer !== undefined)
}

function cost({ course, locale, feeCap }: Facts): Answer {
  const t = texts[locale]
  const sentences =
    course.fee === 0 ? [t.costNothing] : [t.costFee(kroner(course.fee, locale)), ...feeRules(course, locale)]
  if (course.fee > 0 && course.feeCountsForCap && feeCap) sentences.push(t.capToday(kroner(feeCap, locale)))
  if (course.noShowFee > 0)
    sentences.push(t.costNoShow(kroner(course.noShowFee, locale), course.cancelHoursBefore))
  if (course.feeNote) sentences.push(inLanguage(course.feeNote, locale).text)
  return { question: t.cost, answer: sentences.join(' ') }
}

function feeRules(course: CourseDetails, locale: Locale): string[] {
  const t = texts[locale]
  const rules = [course.feeCountsForCap ? t.costCountsForCap : t.costNotForCap]
  if (course.feeFreeUnderSixteen) rules.push(t.costFreeUnder16)
  if (course.feeCompanionFree && course.companionsMax > 0) rules.push(t.costCompanionFree)
  return rules
}

function referral({ course, locale }: Facts): Answer {
  const t = texts[locale]
  if (!course.referralRequired) return { question: t.referral, answer: t.referralNo }
  const companions =
    course.referralForCompanions && course.companionsMax > 0 ? ` ${t.referralCompanions}` : ''
  return { question: t.referral, answer: t.referralYes(referrers(course, locale)) + companions }
}

/** "fastlegen eller lege på sykehus". */
export const referrers = (course: Pick<CourseDetails, 'referralBy'>, locale: Locale): string =>
  either(
    course.referralBy.map((by) => texts[locale].referredBy[by as ReferredBy]),
    locale,
  )

function company({ course, locale }: Facts): Answer {
  const t = texts[locale]
  const count = course.companionsMax
  const people = t.person(numberInWords(count, locale), count > 1)
  return { question: t.company, answer: count === 0 ? t.companyNo : t.companyYes(people) }
}

function who({ course, locale }: Facts): Answer {
  const t = texts[locale]
  return {
    question: t.who,
    answer: course.catchment === 'everyone' ? t.whoEveryone : t.whoCatchment(course.service.name),
  }
}

function age({ course: { ageMin, ageMax }, locale }: Facts): Answer | undefined {
  const t = texts[locale]
  if (ageMin !== null && ageMax !== null) return { question: t.age, answer: t.ageBetween(ageMin, ageMax) }
  if (ageMin !== null) return { question: t.age, answer: t.ageFrom(ageMin) }
  return ageMax === null ? undefined : { question: t.age, answer: t.ageTill(ageMax) }
}

function travel({ course, locale }: Facts): Answer {
  const t = texts[locale]
  if (course.travelRefund) return { question: t.travel, answer: t.travelYes }
  return { question: t.travel, answer: course.mode === 'digital' ? t.travelDigital : t.travelNo }
}

function leave({ course, locale }: Facts): Answer | undefined {
  const t = texts[locale]
  const sentences = [course.sickLeave && t.leaveSick, course.trainingAllowance && t.leaveAllowance].filter(
    (text) => text !== false,
  )
  return sentences.length === 0 ? undefined : { question: t.leave, answer: sentences.join(' ') }
}

const certificate = ({ course, locale }: Facts): Answer | undefined =>
  course.certificate
    ? { question: texts[locale].certificate, answer: texts[locale].certificateYes }
    : undefined

function interpreter({ course, locale }: Facts): Answer {
  const t = texts[locale]
  const sign = course.signLanguage ? ` ${t.signLanguage}` : ''
  return { question: t.interpreter, answer: (course.interpreter ? t.interpreterYes : t.interpreterNo) + sign }
}

function language({ course, locale }: Facts): Answer {
  const t = texts[locale]
  const names = course.languages.map((code) => t.languages[code as keyof typeof t.languages] ?? code)
  return { question: t.language, answer: sentence(either([...new Set(names)], locale)) }
}

function access({ course, locale }: Facts): Answer | undefined {
  if (course.accessibility.length === 0) return undefined
  const t = texts[locale]
  return {
    question: t.access,
    answer: sentence(
      all(
        course.accessibility.map((one) => t.accessibility[one as Accessibility]),
        locale,
      ),
    ),
  }
}

const meals = ({ course, locale }: Facts): Answer | undefined =>
  own(texts[locale].meals, course.meals, locale)

const frequency = ({ course, locale }: Facts): Answer | undefined =>
  own(texts[locale].frequency, course.frequency, locale)

function groupSize({ course: { groupSizeMin, groupSizeMax }, locale }: Facts): Answer | undefined {
  if (groupSizeMin === null || groupSizeMax === null) return undefined
  return { question: texts[locale].groupSize, answer: texts[locale].groupBetween(groupSizeMin, groupSizeMax) }
}

function own(question: string, text: LocalisedText | null, locale: Locale): Answer | undefined {
  if (!text) return undefined
  const shown = inLanguage(text, locale)
  return { question, answer: shown.text, lang: shown.locale === locale ? undefined : shown.locale }
}

const list = (type: 'conjunction' | 'disjunction') => (words: string[], locale: Locale) =>
  new Intl.ListFormat(locale, { type }).format(words)
const all = list('conjunction')
const either = list('disjunction')
const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
