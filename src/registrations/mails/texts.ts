import { defineTexts } from '../../platform/texts.ts'

/** The words around every mail. */
export const texts = defineTexts({
  nb: {
    hello: (name: string) => `Hei, ${name}.`,
    course: 'Kurs',
    when: 'Når',
    where: 'Hvor',
    number: 'Nummer',
    online: 'På skjerm',
    manage: 'Se eller endre påmeldingen',
    keepLink: 'Lenken er din egen. Del den bare med noen du stoler på.',
    contact: (who: string, how: string) => `Lurer du på noe? ${who} svarer: ${how}.`,
  },
  nn: {
    hello: (name: string) => `Hei, ${name}.`,
    course: 'Kurs',
    when: 'Når',
    where: 'Kvar',
    number: 'Nummer',
    online: 'På skjerm',
    manage: 'Sjå eller endre påmeldinga',
    keepLink: 'Lenkja er di eiga. Del ho berre med nokon du stolar på.',
    contact: (who: string, how: string) => `Lurer du på noko? ${who} svarer: ${how}.`,
  },
  en: {
    hello: (name: string) => `Hello, ${name}.`,
    course: 'Course',
    when: 'When',
    where: 'Where',
    number: 'Number',
    online: 'On screen',
    manage: 'See or change your registration',
    keepLink: 'The link is yours alone. Share it only with someone you trust.',
    contact: (who: string, how: string) => `Any questions? Ask ${who}: ${how}.`,
  },
})
