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
      caption: 'Hvem som svarte',
      columns: ['Hvem', 'Antall'],
      noInvited: 'Vi vet ikke hvor mange som ble spurt, for de som var der, svarte på en kode i rommet.',
    },
    left: {
      alike: (when: string) =>
        `De som ikke svarte ${when}, hadde omtrent samme nytte første gang som de andre. Vi vet likevel ikke hvordan det går med dem.`,
      higher: (when: string, left: string, stayed: string) =>
        `De som ikke svarte ${when}, svarte bedre første gang enn de andre (${left} mot ${stayed} i snitt). Tallene kan være litt dårligere enn om alle hadde svart.`,
      lower: (when: string, left: string, stayed: string) =>
        `De som ikke svarte ${when}, svarte dårligere første gang enn de andre (${left} mot ${stayed} i snitt). Tallene kan se litt bedre ut enn om alle hadde svart.`,
      unknown: (when: string) => `Vi vet ikke hvordan det går med dem som ikke svarte ${when}.`,
    },
    changes: {
      title: (when: string) => `Har noe endret seg ${when}?`,
      says: (n: number) =>
        `Prikken er gjennomsnittet for ${n} som svarte begge ganger og kan vises. Streken viser hvor usikkert det er (95 %). Krysser streken null, vet vi ikke.`,
      saysMany: (least: number, most: number) =>
        `Prikken er gjennomsnittet for dem som svarte begge ganger og kan vises (${least} til ${most} personer). Streken viser hvor usikkert det er (95 %). Krysser streken null, vet vi ikke.`,
      notBecause: 'Tallene viser om noe har endret seg, ikke om det var kurset som gjorde det.',
      below: 'verre',
      none: 'likt',
      above: 'bedre',
      columns: ['Spørsmål', 'Svarte begge ganger', 'Endring', 'Usikkerhet (95 %)', 'Hva vi kan si'],
      caption: 'Endring for dem som svarte begge ganger',
      others: 'Andre ganger det er spurt',
      since: (to: string, since: string) => `${to}, sammenlignet med ${since}`,
      hidden: 'Skjult',
      noLine: 'Ingen strek: alle endret seg like mye',
    },
    series: {
      title: 'Blir kurset bedre?',
      says: (what: string, runs: number) =>
        `Hver prikk er en gjennomføring, og viser gjennomsnittet for ${what}. ${runs} gjennomføringer kan vises.`,
      after: (done: string, above: number, of: number) =>
        `Etter «${done}» ligger ${above === 0 ? `ingen av ${of}` : above === of ? `alle ${of}` : `${above} av ${of}`} gjennomføringer over medianen fra før.`,
      tooSoon: (done: string) => `Det er holdt for få gjennomføringer til å se om «${done}» hjalp.`,
      anAction: 'Et tiltak i planen',
      andMore: (done: string, more: number) => `${done}, og ${more} til`,
      better: {
        better: 'Ja. Kurset har blitt bedre, mer enn tilfeldigheter kan gi.',
        worse: 'Nei, det har blitt dårligere, mer enn tilfeldigheter kan gi.',
        moved: 'Vi kan ikke si det. Det svinger mer enn tilfeldigheter kan gi, men ikke klart opp eller ned.',
        chance: 'Vi kan ikke si det. Svingningene er ikke større enn tilfeldigheter kan gi.',
        'too-few':
          'Vi kan ikke si det ennå. Det er for få gjennomføringer til å skille en endring fra tilfeldigheter.',
      },
      howWeKnow: 'Hvordan vet vi det?',
      medianIs: 'Medianen er midten: like mange gjennomføringer ligger over som under.',
      shift: (row: number, median: string, atMost: number) =>
        `${row} gjennomføringer på rad ligger på samme side av medianen for alle (${median}). Tilfeldigheter gir sjelden mer enn ${atMost} på rad.`,
      crossings: (times: number, median: string, atLeast: number) =>
        `Linja krysser medianen for alle (${median}) ${times === 0 ? 'aldri' : times === 1 ? 'bare én gang' : `bare ${times} ganger`}. Tilfeldigheter gir nesten alltid minst ${atLeast}.`,
      noSign: (row: number, crossings: number) =>
        `Vi ser etter to tegn: minst ${row} gjennomføringer på rad på samme side av medianen, eller at linja krysser medianen færre enn ${crossings} ganger. Ingen av dem er her.`,
      needs: 'Vi trenger minst ti gjennomføringer for å skille en endring fra tilfeldigheter.',
      notBecause: 'Det viser ikke at tiltaket var grunnen. Noe annet kan ha endret seg samtidig.',
      waits: 'Når minst to gjennomføringer kan vises, ser du her om kurset blir bedre.',
      median: (value: string) => `median ${value}`,
      hidden: 'For få svar til å vises',
      inARow: 'Lengre på samme side enn tilfeldigheter gir',
      columns: ['Gjennomføring', 'Svar', 'Gjennomsnitt'],
      caption: 'Gjennomsnitt for hver gjennomføring',
      toPlan: 'Se tiltakene i planen',
      waiting: 'venter på flere svar',
    },
    by: {
      title: (what: string) => `${what} etter hvem du er`,
      says: 'Grupper med færre enn fem svar vises ikke, så ingen kan kjennes igjen. Da skjuler vi også én gruppe til, ellers kunne tallet regnes ut.',
      columns: ['Gruppe', 'Svar'],
      good: 'Gode svar',
      mean: 'Gjennomsnitt',
      all: 'Alle',
      rest: 'Andre grupper samlet',
      unstated: 'Sa ikke hvem de er',
      hidden: 'skjult',
      isGood: (what: string) => `Gode svar er ${what}.`,
    },
    questions: {
      title: 'Alle spørsmålene',
      answer: 'Svar',
      count: 'Antall',
      share: 'Andel',
      when: (when: string) => `Spurt ${when}`,
      waits: (least: number, most: number) =>
        `Fra ${least} til ${most} gjennomføringer er ikke regnet med ennå. Det varierer fra spørsmål til spørsmål.`,
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
      caption: 'Kven som svarte',
      columns: ['Kven', 'Kor mange'],
      noInvited: 'Vi veit ikkje kor mange som vart spurde, for dei som var der, svarte på ein kode i rommet.',
    },
    left: {
      alike: (when) =>
        `Dei som ikkje svarte ${when}, hadde om lag same nytte første gongen som dei andre. Vi veit likevel ikkje korleis det går med dei.`,
      higher: (when, left, stayed) =>
        `Dei som ikkje svarte ${when}, svarte betre første gongen enn dei andre (${left} mot ${stayed} i snitt). Tala kan vere litt dårlegare enn om alle hadde svart.`,
      lower: (when, left, stayed) =>
        `Dei som ikkje svarte ${when}, svarte dårlegare første gongen enn dei andre (${left} mot ${stayed} i snitt). Tala kan sjå litt betre ut enn om alle hadde svart.`,
      unknown: (when) => `Vi veit ikkje korleis det går med dei som ikkje svarte ${when}.`,
    },
    changes: {
      title: (when) => `Har noko endra seg ${when}?`,
      says: (n) =>
        `Prikken er gjennomsnittet for ${n} som svarte begge gongene og kan visast. Streken viser kor usikkert det er (95 %). Kryssar streken null, veit vi ikkje.`,
      saysMany: (least, most) =>
        `Prikken er gjennomsnittet for dei som svarte begge gongene og kan visast (${least} til ${most} personar). Streken viser kor usikkert det er (95 %). Kryssar streken null, veit vi ikkje.`,
      notBecause: 'Tala viser om noko har endra seg, ikkje om det var kurset som gjorde det.',
      below: 'verre',
      none: 'likt',
      above: 'betre',
      columns: ['Spørsmål', 'Svarte begge gongene', 'Endring', 'Uvisse (95 %)', 'Kva vi kan seie'],
      caption: 'Endring for dei som svarte begge gongene',
      others: 'Andre gonger det er spurt',
      since: (to, since) => `${to}, samanlikna med ${since}`,
      hidden: 'Skjult',
      noLine: 'Ingen strek: alle endra seg like mykje',
    },
    series: {
      title: 'Blir kurset betre?',
      says: (what, runs) =>
        `Kvar prikk er ei gjennomføring, og viser gjennomsnittet for ${what}. ${runs} gjennomføringar kan visast.`,
      after: (done, above, of) =>
        `Etter «${done}» ligg ${above === 0 ? `ingen av ${of}` : above === of ? `alle ${of}` : `${above} av ${of}`} gjennomføringar over medianen frå før.`,
      tooSoon: (done) => `Det er halde for få gjennomføringar til å sjå om «${done}» hjelpte.`,
      anAction: 'Eit tiltak i planen',
      andMore: (done, more) => `${done}, og ${more} til`,
      better: {
        better: 'Ja. Kurset har blitt betre, meir enn tilfelle kan gje.',
        worse: 'Nei, det har blitt dårlegare, meir enn tilfelle kan gje.',
        moved: 'Vi kan ikkje seie det. Det svingar meir enn tilfelle kan gje, men ikkje klart opp eller ned.',
        chance: 'Vi kan ikkje seie det. Svingingane er ikkje større enn tilfelle kan gje.',
        'too-few':
          'Vi kan ikkje seie det enno. Det er for få gjennomføringar til å skilje ei endring frå tilfelle.',
      },
      howWeKnow: 'Korleis veit vi det?',
      medianIs: 'Medianen er midten: like mange gjennomføringar ligg over som under.',
      shift: (row, median, atMost) =>
        `${row} gjennomføringar på rad ligg på same sida av medianen for alle (${median}). Tilfelle gjev sjeldan meir enn ${atMost} på rad.`,
      crossings: (times, median, atLeast) =>
        `Linja kryssar medianen for alle (${median}) ${times === 0 ? 'aldri' : times === 1 ? 'berre éin gong' : `berre ${times} gonger`}. Tilfelle gjev nesten alltid minst ${atLeast}.`,
      noSign: (row, crossings) =>
        `Vi ser etter to teikn: minst ${row} gjennomføringar på rad på same sida av medianen, eller at linja kryssar medianen færre enn ${crossings} gonger. Ingen av dei er her.`,
      needs: 'Vi treng minst ti gjennomføringar for å skilje ei endring frå tilfelle.',
      notBecause: 'Det viser ikkje at tiltaket var grunnen. Noko anna kan ha endra seg samstundes.',
      waits: 'Når minst to gjennomføringar kan visast, ser du her om kurset blir betre.',
      median: (value) => `median ${value}`,
      hidden: 'For få svar til å visast',
      inARow: 'Lenger på same sida enn tilfelle gjev',
      columns: ['Gjennomføring', 'Svar', 'Gjennomsnitt'],
      caption: 'Gjennomsnitt for kvar gjennomføring',
      toPlan: 'Sjå tiltaka i planen',
      waiting: 'ventar på fleire svar',
    },
    by: {
      title: (what) => `${what} etter kven du er`,
      says: 'Grupper med færre enn fem svar blir ikkje viste, så ingen kan kjennast att. Då skjuler vi også éi gruppe til, elles kunne talet reknast ut.',
      columns: ['Gruppe', 'Svar'],
      good: 'Gode svar',
      mean: 'Gjennomsnitt',
      all: 'Alle',
      rest: 'Andre grupper samla',
      unstated: 'Sa ikkje kven dei er',
      hidden: 'skjult',
      isGood: (what) => `Gode svar er ${what}.`,
    },
    questions: {
      title: 'Alle spørsmåla',
      answer: 'Svar',
      count: 'Kor mange',
      share: 'Del',
      when: (when) => `Spurt ${when}`,
      waits: (least, most) =>
        `Frå ${least} til ${most} gjennomføringar er ikkje rekna med enno. Det varierer frå spørsmål til spørsmål.`,
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
      again: (when) => `answered ${when} too`,
      againOf: (when, runs, of) => `answered ${when} too, in ${runs} of ${of} rounds that can be shown`,
      caption: 'Who answered',
      columns: ['Who', 'How many'],
      noInvited:
        'We don’t know how many were asked, since those who were there answered by a code in the room.',
    },
    left: {
      alike: (when) =>
        `Those who didn’t answer ${when} had about the same benefit the first time as the others. Still, we don’t know how they fare.`,
      higher: (when, left, stayed) =>
        `Those who didn’t answer ${when} answered better the first time than the others (${left} against ${stayed} on average). The figures may be a little worse than if all had answered.`,
      lower: (when, left, stayed) =>
        `Those who didn’t answer ${when} answered worse the first time than the others (${left} against ${stayed} on average). The figures may look a little better than if all had answered.`,
      unknown: (when) => `We don’t know how those fare who didn’t answer ${when}.`,
    },
    changes: {
      title: (when) => `Has anything changed ${when}?`,
      says: (n) =>
        `The dot is the mean of ${n} who answered both times and can be shown. The line shows how uncertain it is (95 %). If the line crosses nought, we can’t tell.`,
      saysMany: (least, most) =>
        `The dot is the mean of those who answered both times and can be shown (${least} to ${most} people). The line shows how uncertain it is (95 %). If the line crosses nought, we can’t tell.`,
      notBecause:
        'The figures show whether something has changed, not whether it was the course that did it.',
      below: 'worse',
      none: 'same',
      above: 'better',
      columns: ['Question', 'Answered both times', 'Change', 'Uncertainty (95 %)', 'What we can say'],
      caption: 'Change among those who answered both times',
      others: 'Other times it was asked',
      since: (to, since) => `${to}, compared with ${since}`,
      hidden: 'Hidden',
      noLine: 'No line: all changed by as much',
    },
    series: {
      title: 'Is the course getting better?',
      says: (what, runs) =>
        `Each dot is a round, and shows the mean for ${what}. ${runs} rounds can be shown.`,
      after: (done, above, of) =>
        `After “${done}”, ${above === 0 ? `none of ${of}` : above === of ? `all ${of}` : `${above} of ${of}`} rounds lie above the median from before.`,
      tooSoon: (done) => `Too few rounds have been held to see whether “${done}” helped.`,
      anAction: 'An action in the plan',
      andMore: (done, more) => `${done}, and ${more} more`,
      better: {
        better: 'Yes. The course has become better, more than chance can make it.',
        worse: 'No, it has become worse, more than chance can make it.',
        moved: 'We can’t say. It swings more than chance can make it, but not clearly up or down.',
        chance: 'We can’t say. It doesn’t swing more than chance can make it.',
        'too-few': 'We can’t say yet. There are too few rounds to tell a change from chance.',
      },
      howWeKnow: 'How do we know?',
      medianIs: 'The median is the middle: as many rounds lie above it as below.',
      shift: (row, median, atMost) =>
        `${row} rounds in a row lie on the same side of the median of all (${median}). Chance seldom gives more than ${atMost} in a row.`,
      crossings: (times, median, atLeast) =>
        `The line crosses the median of all (${median}) ${times === 0 ? 'never' : times === 1 ? 'only once' : `only ${times} times`}. Chance nearly always gives at least ${atLeast}.`,
      noSign: (row, crossings) =>
        `We look for two signs: at least ${row} rounds in a row on the same side of the median, or that the line crosses the median fewer than ${crossings} times. Neither is here.`,
      needs: 'It takes at least ten rounds to tell a change from chance.',
      notBecause:
        'It doesn’t show that the action was the reason. Something else may have changed at the same time.',
      waits: 'When at least two rounds can be shown, you will see here whether the course is getting better.',
      median: (value) => `median ${value}`,
      hidden: 'Too few answers to be shown',
      inARow: 'Longer on one side than chance gives',
      columns: ['Round', 'Answers', 'Mean'],
      caption: 'Mean of each round',
      toPlan: 'See the actions in the plan',
      waiting: 'waits for more answers',
    },
    by: {
      title: (what) => `${what} by who you are`,
      says: 'Groups of fewer than five answers aren’t shown, so that nobody can be recognised. Then we hide one more group, or the number could be worked out.',
      columns: ['Group', 'Answers'],
      good: 'Good answers',
      mean: 'Mean',
      all: 'All',
      rest: 'Other groups together',
      unstated: 'Didn’t say who they are',
      hidden: 'hidden',
      isGood: (what) => `Good answers are ${what}.`,
    },
    questions: {
      title: 'All the questions',
      answer: 'Answer',
      count: 'How many',
      share: 'Share',
      when: (when) => `Asked ${when}`,
      waits: (least, most) =>
        `From ${least} to ${most} rounds aren’t counted yet. It varies from question to question.`,
      mean: (mean) => `Mean ${mean}`,
      caption: (question, when) => `Answers to ${question}, ${when}`,
    },
  },
})
