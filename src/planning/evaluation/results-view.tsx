import { Checklist } from '../../design/facts.tsx'
import { type Here, to } from '../../design/here.ts'
import { Section } from '../../design/layout.tsx'
import { Link } from '../../design/link.tsx'
import { Rows } from '../../design/rows.tsx'
import { Quiet, Unseen } from '../../design/text.tsx'
import { type InBrief, resultPaths } from '../../results/index.ts'
import { nameOfFinding } from '../improvement/figures.ts'
import { mayWrite } from '../may.ts'
import { paths } from '../paths.ts'
import type { Plan } from '../plans.ts'
import { texts } from './texts.ts'

type Props = { here: Here; plan: Plan; results: InBrief | undefined }

/** What participants said of the plan's course, in short, and the way to all of it. */
export const ResultsInBrief = ({ here, plan: { course }, results }: Props) => {
  const t = texts[here.locale].results
  if (!course || !results) return <p>{t.noCourse}</p>
  return (
    <Section>
      <h2>{t.title}</h2>
      {results.sentences.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <>
          <Quiet>{results.answered}</Quiet>
          <Checklist
            items={results.sentences.map(({ figure, text }) => (
              <>
                {figure && <strong>{figure} </strong>}
                {text}
              </>
            ))}
          />
        </>
      )}
      <p>
        <Link href={to(here, resultPaths.course(course.slug))}>{t.all}</Link>
      </p>
    </Section>
  )
}

/** Each finding, with the one tap that makes it an action. */
export const Findings = ({ here, plan, results }: Props) => {
  const t = texts[here.locale].results
  if (!results || results.findings.length === 0 || !mayWrite(plan)) return null
  return (
    <Section id="funn">
      <h2>{t.findings}</h2>
      <Quiet>{t.findingsText}</Quiet>
      <Rows
        label={t.findings}
        rows={results.findings.map((finding) => ({
          title: finding.question,
          text: finding.said,
          aside: (
            <Link href={to(here, paths.actionOf(plan.id, nameOfFinding(finding)))}>
              {t.act}
              <Unseen>: {finding.question}</Unseen>
            </Link>
          ),
        }))}
      />
    </Section>
  )
}
