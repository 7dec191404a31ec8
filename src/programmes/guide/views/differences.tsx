import { Details } from '../../../design/details.tsx'
import type { Here } from '../../../design/here.ts'
import { OldAndNew } from '../../../design/old-and-new.tsx'
import type { Locale } from '../../../platform/locale.ts'
import { inLanguage } from '../../../platform/localised.ts'
import type { PartChange } from '../edit.ts'
import { languages } from '../forms.ts'
import { inWords } from '../in-words.ts'
import type { GuidePart } from '../parts.ts'
import { texts } from '../texts.ts'

/** What a draft changes, part by part, with old words beside new. */
export const Differences = ({ here, changes }: { here: Here; changes: PartChange[] }) => (
  <div>
    {changes.map((change) => (
      <Difference here={here} change={change} open={changes.length <= 3} />
    ))}
  </div>
)

type One = { here: Here; change: PartChange; open: boolean }

const Difference = ({ here, change: { before, now }, open }: One) => {
  const t = texts[here.locale]
  const part = now ?? before
  if (!part) return null
  const kind = before ? (now ? 'changed' : 'removed') : 'new'
  return (
    <Details open={open} summary={`${t.changes[kind]}: ${inLanguage(part.title, here.locale).text}`}>
      {before && now ? (
        <OldAndNew
          old={{ heading: t.before, text: inAll(before) }}
          newer={{ heading: t.now, text: inAll(now) }}
        />
      ) : (
        <p class="as-written">{inWords(part, here.locale)}</p>
      )}
      {!now && <p>{t.isGone}</p>}
    </Details>
  )
}

/** In every language it is written in, one after the other: who edits sees all of them. */
const inAll = (part: GuidePart): string =>
  languages
    .filter((language: Locale) => part.title[language])
    .map((language) => inWords(part, language))
    .join('\n\n')
