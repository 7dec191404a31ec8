import { addDays } from '../../platform/dates.ts'
import { phoneOf } from '../addresses.ts'
import { osloTime } from '../calendar.ts'
import { personOf } from '../people.ts'
import { closingLines, meals } from '../phrases/practical.ts'
import { frequencyOf, heldIn, whenever } from '../phrases/terms.ts'
import { programmes } from '../programmes.ts'
import { at } from '../random.ts'
import type { CoursePlan } from '../rows.ts'
import type { Text } from '../template.ts'
import { told, toldTogether } from '../wording.ts'
import { improvementsOf } from './improvements.ts'
import { itemsOf } from './items.ts'
import type { PlacedCourse } from './placed.ts'
import { runsOf } from './runs.ts'
import { termsOf } from './terms.ts'

/** One that its owner should look over, so that this can be seen too. */
const dueForReview = 'ung-med-diabetes-nordlandssykehuset'

/** A course as it is written to the tables, with its programme, its improvements and its runs around a day. */
export function planCourse(placed: PlacedCourse, today: string): CoursePlan {
  const { slug, template, service, chance } = placed
  const terms = termsOf(placed, titleOf(placed))
  return {
    service: service.slug,
    programme: template.programme,
    themes: template.themes,
    userOrganisations: template.userOrganisations ?? [],
    course: {
      slug,
      ...textsOf(placed),
      ...audienceOf(placed),
      ...howOf(placed),
      ...terms,
      contactName: personOf(chance),
      contactPhone: phoneOf(service.slug),
      contactEmail: `kurs.${service.slug}@example.no`,
      guideVersion:
        programmes.find((programme) => programme.slug === template.programme)?.guideVersion ?? null,
      lastReviewedOn: addDays(today, -chance.whole(10, 420)),
      reviewBy: slug === dueForReview ? addDays(today, -12) : null,
      publishedAt: osloTime(addDays(today, -chance.whole(430, 700)), '09:00'),
      demo: true,
    },
    items: itemsOf(placed),
    improvements: improvementsOf(placed, today),
    runs: runsOf(placed, today, terms.signupDaysBefore),
  }
}

function titleOf({ template, turn, heldIn: language }: PlacedCourse): Text {
  const title = at(template.titles, turn)
  const added = language && heldIn[language]
  if (!added) return title
  return {
    nb: title.nb + added.nb,
    nn: title.nn + added.nn,
    ...(title.en && { en: `${title.en}${added.en}` }),
  }
}

function textsOf(placed: PlacedCourse) {
  const { template, service, venue, voice, turn } = placed
  const facts = { town: venue.town, inTown: venue.inTown, service: service.called }
  const closing = closingLines[placed.mode === 'digital' ? 'digital' : 'in-person']
  const last = placed.mode === 'self-study' ? [] : [at(closing, turn + service.slug.length)]
  return {
    title: told(voice, titleOf(placed)),
    summary: told(voice, at(template.summaries, turn)),
    about: toldTogether(voice, [at(template.openings, turn), ...template.body, ...last], '\n\n', facts),
    goals: toldTogether(voice, template.goals, '\n'),
    forWhom: toldTogether(voice, template.forWhom, '\n'),
    notFor: template.notFor ? told(voice, template.notFor) : null,
    searchWords: template.words ?? '',
  }
}

function audienceOf({ template, service }: PlacedCourse) {
  const { groups, ageMin, ageMax, companions, diagnosisIndependent } = template.audience
  return {
    targetGroups: groups,
    ageMin: ageMin ?? null,
    ageMax: ageMax ?? null,
    companionsMax: companions ?? 0,
    diagnosisIndependent: diagnosisIndependent ?? false,
    catchment: service.kind === 'learning-centre' ? 'everyone' : 'service',
  }
}

function howOf({ template, service, voice, mode, runs, languages, turn, chance }: PlacedCourse) {
  const alone = mode === 'self-study'
  return {
    mode,
    languages,
    interpreter: !alone && (service.kind === 'learning-centre' || chance.happens(0.7)),
    signLanguage: template.key === 'tinnitus-og-horsel' || (!alone && chance.happens(0.08)),
    accessibility: accessibilityOf(mode, chance.next()),
    frequency: told(voice, alone ? whenever : frequencyOf(runs)),
    groupSizeMin: alone ? null : template.group[0],
    groupSizeMax: alone ? null : template.group[1],
    meals: mode === 'digital' || alone ? null : told(voice, at(meals[template.hours], turn)),
  }
}

function accessibilityOf(mode: PlacedCourse['mode'], draw: number): string[] {
  if (mode === 'digital' || mode === 'self-study') return ['captions']
  const extra = [
    draw < 0.6 && 'hearing-loop',
    draw > 0.4 && 'parking',
    draw > 0.25 && draw < 0.55 && 'quiet-room',
  ]
  return ['wheelchair', 'step-free', ...extra.filter((one) => one !== false)]
}
