import { troublePage } from '../../src/design/trouble-page.tsx'
import type { Trouble } from '../../src/platform/answer-errors.ts'
import { renderHtml } from '../../src/platform/html.ts'
import { hiddenIn } from '../pages.ts'
import { answeringStates } from './answering-states.ts'
import { authoring } from './authoring-states.ts'
import { builderStates } from './builder-states.ts'
import { evaluationStates } from './evaluation-states.ts'
import { goingOn } from './going-on-states.ts'
import { guideStates } from './guide-states.ts'
import { over } from './held-states.ts'
import { laterSteps } from './later-steps-states.ts'
import { licenceStates } from './licence-states.ts'
import { meetingStates } from './meeting-states.ts'
import { participants } from './participant-states.ts'
import { inside } from './people-states.ts'
import { planning } from './planning-states.ts'
import { planningTogether } from './planning-together-states.ts'
import { programmeStep } from './programme-states.ts'
import { questionnaireStates } from './questionnaire-states.ts'
import { ownPages, signingUp } from './registration-states.ts'
import { resultsStates } from './results-states.ts'
import { sharingStates } from './sharing-states.ts'
import { as, inAnEmptyCountry, notFound, opened, type State, sent } from './state.ts'

const need = { theme: 'demens', municipality: 'Fauske', role: 'next-of-kin' }

const course = '/kurs/:course'
const run = '/kurs/:course/:run'

const pages: State[] = [
  opened('/', 'the front page'),
  opened('/om', 'about'),
  opened('/personvern', 'privacy'),
  opened('/tilgjengelighet', 'accessibility'),
]

const searches: State[] = [
  opened('/kurs', 'everything'),
  inAnEmptyCountry('/kurs'),
  opened('/kurs', 'in everyday words', '/kurs?q=mamma+har+demens&municipality=Bod%C3%B8&role=next-of-kin'),
  opened(
    '/kurs',
    'every filter set',
    '/kurs?q=kols&mode=digital&mode=in-person&referral=no&language=no&from=2026-12-01&available=yes&free=yes',
  ),
  opened('/kurs', 'the second page', '/kurs?page=2'),
  opened('/kurs', 'a misspelling', '/kurs?q=diabetis+tp+2'),
  opened('/kurs', 'a place of which there are two', '/kurs?municipality=Her%C3%B8y'),
  opened('/kurs', 'a place that is none, and a day that is none', '/kurs?municipality=Xqzjw&from=i+morgen'),
  opened('/kurs', 'nothing found', '/kurs?q=xqzjw&municipality=Hammerfest'),
  opened('/kurs', 'nothing but what is for others', '/kurs?q=rus&municipality=Stryn'),
]

const courses: State[] = [
  opened(course, 'with dates', ({ open }) => open.course),
  opened(course, 'by referral', ({ byReferral }) => byReferral.course),
  opened(course, 'without dates', ({ noDates }) => noDates),
  opened(course, 'in bokmål only', ({ bokmalOnly }) => bokmalOnly),
  opened(run, 'with free seats', ({ open }) => open.run),
  opened(run, 'digital', ({ digital }) => digital.run),
  opened(run, 'by referral', ({ byReferral }) => byReferral.run),
  opened(run, 'with a waiting list', ({ waitingList }) => waitingList.run),
  opened(run, 'cancelled', ({ cancelled }) => cancelled),
  opened(run, 'past', ({ past }) => past),
  opened(run, 'closed', ({ closed }) => closed),
]

const services: State[] = [
  opened('/tjenester', 'all of them'),
  inAnEmptyCountry('/tjenester'),
  opened('/tjenester', 'near a place', '/tjenester?municipality=Bod%C3%B8'),
  opened('/tjenester', 'a place of which there are two', '/tjenester?municipality=Her%C3%B8y'),
  opened('/tjenester', 'a place that is none', '/tjenester?municipality=Xqzjw'),
  opened('/tjenester/:service', 'with courses', ({ open }) => open.service),
  opened('/tjenester/:service', 'planned', ({ plannedService }) => plannedService),
  opened('/tjenester/:service', 'closed', ({ closedService }) => closedService),
]

const needs: State[] = [
  opened('/behov', 'the form'),
  opened(
    '/behov',
    'filled in from a search',
    '/behov?q=mamma&theme=demens&municipality=1804&role=next-of-kin',
  ),
  sent('/behov', 'all of it wrong', '/behov', { municipality: 'Xqzjw', email: 'kari@' }),
  sent('/behov', 'which place', '/behov', { ...need, municipality: 'Herøy' }),
  {
    ...opened('/behov/takk/:receipt', 'thanks'),
    async see(reader) {
      const form = await reader.open('/behov')
      const { location = '' } = await reader.send('/behov', { ...hiddenIn(form), ...need })
      return reader.open(location.replace(/^\/(nn|en)\//, '/'))
    },
  },
  opened('/behov/slettet', 'deleted'),
  opened('/behov/tall', 'the numbers'),
  inAnEmptyCountry('/behov/tall'),
]

const people: State[] = [
  opened('/logg-inn', 'the ways to sign in'),
  inAnEmptyCountry('/logg-inn'),
  opened('/logg-inn/pa-nytt', 'once more'),
  as('Berit Fjellbekk', opened('/min-side', 'somebody with roles')),
  ...inside,
]

const others: State[] = [
  opened('/api', 'the description of the API'),
  opened('/demo/epost', 'mails'),
  inAnEmptyCountry('/demo/epost'),
  opened('/demo/epost/:name', 'a mail', ({ mail }) => mail),
  { ...opened('/demo/epost/:name/utseende', 'a mail', ({ mail }) => `${mail}/utseende`), isMail: true },
  opened(notFound, 'a page that is not there', '/finnes-ikke'),
  opened(notFound, 'an address that is none', '/kurs/%E0%A4%A'),
  {
    ...opened(notFound, 'a form that is too large'),
    see: (reader) => reader.send('/behov', { more: 'x'.repeat(300_000) }),
  },
]

/** What a reader sees when it goes wrong, as drawn for them. */
const troubles = ([400, 403, 404, 413, 429, 500, 503] as Trouble[]).map(
  (trouble): State => ({
    ...opened(notFound, `trouble ${trouble}`),
    async see({ locale, open }) {
      const page = await open('/finnes-ikke')
      const here = { locale, path: '/', baseUrl: 'https://mestring.example.no', demo: true, now: new Date() }
      return { ...page, html: renderHtml(troublePage({ here, trouble })) }
    },
  }),
)

/** Every page, in every situation it has words for. */
export const states: State[] = [
  ...pages,
  ...searches,
  ...courses,
  ...signingUp,
  ...ownPages,
  ...services,
  ...needs,
  ...people,
  ...authoring,
  ...licenceStates,
  ...sharingStates,
  ...resultsStates,
  ...evaluationStates,
  ...planning,
  ...programmeStep,
  ...laterSteps,
  ...planningTogether,
  ...meetingStates,
  ...answeringStates,
  ...guideStates,
  ...questionnaireStates,
  ...builderStates,
  ...goingOn,
  ...over,
  ...participants,
  ...others,
  ...troubles,
]
