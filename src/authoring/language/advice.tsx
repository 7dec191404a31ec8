import type { ComponentChildren } from 'preact'
import type { Here } from '../../design/here.ts'
import { lookAt } from '../../plain-language/index.ts'
import type { Fields } from '../kit/merge.ts'
import { texts } from './texts.ts'

/** For each Norwegian field of a form: what could be simpler in it. */
export const adviceOn =
  (here: Here, fields: Fields) =>
  (field: string): ComponentChildren => {
    const [, language] = /-(nb|nn)$/.exec(field) ?? []
    const text = fields[field]
    if (!language || typeof text !== 'string' || text.trim() === '') return null
    return <Advice here={here} text={text} language={language as 'nb' | 'nn'} />
  }

type Props = {
  here: Here
  text: string
  language: 'nb' | 'nn'
  /** Says nothing where nothing could be simpler: somebody is writing, and wants no praise in between. */
  isAside?: boolean
}

/** What could be simpler in a text: its weight, long sentences, and words with what to say instead. */
export const Advice = ({ here, text, language, isAside }: Props) => {
  const t = texts[here.locale]
  const { level, lix, longSentences, terms } = lookAt(text, language)
  const nothing = level === 'easy' && longSentences.length === 0 && terms.length === 0
  if (nothing && isAside) return null
  return (
    <div class="card stack" data-tone="sand" data-gap="tiny" data-advice>
      <p>
        <strong>{t.title}.</strong> {t[level](lix)} {nothing && t.fine}
      </p>
      {longSentences.length > 0 && (
        <>
          <p>{t.long}</p>
          <ul lang={language}>
            {longSentences.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {terms.length > 0 && (
        <>
          <p>{t.terms}</p>
          <ul lang={language}>
            {terms.map(({ found, instead }) => (
              <li>{t.instead(found, instead)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
