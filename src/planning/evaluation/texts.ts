import { defineTexts } from '../../platform/texts.ts'

export const texts = defineTexts({
  nb: {
    now: 'Spørreskjema er ikke en del av planen ennå. Bruk det skjemaet dere har, og skriv her hva det viste.',
    url: 'Lenke til skjemaet deltakerne fikk',
    answered: 'Hvor mange svarte?',
    found: 'Hva viser svarene?',
    foundHint: 'Med egne ord. Ikke skriv hvem som sa det, eller noe som gjør at noen kan kjennes igjen.',
    save: 'Lagre',
    saved: 'Lagret.',
    by: (name: string, day: string) => `Sist skrevet av ${name} ${day}`,
    wrong: {
      url: 'Skriv hele adressen, for eksempel https://example.no/skjema',
      answered: 'Skriv et helt tall, fra 0 til 500',
      tooLong: (most: number) => `Skriv høyst ${most} tegn`,
      text: 'Dette kunne ikke leses som tekst',
    },
  },
  nn: {
    now: 'Spørjeskjema er ikkje ein del av planen enno. Bruk det skjemaet de har, og skriv her kva det viste.',
    url: 'Lenkje til skjemaet deltakarane fekk',
    answered: 'Kor mange svarte?',
    found: 'Kva viser svara?',
    foundHint: 'Med eigne ord. Ikkje skriv kven som sa det, eller noko som gjer at nokon kan kjennast att.',
    save: 'Lagre',
    saved: 'Lagra.',
    by: (name: string, day: string) => `Sist skrive av ${name} ${day}`,
    wrong: {
      url: 'Skriv heile adressa, til dømes https://example.no/skjema',
      answered: 'Skriv eit heilt tal, frå 0 til 500',
      tooLong: (most: number) => `Skriv høgst ${most} teikn`,
      text: 'Dette kunne ikkje lesast som tekst',
    },
  },
  en: {
    now: 'Questionnaires aren’t part of the plan yet. Use the form you have, and write here what it showed.',
    url: 'Link to the form participants were given',
    answered: 'How many answered?',
    found: 'What do the answers say?',
    foundHint: 'In your own words. Don’t write who said it, or anything by which somebody can be recognised.',
    save: 'Save',
    saved: 'Saved.',
    by: (name: string, day: string) => `Last written by ${name} ${day}`,
    wrong: {
      url: 'Write the whole address, for example https://example.no/form',
      answered: 'Write a whole number, from 0 to 500',
      tooLong: (most: number) => `Write at most ${most} characters`,
      text: 'This couldn’t be read as text',
    },
  },
})
