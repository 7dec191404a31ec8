import { defineTexts } from '../../platform/texts.ts'

/** The agendas that are offered, point by point. */
export const agendaTexts = defineTexts({
  nb: {
    planning: [
      'Velkommen, og hvordan vi har det',
      'Det vi bestemte sist',
      'Spørsmålene der begge har levert: Les begge sider',
      'Bli enige om felles tekst',
      'Oppgaver til neste gang',
      'Runde rundt bordet: Fikk alle sagt det de ville?',
    ],
    welcome: 'Velkommen, og hvordan vi har det',
    came: (day: number, came: number, marked: number) => `${came} av ${marked} på samling ${day}`,
    attendance: (counted: string) => `Hvem kom: ${counted}`,
    wentWell: (day: number, words: string) => `Samling ${day} gikk bra: ${words}`,
    toChange: (day: number, words: string) => `Samling ${day} bør endres: ${words}`,
    said: (day: number, words: string) => `Det gruppa sa på samling ${day}: ${words}`,
    answered: (count: number | null, found: string) =>
      `Det deltakerne svarte${count === null ? '' : ` (${count} svar)`}: ${found}`,
    results: (words: string) => `Spørreskjemaet: ${words}`,
    nothingWritten: 'Det som skjedde: Ingenting er skrevet underveis, så fortell hverandre',
    evaluation: [
      'Samarbeidet: Hva svarte hver side, og hvor er dere uenige?',
      'Tiltak: Hva skal bli bedre, hvem gjør det, og når?',
      '«Dette endret vi»: Hva vil dere fortelle deltakerne?',
      'Runde rundt bordet: Fikk alle sagt det de ville?',
    ],
  },
  nn: {
    planning: [
      'Velkomen, og korleis vi har det',
      'Det vi bestemte sist',
      'Spørsmåla der begge har levert: Les begge sider',
      'Bli einige om felles tekst',
      'Oppgåver til neste gong',
      'Runde rundt bordet: Fekk alle sagt det dei ville?',
    ],
    welcome: 'Velkomen, og korleis vi har det',
    came: (day: number, came: number, marked: number) => `${came} av ${marked} på samling ${day}`,
    attendance: (counted: string) => `Kven kom: ${counted}`,
    wentWell: (day: number, words: string) => `Samling ${day} gjekk bra: ${words}`,
    toChange: (day: number, words: string) => `Samling ${day} bør endrast: ${words}`,
    said: (day: number, words: string) => `Det gruppa sa på samling ${day}: ${words}`,
    answered: (count: number | null, found: string) =>
      `Det deltakarane svarte${count === null ? '' : ` (${count} svar)`}: ${found}`,
    results: (words: string) => `Spørjeskjemaet: ${words}`,
    nothingWritten: 'Det som skjedde: Ingenting er skrive undervegs, så fortel kvarandre',
    evaluation: [
      'Samarbeidet: Kva svarte kvar side, og kvar er de ueinige?',
      'Tiltak: Kva skal bli betre, kven gjer det, og når?',
      '«Dette endra vi»: Kva vil de fortelje deltakarane?',
      'Runde rundt bordet: Fekk alle sagt det dei ville?',
    ],
  },
  en: {
    planning: [
      'Welcome, and how we are',
      'What we decided last time',
      'The questions where both have handed in: read both sides',
      'Agree on the common text',
      'Tasks until next time',
      'Round the table: did everybody get to say what they wanted?',
    ],
    welcome: 'Welcome, and how we are',
    came: (day: number, came: number, marked: number) => `${came} of ${marked} at session ${day}`,
    attendance: (counted: string) => `Who came: ${counted}`,
    wentWell: (day: number, words: string) => `Session ${day} went well: ${words}`,
    toChange: (day: number, words: string) => `Session ${day}, to change: ${words}`,
    said: (day: number, words: string) => `What the group said at session ${day}: ${words}`,
    answered: (count: number | null, found: string) =>
      `What participants answered${count === null ? '' : ` (${count} answers)`}: ${found}`,
    results: (words: string) => `The questionnaire: ${words}`,
    nothingWritten: 'What happened: nothing was written on the way, so tell each other',
    evaluation: [
      'The cooperation: what did each side answer, and where do you differ?',
      'Actions: what is to be better, who does it, and when?',
      '“What we changed”: what will you tell participants?',
      'Round the table: did everybody get to say what they wanted?',
    ],
  },
})
