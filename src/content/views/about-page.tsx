import { Notice, RoundNumber } from '../../design/card.tsx'
import { type Here, to } from '../../design/here.ts'
import { Columns, Section, Steps } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { aboutTexts } from '../about-texts.ts'
import { elsewhere } from '../paths.ts'
import { ArticlePage, ArticlePart } from './article-page.tsx'
import { TwoCircles } from './two-circles.tsx'

/** How a course comes to be, from a need somebody has told of to what was changed afterwards. */
export const aboutPage = ({ here }: { here: Here }) => {
  const t = aboutTexts[here.locale]
  return (
    <ArticlePage here={here} title={t.title} ingress={t.ingress}>
      <Columns kind="equal">
        <ArticlePart {...t.equal} />
        <TwoCircles here={here} />
      </Columns>
      <Section>
        <h2>{t.steps}</h2>
        <Steps>
          {t.stepList.map(({ title, text }, at) => (
            <li class="stack" data-gap="tiny">
              <RoundNumber>{at + 1}</RoundNumber>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </Steps>
      </Section>
      <ArticlePart {...t.mestring} />
      <Notice>
        <p>
          <strong>{t.missing}</strong> <Link href={to(here, elsewhere.needs)}>{t.tellUs}</Link>
        </p>
      </Notice>
    </ArticlePage>
  )
}
