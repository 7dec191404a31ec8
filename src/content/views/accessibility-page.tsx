import { Checklist } from '../../design/facts.tsx'
import { type Here, to } from '../../design/here.ts'
import { Link } from '../../design/link.tsx'
import { Quiet } from '../../design/text.tsx'
import { accessibilityTexts } from '../accessibility-texts.ts'
import { elsewhere } from '../paths.ts'
import { ArticlePage, ArticlePart } from './article-page.tsx'

const authority = 'https://www.uutilsynet.no/'

/** Who can use the pages, how we know, what we know isn't good enough, and where to say so. */
export const accessibilityPage = ({ here }: { here: Here }) => {
  const t = accessibilityTexts[here.locale]
  return (
    <ArticlePage here={here} title={t.title} ingress={t.ingress}>
      <ArticlePart heading={t.works.heading} paragraphs={[]}>
        <Checklist items={t.works.items} />
      </ArticlePart>
      <ArticlePart {...t.tested} />
      <ArticlePart heading={t.known.heading} paragraphs={[]}>
        <Checklist items={t.known.items} />
      </ArticlePart>
      <ArticlePart {...t.tell}>
        <p>
          {t.contact} <Link href={to(here, elsewhere.services)}>{t.findService}</Link>
        </p>
        <p>
          {t.complaint} <Link href={authority}>{t.authority}</Link>.
        </p>
        <Quiet small>{t.reviewed}</Quiet>
      </ArticlePart>
    </ArticlePage>
  )
}
