import { accessibility, courseLanguages, modes, referrers, targetGroups } from '../../../courses/index.ts'
import { CheckList, CheckPills } from '../../../design/form/choices.tsx'
import { DateField } from '../../../design/form/date-field.tsx'
import { Select } from '../../../design/form/select.tsx'
import { inLanguage, type LocalisedText } from '../../../platform/localised.ts'
import { texts as choiceTexts } from '../choice-texts.ts'
import { texts } from '../field-texts.ts'
import { contactLines } from '../fields.ts'
import type { FormParts } from './course-form.tsx'
import { FigureField, FigurePair, LineField, OneOf, SomeOf, Ticks } from './parts.tsx'
import { CourseText, EnglishTexts } from './written.tsx'

const wordsOf = ({ here }: FormParts) => ({ ...texts[here.locale], ...choiceTexts[here.locale] })

/** What one can do afterwards, and whom the course doesn't suit. */
export const MoreFields = {
  fields: ['goals', 'notFor'],
  View: (parts: FormParts) => (
    <>
      <CourseText {...parts} text="goals" optional />
      <CourseText {...parts} text="notFor" optional />
      <EnglishTexts {...parts} texts={['goals', 'notFor']} />
    </>
  ),
}

/** Whom the course is for, what it is about, and what one finds it by. */
export const WhoFields = {
  fields: [
    ...['targetGroups', 'ageMin', 'ageMax', 'companionsMax', 'catchment', 'diagnosisIndependent', 'themes'],
    ...['searchWords', 'programme', 'guideVersion', 'userOrganisations'],
  ],
  View: (parts: FormParts) => {
    const t = wordsOf(parts)
    return (
      <>
        <SomeOf parts={parts} name="targetGroups" values={targetGroups} words={t.groupNames} />
        <FigurePair parts={parts} names={['ageMin', 'ageMax']} hint={t.ageHint} />
        <FigureField parts={parts} name="companionsMax" />
        <OneOf parts={parts} name="catchment" values={['everyone', 'service']} words={t.catchments} />
        <FoundBy {...parts} />
        <MadeWith {...parts} />
      </>
    )
  },
}

const FoundBy = (parts: FormParts) => {
  const { here, form, choices } = parts
  const t = wordsOf(parts)
  return (
    <>
      <CheckPills
        here={here}
        form={form}
        name="themes"
        label={t.themes}
        options={choices.themes.map(({ id, name }) => ({ value: id, label: named(name, parts) }))}
      />
      <Ticks parts={parts} names={['diagnosisIndependent']} />
      <LineField parts={parts} name="searchWords" hint={t.searchWordsHint} />
    </>
  )
}

const MadeWith = (parts: FormParts) => {
  const { here, form, choices } = parts
  const t = wordsOf(parts)
  const programmes = choices.programmes.map(({ id, title }) => ({
    value: String(id),
    label: named(title, parts),
  }))
  return (
    <>
      <CheckList
        here={here}
        form={form}
        name="userOrganisations"
        label={t.userOrganisations}
        options={choices.organisations.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <Select
        here={here}
        form={form}
        name="programme"
        label={t.programmeField}
        options={[{ value: '', label: t.noProgramme }, ...programmes]}
      />
      <LineField parts={parts} name="guideVersion" />
    </>
  )
}

const named = (text: LocalisedText, { here }: FormParts): string => inLanguage(text, here.locale).text

/** How the course is held, in which language, and what is arranged for those who need it. */
export const HowFields = {
  fields: [
    ...['mode', 'languages', 'interpreter', 'signLanguage', 'accessibility', 'groupSizeMin', 'groupSizeMax'],
    ...['frequency', 'meals'],
  ],
  View: (parts: FormParts) => {
    const t = wordsOf(parts)
    return (
      <>
        <OneOf parts={parts} name="mode" values={modes} words={t.modes} />
        <SomeOf parts={parts} name="languages" values={courseLanguages} words={t.languageNames} />
        <Ticks parts={parts} names={['interpreter', 'signLanguage']} />
        <SomeOf parts={parts} name="accessibility" values={accessibility} words={t.access} />
        <FigurePair parts={parts} names={['groupSizeMin', 'groupSizeMax']} hint={t.groupSizeHint} />
        <CourseText {...parts} text="frequency" optional />
        <CourseText {...parts} text="meals" optional />
        <EnglishTexts {...parts} texts={['frequency', 'meals']} />
      </>
    )
  },
}

const referralTexts = ['referralSendTo', 'referralMustContain', 'referralWhatHappens'] as const

/** Signing up, or being referred. */
export const JoiningFields = {
  fields: [
    'signup',
    'signupDaysBefore',
    'signupUrl',
    'referralBy',
    'referralForCompanions',
    ...referralTexts,
  ],
  View: (parts: FormParts) => {
    const t = wordsOf(parts)
    return (
      <>
        <OneOf parts={parts} name="signup" values={['open', 'referral', 'closed']} words={t.signups} />
        <FigureField parts={parts} name="signupDaysBefore" />
        <LineField parts={parts} name="signupUrl" hint={t.signupUrlHint} />
        <SomeOf parts={parts} name="referralBy" values={referrers} words={t.referrers} />
        <Ticks parts={parts} names={['referralForCompanions']} />
        {referralTexts.map((text) => (
          <CourseText {...parts} text={text} optional />
        ))}
        <EnglishTexts {...parts} texts={referralTexts} />
      </>
    )
  },
}

/** What it costs, and what one is entitled to. */
export const MoneyFields = {
  fields: ['fee', 'noShowFee', 'cancelHoursBefore', 'feeNote', 'rightsNote'],
  View: (parts: FormParts) => {
    const t = wordsOf(parts)
    return (
      <>
        <FigureField parts={parts} name="fee" hint={t.feeHint} />
        <Ticks parts={parts} names={['feeCountsForCap', 'feeFreeUnderSixteen', 'feeCompanionFree']} />
        <FigurePair parts={parts} names={['noShowFee', 'cancelHoursBefore']} />
        <CourseText {...parts} text="feeNote" optional />
        <Ticks parts={parts} names={['travelRefund', 'trainingAllowance', 'sickLeave', 'certificate']} />
        <CourseText {...parts} text="rightsNote" optional />
        <EnglishTexts {...parts} texts={['feeNote', 'rightsNote']} />
      </>
    )
  },
}

/** Whom to ask. */
export const ContactFields = {
  fields: contactLines,
  View: (parts: FormParts) => {
    const t = wordsOf(parts)
    return (
      <>
        <LineField parts={parts} name="contactName" />
        <LineField parts={parts} name="contactPhone" type="tel" hint={t.contactHint} />
        <LineField parts={parts} name="contactEmail" type="email" hint={t.contactHint} />
      </>
    )
  },
}

/** When the text must be looked over again. */
export const ReviewFields = {
  fields: ['reviewBy'],
  View: (parts: FormParts & { reviewDefault: string }) => {
    const t = wordsOf(parts)
    return (
      <DateField
        here={parts.here}
        form={parts.form}
        name="reviewBy"
        label={t.reviewBy}
        hint={t.reviewByHint(parts.reviewDefault)}
        optional
      />
    )
  },
}
