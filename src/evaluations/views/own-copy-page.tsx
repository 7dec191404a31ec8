import type { Here } from '../../design/here.ts'
import { longDate } from '../../platform/dates.ts'
import type { Locale } from '../../platform/locale.ts'
import { inLanguage, type LocalisedText } from '../../platform/localised.ts'
import {
  type Answers,
  calculatedValues,
  everyItem,
  type Item,
  shownItems,
} from '../../questionnaires/index.ts'
import { texts } from '../answer-texts.ts'
import { answerInWords } from '../paper/answer-words.ts'
import type { Sheet } from '../receive.ts'

type Props = { here: Here; sheet: Pick<Sheet, 'form' | 'wave'>; answers: Answers }

// It is opened from the telephone's own folder of files, where it must look after itself.
const look = `body{font:1.1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:0 auto;padding:1rem;color-scheme:light dark}
p{white-space:pre-line}`

/** What somebody has answered, as a page to keep on their own device: read and printed without this service. */
export const ownCopyPage = ({ here: { locale, now }, sheet: { form, wave }, answers }: Props) => {
  const t = texts[locale].copy
  const all = { ...answers, ...calculatedValues(form, answers) }
  const shown = shownItems(form, answers)
  const asked = everyItem(form.items).filter(({ linkId, type }) => type !== 'display' && shown.has(linkId))
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{t.title}</title>
        <style>{look}</style>
      </head>
      <body>
        <h1>{t.title}</h1>
        <p>
          {inLanguage(wave.courseTitle, locale).text}, {wave.serviceName}
        </p>
        <p>{t.keptOn(longDate(now, locale))}</p>
        {asked.map((item) => (
          <Asked item={item} said={answerInWords(item, all[item.linkId], locale)} locale={locale} />
        ))}
      </body>
    </html>
  )
}

const Asked = ({ item, said, locale }: { item: Item; said: string; locale: Locale }) => {
  const words = inLanguage(item.text, locale).text
  if (item.type === 'group') return words ? <h2>{words}</h2> : null
  return (
    <p>
      {words}
      {endsOf(item, locale)}
      <br />
      <strong>{said || texts[locale].copy.notAnswered}</strong>
    </p>
  )
}

/** " (0: ingen nytte, 10: svært stor nytte)": a number alone says nothing. */
function endsOf({ min, max, options, lower, upper }: Item, locale: Locale): string {
  if (!lower || !upper) return ''
  const said = (words: LocalisedText) => inLanguage(words, locale).text
  const [least, most] = [options.at(0), options.at(-1)].map((one) => one && said(one.display))
  return ` (${least ?? min}: ${said(lower)}, ${most ?? max}: ${said(upper)})`
}
