import { defineTexts } from '../platform/texts.ts'

/** The words of what researchers ask for. */
export const moreTexts = defineTexts({
  nb: {
    title: 'For den som vil vite mer',
    columns: [
      'Spørsmål',
      'Svar',
      'Hoppet over',
      'Gjennomsnitt',
      'Standardavvik',
      'Median',
      'Kvartiler',
      'Lavest mulig',
      'Høyest mulig',
    ],
    caption: (when: string) => `Tallene bak, ${when}`,
    ends: 'Gir mer enn 15 % det laveste eller det høyeste svaret, kan spørsmålet vanskelig vise om noen får det verre eller bedre.',
    alpha: (scale: string, alpha: string, n: number) =>
      `${scale}: Cronbachs alfa er ${alpha} (${n} svarte på alle spørsmålene). Fra 0,7 regnes spørsmålene som godt nok samlet om én ting.`,
    change: (name: string, n: number, mean: string, span: string, sd: string, srm: string) =>
      `${name}: n = ${n}, endring ${mean} (95 % KI ${span}), standardavvik ${sd}, standardisert endring (SRM) ${srm}.`,
    dropOut: (name: string, stayed: string, nStayed: number, left: string, nLeft: number, span: string) =>
      `${name} første gang: ${stayed} for de ${nStayed} som svarte igjen, ${left} for de ${nLeft} som ikke gjorde det. Forskjell med 95 % KI: ${span}.`,
    xmr: 'Grensene for det vanlige (XmR, Wheeler):',
    limits: (from: string, to: string) => `fra ${from} til ${to}`,
  },
  nn: {
    title: 'For den som vil vite meir',
    columns: [
      'Spørsmål',
      'Svar',
      'Hoppa over',
      'Gjennomsnitt',
      'Standardavvik',
      'Median',
      'Kvartilar',
      'Lågast mogleg',
      'Høgast mogleg',
    ],
    caption: (when) => `Tala bak, ${when}`,
    ends: 'Gir meir enn 15 % det lågaste eller det høgaste svaret, kan spørsmålet vanskeleg vise om nokon får det verre eller betre.',
    alpha: (scale, alpha, n) =>
      `${scale}: Cronbachs alfa er ${alpha} (${n} svarte på alle spørsmåla). Frå 0,7 blir spørsmåla rekna som godt nok samla om éin ting.`,
    change: (name, n, mean, span, sd, srm) =>
      `${name}: n = ${n}, endring ${mean} (95 % KI ${span}), standardavvik ${sd}, standardisert endring (SRM) ${srm}.`,
    dropOut: (name, stayed, nStayed, left, nLeft, span) =>
      `${name} første gongen: ${stayed} for dei ${nStayed} som svarte att, ${left} for dei ${nLeft} som ikkje gjorde det. Skilnad med 95 % KI: ${span}.`,
    xmr: 'Grensene for det vanlege (XmR, Wheeler):',
    limits: (from, to) => `frå ${from} til ${to}`,
  },
  en: {
    title: 'For those who want to know more',
    columns: [
      'Question',
      'Answers',
      'Skipped',
      'Mean',
      'Standard deviation',
      'Median',
      'Quartiles',
      'Lowest possible',
      'Highest possible',
    ],
    caption: (when) => `The figures behind, ${when}`,
    ends: 'When more than 15 % give the lowest or the highest answer, the question can hardly show whether somebody gets worse or better.',
    alpha: (scale, alpha, n) =>
      `${scale}: Cronbach’s alpha is ${alpha} (${n} answered all the questions). From 0.7 on, the questions are held to be about one thing.`,
    change: (name, n, mean, span, sd, srm) =>
      `${name}: n = ${n}, change ${mean} (95 % CI ${span}), standard deviation ${sd}, standardised response mean (SRM) ${srm}.`,
    dropOut: (name, stayed, nStayed, left, nLeft, span) =>
      `${name} the first time: ${stayed} for the ${nStayed} who answered again, ${left} for the ${nLeft} who didn’t. Difference with 95 % CI: ${span}.`,
    xmr: 'The limits of what is usual (XmR, Wheeler):',
    limits: (from, to) => `from ${from} to ${to}`,
  },
})
