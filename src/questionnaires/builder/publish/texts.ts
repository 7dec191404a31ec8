import { defineTexts } from '../../../platform/texts.ts'

/** The words of the last look before a form is used. */
export const texts = defineTexts({
  nb: {
    title: 'Se over og ta i bruk',
    must: 'Dette må på plass først',
    noQuestions: 'Skjemaet har ingen spørsmål.',
    emptyStep: (heading: string) => `Overskriften «${heading}» har ingen spørsmål under seg.`,
    sumLacks: (sum: string) =>
      `«${sum}» regnes ut av spørsmål som er tatt bort. Angre, eller ta bort summen også.`,
    noWords: (name: string) => `Skriv inn eierens ord i ${name}.`,
    itself: 'Tittel og innledning',
    lacks: {
      nb: (what: string) => `${what}: mangler bokmål`,
      nn: (what: string) => `${what}: mangler nynorsk`,
      en: (what: string) => `${what}: mangler engelsk`,
    },
    think: 'Tenk over dette',
    thinkHint: 'Du kan ta skjemaet i bruk likevel.',
    all: 'Alt som blir spurt om',
    stands:
      'Når skjemaet er tatt i bruk, kan det ikke endres. Da blir svarene alltid lest ved siden av ordene de svarte på. Du kan begynne på en ny versjon når som helst.',
    use: 'Ta i bruk',
    notYours: 'En koordinator eller leder i tjenesten kan ta skjemaet i bruk.',
    back: 'Tilbake til skjemaet',
    changed: 'Noen endret skjemaet mens du så over det. Se over det en gang til.',
  },
  nn: {
    title: 'Sjå over og ta i bruk',
    must: 'Dette må på plass først',
    noQuestions: 'Skjemaet har ingen spørsmål.',
    emptyStep: (heading) => `Overskrifta «${heading}» har ingen spørsmål under seg.`,
    sumLacks: (sum) =>
      `«${sum}» blir rekna ut av spørsmål som er tekne bort. Angre, eller ta bort summen òg.`,
    noWords: (name) => `Skriv inn orda til eigaren i ${name}.`,
    itself: 'Tittel og innleiing',
    lacks: {
      nb: (what) => `${what}: manglar bokmål`,
      nn: (what) => `${what}: manglar nynorsk`,
      en: (what) => `${what}: manglar engelsk`,
    },
    think: 'Tenk over dette',
    thinkHint: 'Du kan ta skjemaet i bruk likevel.',
    all: 'Alt som blir spurt om',
    stands:
      'Når skjemaet er teke i bruk, kan det ikkje endrast. Då blir svara alltid lesne ved sida av orda dei svarte på. Du kan byrje på ein ny versjon når som helst.',
    use: 'Ta i bruk',
    notYours: 'Ein koordinator eller leiar i tenesta kan ta skjemaet i bruk.',
    back: 'Tilbake til skjemaet',
    changed: 'Nokon endra skjemaet medan du såg over det. Sjå over det ein gong til.',
  },
  en: {
    title: 'Look it over and start using it',
    must: 'This must be in place first',
    noQuestions: 'The form has no questions.',
    emptyStep: (heading) => `The heading “${heading}” has no questions under it.`,
    sumLacks: (sum) =>
      `“${sum}” is worked out from questions that have been taken out. Undo, or take the sum out too.`,
    noWords: (name) => `Write the owner’s words into ${name}.`,
    itself: 'Title and introduction',
    lacks: {
      nb: (what) => `${what}: lacks bokmål`,
      nn: (what) => `${what}: lacks nynorsk`,
      en: (what) => `${what}: lacks English`,
    },
    think: 'Think this over',
    thinkHint: 'You can start using the form all the same.',
    all: 'Everything that is asked',
    stands:
      'Once in use, the form can’t be changed, so that answers are always read beside the words they answered. You can begin a new version at any time.',
    use: 'Start using it',
    notYours: 'A coordinator or manager of the service can start using the form.',
    back: 'Back to the form',
    changed: 'Somebody changed the form while you were looking it over. Look it over once more.',
  },
})
