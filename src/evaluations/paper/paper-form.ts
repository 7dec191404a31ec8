import { longDate } from '../../platform/dates.ts'
import type { Locale } from '../../platform/locale.ts'
import { inLanguage } from '../../platform/localised.ts'
import type { Document } from '../../platform/pdf/render.ts'
import type { Form } from '../../questionnaires/index.ts'
import type { StaffedRun } from '../../registrations/index.ts'
import { ownersOf } from '../forms.ts'
import { codeInWords } from '../of-run/rules.ts'
import { texts as runTexts } from '../of-run/texts.ts'
import formSheet from '../prints/form.typ'
import look from '../prints/look.typ'
import type { RunWave } from '../queries.ts'
import { texts as roomTexts } from '../room-texts.ts'
import { waveInWords } from '../wave-words.ts'
import { printedForm } from './printed-questions.ts'
import { texts } from './texts.ts'

type About = {
  run: Pick<StaffedRun, 'title'>
  wave: RunWave
  form: Form
  locale: Locale
  now: Date
}

/** The form of a wave on paper: to be answered with a pen, and entered by hand. */
export function paperForm({ run, wave, form, locale, now }: About): Document {
  const t = texts[locale].print
  const own = roomTexts[locale]
  return {
    template: look + formSheet,
    data: {
      lang: locale,
      title: inLanguage(form.title, locale).text,
      issuer: wave.serviceName,
      printed: t.printed(longDate(now, locale)),
      missing: t.missing,
      about: `${inLanguage(run.title, locale).text} · ${waveInWords(wave, locale)}`,
      code: { label: t.code, is: wave.roomCode ? codeInWords(wave.roomCode) : '' },
      sheet: wave.purpose === 'research' ? t.sheet : '',
      intro: [t.how, form.intro ? inLanguage(form.intro, locale).text : t.skip].join(' '),
      ownCode:
        wave.linkedBy === 'own-code'
          ? { title: t.ownCode, why: t.ownCodeWhy, asked: [own.mother, own.born, own.place] }
          : null,
      date: t.date,
      copyright: ownersOf(form, locale),
      page: t.page('#', '#'),
      promise: t.promise,
      // Of a code one makes oneself more is said where it is made.
      promises:
        wave.linkedBy === 'own-code' ? t.promises : [...t.promises, runTexts[locale].print.linked.nothing],
      ...printedForm(form, locale),
    },
  }
}
