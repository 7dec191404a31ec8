import { defineTexts } from '../../platform/texts.ts'

/** The words of copying runs to the next term. */
export const texts = defineTexts({
  nb: {
    copyTitle: 'Kopier gjennomføringer',
    copyText:
      'Velg hvilke du vil ha igjen neste halvår, på samme ukedag og klokkeslett. De blir utkast som du kan rette på.',
    copyEmpty: 'Kurset har ingen tidligere gjennomføringer å kopiere.',
    copyWhich: 'Gjennomføringer',
    copiedFrom: (when: string) => `Kopi av: ${when}.`,
    copyDo: 'Lag utkastene',
    copyNone: 'Velg minst én gjennomføring',
  },
  nn: {
    copyTitle: 'Kopier gjennomføringar',
    copyText:
      'Vel kva for nokre du vil ha igjen neste halvår, på same vekedag og klokkeslett. Dei blir utkast som du kan rette på.',
    copyEmpty: 'Kurset har ingen tidlegare gjennomføringar å kopiere.',
    copyWhich: 'Gjennomføringar',
    copiedFrom: (when) => `Kopi av: ${when}.`,
    copyDo: 'Lag utkasta',
    copyNone: 'Vel minst éi gjennomføring',
  },
  en: {
    copyTitle: 'Copy runs',
    copyText:
      'Choose which you want again next term, on the same weekday and at the same time. They become drafts that you can correct.',
    copyEmpty: 'The course has no earlier runs to copy.',
    copyWhich: 'Runs',
    copiedFrom: (when) => `A copy of: ${when}.`,
    copyDo: 'Make the drafts',
    copyNone: 'Choose at least one run',
  },
})
