import { defineTexts } from '../platform/texts.ts'

/** The words of changing how many seats a run has, and of cancelling it. */
export const texts = defineTexts({
  nb: {
    title: 'Endre antall plasser',
    now: (taken: number, capacity: number) =>
      `Nå er det plass til ${capacity}, og ${taken} ${taken === 1 ? 'plass' : 'plasser'} er tatt.`,
    seats: 'Hvor mange plasser skal det være?',
    look: 'Se hva som skjer',
    wrong: 'Skriv et tall fra 1 til 500',
    effect: 'Dette skjer',
    same: 'Ingenting endres.',
    offers: (parties: number, people: number) =>
      `${parties} får tilbud om plass${people === parties ? '' : `, ${people} personer i alt`}.`,
    noOffers: 'Ingen får tilbud nå.',
    left: (left: number) =>
      left === 1 ? '1 plass blir ledig for nye.' : `${left} plasser blir ledige for nye.`,
    tooMany: (people: number) =>
      people === 1
        ? '1 plass for mange: ingen mister plassen.'
        : `${people} plasser for mange: ingen mister plassen.`,
    tooManyText: 'Blir noen borte, går plassen ikke videre før antallet stemmer.',
    do: (seats: number) => `Sett til ${seats} ${seats === 1 ? 'plass' : 'plasser'}`,
    back: 'Velg et annet tall',
    cancel: 'Avbryt',
    closed: 'Dette kan ikke endres lenger.',
    run: {
      title: 'Avlys denne datoen',
      ingress:
        'Alle som har plass eller venter, får e-post med grunnen og en kalenderfil som tar kurset bort.',
      because: 'Hvorfor avlyses det?',
      becauseHint:
        'Dette leser alle, og det står på kurssiden. Skriv ikke hvem som er syk. Eksempel: «Kursleder er syk.»',
      missing: 'Skriv hvorfor. De som hadde plass, har rett til å vite det.',
      tooLong: (most: number) => `Skriv kortere, høyst ${most} tegn`,
      look: 'Se hva som sendes',
      sends: (people: number) =>
        people === 1 ? 'Dette sender vi til 1 person' : `Dette sender vi til ${people} personer`,
      sendsNobody: 'Ingen får e-post om dette',
      subject: 'Avlyst',
      reads: (because: string) => `Kurset er avlyst. Det er vi lei for. Grunnen er: ${because}`,
      others: 'Vi foreslår disse datoene:',
      noOthers: 'Det er ingen andre datoer å foreslå.',
      unreached: 'Disse har ikke e-post. Ring dem:',
      do: 'Avlys og send',
      done: 'Kan ikke angres.',
    },
  },
  nn: {
    title: 'Endre talet på plassar',
    now: (taken: number, capacity: number) =>
      `No er det plass til ${capacity}, og ${taken} ${taken === 1 ? 'plass er teken' : 'plassar er tekne'}.`,
    seats: 'Kor mange plassar skal det vere?',
    look: 'Sjå kva som skjer',
    wrong: 'Skriv eit tal frå 1 til 500',
    effect: 'Dette skjer',
    same: 'Ingenting blir endra.',
    offers: (parties: number, people: number) =>
      `${parties} får tilbod om plass${people === parties ? '' : `, ${people} personar i alt`}.`,
    noOffers: 'Ingen får tilbod no.',
    left: (left: number) =>
      left === 1 ? '1 plass blir ledig for nye.' : `${left} plassar blir ledige for nye.`,
    tooMany: (people: number) =>
      people === 1
        ? '1 plass for mange: ingen mistar plassen.'
        : `${people} plassar for mange: ingen mistar plassen.`,
    tooManyText: 'Blir nokon borte, går plassen ikkje vidare før talet stemmer.',
    do: (seats: number) => `Set til ${seats} ${seats === 1 ? 'plass' : 'plassar'}`,
    back: 'Vel eit anna tal',
    cancel: 'Avbryt',
    closed: 'Dette kan ikkje endrast lenger.',
    run: {
      title: 'Avlys denne datoen',
      ingress:
        'Alle som har plass eller ventar, får e-post med grunnen og ei kalenderfil som tek kurset bort.',
      because: 'Kvifor blir det avlyst?',
      becauseHint:
        'Dette les alle, og det står på kurssida. Skriv ikkje kven som er sjuk. Døme: «Kursleiaren er sjuk.»',
      missing: 'Skriv kvifor. Dei som hadde plass, har rett til å vite det.',
      tooLong: (most: number) => `Skriv kortare, høgst ${most} teikn`,
      look: 'Sjå kva som blir sendt',
      sends: (people: number) =>
        people === 1 ? 'Dette sender vi til 1 person' : `Dette sender vi til ${people} personar`,
      sendsNobody: 'Ingen får e-post om dette',
      subject: 'Avlyst',
      reads: (because: string) => `Kurset er avlyst. Det er vi leie for. Grunnen er: ${because}`,
      others: 'Vi foreslår desse datoane:',
      noOthers: 'Det er ingen andre datoar å foreslå.',
      unreached: 'Desse har ikkje e-post. Ring dei:',
      do: 'Avlys og send',
      done: 'Kan ikkje angrast.',
    },
  },
  en: {
    title: 'Change the number of seats',
    now: (taken: number, capacity: number) =>
      `There is room for ${capacity} now, and ${taken} ${taken === 1 ? 'seat is' : 'seats are'} taken.`,
    seats: 'How many seats should there be?',
    look: 'See what happens',
    wrong: 'Write a number from 1 to 500',
    effect: 'This is what happens',
    same: 'Nothing changes.',
    offers: (parties: number, people: number) =>
      `${parties} will be offered a seat${people === parties ? '' : `, ${people} people in all`}.`,
    noOffers: 'No one will be offered a seat now.',
    left: (left: number) =>
      left === 1 ? '1 seat becomes free for others.' : `${left} seats become free for others.`,
    tooMany: (people: number) =>
      people === 1
        ? '1 seat too many: no one loses theirs.'
        : `${people} seats too many: no one loses theirs.`,
    tooManyText: 'When someone leaves, their seat is not passed on until the number is right.',
    do: (seats: number) => `Set to ${seats} ${seats === 1 ? 'seat' : 'seats'}`,
    back: 'Choose another number',
    cancel: 'Cancel',
    closed: 'This can no longer be changed.',
    run: {
      title: 'Cancel this date',
      ingress:
        'Everyone who has a seat or waits gets an e-mail with the reason, and a calendar file that removes the course.',
      because: 'Why is it cancelled?',
      becauseHint:
        'Everyone reads this, and it is shown on the course page. Don’t write who is ill. Example: “The course leader is ill.”',
      missing: 'Write why. Those who had a seat have a right to know.',
      tooLong: (most: number) => `Write less, at most ${most} characters`,
      look: 'See what is sent',
      sends: (people: number) =>
        people === 1 ? 'We send this to 1 person' : `We send this to ${people} people`,
      sendsNobody: 'No one gets an e-mail about this',
      subject: 'Cancelled',
      reads: (because: string) => `The course is cancelled. We are sorry. The reason is: ${because}`,
      others: 'We suggest these dates:',
      noOthers: 'There are no other dates to suggest.',
      unreached: 'These have no e-mail. Call them:',
      do: 'Cancel and send',
      done: 'This cannot be undone.',
    },
  },
})
