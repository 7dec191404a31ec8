import { defineTexts } from '../platform/texts.ts'

/** The words of the sections of a page: what is drawn, and what it says. */
export const sectionTexts = defineTexts({
  nb: {
    who: {
      title: 'Hvem svarte?',
      says: (invited: number, last: number) =>
        `Fra ${invited} som ble spurt, til ${last} som har svart hver gang.`,
      saysOnce: (invited: number, answered: number) => `${answered} av ${invited} som ble spurt, svarte.`,
      invited: 'ble spurt',
      step: (when: string) => `svarte ${when}`,
      again: (when: string) => `svarte også ${when}`,
      againOf: (when: string, runs: number, of: number) =>
        `svarte også ${when}, i ${runs} av ${of} gjennomføringer som kan vises`,
      againOfFirst: (when: string, first: number) => `av ${first} svarte også ${when}`,
      laterOf: (least: number, most: number, of: number) =>
        `Tallene for senere er fra ${least === most ? most : `${least} til ${most}`} av ${of} gjennomføringer: resten er ikke spurt ennå, eller venter på flere svar.`,
      ofInvited: (when: string, invited: number) => `av ${invited} som ble spurt, svarte ${when}`,
      eachTime: 'Kursene spør til ulike tider. Her er hver gang for seg.',
      caption: 'Hvem som svarte',
      columns: ['Hvem', 'Antall'],
      noInvited: 'Vi vet ikke hvor mange som ble spurt, for de som var der, svarte på en kode i rommet.',
    },
    left: {
      alike: (when: string) =>
        `De som ikke svarte ${when}, svarte omtrent som de andre første gang. Vi vet likevel ikke hvordan det går med dem.`,
      higher: (when: string, left: string, stayed: string) =>
        `De som ikke svarte ${when}, svarte bedre første gang enn de andre (${left} mot ${stayed} i snitt). Tallene kan være litt dårligere enn om alle hadde svart.`,
      lower: (when: string, left: string, stayed: string) =>
        `De som ikke svarte ${when}, svarte dårligere første gang enn de andre (${left} mot ${stayed} i snitt). Tallene kan se litt bedre ut enn om alle hadde svart.`,
      unknown: (when: string) => `Vi vet ikke hvordan det går med dem som ikke svarte ${when}.`,
    },
    changes: {
      title: (when: string) => `Har noe endret seg ${when}?`,
      says: (n: number) =>
        `Prikken viser hvor mye svarene har endret seg i snitt for de ${n} som svarte begge ganger. Streken viser hvor usikkert det er (95 %). Krysser streken null, vet vi ikke om noe har endret seg.`,
      saysMany: (least: number, most: number) =>
        `Prikken viser hvor mye svarene har endret seg i snitt for dem som svarte begge ganger (${least} til ${most} personer). Streken viser hvor usikkert det er (95 %). Krysser streken null, vet vi ikke om noe har endret seg.`,
      notBecause: 'Tallene viser om noe har endret seg, ikke om det var kurset som gjorde det.',
      below: 'verre',
      none: 'likt',
      above: 'bedre',
      columns: ['Spørsmål', 'Svarte begge ganger', 'Endring', 'Usikkerhet (95 %)', 'Hva vi kan si'],
      caption: 'Endring for dem som svarte begge ganger',
      others: 'Andre ganger det er spurt',
      since: (to: string, since: string) => `${to}, sammenlignet med ${since}`,
      hidden: 'Skjult',
      noLine: 'Ingen strek: alle endret seg like mye',
    },
    by: {
      title: (what: string) => `${what} etter hvem som svarte`,
      says: 'Grupper med færre enn fem svar vises ikke, så ingen kan kjennes igjen. Da skjuler vi også én gruppe til, ellers kunne tallet regnes ut.',
      columns: ['Gruppe', 'Svar'],
      good: 'Gode svar',
      mean: 'Gjennomsnitt',
      all: 'Alle',
      rest: 'Andre grupper samlet',
      unstated: 'Sa ikke hvem de er',
      hidden: 'skjult',
      isGood: (what: string) => `Gode svar er ${what}.`,
      some: (group: string) => `${group}, noen av dem`,
      others: (group: string) => `${group}, resten`,
      together: 'De skjulte er talt med i «Andre grupper samlet».',
      partOf: (n: number, of: number) => `${n} av ${of} svar er med her. Resten kan ikke deles opp ennå.`,
    },
    questions: {
      title: 'Alle spørsmålene',
      answer: 'Svar',
      count: 'Antall',
      share: 'Andel',
      when: (when: string) => `Spurt ${when}`,
      waits: (least: number, most: number) =>
        least > 0
          ? `Fra ${least} til ${most} gjennomføringer er ikke regnet med ennå. Det varierer fra spørsmål til spørsmål.`
          : most === 1
            ? 'For noen av spørsmålene er én gjennomføring ikke regnet med ennå.'
            : `For noen av spørsmålene er opptil ${most} gjennomføringer ikke regnet med ennå.`,
      mean: (mean: string) => `Gjennomsnitt ${mean}`,
      caption: (question: string, when: string) => `Svar på ${question}, ${when}`,
    },
  },
  nn: {
    who: {
      title: 'Kven svarte?',
      says: (invited, last) => `Frå ${invited} som vart spurde, til ${last} som har svart kvar gong.`,
      saysOnce: (invited, answered) => `${answered} av ${invited} som vart spurde, svarte.`,
      invited: 'vart spurde',
      step: (when) => `svarte ${when}`,
      again: (when) => `svarte også ${when}`,
      againOf: (when, runs, of) => `svarte også ${when}, i ${runs} av ${of} gjennomføringar som kan visast`,
      againOfFirst: (when, first) => `av ${first} svarte også ${when}`,
      laterOf: (least, most, of) =>
        `Tala for seinare er frå ${least === most ? most : `${least} til ${most}`} av ${of} gjennomføringar: resten er ikkje spurde enno, eller ventar på fleire svar.`,
      ofInvited: (when, invited) => `av ${invited} som vart spurde, svarte ${when}`,
      eachTime: 'Kursa spør til ulike tider. Her er kvar gong for seg.',
      caption: 'Kven som svarte',
      columns: ['Kven', 'Kor mange'],
      noInvited: 'Vi veit ikkje kor mange som vart spurde, for dei som var der, svarte på ein kode i rommet.',
    },
    left: {
      alike: (when) =>
        `Dei som ikkje svarte ${when}, svarte om lag som dei andre første gongen. Vi veit likevel ikkje korleis det går med dei.`,
      higher: (when, left, stayed) =>
        `Dei som ikkje svarte ${when}, svarte betre første gongen enn dei andre (${left} mot ${stayed} i snitt). Tala kan vere litt dårlegare enn om alle hadde svart.`,
      lower: (when, left, stayed) =>
        `Dei som ikkje svarte ${when}, svarte dårlegare første gongen enn dei andre (${left} mot ${stayed} i snitt). Tala kan sjå litt betre ut enn om alle hadde svart.`,
      unknown: (when) => `Vi veit ikkje korleis det går med dei som ikkje svarte ${when}.`,
    },
    changes: {
      title: (when) => `Har noko endra seg ${when}?`,
      says: (n) =>
        `Prikken viser kor mykje svara har endra seg i snitt for dei ${n} som svarte begge gongene. Streken viser kor usikkert det er (95 %). Kryssar streken null, veit vi ikkje om noko har endra seg.`,
      saysMany: (least, most) =>
        `Prikken viser kor mykje svara har endra seg i snitt for dei som svarte begge gongene (${least} til ${most} personar). Streken viser kor usikkert det er (95 %). Kryssar streken null, veit vi ikkje om noko har endra seg.`,
      notBecause: 'Tala viser om noko har endra seg, ikkje om det var kurset som gjorde det.',
      below: 'verre',
      none: 'likt',
      above: 'betre',
      columns: ['Spørsmål', 'Svarte begge gongene', 'Endring', 'Uvisse (95 %)', 'Kva vi kan seie'],
      caption: 'Endring for dei som svarte begge gongene',
      others: 'Andre gonger det er spurt',
      since: (to, since) => `${to}, samanlikna med ${since}`,
      hidden: 'Skjult',
      noLine: 'Ingen strek: alle endra seg like mykje',
    },
    by: {
      title: (what) => `${what} etter kven som svarte`,
      says: 'Grupper med færre enn fem svar blir ikkje viste, så ingen kan kjennast att. Då skjuler vi også éi gruppe til, elles kunne talet reknast ut.',
      columns: ['Gruppe', 'Svar'],
      good: 'Gode svar',
      mean: 'Gjennomsnitt',
      all: 'Alle',
      rest: 'Andre grupper samla',
      unstated: 'Sa ikkje kven dei er',
      hidden: 'skjult',
      isGood: (what) => `Gode svar er ${what}.`,
      some: (group) => `${group}, nokre av dei`,
      others: (group) => `${group}, resten`,
      together: 'Dei skjulte er talde med i «Andre grupper samla».',
      partOf: (n, of) => `${n} av ${of} svar er med her. Resten kan ikkje delast opp enno.`,
    },
    questions: {
      title: 'Alle spørsmåla',
      answer: 'Svar',
      count: 'Kor mange',
      share: 'Del',
      when: (when) => `Spurt ${when}`,
      waits: (least, most) =>
        least > 0
          ? `Frå ${least} til ${most} gjennomføringar er ikkje rekna med enno. Det varierer frå spørsmål til spørsmål.`
          : most === 1
            ? 'For nokre av spørsmåla er éi gjennomføring ikkje rekna med enno.'
            : `For nokre av spørsmåla er opptil ${most} gjennomføringar ikkje rekna med enno.`,
      mean: (mean) => `Gjennomsnitt ${mean}`,
      caption: (question, when) => `Svar på ${question}, ${when}`,
    },
  },
  en: {
    who: {
      title: 'Who answered?',
      says: (invited, last) => `From ${invited} who were asked to ${last} who have answered every time.`,
      saysOnce: (invited, answered) => `${answered} of ${invited} who were asked answered.`,
      invited: 'were asked',
      step: (when) => `answered ${when}`,
      again: (when) => `also answered ${when}`,
      againOf: (when, runs, of) => `also answered ${when}, in ${runs} of ${of} rounds that can be shown`,
      againOfFirst: (when, first) => `of ${first} also answered ${when}`,
      laterOf: (least, most, of) =>
        `The later figures are from ${least === most ? most : `${least} to ${most}`} of ${of} rounds: the rest haven’t been asked yet, or wait for more answers.`,
      ofInvited: (when, invited) => `of ${invited} who were asked answered ${when}`,
      eachTime: 'The courses ask at different times. Here each time stands by itself.',
      caption: 'Who answered',
      columns: ['Who', 'How many'],
      noInvited:
        'We don’t know how many were asked, since those who were there answered by a code in the room.',
    },
    left: {
      alike: (when) =>
        `Those who didn’t answer ${when} answered about the same the first time as the others. Still, we don’t know how they are doing.`,
      higher: (when, left, stayed) =>
        `Those who didn’t answer ${when} answered better the first time than the others (${left} against ${stayed} on average). The figures may be a little worse than if all had answered.`,
      lower: (when, left, stayed) =>
        `Those who didn’t answer ${when} answered worse the first time than the others (${left} against ${stayed} on average). The figures may look a little better than if all had answered.`,
      unknown: (when) => `We don’t know how those who didn’t answer ${when} are doing.`,
    },
    changes: {
      title: (when) => `Has anything changed ${when}?`,
      says: (n) =>
        `The dot shows how much answers have changed on average for the ${n} who answered both times. The line shows how uncertain it is (95%). If the line crosses zero, we can’t tell whether anything has changed.`,
      saysMany: (least, most) =>
        `The dot shows how much answers have changed on average for those who answered both times (${least} to ${most} people). The line shows how uncertain it is (95%). If the line crosses zero, we can’t tell whether anything has changed.`,
      notBecause:
        'The figures show whether something has changed, not whether it was the course that did it.',
      below: 'worse',
      none: 'same',
      above: 'better',
      columns: ['Question', 'Answered both times', 'Change', 'Uncertainty (95%)', 'What we can say'],
      caption: 'Change among those who answered both times',
      others: 'Other times it was asked',
      since: (to, since) => `${to}, compared with ${since}`,
      hidden: 'Hidden',
      noLine: 'No line: all changed by as much',
    },
    by: {
      title: (what) => `${what} by who answered`,
      says: 'Groups of fewer than five answers aren’t shown, so that nobody can be recognised. Then we hide one more group, or the number could be worked out.',
      columns: ['Group', 'Answers'],
      good: 'Good answers',
      mean: 'Mean',
      all: 'All',
      rest: 'Other groups together',
      unstated: 'Didn’t say who they are',
      hidden: 'hidden',
      isGood: (what) => `Good answers are ${what}.`,
      some: (group) => `${group}, some of them`,
      others: (group) => `${group}, the rest`,
      together: 'Those that are hidden count in “Other groups together”.',
      partOf: (n, of) => `${n} of ${of} answers are counted here. The rest can’t be broken down yet.`,
    },
    questions: {
      title: 'All the questions',
      answer: 'Answer',
      count: 'How many',
      share: 'Share',
      when: (when) => `Asked ${when}`,
      waits: (least, most) =>
        least > 0
          ? `From ${least} to ${most} rounds aren’t counted yet. It varies from question to question.`
          : most === 1
            ? 'For some of the questions one round isn’t counted yet.'
            : `For some of the questions up to ${most} rounds aren’t counted yet.`,
      mean: (mean) => `Mean ${mean}`,
      caption: (question, when) => `Answers to ${question}, ${when}`,
    },
  },
})
