import { ButtonLink } from '../../design/button.tsx'
import { type Here, to } from '../../design/here.ts'
import { Row } from '../../design/layout.tsx'
import { Unseen } from '../../design/text.tsx'
import { paths } from '../paths.ts'
import { countFilters, type Search } from '../search.ts'
import { texts } from '../texts.ts'
import { languageFacets } from '../wanted.ts'
import { withoutFilters } from './asked.ts'
import { dayInWords } from './filters.tsx'

/** What is chosen, each a link that takes it away. */
export const Chosen = ({ here, search }: { here: Here; search: Search }) => {
  const t = texts[here.locale]
  if (countFilters(search) === 0) return null
  const chosen = chosenIn(search, here)
  return (
    <nav class="no-print" aria-label={t.chosenNow}>
      <Row>
        {chosen.map(({ what, without }) => (
          <ButtonLink kind="secondary" icon="cross" href={to(here, paths.search(without))}>
            <Unseen>{t.remove('')}</Unseen>
            {what}
          </ButtonLink>
        ))}
        {chosen.length > 1 && (
          <ButtonLink kind="tertiary" href={to(here, paths.search(withoutFilters(search)))}>
            {t.removeAll}
          </ButtonLink>
        )}
      </Row>
    </nav>
  )
}

type Choice = { what: string; without: Search }

function chosenIn(all: Search, here: Here): Choice[] {
  const t = texts[here.locale]
  const search = { ...all, page: 1 }
  const choices: (Choice | undefined)[] = [
    ...search.mode.map((mode) => ({
      what: t.facets[mode],
      without: { ...search, mode: search.mode.filter((other) => other !== mode) },
    })),
    search.free ? { what: t.facets.free, without: { ...search, free: false } } : undefined,
    search.referral && {
      what: t.facets[search.referral === 'no' ? 'no-referral' : 'referral'],
      without: { ...search, referral: undefined },
    },
    search.available ? { what: t.facets.available, without: { ...search, available: false } } : undefined,
    search.evening
      ? { what: t.facets['evening-or-weekend'], without: { ...search, evening: false } }
      : undefined,
    ...search.language.map((language) => ({
      what: t.facets[languageFacets[language]],
      without: { ...search, language: search.language.filter((other) => other !== language) },
    })),
    search.from !== undefined
      ? { what: t.startsFrom(dayInWords(search.from, here)), without: { ...search, from: undefined } }
      : undefined,
  ]
  return choices.filter((choice) => choice !== undefined)
}
