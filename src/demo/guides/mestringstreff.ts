import type { GuidePart } from '../../programmes/index.ts'
import { agenda, day, element, form, point, say } from './write-parts.ts'

export const mestringstreff: GuidePart[] = [
  point(
    'anchoring-kommunen',
    say(
      'Kommunen har satt av et fast sted og en fast kveld',
      'Kommunen har sett av ein fast stad og ein fast kveld',
    ),
  ),
  point(
    'anchoring-likeperson',
    say(
      'En likeperson og en fagperson leder hvert treff',
      'Ein likeperson og ein fagperson leier kvart treff',
    ),
  ),
  agenda(
    'agenda-temaer',
    say('Hvilke seks temaer?', 'Kva seks tema?'),
    say(
      'Hva spør folk om her hos oss?\nHvilke temaer går på tvers av diagnoser?\nHvilket tema lar vi gruppa velge selv?\nHvordan får folk vite om det?',
      'Kva spør folk om her hos oss?\nKva tema går på tvers av diagnosar?\nKva tema lèt vi gruppa velje sjølv?\nKorleis får folk vite om det?',
    ),
  ),
  element(
    'target-group',
    say(
      'Alle i kommunen som lever med sykdom eller plager over tid, og de som står dem nær. Ingen henvisning.',
      'Alle i kommunen som lever med sjukdom eller plager over tid, og dei som står dei nær. Inga tilvising.',
    ),
  ),
  element(
    'methods',
    say(
      'Et kvarters innledning, så samtale i små grupper. Gruppa eier det siste treffet.',
      'Eit kvarters innleiing, så samtale i små grupper. Gruppa eig det siste treffet.',
    ),
  ),
  day(1, say('Å leve med noe som ikke går over', 'Å leve med noko som ikkje går over'), [
    ['18:00-18:15', say('Kaffe og velkommen', 'Kaffi og velkomen'), 'both'],
    [
      '18:15-18:30',
      say('Det jeg skulle ønske noen hadde sagt', 'Det eg skulle ønskje nokon hadde sagt'),
      'experience',
    ],
    ['18:30-19:30', say('Samtale i små grupper', 'Samtale i små grupper'), 'both'],
    ['19:30-20:00', say('Hva vil vi snakke om neste gang?', 'Kva vil vi snakke om neste gong?'), 'both'],
  ]),
  form(
    'form-etter-treffet',
    say('Etter treffet', 'Etter treffet'),
    say(
      'Ett ord om kvelden:\nNoe jeg vil prøve:\nNoe vi bør snakke om:',
      'Eitt ord om kvelden:\nNoko eg vil prøve:\nNoko vi bør snakke om:',
    ),
  ),
]
