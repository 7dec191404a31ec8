import { defineTexts } from '../../platform/texts.ts'

/** The words of taking a run back, and of seats that are taken. */
export const texts = defineTexts({
  nb: {
    do: 'Gjør om til utkast',
    text: 'Ingen er påmeldt. Som utkast ser bare dere i tjenesten gjennomføringen, og du kan publisere den igjen.',
    hasPeople: (taken: number, waiting: number) =>
      `Noen har meldt seg på (${taken} ${taken === 1 ? 'plass' : 'plasser'} tatt, ${waiting} på venteliste). Derfor kan ikke gjennomføringen bli et utkast igjen. Blir den ikke noe av, avlyser du den, så får alle beskjed.`,
    cancel: 'Avlys gjennomføringen',
    tooFew: (taken: number, seats: number) => `${taken} plasser er tatt, og du vil ha ${seats}`,
    tooFewText:
      'Ingen mister plassen. Vi kan gå ned etter hvert som noen melder seg av. Se hva som skjer før du bestemmer deg.',
    seeEffect: (seats: number) => `Se hva som skjer med ${seats} plasser`,
    restKept: 'Har du endret noe mer her, ligger det som kladd til du kommer tilbake.',
  },
  nn: {
    do: 'Gjer om til utkast',
    text: 'Ingen er påmelde. Som utkast ser berre de i tenesta gjennomføringa, og du kan publisere ho igjen.',
    hasPeople: (taken, waiting) =>
      `Nokon har meldt seg på (${taken} ${taken === 1 ? 'plass teken' : 'plassar tekne'}, ${waiting} på venteliste). Difor kan ikkje gjennomføringa bli eit utkast igjen. Blir det ikkje noko av ho, avlyser du, så får alle beskjed.`,
    cancel: 'Avlys gjennomføringa',
    tooFew: (taken, seats) => `${taken} plassar er tekne, og du vil ha ${seats}`,
    tooFewText:
      'Ingen mistar plassen. Vi kan gå ned etter kvart som nokon melder seg av. Sjå kva som skjer før du bestemmer deg.',
    seeEffect: (seats) => `Sjå kva som skjer med ${seats} plassar`,
    restKept: 'Har du endra noko meir her, ligg det som kladd til du kjem tilbake.',
  },
  en: {
    do: 'Make it a draft again',
    text: 'Nobody has signed up. As a draft, only you in the service see the run, and you can publish it again.',
    hasPeople: (taken, waiting) =>
      `People have signed up (${taken} ${taken === 1 ? 'seat' : 'seats'} taken, ${waiting} on the waiting list), so the run can’t become a draft again. If it won’t be held, cancel it, and everybody is told.`,
    cancel: 'Cancel the run',
    tooFew: (taken, seats) => `${taken} seats are taken, and you want ${seats}`,
    tooFewText:
      'Nobody loses theirs. The number can go down as people leave. See what happens before you decide.',
    seeEffect: (seats) => `See what happens with ${seats} seats`,
    restKept: 'If you changed anything else here, it is kept as a draft until you come back.',
  },
})
