import type { GuidePart } from '../../programmes/index.ts'
import { agenda, day, element, form, point, say } from './write-parts.ts'

export const starthjelp: GuidePart[] = [
  point(
    'anchoring-erfarne-foreldre',
    say('Minst to erfarne foreldre er med og får betalt', 'Minst to erfarne foreldre er med og får betalt'),
  ),
  point(
    'anchoring-nav',
    say('NAV og kommunen vet hva de skal si noe om', 'NAV og kommunen veit kva dei skal seie noko om'),
  ),
  point(
    'anchoring-barnepass',
    say('Søsken og barn kan være med, eller passes', 'Søsken og barn kan vere med, eller bli passa'),
  ),
  agenda(
    'agenda-forste-mote',
    say('Første møte: det første året', 'Første møte: det første året'),
    say(
      'Hva savnet vi som foreldre det første året?\nHva spør foreldre oss om som fagfolk?\nHva skal vi ikke ta med?\nHvem spør vi som innledere?',
      'Kva sakna vi som foreldre det første året?\nKva spør foreldre oss om som fagfolk?\nKva skal vi ikkje ta med?\nKven spør vi som innleiarar?',
    ),
  ),
  element(
    'goals',
    say(
      'Du vet hvem som gjør hva, hva dere kan søke om, og du har møtt noen som er i samme båt.',
      'Du veit kven som gjer kva, kva de kan søkje om, og du har møtt nokon som er i same båt.',
    ),
  ),
  element(
    'frames',
    say(
      'To lørdager med fjorten dager mellom. Digitalt går, men da med en kveld mer.',
      'To laurdagar med fjorten dagar mellom. Digitalt går, men då med ein kveld meir.',
    ),
  ),
  day(1, say('Oss', 'Oss'), [
    ['10:00-10:45', say('Velkommen, og hvem er vi?', 'Velkomen, og kven er vi?'), 'both'],
    ['10:45-11:45', say('Da livet tok en annen vei', 'Då livet tok ein annan veg'), 'experience'],
    ['11:45-12:30', say('Lunsj', 'Lunsj'), null],
    [
      '12:30-14:00',
      say('Hvem gjør hva? Et kart over hjelperne', 'Kven gjer kva? Eit kart over hjelparane'),
      'both',
    ],
  ]),
  day(2, say('Rettigheter og krefter', 'Rettar og krefter'), [
    [
      '10:00-11:30',
      say('Hva dere kan søke om, og hvordan', 'Kva de kan søkje om, og korleis'),
      'professional',
    ],
    ['11:30-12:15', say('Lunsj', 'Lunsj'), null],
    ['12:15-13:15', say('Søsken, parforhold og søvn', 'Søsken, parforhold og søvn'), 'experience'],
    ['13:15-14:00', say('Hva tar du med deg hjem?', 'Kva tek du med deg heim?'), 'both'],
  ]),
  form(
    'form-etter-kurset',
    say('Etter kurset: seks spørsmål', 'Etter kurset: seks spørsmål'),
    say(
      '1. Hva var mest nyttig?\n2. Hva savnet du?\n3. Vet du nå hvem du skal spørre om hjelp?\n4. Har du søkt om noe du ikke visste om før?\n5. Snakket du med noen du vil møte igjen?\n6. Hvordan var det at foreldre og fagfolk ledet sammen?',
      '1. Kva var mest nyttig?\n2. Kva sakna du?\n3. Veit du no kven du skal spørje om hjelp?\n4. Har du søkt om noko du ikkje visste om før?\n5. Snakka du med nokon du vil møte igjen?\n6. Korleis var det at foreldre og fagfolk leia saman?',
    ),
  ),
]
