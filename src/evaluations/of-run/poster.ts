import { longDate } from '../../platform/dates.ts'
import type { Locale } from '../../platform/locale.ts'
import { inLanguage } from '../../platform/localised.ts'
import type { Document } from '../../platform/pdf/render.ts'
import { qrCode, svgOf } from '../../platform/qr-code.ts'
import { type Form, minutesToAnswer } from '../../questionnaires/index.ts'
import { paths } from '../paths.ts'
import look from '../prints/look.typ'
import posterSheet from '../prints/poster.typ'
import type { RunWave } from '../queries.ts'
import { dayInWords } from '../when.ts'
import { codeInWords } from './rules.ts'
import { texts } from './texts.ts'

type About = { wave: RunWave; form: Form; locale: Locale; now: Date; baseUrl: string }

/** For the wall of the room: the way to the form in large letters, for a camera and for who writes, and which promise holds. */
export function poster({ wave, form, locale, now, baseUrl }: About): Document {
  const t = texts[locale].print
  const code = wave.roomCode ?? ''
  const squares = qrCode(baseUrl + paths.roomWave(code))
  return {
    template: look + posterSheet,
    data: {
      lang: locale,
      title: t.title,
      issuer: wave.serviceName,
      printed: t.printed(longDate(now, locale)),
      missing: t.missing,
      course: inLanguage(wave.courseTitle, locale).text,
      minutes: t.minutes(minutesToAnswer(form)),
      scan: t.scan,
      qr: svgOf(squares),
      qrSays: texts[locale].qr(baseUrl + paths.roomWave(code)),
      or: t.or,
      address: baseUrl.replace(/^https?:\/\//, '') + paths.room(),
      write: t.write,
      code: codeInWords(code),
      until: t.until(dayInWords(wave.closesOn, locale)),
      promise: t.promise,
      promises: [...t.always, t.linked[wave.linkedBy]],
    },
  }
}
