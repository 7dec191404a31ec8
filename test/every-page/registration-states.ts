import type { People } from './people.ts'
import { opened, type Path, pathOf, type State, sent } from './state.ts'

const kari = { name: 'Kari Nordmann', email: 'kari@example.no', phone: '999 00 123', role: 'patient' }

const signUp = '/kurs/:course/:run/pamelding'
const mine = '/pamelding/:token'
const pamelding = (path: Path) => (people: People) => `${pathOf(path, people)}/pamelding`

/** Signing up: asked, wrong, with company, looked over, refused. */
export const signingUp: State[] = [
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

/** What follows: the receipt, one's own page wherever one stands, and each change to it. */
export const ownPages: State[] = [
  opened(`${mine}/kvittering`, 'a seat', ({ seated }) => `${seated}/kvittering`),
  opened(`${mine}/kvittering`, 'the waiting list', ({ waiting }) => `${waiting}/kvittering`),
  opened(`${mine}/kvittering`, 'signed up twice', ({ repeat }) => `${repeat}/kvittering`),
  opened(mine, 'a seat', ({ seated }) => seated),
  opened(mine, 'a seat, and something saved', ({ seated }) => `${seated}?lagret=behov`),
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
