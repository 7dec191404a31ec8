import type { Here } from '../../design/here.ts'
import { Link } from '../../design/link.tsx'
import { Localised } from '../../design/localised.tsx'
import { ProgrammeList } from '../../design/programme.tsx'
import { inLanguage } from '../../platform/localised.ts'
import type { GuidePart } from '../../programmes/index.ts'
import { texts } from './texts.ts'

/** What a part says, under its name. */
export const PartWords = ({ here, part: { day, items, words, link } }: { here: Here; part: GuidePart }) => {
  const t = texts[here.locale]
  const said = words && inLanguage(words, here.locale)
  return (
    <>
      {said && (
        <p class="as-written" lang={said.locale === here.locale ? undefined : said.locale}>
          {said.text}
        </p>
      )}
      {day !== null && items.length > 0 && (
        <ProgrammeList
          here={here}
          days={[
            {
              heading: t.days(day),
              parts: items.map(({ starts, title, ledBy }) => ({
                time: here.locale === 'en' ? starts : starts.replace(':', '.'),
                title: <Localised here={here} text={title} />,
                ledBy,
              })),
            },
          ]}
        />
      )}
      {link && (
        <p>
          <Link href={link}>{t.openForm}</Link>
        </p>
      )}
    </>
  )
}
