import { closing, pause, say, type Template, talk, welcome } from '../template.ts'

export const eksem: Template = {
  key: 'eksemskole-for-foreldre',
  themes: ['hud', 'astma-allergi'],
  words: 'eksem astma allergi barn kløe atopisk',
  titles: [
    say('Eksemskole for foreldre', 'Eksemskule for foreldre'),
    say('Barn med eksem, astma og allergi', 'Barn med eksem, astma og allergi'),
  ],
  summaries: [
    say(
      'En formiddag om smøring, kløe og søvn, for foreldre til små barn med eksem. Barnet kan være med.',
      'Ein formiddag om smørjing, kløe og søvn, for foreldre til små barn med eksem. Barnet kan vere med.',
    ),
    say(
      'Hvor mye krem, hvor ofte, og er kortison farlig? Vi smører sammen, og svarer på alt.',
      'Kor mykje krem, kor ofte, og er kortison farleg? Vi smør saman, og svarer på alt.',
    ),
  ],
  openings: [
    say(
      'Når barnet klør, sover ingen. Med riktig smøring blir de fleste mye bedre, men det er en kunst å få en toåring til å ligge stille. Vi har noen triks.',
      'Når barnet klør, søv ingen. Med rett smørjing blir dei fleste mykje betre, men det er ein kunst å få ein toåring til å liggje stille. Vi har nokre triks.',
    ),
    say(
      'Rådene du får fra naboer og nettet spriker. Her får du dem samlet på ett sted, fra folk som ser eksem hver dag.',
      'Råda du får frå naboar og nettet sprikjer. Her får du dei samla på éin stad, frå folk som ser eksem kvar dag.',
    ),
  ],
  body: [
    say(
      'Ta med kremene dere bruker. Hudsykepleieren ser på barnets hud hvis dere ønsker det, og skriver en smøreplan dere kan henge på badet.',
      'Ta med kremane de brukar. Hudsjukepleiaren ser på huda til barnet om de ønskjer det, og skriv ein smørjeplan de kan hengje på badet.',
    ),
  ],
  goals: [
    say('Dere har en smøreplan som henger på badet.', 'De har ein smørjeplan som heng på badet.'),
    say(
      'Dere er trygge på når og hvordan dere bruker kortison.',
      'De er trygge på når og korleis de brukar kortison.',
    ),
    say(
      'Dere vet når barnet bør undersøkes for astma eller allergi.',
      'De veit når barnet bør undersøkjast for astma eller allergi.',
    ),
  ],
  forWhom: [
    say(
      'Du er forelder til et barn under sju år med eksem.',
      'Du er forelder til eit barn under sju år med eksem.',
    ),
  ],
  audience: { groups: ['parent'], companions: 2 },
  livedBy: 'man',
  lived: say('er far til tre, to av dem med eksem', 'er far til tre, to av dei med eksem'),
  days: [
    [
      welcome(15),
      talk(40, ['doctor'], 'Hva er eksem, og hva er allergi?', 'Kva er eksem, og kva er allergi?'),
      talk(30, ['lived'], 'Netter, krem og tålmodighet', 'Netter, krem og tolmod'),
      pause(20),
      talk(50, ['nurse'], 'Vi smører', 'Vi smør'),
      talk(20, ['lived', 'nurse'], 'Barnehage, bading og ferie', 'Barnehage, bading og ferie'),
      closing(),
    ],
  ],
  rhythm: 'single',
  hours: 'day',
  group: [8, 14],
  trainingAllowance: true,
  userOrganisations: ['FFO'],
  improvements: [
    {
      said: say(
        'Det er vanskelig å høre etter med en baby på fanget.',
        'Det er vanskeleg å høyre etter med ein baby på fanget.',
      ),
      changed: say(
        'Vi har fått en barnepasser i rommet ved siden av.',
        'Vi har fått ein barnepassar i rommet ved sida av.',
      ),
    },
  ],
}
