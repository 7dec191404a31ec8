import { defineTexts } from '../platform/texts.ts'

/** The words of the run chart: whether the course gets better, and how we know. */
export const seriesTexts = defineTexts({
  nb: {
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
  nn: {
    title: 'Blir kurset betre?',
    says: (what, runs) =>
      `Kvar prikk er ei gjennomføring, og viser gjennomsnittet for ${what}. ${runs} gjennomføringar kan visast.`,
    after: (done, above, of) =>
      `Etter «${done}» ligg ${above === 0 ? `ingen av ${of}` : above === of ? `alle ${of}` : `${above} av ${of}`} gjennomføringar over medianen frå før.`,
    tooSoon: (done) => `Det er halde for få gjennomføringar til å sjå om «${done}» hjelpte.`,
    anAction: 'Eit tiltak i planen',
    andMore: (done, more) => `${done}, og ${more} til`,
    better: {
      better: 'Ja. Kurset har blitt betre, meir enn det tilfeldige kan gje.',
      worse: 'Nei, det har blitt dårlegare, meir enn det tilfeldige kan gje.',
      moved:
        'Vi kan ikkje seie det. Det svingar meir enn det tilfeldige kan gje, men ikkje klart opp eller ned.',
      chance: 'Vi kan ikkje seie det. Svingingane er ikkje større enn det tilfeldige kan gje.',
      'too-few':
        'Vi kan ikkje seie det enno. Det er for få gjennomføringar til å skilje ei endring frå det tilfeldige.',
    },
    howWeKnow: 'Korleis veit vi det?',
    medianIs: 'Medianen er midten: like mange gjennomføringar ligg over som under.',
    shift: (row, median, atMost) =>
      `${row} gjennomføringar på rad ligg på same sida av medianen for alle (${median}). Tilfelle gjev sjeldan meir enn ${atMost} på rad.`,
    crossings: (times, median, atLeast) =>
      `Linja kryssar medianen for alle (${median}) ${times === 0 ? 'aldri' : times === 1 ? 'berre éin gong' : `berre ${times} gonger`}. Tilfelle gjev nesten alltid minst ${atLeast}.`,
    noSign: (row, crossings) =>
      `Vi ser etter to teikn: minst ${row} gjennomføringar på rad på same sida av medianen, eller at linja kryssar medianen færre enn ${crossings} gonger. Ingen av dei er her.`,
    needs: 'Vi treng minst ti gjennomføringar for å skilje ei endring frå det tilfeldige.',
    notBecause: 'Det viser ikkje at tiltaket var grunnen. Noko anna kan ha endra seg samstundes.',
    waits: 'Når minst to gjennomføringar kan visast, ser du her om kurset blir betre.',
    median: (value) => `median ${value}`,
    hidden: 'For få svar til å visast',
    inARow: 'Lenger på same sida enn det tilfeldige gjev',
    columns: ['Gjennomføring', 'Svar', 'Gjennomsnitt'],
    caption: 'Gjennomsnitt for kvar gjennomføring',
    toPlan: 'Sjå tiltaka i planen',
    waiting: 'ventar på fleire svar',
  },
  en: {
    title: 'Is the course getting better?',
    says: (what, runs) => `Each dot is a round, and shows the mean for ${what}. ${runs} rounds can be shown.`,
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
})
