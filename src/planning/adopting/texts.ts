import { defineTexts } from '../../platform/texts.ts'

/** The words of taking a course that is there already into a plan. */
export const texts = defineTexts({
  nb: {
    title: 'Ta inn i Standard metode',
    ingress: (course: string) =>
      `Dere lager en plan rundt «${course}». Gruppa begynner med det som alt står om kurset, og ser på det side om side.`,
    how: 'Slik blir det',
    points: [
      'Dere setter sammen en gruppe med folk som har erfart det, og fagfolk.',
      'Hver side sier for seg hva som stemmer og hva som bør endres. Så blir dere enige.',
      'Begge sider skriver under. Da kan dere publisere nye datoer.',
    ],
    meanwhile:
      'Det som alt er publisert, blir stående. Nye datoer publiseres først når begge sider har skrevet under.',
    before:
      'Kurset har hatt en plan som er avsluttet. Den kan åpnes igjen i stedet, så lenge det ikke er laget en ny:',
    adopt: 'Lag planen',
    cancel: 'Ikke nå',
    there: 'Kurset har alt en plan',
    thereText: 'Du er ikke med i gruppa. Spør en koordinator i tjenesten om å få bli med.',
    back: 'Til kursene',
    says: 'Dette står det om kurset nå. Hva stemmer, og hva bør endres?',
    because: 'Kurset finnes fra før, og er tatt inn i Standard metode for å bli sett over av begge sider.',
    compared: 'Det er dette kurset som finnes. Det skal bli bedre, ikke bli ett til.',
  },
  nn: {
    title: 'Ta inn i Standard metode',
    ingress: (course) =>
      `De lagar ein plan rundt «${course}». Gruppa byrjar med det som alt står om kurset, og ser på det side om side.`,
    how: 'Slik blir det',
    points: [
      'De set saman ei gruppe med folk som har erfart det, og fagfolk.',
      'Kvar side seier for seg kva som stemmer og kva som bør endrast. Så blir de einige.',
      'Begge sider skriv under. Då kan de publisere nye datoar.',
    ],
    meanwhile:
      'Det som alt er publisert, blir ståande. Nye datoar blir først publiserte når begge sider har skrive under.',
    before:
      'Kurset har hatt ein plan som er avslutta. Han kan opnast igjen i staden, så lenge det ikkje er laga ein ny:',
    adopt: 'Lag planen',
    cancel: 'Ikkje no',
    there: 'Kurset har alt ein plan',
    thereText: 'Du er ikkje med i gruppa. Spør ein koordinator i tenesta om å få bli med.',
    back: 'Til kursa',
    says: 'Dette står det om kurset no. Kva stemmer, og kva bør endrast?',
    because: 'Kurset finst frå før, og er teke inn i Standard metode for å bli sett over av begge sider.',
    compared: 'Det er dette kurset som finst. Det skal bli betre, ikkje bli eitt til.',
  },
  en: {
    title: 'Take into Standard metode',
    ingress: (course) =>
      `You make a plan around “${course}”. The group begins with what the course says already, and looks at it side by side.`,
    how: 'What happens',
    points: [
      'You put together a group of people with lived experience, and professionals.',
      'Each side says by itself what holds and what should change. Then you agree.',
      'Both sides sign. Then you can publish new dates.',
    ],
    meanwhile: 'What is published already stays. New dates are published when both sides have signed.',
    before:
      'The course has had a plan that is closed. It can be opened again instead, as long as there is no new one:',
    adopt: 'Make the plan',
    cancel: 'Not now',
    there: 'The course already has a plan',
    thereText: 'You aren’t in its group. Ask a coordinator of the service to let you join.',
    back: 'To the courses',
    says: 'This is what the course says now. What holds, and what should change?',
    because: 'The course was there before, and is taken into Standard metode to be reviewed by both sides.',
    compared: 'This is the course there is. It is to become better, not one more.',
  },
})
