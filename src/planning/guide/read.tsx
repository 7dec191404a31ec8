import { Card } from '../../design/card.tsx'
import { Details } from '../../design/details.tsx'
import { type Here, to } from '../../design/here.ts'
import { Row, Section } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Localised } from '../../design/localised.tsx'
import { Quiet } from '../../design/text.tsx'
import { inLanguage } from '../../platform/localised.ts'
import { paths } from '../paths.ts'
import { PartWords } from './part-words.tsx'
import type { PlanGuide } from './queries.ts'
import { heldOf } from './rules.ts'
import { texts } from './texts.ts'

type Props = { here: Here; planId: number; guide: PlanGuide | undefined }

const nameOf = (here: Here, { programme }: PlanGuide) => inLanguage(programme.title, here.locale).text

/** What the programme says of one of the six questions: both sides read the same, and it is folded so that they write first. */
export const GuideWords = ({ here, guide, element }: Omit<Props, 'planId'> & { element: string }) => {
  const part = guide && heldOf(guide.standings, 'element').find(({ key }) => key === element)
  if (!part) return null
  const t = texts[here.locale]
  return (
    <Details summary={t.says(nameOf(here, guide))}>
      <Quiet>{t.saysHint}</Quiet>
      <PartWords here={here} part={part} />
    </Details>
  )
}

/** The agendas a meeting can begin with, each a link that fills it in. */
export const GuideAgendas = ({ here, planId, guide }: Props) => {
  const agendas = guide ? heldOf(guide.standings, 'agenda') : []
  if (!guide || agendas.length === 0) return null
  return (
    <Row>
      <span class="quiet">{texts[here.locale].agendas(nameOf(here, guide))}</span>
      {agendas.map(({ key, title }) => (
        <Link href={to(here, `${paths.newMeeting(planId)}?saksliste=${key}#agenda`)}>
          <Localised here={here} text={title} />
        </Link>
      ))}
    </Row>
  )
}

/** The programme's forms and papers. */
export const GuideForms = ({ here, guide }: Omit<Props, 'planId'>) => {
  const forms = guide ? heldOf(guide.standings, 'form') : []
  if (!guide || forms.length === 0) return null
  return (
    <Section>
      <h2>{texts[here.locale].forms(nameOf(here, guide))}</h2>
      <div>
        {forms.map((part) => (
          <Details summary={<Localised here={here} text={part.title} />}>
            <PartWords here={here} part={part} />
          </Details>
        ))}
      </div>
    </Section>
  )
}

/** On the plan's own page: which programme it builds on, and whether a newer version waits. */
export const GuideNote = ({ here, planId, guide }: Props) => {
  if (!guide) return null
  const t = texts[here.locale]
  const open = guide.standings.filter(({ state }) => state === 'open').length
  const isNews = open > 0 && guide.standings.some(({ held }) => held)
  const { version } = guide.newest
  return (
    <Card as="section" gap="small">
      <h2>{t.builtOn(nameOf(here, guide))}</h2>
      <p>
        {isNews && <strong>{t.news(version)}. </strong>}
        {open > 0 ? t.left(open) : t.upToDate(version)}
      </p>
      <p>
        <Link href={to(here, paths.guide(planId))}>{isNews ? t.see : t.seeAll}</Link>
      </p>
    </Card>
  )
}
