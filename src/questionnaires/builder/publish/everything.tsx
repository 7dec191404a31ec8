import type { Here } from '../../../design/here.ts'
import { Columns } from '../../../design/layout.tsx'
import { Tag } from '../../../design/tag.tsx'
import { Quiet } from '../../../design/text.tsx'
import { type Locale, locales } from '../../../platform/locale.ts'
import { everyItem, type Form, type Item, type Words } from '../../form.ts'
import { texts as roomTexts } from '../../texts.ts'
import { shownInWords } from '../condition/said.ts'
import { languagesMeant } from '../languages.ts'
import { texts } from '../texts.ts'

/** Everything a form asks, its languages side by side. */
export const EverythingAsked = ({ here, form }: { here: Here; form: Form }) => {
  const languages = languagesMeant(form)
  return (
    <ol class="everything-asked">
      <li>
        <InEach
          here={here}
          languages={languages}
          words={[form.title, ...(form.intro ? [form.intro] : [])]}
          isFirst
        />
      </li>
      {everyItem(form.items).map((item) => (
        <li>
          <InEach
            here={here}
            languages={languages}
            words={[item.text, ...(item.help ? [item.help] : [])]}
            answers={answersOf(item)}
            isTold={item.type === 'display'}
          />
          {item.when && <Quiet small>{shownInWords(here, form, item)}</Quiet>}
        </li>
      ))}
    </ol>
  )
}

/** A scale is told by its ends. */
function answersOf({ options, lower, upper, min, max }: Item): Words[] {
  const end = (words: Words = {}, number: Item['min']): Words =>
    number === undefined
      ? words
      : Object.fromEntries(
          locales.map((locale) => [
            locale,
            [number, words[locale]].filter((one) => one !== undefined).join(' '),
          ]),
        )
  if (options.length === 0 && min !== undefined && max !== undefined)
    return [end(lower, min), end(upper, max)]
  return lower || upper ? [lower ?? {}, upper ?? {}] : options.map(({ display }) => display)
}

type InEachProps = {
  here: Here
  languages: Locale[]
  words: Words[]
  answers?: Words[]
  isFirst?: boolean
  isTold?: boolean
}

const InEach = ({
  here,
  languages,
  words: [first = {}, ...more],
  answers = [],
  isFirst,
  isTold,
}: InEachProps) => (
  <Columns kind="equal">
    {languages.map((locale) => (
      <div class="stack" data-gap="tiny">
        {isFirst && <Quiet small>{roomTexts[here.locale].languages[locale]}</Quiet>}
        <div class="stack" data-gap="tiny" lang={locale === here.locale ? undefined : locale}>
          <p>
            {first[locale] ? (
              isTold ? (
                first[locale]
              ) : (
                <strong>{first[locale]}</strong>
              )
            ) : (
              <Tag>{texts[here.locale].lacksHere[locale]}</Tag>
            )}
          </p>
          {more.map((words) => (
            <p class="small as-written">{words[locale]}</p>
          ))}
          {answers.some((words) => words[locale]) && (
            <p class="quiet small">{answers.map((words) => words[locale] ?? '–').join(' · ')}</p>
          )}
        </div>
      </div>
    ))}
  </Columns>
)
