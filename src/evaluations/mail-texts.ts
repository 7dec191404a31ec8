import { defineTexts } from '../platform/texts.ts'

export const texts = defineTexts({
  nb: {
    invitation: {
      before: {
        subject: 'Noen spørsmål før du begynner',
        heading: 'Noen spørsmål før du begynner',
        why: 'Vi spør før kurset og igjen etterpå. Slik kan vi se om det hjelper.',
      },
      'last-day': {
        subject: 'Hvordan var det?',
        heading: 'Hvordan var det?',
        why: 'Det du svarer, gjør det neste kurset bedre. Det er lov å si hva som ikke var bra.',
      },
      'after-2-weeks': {
        subject: 'Hvordan går det?',
        heading: 'Hvordan går det?',
        why: 'Det er to uker siden sist. Svarene viser om det du lærte, er til hjelp.',
      },
      'after-3-months': {
        subject: 'Hvordan går det nå?',
        heading: 'Hvordan går det nå?',
        why: 'Det er tre måneder siden sist. Svarene viser om det du lærte, er til hjelp i hverdagen.',
      },
      'after-6-months': {
        subject: 'Hvordan går det nå?',
        heading: 'Hvordan går det nå?',
        why: 'Det er et halvt år siden sist. Svarene viser om det du lærte, er til hjelp over tid.',
      },
      'after-12-months': {
        subject: 'Hvordan går det, ett år etter?',
        heading: 'Hvordan går det, ett år etter?',
        why: 'Det er et år siden sist, og dette er siste gang vi spør.',
      },
      own: {
        subject: 'Vil du svare på noen spørsmål?',
        heading: 'Vil du svare på noen spørsmål?',
        why: 'Det du svarer, gjør det neste kurset bedre.',
      },
    },
    reminder: (isLast: boolean, isOfMany: boolean) => ({
      subject: isLast ? 'Siste påminnelse: vil du svare?' : 'Vil du svare på noen spørsmål?',
      heading: 'Vi vil gjerne høre fra deg',
      why: isLast
        ? 'Vi spør ikke mer om dette. Også korte svar hjelper, og du kan hoppe over spørsmål.'
        : isOfMany
          ? 'Vi har ikke fått svar fra alle dere ennå. Den som nettopp har svart, eller svarte på papir, kan se bort fra dette.'
          : 'Vi har ikke fått svar fra deg ennå. Har du nettopp svart, eller svarte du på papir, kan du se bort fra dette.',
    }),
    minutes: (minutes: number) =>
      `Det tar omtrent ${minutes === 1 ? 'ett minutt' : `${minutes} minutter`}, og du kan hoppe over det du ikke vil svare på.`,
    promise:
      'Svarene lagres uten navn. De som holder kurset, får ikke vite hvem som har svart, eller hva hver enkelt svarte.',
    course: 'Kurs',
    by: 'Holdt av',
    until: 'Svar innen',
    answer: 'Svar nå',
    answerAs: (role: string, number: number) => `Svar nummer ${number}${role ? `, ${role}` : ''}`,
    role: { patient: 'pasient', 'next-of-kin': 'pårørende', professional: 'fagperson' },
    refuse: (url: string) => `Vil du ikke bli spurt? Si fra her: ${url}`,
  },
  nn: {
    invitation: {
      before: {
        subject: 'Nokre spørsmål før du byrjar',
        heading: 'Nokre spørsmål før du byrjar',
        why: 'Vi spør før kurset og ein gong til etterpå. Slik kan vi sjå om det hjelper.',
      },
      'last-day': {
        subject: 'Korleis var det?',
        heading: 'Korleis var det?',
        why: 'Det du svarer, gjer det neste kurset betre. Det er lov å seie kva som ikkje var bra.',
      },
      'after-2-weeks': {
        subject: 'Korleis går det?',
        heading: 'Korleis går det?',
        why: 'Det er to veker sidan sist. Svara viser om det du lærte, er til hjelp.',
      },
      'after-3-months': {
        subject: 'Korleis går det no?',
        heading: 'Korleis går det no?',
        why: 'Det er tre månader sidan sist. Svara viser om det du lærte, er til hjelp i kvardagen.',
      },
      'after-6-months': {
        subject: 'Korleis går det no?',
        heading: 'Korleis går det no?',
        why: 'Det er eit halvt år sidan sist. Svara viser om det du lærte, er til hjelp over tid.',
      },
      'after-12-months': {
        subject: 'Korleis går det, eitt år etter?',
        heading: 'Korleis går det, eitt år etter?',
        why: 'Det er eit år sidan sist, og dette er siste gongen vi spør.',
      },
      own: {
        subject: 'Vil du svare på nokre spørsmål?',
        heading: 'Vil du svare på nokre spørsmål?',
        why: 'Det du svarer, gjer det neste kurset betre.',
      },
    },
    reminder: (isLast: boolean, isOfMany: boolean) => ({
      subject: isLast ? 'Siste påminning: vil du svare?' : 'Vil du svare på nokre spørsmål?',
      heading: 'Vi vil gjerne høyre frå deg',
      why: isLast
        ? 'Vi spør ikkje meir om dette. Korte svar hjelper òg, og du kan hoppe over spørsmål.'
        : isOfMany
          ? 'Vi har ikkje fått svar frå alle dykk enno. Den som nettopp har svart, eller svarte på papir, kan sjå bort frå dette.'
          : 'Vi har ikkje fått svar frå deg enno. Har du nettopp svart, eller svarte du på papir, kan du sjå bort frå dette.',
    }),
    minutes: (minutes: number) =>
      `Det tek om lag ${minutes === 1 ? 'eitt minutt' : `${minutes} minutt`}, og du kan hoppe over det du ikkje vil svare på.`,
    promise:
      'Svara blir lagra utan namn. Dei som held kurset, får ikkje vite kven som har svart, eller kva kvar einskild svarte.',
    course: 'Kurs',
    by: 'Halde av',
    until: 'Svar innan',
    answer: 'Svar no',
    answerAs: (role: string, number: number) => `Svar nummer ${number}${role ? `, ${role}` : ''}`,
    role: { patient: 'pasient', 'next-of-kin': 'pårørande', professional: 'fagperson' },
    refuse: (url: string) => `Vil du ikkje bli spurd? Sei frå her: ${url}`,
  },
  en: {
    invitation: {
      before: {
        subject: 'A few questions before you begin',
        heading: 'A few questions before you begin',
        why: 'We ask before the course and again afterwards. That is how we can see whether it helps.',
      },
      'last-day': {
        subject: 'How was it?',
        heading: 'How was it?',
        why: 'What you answer makes the next course better. Do tell us what wasn’t good.',
      },
      'after-2-weeks': {
        subject: 'How are you doing?',
        heading: 'How are you doing?',
        why: 'It is two weeks since last time. The answers show whether what you learnt is of help.',
      },
      'after-3-months': {
        subject: 'How are you doing now?',
        heading: 'How are you doing now?',
        why: 'It is three months since last time. The answers show whether what you learnt is of help in everyday life.',
      },
      'after-6-months': {
        subject: 'How are you doing now?',
        heading: 'How are you doing now?',
        why: 'It is half a year since last time. The answers show whether what you learnt helps over time.',
      },
      'after-12-months': {
        subject: 'How are you doing, a year later?',
        heading: 'How are you doing, a year later?',
        why: 'It is a year since last time, and this is the last time we ask.',
      },
      own: {
        subject: 'Will you answer a few questions?',
        heading: 'Will you answer a few questions?',
        why: 'What you answer makes the next course better.',
      },
    },
    reminder: (isLast: boolean, isOfMany: boolean) => ({
      subject: isLast ? 'Last reminder: will you answer?' : 'Will you answer a few questions?',
      heading: 'We would like to hear from you',
      why: isLast
        ? 'We won’t ask about this again. Short answers help too, and you can skip questions.'
        : isOfMany
          ? 'We haven’t had answers from all of you yet. Whoever has just answered, or answered on paper, can ignore this.'
          : 'We haven’t had your answers yet. If you have just answered, or answered on paper, you can ignore this.',
    }),
    minutes: (minutes: number) =>
      `It takes about ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, and you can skip what you don’t want to answer.`,
    promise:
      'Answers are kept without names. Those who hold the course aren’t told who has answered, or what each person answered.',
    course: 'Course',
    by: 'Held by',
    until: 'Answer by',
    answer: 'Answer now',
    answerAs: (role: string, number: number) => `Answer number ${number}${role ? `, ${role}` : ''}`,
    role: { patient: 'patient', 'next-of-kin': 'next of kin', professional: 'professional' },
    refuse: (url: string) => `Don’t want to be asked? Tell us here: ${url}`,
  },
})
