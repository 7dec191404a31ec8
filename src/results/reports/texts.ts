import { defineTexts } from '../../platform/texts.ts'

export const texts = defineTexts({
  nb: {
    printed: (day: string) => `Skrevet ut ${day}`,
    missing: 'Noen tegn mangler i skriften.',
    mote: {
      last: 'Snakk om dette',
      points: ['Hva overrasker?', 'Hva gjør vi mer av?', 'Hva endrer vi til neste gang, og hvem tar det?'],
    },
    ledelse: {
      last: 'Slik kan tallene brukes',
      points: [
        'De viser hva de som svarte, mente. De er ikke laget for å rangere kurs eller ansatte.',
        'Grupper på færre enn fem er holdt utenfor, så ingen kan kjennes igjen.',
      ],
    },
  },
  nn: {
    printed: (day) => `Skrive ut ${day}`,
    missing: 'Nokre teikn manglar i skrifta.',
    mote: {
      last: 'Snakk om dette',
      points: ['Kva overraskar?', 'Kva gjer vi meir av?', 'Kva endrar vi til neste gong, og kven tek det?'],
    },
    ledelse: {
      last: 'Slik kan tala brukast',
      points: [
        'Dei viser kva dei som svarte, meinte. Dei er ikkje laga for å rangere kurs eller tilsette.',
        'Grupper på færre enn fem er haldne utanfor, så ingen kan kjennast att.',
      ],
    },
  },
  en: {
    printed: (day) => `Printed ${day}`,
    missing: 'Some letters are missing in the font.',
    mote: {
      last: 'Talk about this',
      points: [
        'What surprises us?',
        'What do we do more of?',
        'What do we change for next time, and who does it?',
      ],
    },
    ledelse: {
      last: 'How the figures can be used',
      points: [
        'They show what those who answered thought. They aren’t made for ranking courses or staff.',
        'Groups of fewer than five are left out, so that nobody can be recognised.',
      ],
    },
  },
})
