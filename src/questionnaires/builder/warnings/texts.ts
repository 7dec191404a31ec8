import { defineTexts } from '../../../platform/texts.ts'
import type { Identity } from './patterns.ts'

const questionsNb = (count: number) => (count === 1 ? 'ett spørsmål' : `${count} spørsmål`)

/** What the form makes one think over: what it is, why it matters, and what to do. */
export const texts = defineTexts({
  nb: {
    leading: (found: string) => ({
      what: `Spørsmålet kan lede svaret: «${found}».`,
      why: 'Mange svarer det de tror du håper på.',
      todo: 'Spør åpent, og la alle svar være like lette å gi: «Hvordan var …?»',
    }),
    double: (found: string) => ({
      what: `Spør du om to ting? «${found}»`,
      why: 'Den som er fornøyd med det ene og ikke det andre, kan ikke svare.',
      todo: 'Del det i to spørsmål, eller spør om det viktigste.',
    }),
    identifying: (found: string, what: Identity) => ({
      what: `Svaret kan fortelle hvem det er: «${found}».`,
      why: 'Vi lover at ingen får vite hvem som svarte hva.',
      todo: {
        name: 'Ta det bort. Navnet trengs ikke for å gjøre kurset bedre.',
        birth: 'Ta det bort, eller bruk spørsmålet om alder i banken. Det spør i grove grupper.',
        age: 'Bruk spørsmålet om alder i banken, som spør i grove grupper. På ett enkelt kurs: la være.',
        work: 'Spør heller om det dere trenger å vite, for eksempel om tidspunktet passet med jobb.',
        address: 'Spør heller om reisen var lang eller kort.',
        phone: 'Ta det bort. De som vil bli kontaktet, kan si det til dere.',
        diagnosis: 'Ta det bort. En sjelden diagnose peker ut én, og kurset er jo for dem som har den.',
      }[what],
    }),
    longQuestion: (words: number) => ({
      what: `Spørsmålet er langt: ${words} ord.`,
      why: 'På en telefon må det leses to ganger.',
      todo: 'Si det kortere. Flytt forklaringer til hjelpeteksten.',
    }),
    asksAhead: {
      what: 'Spørsmålet venter på et svar som kommer senere.',
      why: 'Det dukker opp over der den som svarer er, og blir lett oversett.',
      todo: 'Flytt det ned, eller endre når det vises.',
    },
    miscounted: (said: string, questions: number) => ({
      what: `Innledningen sier «${said}», men skjemaet har ${questions}.`,
      why: 'Den som svarer, lurer på om noe mangler.',
      todo: 'Rett tallet under «Endre tittel, innledning og språk», eller ta det bort.',
    }),
    longForm: (minutes: number, questions: number) => ({
      what: `Skjemaet er langt: ${questionsNb(questions)}, omtrent ${minutes} minutter.`,
      why: 'Jo lengre skjema, jo færre svarer på alt.',
      todo: 'Behold det dere vet at dere vil bruke.',
    }),
    owned: (name: string) => ({
      what: `${name} er det andre som eier.`,
      why: 'Skjemaet sendes ikke ut før tjenesten har en lisens som gjelder.',
      todo: 'Skriv inn lisensen under «Lisenser for spørreskjemaer» på Min side.',
    }),
    muchBackground: (count: number, most: number) => ({
      what: `Mange spørsmål om hvem som svarer: ${count}.`,
      why: 'Sammen kan de fortelle hvem det er, og de gjør ikke kurset bedre.',
      todo: `Velg høyst ${most}, og bare det dere skal bruke til noe.`,
    }),
    smallGroup: (groupSize: number | undefined, groups: number) => ({
      what:
        groupSize === undefined
          ? 'På ett enkelt kurs kan svaret fortelle hvem det er.'
          : `Gruppa er for liten for dette: ${groupSize} plasser, og ${groups} mulige grupper.`,
      why: 'Vi viser ikke tall for færre enn fem, så svarene kan heller ikke brukes.',
      todo: 'Ta det bort, med mindre mange kurs skal ses samlet.',
    }),
  },
  nn: {
    leading: (found) => ({
      what: `Spørsmålet kan leie svaret: «${found}».`,
      why: 'Mange svarer det dei trur du håper på.',
      todo: 'Spør ope, og la alle svar vere like lette å gi: «Korleis var …?»',
    }),
    double: (found) => ({
      what: `Spør du om to ting? «${found}»`,
      why: 'Den som er nøgd med det eine og ikkje det andre, kan ikkje svare.',
      todo: 'Del det i to spørsmål, eller spør om det viktigaste.',
    }),
    identifying: (found, what) => ({
      what: `Svaret kan fortelje kven det er: «${found}».`,
      why: 'Vi lovar at ingen får vite kven som svarte kva.',
      todo: {
        name: 'Ta det bort. Namnet trengst ikkje for å gjere kurset betre.',
        birth: 'Ta det bort, eller bruk spørsmålet om alder i banken. Det spør i grove grupper.',
        age: 'Bruk spørsmålet om alder i banken, som spør i grove grupper. På eitt enkelt kurs: la vere.',
        work: 'Spør heller om det de treng å vite, til dømes om tidspunktet passa med jobb.',
        address: 'Spør heller om reisa var lang eller kort.',
        phone: 'Ta det bort. Dei som vil bli kontakta, kan seie det til dykk.',
        diagnosis: 'Ta det bort. Ein sjeldan diagnose peikar ut éin, og kurset er jo for dei som har han.',
      }[what],
    }),
    longQuestion: (words) => ({
      what: `Spørsmålet er langt: ${words} ord.`,
      why: 'På ein telefon må det lesast to gonger.',
      todo: 'Sei det kortare. Flytt forklaringar til hjelpeteksten.',
    }),
    asksAhead: {
      what: 'Spørsmålet ventar på eit svar som kjem seinare.',
      why: 'Det dukkar opp over der den som svarer er, og blir lett oversett.',
      todo: 'Flytt det ned, eller endre når det blir vist.',
    },
    miscounted: (said, questions) => ({
      what: `Innleiinga seier «${said}», men skjemaet har ${questions}.`,
      why: 'Den som svarer, lurer på om noko manglar.',
      todo: 'Rett talet under «Endre tittel, innleiing og språk», eller ta det bort.',
    }),
    longForm: (minutes, questions) => ({
      what: `Skjemaet er langt: ${questions} spørsmål, omtrent ${minutes} minutt.`,
      why: 'Di lengre skjema, di færre svarer på alt.',
      todo: 'Ta vare på det de veit at de vil bruke.',
    }),
    owned: (name) => ({
      what: `${name} er det andre som eig.`,
      why: 'Skjemaet blir ikkje sendt ut før tenesta har ein lisens som gjeld.',
      todo: 'Skriv inn lisensen under «Lisensar for spørjeskjema» på Mi side.',
    }),
    muchBackground: (count, most) => ({
      what: `Mange spørsmål om kven som svarer: ${count}.`,
      why: 'Saman kan dei fortelje kven det er, og dei gjer ikkje kurset betre.',
      todo: `Vel høgst ${most}, og berre det de skal bruke til noko.`,
    }),
    smallGroup: (groupSize, groups) => ({
      what:
        groupSize === undefined
          ? 'På eitt enkelt kurs kan svaret fortelje kven det er.'
          : `Gruppa er for lita for dette: ${groupSize} plassar, og ${groups} moglege grupper.`,
      why: 'Vi viser ikkje tal for færre enn fem, så svara kan heller ikkje brukast.',
      todo: 'Ta det bort, med mindre mange kurs skal sjåast samla.',
    }),
  },
  en: {
    leading: (found) => ({
      what: `The question may lead the answer: “${found}”.`,
      why: 'Many answer what they think you hope for.',
      todo: 'Ask openly, and make all answers equally easy to give: “How was …?”',
    }),
    double: (found) => ({
      what: `Are you asking about two things? “${found}”`,
      why: 'Who is pleased with one and not with the other can’t answer.',
      todo: 'Make it two questions, or ask about what matters most.',
    }),
    identifying: (found, what) => ({
      what: `The answer may tell who it is: “${found}”.`,
      why: 'We promise that nobody learns who answered what.',
      todo: {
        name: 'Leave it out. The name isn’t needed to make the course better.',
        birth: 'Leave it out, or use the question about age in the bank. It asks in broad groups.',
        age: 'Use the question about age in the bank, which asks in broad groups. For a single course: don’t.',
        work: 'Rather ask what you need to know, such as whether the time suited their work.',
        address: 'Rather ask if the journey was long or short.',
        phone: 'Leave it out. Those who want to be contacted can tell you.',
        diagnosis:
          'Leave it out. A rare diagnosis points at one person, and the course is for those who have it.',
      }[what],
    }),
    longQuestion: (words) => ({
      what: `The question is long: ${words} words.`,
      why: 'On a phone it has to be read twice.',
      todo: 'Say it in fewer words. Move explanations to the help text.',
    }),
    asksAhead: {
      what: 'The question waits for an answer that comes later.',
      why: 'It turns up above the place where the person is, and is easily missed.',
      todo: 'Move it down, or change when it is shown.',
    },
    miscounted: (said, questions) => ({
      what: `The introduction says “${said}”, but the form has ${questions}.`,
      why: 'The person answering wonders if something is missing.',
      todo: 'Correct the number where title and introduction are changed, or take it away.',
    }),
    longForm: (minutes, questions) => ({
      what: `The form is long: ${questions} questions, about ${minutes} minutes.`,
      why: 'The longer the form, the fewer answer all of it.',
      todo: 'Keep what you know you will use.',
    }),
    owned: (name) => ({
      what: `${name} belongs to others.`,
      why: 'The form isn’t sent before the service has a licence that is in force.',
      todo: 'Write in the licence under “Licences for questionnaires” on My page.',
    }),
    muchBackground: (count, most) => ({
      what: `Many questions about who answers: ${count}.`,
      why: 'Together they can tell who it is, and they don’t make the course better.',
      todo: `Choose at most ${most}, and only what you will use for something.`,
    }),
    smallGroup: (groupSize, groups) => ({
      what:
        groupSize === undefined
          ? 'On a single course the answer may tell who it is.'
          : `The group is too small for this: ${groupSize} places, and ${groups} possible groups.`,
      why: 'We show no figures for fewer than five, so the answers can’t be used either.',
      todo: 'Leave it out, unless many courses are to be seen together.',
    }),
  },
})
