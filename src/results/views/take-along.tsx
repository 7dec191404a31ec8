import { Details } from '../../design/details.tsx'
import { type Here, to } from '../../design/here.ts'
import { Section } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Quiet } from '../../design/text.tsx'
import { paths } from '../paths.ts'
import type { Period } from '../protection/tables.ts'
import { texts } from '../texts.ts'

type Props = {
  here: Here
  /** The address of the page, without its year. */
  page: string
  period: Period
  /** Of a course: the figures on one sheet of paper. */
  sheets?: { meeting: string; management: string }
}

/** The same figures on paper and as files: those that most want first. */
export const TakeAlong = ({ here, page, period, sheets }: Props) => {
  const t = texts[here.locale].links
  const file = (name: string) => paths.file(page, name, period)
  return (
    <Section id="filer" printed={false}>
      <h2>{t.files}</h2>
      <Links
        here={here}
        links={[
          ...(sheets
            ? [[t.meeting, sheets.meeting] as const, [t.management, sheets.management] as const]
            : []),
          [t.xlsx, file('tall.xlsx')],
        ]}
      />
      <Details summary={t.forResearch}>
        <Quiet>{t.forResearchText}</Quiet>
        <Links
          here={here}
          links={[
            [t.csv, file('tall.csv')],
            [t.codebook, file('kodebok.csv')],
            [t.r, file('les-inn.R')],
            [t.spss, file('les-inn.sps')],
            [t.fhir, file('fhir.json')],
          ]}
        />
      </Details>
    </Section>
  )
}

const Links = ({ here, links }: { here: Here; links: (readonly [string, string])[] }) => (
  <ul>
    {links.map(([words, path]) => (
      <li>
        <Link href={to(here, path)}>{words}</Link>
      </li>
    ))}
  </ul>
)
