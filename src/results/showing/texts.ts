import { defineTexts } from '../../platform/texts.ts'

/** What stands with the figures on the page of a course. */
export const texts = defineTexts({
  nb: {
    ofRuns: (runs: number, years: string) =>
      runs === 1 ? `Fra én gjennomføring, ${years}.` : `Fra ${runs} gjennomføringer, ${years}.`,
    answered: (answered: number, invited: number) => `${answered} av ${invited} som ble spurt, svarte.`,
    counted: (day: string) => `Tallene er sist oppdatert ${day}.`,
    lastDay:
      'Svarene er fra siste kursdag. De sier ikke hvordan det gikk senere, og ikke hvordan det blir for deg.',
    when: (when: string) => `Det er spurt ${when}. Svarene sier ikke hvordan det blir for deg.`,
    silent: 'Hva de andre mener, vet vi ikke.',
    chosen: (day: string) =>
      `De som planlegger kurset, brukerrepresentanter og fagpersoner, har sammen valgt hva som vises her, sist ${day}. Deltakerne ble spurt om mer.`,
  },
  nn: {
    ofRuns: (runs, years) =>
      runs === 1 ? `Frå éi gjennomføring, ${years}.` : `Frå ${runs} gjennomføringar, ${years}.`,
    answered: (answered, invited) => `${answered} av ${invited} som vart spurde, svarte.`,
    counted: (day) => `Tala er sist oppdaterte ${day}.`,
    lastDay:
      'Svara er frå siste kursdag. Dei seier ikkje korleis det gjekk seinare, og ikkje korleis det blir for deg.',
    when: (when) => `Det er spurt ${when}. Svara seier ikkje korleis det blir for deg.`,
    silent: 'Kva dei andre meiner, veit vi ikkje.',
    chosen: (day) =>
      `Dei som planlegg kurset, brukarrepresentantar og fagpersonar, har saman valt kva som blir vist her, sist ${day}. Deltakarane vart spurde om meir.`,
  },
  en: {
    ofRuns: (runs, years) => (runs === 1 ? `From one round, ${years}.` : `From ${runs} rounds, ${years}.`),
    answered: (answered, invited) => `${answered} of ${invited} who were asked answered.`,
    counted: (day) => `The figures were last updated ${day}.`,
    lastDay:
      'The answers are from the last day. They don’t say how it went later, nor how it will be for you.',
    when: (when) => `It was asked ${when}. The answers don’t say how it will be for you.`,
    silent: 'What the others think, we don’t know.',
    chosen: (day) =>
      `Those who plan the course, user representatives and professionals, have together chosen what is shown here, last on ${day}. Participants were asked more.`,
  },
})
