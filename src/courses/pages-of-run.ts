import { type Locale, pathIn } from '../platform/locale.ts'
import { defineTexts } from '../platform/texts.ts'
import { paths } from './paths.ts'

const pages = {
  participants: paths.participants,
  attendance: paths.attendance,
  logs: paths.logs,
  prints: paths.prints,
  evaluation: paths.evaluation,
  results: paths.results,
  activity: paths.activity,
  edit: paths.editRun,
}

type Run = { courseSlug: string; slug: string }

/** All the runs that one's services hold: the page above those of each. */
export const crumbOfRuns = ({ locale }: { locale: Locale }) => ({
  title: texts[locale].runs,
  href: pathIn(locale, paths.heldRuns()),
})

/** The pages on which a service holds a run, in the order they are needed, for a row of links on each of them. */
export function pagesOfRun({ courseSlug, slug }: Run, here: { locale: Locale; path: string }) {
  const t = texts[here.locale]
  const links = Object.entries(pages).map(([page, pathOf]) => {
    const path = pathOf(courseSlug, slug)
    return {
      title: t[page as keyof typeof pages],
      href: pathIn(here.locale, path),
      isHere: here.path.startsWith(path),
    }
  })
  return { label: t.label, links }
}

const texts = defineTexts({
  nb: {
    runs: 'Kurs og deltakere',
    label: 'Sidene for denne datoen',
    participants: 'Deltakere',
    attendance: 'Oppmøte',
    logs: 'Dagslogg',
    prints: 'Utskrifter',
    evaluation: 'Evaluering',
    results: 'Resultater',
    activity: 'Krav',
    edit: 'Dato og sted',
  },
  nn: {
    runs: 'Kurs og deltakarar',
    label: 'Sidene for denne datoen',
    participants: 'Deltakarar',
    attendance: 'Oppmøte',
    logs: 'Dagslogg',
    prints: 'Utskrifter',
    evaluation: 'Evaluering',
    results: 'Resultat',
    activity: 'Krav',
    edit: 'Dato og stad',
  },
  en: {
    runs: 'Courses and participants',
    label: 'The pages of this date',
    participants: 'Participants',
    attendance: 'Attendance',
    logs: 'Day log',
    prints: 'Print',
    evaluation: 'Evaluation',
    results: 'Results',
    activity: 'Criteria',
    edit: 'Dates and place',
  },
})
