import { hiddenIn, type Seen } from '../pages.ts'
import type { People } from './people.ts'

/** Somebody who reads in one language. Addresses are given without it. */
export type Reader = {
  open(path: string): Promise<Seen>
  send(path: string, fields: Record<string, string | string[]>): Promise<Seen>
}

/** A page in one of the situations it has words for. */
export type State = {
  /** The pattern of its address in the routes. */
  route: string
  what: string
  /** In the demo country, or in one where there is nothing yet. */
  where: 'country' | 'empty'
  /** Written for mail programs: with styles in place, and in the language of its reader. */
  isMail?: boolean
  see(reader: Reader, people: People): Promise<Seen>
}

type Path = string | ((people: People) => string)
const pathOf = (path: Path, people: People): string => (typeof path === 'string' ? path : path(people))

const opened = (route: string, what: string, path: Path = route): State => ({
  route,
  what,
  where: 'country',
  see: (reader, people) => reader.open(pathOf(path, people)),
})

const inAnEmptyCountry = (route: string): State => ({
  ...opened(route, 'when there is nothing yet'),
  where: 'empty',
})

/** A form as it comes back: what was hidden in the page goes with what was written. */
const sent = (
  route: string,
  what: string,
  path: Path,
  fields: Record<string, string | string[]>,
  to = path,
): State => ({
  route,
  what,
  where: 'country',
  async see(reader, people) {
    const form = await reader.open(pathOf(path, people))
    return reader.send(pathOf(to, people), { ...hiddenIn(form), ...fields })
  },
})

const kari = { name: 'Kari Nordmann', email: 'kari@example.no', phone: '999 00 123', role: 'patient' }
const need = { theme: 'demens', municipality: 'Fauske', role: 'next-of-kin' }

const course = '/kurs/:course'
const run = '/kurs/:course/:run'
const signUp = '/kurs/:course/:run/pamelding'
const mine = '/pamelding/:token'
/** Not the address of a page. */
export const notFound = 'not found'
const pamelding = (path: Path) => (people: People) => `${pathOf(path, people)}/pamelding`

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

const signingUp: State[] = [
  opened(
    signUp,
    'the form',
    pamelding(({ open }) => open.run),
  ),
  opened(
    signUp,
    'the form for the waiting list',
    pamelding(({ full }) => full),
  ),
  opened(
    signUp,
    'by referral',
    pamelding(({ byReferral }) => byReferral.run),
  ),
  opened(
    signUp,
    'cancelled',
    pamelding(({ cancelled }) => cancelled),
  ),
  opened(
    signUp,
    'past',
    pamelding(({ past }) => past),
  ),
  opened(
    signUp,
    'closed',
    pamelding(({ closed }) => closed),
  ),
  sent(
    signUp,
    'all of it wrong',
    pamelding(({ full }) => full),
    {
      name: '',
      email: 'annegrethe@',
      phone: 'ring',
      needs: ['interpreter', 'food', 'other', 'wheelchair'],
    },
  ),
  sent(
    signUp,
    'who comes along',
    pamelding(({ free }) => free),
    { ...kari, with: '2' },
  ),
  sent(
    signUp,
    'who comes along, wrong',
    pamelding(({ free }) => free),
    {
      ...kari,
      with: '2',
      step: 'company',
      'with1-needs': ['food'],
    },
  ),
  sent(
    signUp,
    'the last look',
    pamelding(({ free }) => free),
    {
      ...kari,
      with: '1',
      step: 'company',
      'with1-role': 'next-of-kin',
      'with1-name': 'Ola Nordmann',
      needs: ['interpreter', 'other'],
      interpreter: 'arabisk',
      other: 'Jeg hører dårlig\npå venstre øre',
    },
  ),
  sent(
    signUp,
    'the last look, for the waiting list',
    pamelding(({ full }) => full),
    { ...kari, anyRun: 'yes' },
  ),
  {
    ...sent(
      signUp,
      'open for too long',
      pamelding(({ free }) => free),
      { ...kari, formToken: 'x.y.z' },
    ),
    see: (reader, { free }) => reader.send(`${free}/pamelding/bekreftelse`, { ...kari, formToken: 'x.y.z' }),
  },
]

const ownPages: State[] = [
  opened(`${mine}/kvittering`, 'a seat', ({ seated }) => `${seated}/kvittering`),
  opened(`${mine}/kvittering`, 'the waiting list', ({ waiting }) => `${waiting}/kvittering`),
  opened(`${mine}/kvittering`, 'signed up twice', ({ repeat }) => `${repeat}/kvittering`),
  opened(mine, 'a seat', ({ seated }) => seated),
  opened(mine, 'the waiting list', ({ waiting }) => waiting),
  opened(mine, 'an offer', ({ offered }) => offered),
  opened(mine, 'withdrawn', ({ withdrawn }) => withdrawn),
  opened(mine, 'signed up twice', ({ repeat }) => repeat),
  sent(
    mine,
    'an offer, no answer chosen',
    ({ offered }) => offered,
    {},
    ({ offered }) => `${offered}/svar`,
  ),
  sent(
    mine,
    'an offer that is gone',
    ({ seated }) => seated,
    { answer: 'accept' },
    ({ seated }) => `${seated}/svar`,
  ),
  opened(`${mine}/behov`, 'the form', ({ seated }) => `${seated}/behov`),
  sent(`${mine}/behov`, 'wrong', ({ seated }) => `${seated}/behov`, {
    phone: 'x',
    needs: ['food'],
    'with1-needs': ['other'],
  }),
  opened(`${mine}/folge`, 'the form', ({ seated }) => `${seated}/folge`),
  sent(`${mine}/folge`, 'wrong', ({ seated }) => `${seated}/folge`, { 'with1-needs': ['food'] }),
  sent(`${mine}/folge`, 'no room', ({ inFull }) => `${inFull}/folge`, { 'with1-role': 'next-of-kin' }),
  opened(`${mine}/alene`, 'the question', ({ waiting }) => `${waiting}/alene`),
  opened(`${mine}/uansett-dato`, 'the question', ({ waiting }) => `${waiting}/uansett-dato`),
  opened(`${mine}/avmelding`, 'the question', ({ seated }) => `${seated}/avmelding`),
  opened(`${mine}/avmelding`, 'the question to one who waits', ({ waiting }) => `${waiting}/avmelding`),
  opened(`${mine}/sletting`, 'the question', ({ seated }) => `${seated}/sletting`),
  opened('/pamelding/lenke', 'the form'),
  sent('/pamelding/lenke', 'wrong', '/pamelding/lenke', { email: 'kari@' }),
  opened('/pamelding/lenke/sendt', 'sent'),
  opened('/pamelding/slettet', 'erased'),
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

/** Every page, in every situation it has words for. */
export const states: State[] = [
  ...pages,
  ...searches,
  ...courses,
  ...signingUp,
  ...ownPages,
  ...services,
  ...needs,
  ...others,
]
