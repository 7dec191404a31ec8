import { type Here, to } from '../../design/here.ts'
import { Link } from '../../design/link.tsx'
import { answeringTexts } from '../answering-texts.ts'
import { elsewhere } from '../paths.ts'
import { privacyTexts } from '../privacy-texts.ts'
import { Answers, ArticlePage, ArticlePart } from './article-page.tsx'

const authority = 'https://www.datatilsynet.no/'

/** What we keep about a person, why, how long, and what they can ask of us. */
export const privacyPage = ({ here }: { here: Here }) => {
  const t = privacyTexts[here.locale]
  return (
    <ArticlePage here={here} title={t.title} ingress={t.ingress}>
      <Answers heading={t.visiting.heading} answers={t.visiting.answers} />
      <Answers heading={t.joining.heading} answers={t.joining.answers} />
      <Answers {...answeringTexts[here.locale]} />
      <Answers heading={t.telling.heading} answers={t.telling.answers} />
      <ArticlePart {...t.rights}>
        <p>
          {t.contact} <Link href={to(here, elsewhere.services)}>{t.findService}</Link>
        </p>
        <p>
          {t.complaint} <Link href={authority}>Datatilsynet</Link>.
        </p>
      </ArticlePart>
    </ArticlePage>
  )
}
