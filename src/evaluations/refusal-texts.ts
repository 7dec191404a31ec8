import { defineTexts } from '../platform/texts.ts'

/** The words of saying no to being asked. */
export const texts = defineTexts({
  nb: {
    title: 'Vil du ikke bli spurt?',
    ingress:
      'Det er helt i orden. Plassen og hjelpen du får, er den samme, og de som holder kurset, ser ikke at du sier nei.',
    thisCourse: 'Ikke spør meg mer om dette kurset',
    anyCourse: 'Ikke spør meg om noe kurs',
    done: 'Notert',
    doneThis:
      'Vi spør deg ikke mer om dette kurset, og adressen din er slettet herfra. For å huske det har vi et merke som ikke kan gjøres om til adressen igjen. Svar du alt har sendt, er med, uten navn.',
    doneAny:
      'Vi spør deg ikke mer, verken om dette kurset eller andre. Adressen din er slettet herfra. For å huske det har vi et merke som ikke kan gjøres om til adressen igjen.',
  },
  nn: {
    title: 'Vil du ikkje bli spurd?',
    ingress:
      'Det er heilt i orden. Plassen og hjelpa du får, er den same, og dei som held kurset, ser ikkje at du seier nei.',
    thisCourse: 'Ikkje spør meg meir om dette kurset',
    anyCourse: 'Ikkje spør meg om noko kurs',
    done: 'Notert',
    doneThis:
      'Vi spør deg ikkje meir om dette kurset, og adressa di er sletta herifrå. For å hugse det har vi eit merke som ikkje kan gjerast om til adressa igjen. Svar du alt har sendt, er med, utan namn.',
    doneAny:
      'Vi spør deg ikkje meir, korkje om dette kurset eller andre. Adressa di er sletta herifrå. For å hugse det har vi eit merke som ikkje kan gjerast om til adressa igjen.',
  },
  en: {
    title: 'Don’t want to be asked?',
    ingress:
      'That is quite all right. Your seat and the help you get stay the same, and those who hold the course don’t see that you say no.',
    thisCourse: 'Don’t ask me about this course again',
    anyCourse: 'Don’t ask me about any course',
    done: 'Noted',
    doneThis:
      'We won’t ask you about this course again, and your address is deleted here. To remember it we keep a mark that can’t be turned back into the address. Answers you have sent are counted, without your name.',
    doneAny:
      'We won’t ask you again, about this course or any other. Your address is deleted here. To remember it we keep a mark that can’t be turned back into the address.',
  },
})
