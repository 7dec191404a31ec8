import { defineTexts } from '../../platform/texts.ts'

export const texts = defineTexts({
  nb: {
    asked: {
      title: 'Slik spør dere deltakerne',
      notYet:
        'Det er ikke satt opp hvordan deltakerne skal spørres. Det gjøres én gang, og gjelder hver gang kurset holdes.',
      noCourse: 'Det settes opp når planen har et kurs, i steg 5.',
      ownForm: (programme: string, form: string, version: number) =>
        `${programme} har et eget skjema: «${form}», versjon ${version}.`,
      useForm: (programme: string) => `Sett opp evalueringen med skjemaet fra ${programme}`,
      setUp: 'Sett opp evalueringen',
      whoSetsUp: 'En koordinator eller leder i tjenesten setter det opp.',
      see: 'Se oppsettet, og hvem som spørres neste gang',
    },
    results: {
      title: 'Hva deltakerne sa',
      nothing: 'Ingenting kan vises ennå. Det trengs minst fem svar fra en runde som er stengt.',
      noCourse: 'Planen har ikke noe kurs ennå. Når den har det, ser dere her hva deltakerne sa.',
      all: 'Se alle tallene',
      findings: 'Skal noe bli bedre?',
      findingsText:
        'Velg det dere vil gjøre noe med. Tallet følger med tiltaket, og neste evaluering viser om det hjalp.',
      act: 'Lag tiltak',
    },
    own: 'Har dere spurt på en annen måte også?',
    url: 'Lenke til skjemaet deltakerne fikk',
    answered: 'Hvor mange svarte?',
    found: 'Hva viser svarene?',
    foundHint: 'Med egne ord. Ikke skriv hvem som sa det, eller noe som gjør at noen kan kjennes igjen.',
    save: 'Lagre',
    saved: 'Lagret.',
    by: (name: string, day: string) => `Sist skrevet av ${name} ${day}`,
    wrong: {
      url: 'Skriv hele adressen, for eksempel https://example.no/skjema',
      answered: 'Skriv et helt tall, fra 0 til 500',
      tooLong: (most: number) => `Skriv høyst ${most} tegn`,
      text: 'Dette kunne ikke leses som tekst',
    },
  },
  nn: {
    asked: {
      title: 'Slik spør de deltakarane',
      notYet:
        'Det er ikkje sett opp korleis deltakarane skal spørjast. Det blir gjort éin gong, og gjeld kvar gong kurset blir halde.',
      noCourse: 'Det blir sett opp når planen har eit kurs, i steg 5.',
      ownForm: (programme, form, version) =>
        `${programme} har eit eige skjema: «${form}», versjon ${version}.`,
      useForm: (programme) => `Set opp evalueringa med skjemaet frå ${programme}`,
      setUp: 'Set opp evalueringa',
      whoSetsUp: 'Ein koordinator eller leiar i tenesta set det opp.',
      see: 'Sjå oppsettet, og kven som blir spurde neste gong',
    },
    results: {
      title: 'Kva deltakarane sa',
      nothing: 'Ingenting kan visast enno. Det trengst minst fem svar frå ein runde som er stengd.',
      noCourse: 'Planen har ikkje noko kurs enno. Når han har det, ser de her kva deltakarane sa.',
      all: 'Sjå alle tala',
      findings: 'Skal noko bli betre?',
      findingsText:
        'Vel det de vil gjere noko med. Talet følgjer med tiltaket, og neste evaluering viser om det hjelpte.',
      act: 'Lag tiltak',
    },
    own: 'Har de spurt på ein annan måte også?',
    url: 'Lenkje til skjemaet deltakarane fekk',
    answered: 'Kor mange svarte?',
    found: 'Kva viser svara?',
    foundHint: 'Med eigne ord. Ikkje skriv kven som sa det, eller noko som gjer at nokon kan kjennast att.',
    save: 'Lagre',
    saved: 'Lagra.',
    by: (name: string, day: string) => `Sist skrive av ${name} ${day}`,
    wrong: {
      url: 'Skriv heile adressa, til dømes https://example.no/skjema',
      answered: 'Skriv eit heilt tal, frå 0 til 500',
      tooLong: (most: number) => `Skriv høgst ${most} teikn`,
      text: 'Dette kunne ikkje lesast som tekst',
    },
  },
  en: {
    asked: {
      title: 'How you ask participants',
      notYet:
        'How participants are asked has not been set up. It is done once, and holds each time the course is held.',
      noCourse: 'It is set up when the plan has a course, in step 5.',
      ownForm: (programme, form, version) =>
        `${programme} has a form of its own: “${form}”, version ${version}.`,
      useForm: (programme) => `Set up the evaluation with the form from ${programme}`,
      setUp: 'Set up the evaluation',
      whoSetsUp: 'A coordinator or manager of the service sets it up.',
      see: 'See how it is set up, and who is asked next',
    },
    results: {
      title: 'What participants said',
      nothing: 'Nothing can be shown yet. It takes at least five answers from a round that has closed.',
      noCourse: 'The plan has no course yet. When it has, you will see here what participants said.',
      all: 'See all the figures',
      findings: 'Is anything to be better?',
      findingsText:
        'Choose what you want to do something about. The figure goes with the action, and the next evaluation shows whether it helped.',
      act: 'Make an action',
    },
    own: 'Have you asked in another way too?',
    url: 'Link to the form participants were given',
    answered: 'How many answered?',
    found: 'What do the answers say?',
    foundHint: 'In your own words. Don’t write who said it, or anything by which somebody can be recognised.',
    save: 'Save',
    saved: 'Saved.',
    by: (name: string, day: string) => `Last written by ${name} ${day}`,
    wrong: {
      url: 'Write the whole address, for example https://example.no/form',
      answered: 'Write a whole number, from 0 to 500',
      tooLong: (most: number) => `Write at most ${most} characters`,
      text: 'This couldn’t be read as text',
    },
  },
})
