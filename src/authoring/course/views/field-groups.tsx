import { accessibility, courseLanguages, modes, referrers, targetGroups } from '../../../courses/index.ts'
import { CheckBox, CheckList, CheckPills, ChoicePills } from '../../../design/form/choices.tsx'
import { DateField } from '../../../design/form/date-field.tsx'
import { Select } from '../../../design/form/select.tsx'
import { TextField } from '../../../design/form/text-field.tsx'
import { Row } from '../../../design/layout.tsx'
import { inLanguage } from '../../../platform/localised.ts'
import { type Figure, figures, type lines, type Tick } from '../fields.ts'
import { texts } from '../texts.ts'
import type { FormParts } from './course-form.tsx'
import { CourseText, EnglishTexts } from './written.tsx'

type Line = (typeof lines)[number]

const wordsOf = ({ here }: FormParts) => texts[here.locale]

const FigureField = ({ parts, name, hint }: { parts: FormParts; name: Figure; hint?: string }) => (
  <TextField
    here={parts.here}
    form={parts.form}
    name={name}
    label={wordsOf(parts)[name]}
    hint={hint}
    inputmode="numeric"
    width="short"
    optional={!('otherwise' in figures[name])}
  />
)

const LineField = ({
  parts,
  name,
  hint,
  type,
}: {
  parts: FormParts
  name: Line
  hint?: string
  type?: 'email' | 'tel' | 'text'
}) => (
  <TextField
    here={parts.here}
    form={parts.form}
    name={name}
    label={wordsOf(parts)[name]}
    hint={hint}
    type={type ?? 'text'}
    autocomplete="off"
    optional
  />
)

const Ticks = ({ parts, names }: { parts: FormParts; names: readonly Tick[] }) => (
  <div>
    {names.map((name) => (
      <CheckBox here={parts.here} form={parts.form} name={name} label={wordsOf(parts)[name]} />
    ))}
  </div>
)

/** Whom the course is for, what it is about, and what one finds it by. */
export const WhoFields = {
  fields: [
    ...['targetGroups', 'ageMin', 'ageMax', 'companionsMax', 'catchment', 'diagnosisIndependent', 'themes'],
    ...['searchWords', 'programme', 'guideVersion', 'userOrganisations'],
  ],
  View: (parts: FormParts) => {
    const { here, form, choices } = parts
    const t = wordsOf(parts)
    const named = (text: Parameters<typeof inLanguage>[0]) => inLanguage(text, here.locale).text
    return (
      <>
        <CheckPills
          here={here}
          form={form}
          name="targetGroups"
          label={t.targetGroups}
          options={targetGroups.map((value) => ({ value, label: t.groupNames[value] }))}
        />
        <Row>
          <FigureField parts={parts} name="ageMin" hint={t.ageHint} />
          <FigureField parts={parts} name="ageMax" hint={t.ageHint} />
        </Row>
        <FigureField parts={parts} name="companionsMax" />
        <ChoicePills
          here={here}
          form={form}
          name="catchment"
          label={t.catchment}
          options={(['everyone', 'service'] as const).map((value) => ({ value, label: t.catchments[value] }))}
        />
        <CheckPills
          here={here}
          form={form}
          name="themes"
          label={t.themes}
          options={choices.themes.map(({ id, name }) => ({ value: id, label: named(name) }))}
        />
        <Ticks parts={parts} names={['diagnosisIndependent']} />
        <LineField parts={parts} name="searchWords" hint={t.searchWordsHint} />
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
          options={[
            { value: '', label: t.noProgramme },
            ...choices.programmes.map(({ id, title }) => ({ value: String(id), label: named(title) })),
          ]}
        />
        <LineField parts={parts} name="guideVersion" />
      </>
    )
  },
}

/** How the course is held, in which language, and what is arranged for those who need it. */
export const HowFields = {
  fields: [
    ...['mode', 'languages', 'interpreter', 'signLanguage', 'accessibility', 'groupSizeMin', 'groupSizeMax'],
    ...['frequency', 'meals'],
  ],
  View: (parts: FormParts) => {
    const { here, form } = parts
    const t = wordsOf(parts)
    return (
      <>
        <ChoicePills
          here={here}
          form={form}
          name="mode"
          label={t.mode}
          options={modes.map((value) => ({ value, label: t.modes[value] }))}
        />
        <CheckPills
          here={here}
          form={form}
          name="languages"
          label={t.languages}
          options={courseLanguages.map((value) => ({ value, label: t.languageNames[value] }))}
        />
        <Ticks parts={parts} names={['interpreter', 'signLanguage']} />
        <CheckPills
          here={here}
          form={form}
          name="accessibility"
          label={t.accessibility}
          options={accessibility.map((value) => ({ value, label: t.access[value] }))}
        />
        <Row>
          <FigureField parts={parts} name="groupSizeMin" hint={t.groupSizeHint} />
          <FigureField parts={parts} name="groupSizeMax" hint={t.groupSizeHint} />
        </Row>
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
    const { here, form } = parts
    const t = wordsOf(parts)
    return (
      <>
        <ChoicePills
          here={here}
          form={form}
          name="signup"
          label={t.signup}
          options={(['open', 'referral', 'closed'] as const).map((value) => ({
            value,
            label: t.signups[value],
          }))}
        />
        <FigureField parts={parts} name="signupDaysBefore" />
        <LineField parts={parts} name="signupUrl" hint={t.signupUrlHint} />
        <CheckPills
          here={here}
          form={form}
          name="referralBy"
          label={t.referralBy}
          options={referrers.map((value) => ({ value, label: t.referrers[value] }))}
        />
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
        <Row>
          <FigureField parts={parts} name="noShowFee" />
          <FigureField parts={parts} name="cancelHoursBefore" />
        </Row>
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
  fields: ['contactName', 'contactPhone', 'contactEmail'],
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
