import { defineTexts } from '../../../platform/texts.ts'

/** The words of the page where an instrument gets its owner’s words. */
export const texts = defineTexts({
  nb: {
    title: (name: string) => `Ordene i ${name}`,
    ingress:
      'Skriv eller lim inn ordene slik eieren har dem, på de språkene eieren har godkjent. Poengene er på plass.',
    intro: 'Innledningen',
    question: (number: number) => `Spørsmål ${number}`,
    words: 'Spørsmålet',
    answer: (score: number) => `Svaret som teller ${score}`,
    others: 'Svarene er andre enn i spørsmålet over',
    ends: { lower: 'Ved det laveste tallet', upper: 'Ved det høyeste tallet' },
    save: 'Lagre ordene',
    cancel: 'Avbryt',
    tooLong: (most: number) => `Skriv kortere: høyst ${most} tegn`,
  },
  nn: {
    title: (name) => `Orda i ${name}`,
    ingress:
      'Skriv eller lim inn orda slik eigaren har dei, på dei språka eigaren har godkjent. Poenga er på plass.',
    intro: 'Innleiinga',
    question: (number) => `Spørsmål ${number}`,
    words: 'Spørsmålet',
    answer: (score) => `Svaret som tel ${score}`,
    others: 'Svara er andre enn i spørsmålet over',
    ends: { lower: 'Ved det lågaste talet', upper: 'Ved det høgaste talet' },
    save: 'Lagre orda',
    cancel: 'Avbryt',
    tooLong: (most) => `Skriv kortare: høgst ${most} teikn`,
  },
  en: {
    title: (name) => `The words of ${name}`,
    ingress:
      'Write or paste the words as the owner has them, in the languages the owner has approved. The points are in place.',
    intro: 'The introduction',
    question: (number) => `Question ${number}`,
    words: 'The question',
    answer: (score) => `The answer that counts ${score}`,
    others: 'The answers are others than in the question above',
    ends: { lower: 'At the lowest number', upper: 'At the highest number' },
    save: 'Save the words',
    cancel: 'Cancel',
    tooLong: (most) => `Write less: at most ${most} characters`,
  },
})
