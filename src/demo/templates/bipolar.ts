import { closing, pause, say, sinceLast, type Template, talk, welcome } from '../template.ts'

export const bipolar: Template = {
  key: 'leve-med-bipolar-lidelse',
  programme: 'psykisk-helse',
  themes: ['bipolar'],
  words: 'bipolar mani depresjon stemningsleie',
  titles: [
    say('Leve med bipolar lidelse', 'Leve med bipolar liding'),
    say('Stø kurs med bipolar lidelse', 'Stø kurs med bipolar liding'),
  ],
  summaries: [
    say(
      'Åtte samlinger om å kjenne igjen varslene, sove nok og leve et jevnt liv som likevel er ditt.',
      'Åtte samlingar om å kjenne att varsla, sove nok og leve eit jamt liv som likevel er ditt.',
    ),
    say(
      'For deg som har bipolar lidelse, med to kvelder der du tar med en du stoler på.',
      'For deg som har bipolar liding, med to kveldar der du tek med ein du stolar på.',
    ),
  ],
  openings: [
    say(
      'Du kjenner toppene og bunnene. Her snakker vi om alt det som er midt imellom, og om hvordan du kan være der oftere.',
      'Du kjenner toppane og botnane. Her snakkar vi om alt det som er midt imellom, og om korleis du kan vere der oftare.',
    ),
    say(
      'Medisiner er viktige, men de er bare en del av det. Rytme, søvn og folk som ser deg, er resten.',
      'Medisinar er viktige, men dei er berre ein del av det. Rytme, søvn og folk som ser deg, er resten.',
    ),
  ],
  body: [
    say(
      'Du lager din egen varselliste og en plan for hva andre skal gjøre når du ikke ser det selv. Gruppa er liten, og alle har taushetsplikt overfor hverandre.',
      'Du lagar di eiga varselliste og ein plan for kva andre skal gjere når du ikkje ser det sjølv. Gruppa er lita, og alle har teieplikt overfor kvarandre.',
    ),
  ],
  goals: [
    say('Du kjenner dine tidlige varsler.', 'Du kjenner dei tidlege varsla dine.'),
    say(
      'Du har en skriftlig plan som en annen også kjenner.',
      'Du har ein skriftleg plan som ein annan òg kjenner.',
    ),
    say('Du vet hva søvn og døgnrytme gjør.', 'Du veit kva søvn og døgnrytme gjer.'),
  ],
  forWhom: [
    say(
      'Du har bipolar lidelse og er i en stabil periode.',
      'Du har bipolar liding og er i ein stabil periode.',
    ),
    say('En du stoler på, blir med to av kveldene.', 'Ein du stolar på, blir med to av kveldane.'),
  ],
  notFor: say(
    'Er du i en sterk oppstemt eller nedstemt periode nå, venter vi sammen til neste kurs.',
    'Er du i ein sterk oppstemd eller nedstemd periode no, ventar vi saman til neste kurs.',
  ),
  audience: { groups: ['patient', 'next-of-kin'], ageMin: 18, companions: 1 },
  lived: say('har levd med bipolar lidelse i atten år', 'har levd med bipolar liding i atten år'),
  days: [
    [
      welcome(),
      talk(45, ['doctor'], 'Hva er bipolar lidelse?', 'Kva er bipolar liding?'),
      pause(),
      talk(30, ['lived'], 'Toppene og bunnene mine', 'Toppane og botnane mine'),
    ],
    [
      sinceLast(),
      talk(45, ['mentalNurse'], 'Stemningskurven din', 'Stemningskurva di'),
      pause(),
      talk(40, ['lived', 'mentalNurse'], 'Tegn og fortell', 'Teikn og fortel'),
    ],
    [
      sinceLast(),
      talk(45, ['psychologist'], 'Søvn og døgnrytme', 'Søvn og døgnrytme'),
      pause(),
      talk(40, ['lived'], 'Små rutiner som holder', 'Små rutinar som held'),
    ],
    [
      sinceLast(),
      talk(45, ['doctor'], 'Medisiner: virkning og bivirkning', 'Medisinar: verknad og biverknad'),
      pause(),
      talk(40, ['pharmacist', 'lived'], 'Spør oss', 'Spør oss'),
    ],
    [
      sinceLast(),
      talk(45, ['psychologist', 'lived'], 'Varslene dine', 'Varsla dine'),
      pause(),
      talk(40, ['psychologist'], 'Med en du stoler på', 'Med ein du stolar på'),
    ],
    [
      sinceLast(),
      talk(45, ['familyTherapist', 'lived'], 'Familie og venner', 'Familie og vener'),
      pause(),
      talk(40, ['familyTherapist'], 'Å snakke om det vanskelige', 'Å snakke om det vanskelege'),
    ],
    [
      sinceLast(),
      talk(45, ['social', 'benefits'], 'Jobb, økonomi og rettigheter', 'Jobb, økonomi og rettar'),
      pause(),
      talk(40, ['lived'], 'Tilbake i arbeid', 'Tilbake i arbeid'),
    ],
    [
      sinceLast(),
      talk(45, ['mentalNurse', 'lived'], 'Kriseplanen din', 'Kriseplanen din'),
      pause(),
      closing(30),
    ],
  ],
  rhythm: 'weekly',
  hours: 'evening',
  group: [8, 10],
  referral: [
    say('Behandler og gjeldende medisiner', 'Behandlar og gjeldande medisinar'),
    say('Siste innleggelse, hvis det er aktuelt', 'Siste innlegging, dersom det er aktuelt'),
  ],
  userOrganisations: ['FFO'],
  improvements: [
    {
      said: say(
        'Planen min lå i en skuff. Ingen visste om den.',
        'Planen min låg i ei skuff. Ingen visste om han.',
      ),
      changed: say(
        'Nå skriver du planen sammen med en du stoler på, og dere får hver deres kopi.',
        'No skriv du planen saman med ein du stolar på, og de får kvar dykkar kopi.',
      ),
    },
  ],
}
