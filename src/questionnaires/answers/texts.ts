import { defineTexts } from '../../platform/texts.ts'

export type AnswerWords = (typeof answerTexts)['nb']

/** What is said of an answer that can't be used. */
export const answerTexts = defineTexts({
  nb: {
    required: 'Dette spørsmålet trenger vi et svar på.',
    choose: 'Velg et av svarene.',
    chooseOne: 'Velg bare ett svar.',
    writeOther: 'Skriv hva det er, eller velg et annet svar.',
    number: 'Skriv svaret som et tall, for eksempel 3 eller 2,5.',
    whole: 'Skriv et helt tall.',
    decimals: (most: number) => `Skriv høyst ${most} ${most === 1 ? 'siffer' : 'sifre'} etter komma.`,
    between: (min: string | undefined, max: string | undefined) =>
      max === undefined
        ? `Svaret må være ${min} eller mer.`
        : min === undefined
          ? `Svaret må være ${max} eller mindre.`
          : `Svaret må være fra ${min} til ${max}.`,
    date: 'Skriv en dato, for eksempel 24.3.2027.',
    tooLong: (most: number) => `Svaret er for langt. Det er plass til ${most} tegn.`,
    tooShort: (least: number) => `Svaret er for kort. Skriv minst ${least} tegn.`,
    pattern: 'Svaret er ikke skrevet slik spørsmålet ber om.',
  },
  nn: {
    required: 'Dette spørsmålet treng vi eit svar på.',
    choose: 'Vel eitt av svara.',
    chooseOne: 'Vel berre eitt svar.',
    writeOther: 'Skriv kva det er, eller vel eit anna svar.',
    number: 'Skriv svaret som eit tal, til dømes 3 eller 2,5.',
    whole: 'Skriv eit heilt tal.',
    decimals: (most) => `Skriv høgst ${most} siffer etter komma.`,
    between: (min, max) =>
      max === undefined
        ? `Svaret må vere ${min} eller meir.`
        : min === undefined
          ? `Svaret må vere ${max} eller mindre.`
          : `Svaret må vere frå ${min} til ${max}.`,
    date: 'Skriv ein dato, til dømes 24.3.2027.',
    tooLong: (most) => `Svaret er for langt. Det er plass til ${most} teikn.`,
    tooShort: (least) => `Svaret er for kort. Skriv minst ${least} teikn.`,
    pattern: 'Svaret er ikkje skrive slik spørsmålet ber om.',
  },
  en: {
    required: 'We need an answer to this question.',
    choose: 'Choose one of the answers.',
    chooseOne: 'Choose only one answer.',
    writeOther: 'Write what it is, or choose another answer.',
    number: 'Write the answer as a number, for example 3 or 2.5.',
    whole: 'Write a whole number.',
    decimals: (most) => `Write at most ${most} ${most === 1 ? 'digit' : 'digits'} after the point.`,
    between: (min, max) =>
      max === undefined
        ? `The answer must be ${min} or more.`
        : min === undefined
          ? `The answer must be ${max} or less.`
          : `The answer must be from ${min} to ${max}.`,
    date: 'Write a date, for example 24.3.2027.',
    tooLong: (most) => `The answer is too long. There is room for ${most} characters.`,
    tooShort: (least) => `The answer is too short. Write at least ${least} characters.`,
    pattern: 'The answer isn’t written the way the question asks for.',
  },
})
