import { defineTexts } from '../../platform/texts.ts'

/** What is said when a form can't be sent because a licence doesn't hold. */
export const texts = defineTexts({
  nb: {
    title: (name: string) => `Skjemaet sendes ikke ut: lisensen for ${name} gjelder ikke`,
    titleLater: (name: string, day: string) =>
      `Skjemaet går ikke ut ${day}: lisensen for ${name} gjelder ikke da`,
    text: 'Ingen nye får invitasjon, påminnelse, kode eller papir. De som alt har fått skjemaet, kan svare, og svarene dere har, blir stående. Med en ny lisens går alt videre av seg selv.',
    action: 'Skriv inn lisensen',
    others: 'Koordinatoren eller lederen for tjenesten kan skrive inn en ny lisens.',
    waits: (course: string) => `Evalueringen av ${course} står stille`,
    waitsText: (name: string) => `Lisensen for ${name} gjelder ikke, så skjemaet sendes ikke ut.`,
    answerer: {
      title: 'Skjemaet er ikke åpent akkurat nå',
      ingress: (day: string) =>
        `Det er noe de som holder kurset, må ordne først. De har fått beskjed. Prøv igjen en annen dag, senest ${day}.`,
    },
  },
  nn: {
    title: (name) => `Skjemaet blir ikkje sendt ut: lisensen for ${name} gjeld ikkje`,
    titleLater: (name, day) => `Skjemaet går ikkje ut ${day}: lisensen for ${name} gjeld ikkje då`,
    text: 'Ingen nye får invitasjon, påminning, kode eller papir. Dei som alt har fått skjemaet, kan svare, og svara de har, blir ståande. Med ein ny lisens går alt vidare av seg sjølv.',
    action: 'Skriv inn lisensen',
    others: 'Koordinatoren eller leiaren for tenesta kan skrive inn ein ny lisens.',
    waits: (course) => `Evalueringa av ${course} står stille`,
    waitsText: (name) => `Lisensen for ${name} gjeld ikkje, så skjemaet blir ikkje sendt ut.`,
    answerer: {
      title: 'Skjemaet er ikkje ope akkurat no',
      ingress: (day) =>
        `Det er noko dei som held kurset, må ordne først. Dei har fått beskjed. Prøv igjen ein annan dag, seinast ${day}.`,
    },
  },
  en: {
    title: (name) => `The form isn’t sent: the licence for ${name} isn’t in force`,
    titleLater: (name, day) =>
      `The form won’t be sent on ${day}: the licence for ${name} isn’t in force then`,
    text: 'Nobody new gets an invitation, a reminder, the code or paper. Those who have the form already can answer, and the answers you have remain. With a new licence everything goes on by itself.',
    action: 'Write in the licence',
    others: 'The service’s coordinator or manager can write in a new licence.',
    waits: (course) => `The evaluation of ${course} stands still`,
    waitsText: (name) => `The licence for ${name} isn’t in force, so the form isn’t sent.`,
    answerer: {
      title: 'The form isn’t open right now',
      ingress: (day) =>
        `There is something that those who hold the course must see to first. They have been told. Try again another day, by ${day}.`,
    },
  },
})
