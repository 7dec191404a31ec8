import { closing, pause, say, sinceLast, type Template, talk, welcome } from '../template.ts'

export const adhd: Template = {
  key: 'voksen-med-adhd',
  themes: ['adhd'],
  words: 'adhd add voksen konsentrasjon',
  titles: [
    say('Voksen med ADHD', 'Vaksen med ADHD'),
    say('ADHD i hverdagen: orden nok', 'ADHD i kvardagen: orden nok'),
  ],
  summaries: [
    say(
      'Fem kvelder om oppmerksomhet, rot, regninger og relasjoner. Korte økter, mange pauser og lov å fikle.',
      'Fem kveldar om merksemd, rot, rekningar og relasjonar. Korte økter, mange pausar og lov å fikle.',
    ),
    say(
      'Du har fått diagnosen som voksen. Endelig en forklaring, men hva gjør du med den?',
      'Du har fått diagnosen som vaksen. Endeleg ei forklaring, men kva gjer du med ho?',
    ),
  ],
  openings: [
    say(
      'Tjue åpne faner i hodet, og alle spiller musikk. Kjenner du deg igjen? Her er det ingen som ber deg ta deg sammen.',
      'Tjue opne faner i hovudet, og alle spelar musikk. Kjenner du deg att? Her er det ingen som ber deg ta deg saman.',
    ),
    say(
      'Mange har brukt et halvt liv på å tro at de er late. Så kommer diagnosen. Vi begynner der, og går videre til det som er bra med hjernen din.',
      'Mange har brukt eit halvt liv på å tru at dei er late. Så kjem diagnosen. Vi byrjar der, og går vidare til det som er bra med hjernen din.',
    ),
  ],
  body: [
    say(
      'Hver kveld har ett tema og ett knep å prøve til neste gang. Du får påminnelse på telefonen dagen før og to timer før. Kommer du for sent, er du fortsatt velkommen.',
      'Kvar kveld har eitt tema og eitt knep å prøve til neste gong. Du får påminning på telefonen dagen før og to timar før. Kjem du for seint, er du framleis velkomen.',
    ),
  ],
  goals: [
    say('Du forstår hvordan ADHD virker hos deg.', 'Du forstår korleis ADHD verkar hos deg.'),
    say('Du har tre knep som passer for din hverdag.', 'Du har tre knep som passar for din kvardag.'),
    say(
      'Du har snakket om medisin, søvn og økonomi uten skam.',
      'Du har snakka om medisin, søvn og økonomi utan skam.',
    ),
  ],
  forWhom: [
    say(
      'Du er over 18 år og har fått diagnosen ADHD eller ADD.',
      'Du er over 18 år og har fått diagnosen ADHD eller ADD.',
    ),
    say('Partneren din er velkommen den fjerde kvelden.', 'Partnaren din er velkomen den fjerde kvelden.'),
  ],
  audience: { groups: ['patient'], ageMin: 18, companions: 1 },
  lived: say('fikk diagnosen som 38-åring', 'fekk diagnosen som 38-åring'),
  days: [
    [
      welcome(20),
      talk(35, ['psychologist'], 'Hva er ADHD hos voksne?', 'Kva er ADHD hos vaksne?'),
      pause(10),
      talk(35, ['lived'], 'Fra lat til forklart', 'Frå lat til forklart'),
    ],
    [
      sinceLast(15),
      talk(40, ['occupational', 'lived'], 'Tid, rot og kalender', 'Tid, rot og kalender'),
      pause(10),
      talk(35, ['occupational'], 'Prøv et knep', 'Prøv eit knep'),
    ],
    [
      sinceLast(15),
      talk(40, ['doctor'], 'Medisiner, søvn og kropp', 'Medisinar, søvn og kropp'),
      pause(10),
      talk(35, ['lived', 'nurse'], 'Spør om alt', 'Spør om alt'),
    ],
    [
      sinceLast(15),
      talk(40, ['psychologist', 'lived'], 'Partner, venner og temperament', 'Partnar, vener og temperament'),
      pause(10),
      talk(35, ['psychologist'], 'Samtale to og to', 'Samtale to og to'),
    ],
    [
      sinceLast(15),
      talk(40, ['social', 'lived'], 'Penger, jobb og hjelp', 'Pengar, jobb og hjelp'),
      pause(10),
      closing(30),
    ],
  ],
  rhythm: 'weekly',
  hours: 'evening',
  group: [8, 14],
  referral: [say('Når diagnosen ble stilt', 'Når diagnosen vart stilt')],
  userOrganisations: ['FFO'],
  improvements: [
    {
      said: say('Tre timer forelesning for folk med ADHD?', 'Tre timar førelesing for folk med ADHD?'),
      changed: say(
        'Ingen økt er nå lenger enn førti minutter, og du kan gå rundt i rommet.',
        'Inga økt er no lengre enn førti minutt, og du kan gå rundt i rommet.',
      ),
    },
    {
      said: say('Jeg glemte hele kurs nummer tre.', 'Eg gløymde heile kurs nummer tre.'),
      changed: say('Du får melding dagen før og to timer før.', 'Du får melding dagen før og to timar før.'),
    },
  ],
}
