import { defineTexts } from '../../../platform/texts.ts'

/** The words of the page where a heading is written. */
export const texts = defineTexts({
  nb: {
    newTitle: 'Ny overskrift',
    editTitle: 'Endre overskriften',
    ingress: 'Spørsmålene under samme overskrift vises sammen, som ett steg.',
    heading: 'Overskrift',
    from: 'Begynner med',
    last: 'Ingen ennå: sist i skjemaet',
    save: 'Lagre',
    cancel: 'Avbryt',
    need: 'Skriv en overskrift',
    tooLong: (most: number) => `Skriv kortere: høyst ${most} tegn`,
  },
  nn: {
    newTitle: 'Ny overskrift',
    editTitle: 'Endre overskrifta',
    ingress: 'Spørsmåla under same overskrift blir viste saman, som eitt steg.',
    heading: 'Overskrift',
    from: 'Begynner med',
    last: 'Ingen enno: sist i skjemaet',
    save: 'Lagre',
    cancel: 'Avbryt',
    need: 'Skriv ei overskrift',
    tooLong: (most) => `Skriv kortare: høgst ${most} teikn`,
  },
  en: {
    newTitle: 'A new heading',
    editTitle: 'Change the heading',
    ingress: 'Questions under the same heading are shown together, as one step.',
    heading: 'Heading',
    from: 'Begins with',
    last: 'None yet: last in the form',
    save: 'Save',
    cancel: 'Cancel',
    need: 'Write a heading',
    tooLong: (most) => `Write less: at most ${most} characters`,
  },
})
