import type { GuidePart } from '../../programmes/index.ts'
import { agenda, day, element, form, point, say } from './write-parts.ts'

const meal = say('Vi spiser sammen', 'Vi et saman')

const settled = [
  point(
    'anchoring-barneansvarlig',
    say('Barneansvarlig på avdelingen er med', 'Barneansvarleg på avdelinga er med'),
  ),
  point(
    'anchoring-samtykke',
    say('Det er klart hvordan begge foreldre spørres', 'Det er klart korleis begge foreldra blir spurde'),
  ),
  point(
    'anchoring-rom',
    say('Rommet er uten venterom og hvite frakker', 'Rommet er utan venterom og kvite frakkar'),
  ),
]

const agendas = [
  agenda(
    'agenda-forste-mote',
    say('Første møte: hvem er barna?', 'Første møte: kven er barna?'),
    say(
      'Bli kjent: hva brakte deg hit?\nHva vet vi om barna som kan komme?\nHva må foreldrene vite før de sier ja?\nHvem av oss leder hva?\nNeste møte',
      'Bli kjende: kva førte deg hit?\nKva veit vi om barna som kan kome?\nKva må foreldra vite før dei seier ja?\nKven av oss leier kva?\nNeste møte',
    ),
  ),
  agenda(
    'agenda-for-start',
    say('Siste møte før start', 'Siste møte før start'),
    say(
      'Gå gjennom gangen i hver samling\nHva gjør vi hvis et barn blir lei seg?\nHvem ringer vi hvis vi blir bekymret?\nMat, allergier og henting',
      'Gå gjennom gangen i kvar samling\nKva gjer vi om eit barn blir lei seg?\nKven ringjer vi om vi blir uroa?\nMat, allergiar og henting',
    ),
  ),
]

const evaluation = form(
  'form-kort-evaluering',
  say('Kort evaluering for barna', 'Kort evaluering for barna'),
  say(
    'Sett ring rundt et ansikt.\n1. Hvordan var det å være her?\n2. Fikk du spørre om det du lurte på?\n3. Var de voksne til å stole på?\nTegn eller skriv det du vil at vi skal vite.',
    'Set ring rundt eit andlet.\n1. Korleis var det å vere her?\n2. Fekk du spørje om det du lurte på?\n3. Var dei vaksne til å stole på?\nTeikn eller skriv det du vil at vi skal vite.',
  ),
)

const aboutWhom = element(
  'target-group',
  say(
    'Barn mellom 8 og 12 år som bor med, eller er mye hos, en forelder med psykisk sykdom eller rusproblemer. Seks til åtte barn i hver gruppe.',
    'Barn mellom 8 og 12 år som bur med, eller er mykje hos, ein forelder med psykisk sjukdom eller rusproblem. Seks til åtte barn i kvar gruppe.',
  ),
)

const first = day(1, say('Vi blir kjent', 'Vi blir kjende'), [
  ['16:30-17:00', meal, null],
  ['17:00-17:40', say('Navneleker og regler vi lager selv', 'Namneleikar og reglar vi lagar sjølve'), 'both'],
  ['17:40-18:20', say('Jeg var et slikt barn', 'Eg var eit slikt barn'), 'experience'],
])

const second = day(2, say('Hva er psykisk sykdom?', 'Kva er psykisk sjukdom?'), [
  ['16:30-17:00', meal, null],
  [
    '17:00-17:40',
    say('Hva skjer i hodet? Spørsmålskassen', 'Kva skjer i hovudet? Spørsmålskassa'),
    'professional',
  ],
  ['17:40-18:20', say('Lek og bevegelse', 'Leik og rørsle'), 'both'],
])

/** The first version, from when the demo country began. */
export const smilFirst: GuidePart[] = [
  ...settled,
  ...agendas,
  aboutWhom,
  element(
    'goals',
    say(
      'Barna får ord for det de har sett, og vet at det ikke er deres skyld.',
      'Barna får ord for det dei har sett, og veit at det ikkje er deira skuld.',
    ),
  ),
  element(
    'methods',
    say(
      'Lek, tegning og samtale. Ikke mer enn tjue minutter av det samme.',
      'Leik, teikning og samtale. Ikkje meir enn tjue minutt av det same.',
    ),
  ),
  first,
  second,
  evaluation,
]

/** The second: the parents are in it from the first evening, and there is somebody to ring. */
export const smilSecond: GuidePart[] = [
  ...settled.slice(0, 2),
  point(
    'anchoring-rom',
    say(
      'Rommet er uten venterom og hvite frakker, og foreldrene har et eget å vente i',
      'Rommet er utan venterom og kvite frakkar, og foreldra har eit eige å vente i',
    ),
  ),
  point(
    'anchoring-ringe',
    say(
      'Det er bestemt hvem vi ringer hvis vi blir bekymret for et barn',
      'Det er bestemt kven vi ringjer om vi blir uroa for eit barn',
    ),
  ),
  ...agendas,
  aboutWhom,
  element(
    'goals',
    say(
      'Barna får ord for det de har sett, vet at det ikke er deres skyld, og har minst én voksen de kan spørre etterpå.',
      'Barna får ord for det dei har sett, veit at det ikkje er deira skuld, og har minst éin vaksen dei kan spørje etterpå.',
    ),
  ),
  first,
  day(2, say('Hva er psykisk sykdom?', 'Kva er psykisk sjukdom?'), [
    ['16:30-17:00', meal, null],
    ['17:00-17:30', say('Hva skjer i hodet? Spørsmålskassen', 'Kva skjer i hovudet? Spørsmålskassa'), 'both'],
    ['17:30-18:00', say('Lek og bevegelse', 'Leik og rørsle'), 'both'],
    [
      '18:00-18:20',
      say('Foreldrene kommer inn: hva vil du vise?', 'Foreldra kjem inn: kva vil du vise?'),
      'both',
    ],
  ]),
  evaluation,
  form(
    'form-brev-hjem',
    say('Brev hjem etter første samling', 'Brev heim etter første samling'),
    say(
      'Hei! I dag har vi blitt kjent, spist og lekt. Barnet ditt har fått si så mye eller så lite det ville. Neste gang snakker vi om hva psykisk sykdom er. Ring oss gjerne hvis dere lurer på noe.',
      'Hei! I dag har vi blitt kjende, ete og leikt. Barnet ditt har fått seie så mykje eller så lite det ville. Neste gong snakkar vi om kva psykisk sjukdom er. Ring oss gjerne om de lurer på noko.',
    ),
  ),
]
