import { defineTexts } from '../../platform/texts.ts'

/** The words of the pages where runs are planned. */
export const texts = defineTexts({
  nb: {
    newTitle: 'Ny gjennomføring',
    editTitle: 'Rediger gjennomføringen',
    fromLast: (when: string) => `Kopi av «${when}», flyttet fram et halvt år. Rett på det som ikke stemmer.`,
    fresh: 'Skriv når og hvor. Resten er hentet fra kurset.',
    others: 'Kopier en annen i stedet',
    copySeveral: 'Kopier flere gjennomføringer på én gang',
    draft: 'Utkast',
    published: 'Publisert',
    cancelled: 'Avlyst',
    draftText: 'Bare dere i tjenesten ser denne gjennomføringen.',
    publishedText: 'Alle kan se denne gjennomføringen.',
    waitsForCourse: 'Gjennomføringen er klar, men ingen ser den før kurset er publisert.',
    toCourse: 'Gå til kurset',
    tells: (count: number) =>
      count === 0
        ? 'Ingen er påmeldt ennå.'
        : `${count === 1 ? 'Én plass' : `${count} plasser`} er tatt. Endrer du tid eller sted, får de påmeldte beskjed på e-post, og kalenderen deres blir oppdatert.`,
    save: 'Lagre',
    saveDraft: 'Lagre som utkast',
    saveAndPublish: 'Publiser med en gang',
    publish: 'Publiser gjennomføringen',
    see: 'Se den slik andre ser den',
  },
  nn: {
    newTitle: 'Ny gjennomføring',
    editTitle: 'Rediger gjennomføringa',
    fromLast: (when) => `Kopi av «${when}», flytta fram eit halvt år. Rett på det som ikkje stemmer.`,
    fresh: 'Skriv når og kvar. Resten er henta frå kurset.',
    others: 'Kopier ei anna i staden',
    copySeveral: 'Kopier fleire gjennomføringar på éin gong',
    draft: 'Utkast',
    published: 'Publisert',
    cancelled: 'Avlyst',
    draftText: 'Berre de i tenesta ser denne gjennomføringa.',
    publishedText: 'Alle kan sjå denne gjennomføringa.',
    waitsForCourse: 'Gjennomføringa er klar, men ingen ser ho før kurset er publisert.',
    toCourse: 'Gå til kurset',
    tells: (count) =>
      count === 0
        ? 'Ingen er påmelde enno.'
        : `${count === 1 ? 'Éin plass er teken' : `${count} plassar er tekne`}. Endrar du tid eller stad, får dei påmelde beskjed på e-post, og kalenderen deira blir oppdatert.`,
    save: 'Lagre',
    saveDraft: 'Lagre som utkast',
    saveAndPublish: 'Publiser med ein gong',
    publish: 'Publiser gjennomføringa',
    see: 'Sjå ho slik andre ser ho',
  },
  en: {
    newTitle: 'New run',
    editTitle: 'Edit the run',
    fromLast: (when) => `A copy of “${when}”, moved on by half a year. Correct what doesn’t fit.`,
    fresh: 'Write when and where. The rest is taken from the course.',
    others: 'Copy another instead',
    copySeveral: 'Copy several runs at once',
    draft: 'Draft',
    published: 'Published',
    cancelled: 'Cancelled',
    draftText: 'Only you in the service see this run.',
    publishedText: 'Everybody can see this run.',
    waitsForCourse: 'The run is ready, but nobody sees it until the course is published.',
    toCourse: 'Go to the course',
    tells: (count) =>
      count === 0
        ? 'Nobody has signed up yet.'
        : `${count === 1 ? 'One seat is' : `${count} seats are`} taken. If you change the time or the place, those who have signed up are told by e-mail, and their calendars follow.`,
    save: 'Save',
    saveDraft: 'Save as a draft',
    saveAndPublish: 'Publish at once',
    publish: 'Publish the run',
    see: 'See it as others see it',
  },
})
