import { defineTexts } from '../../platform/texts.ts'

export const texts = defineTexts({
  nb: {
    title: 'Dele tall med resten av landet',
    ingress:
      'Når flere tjenester deler, får alle se hvordan det går i landet, og du kan se dine egne kurs ved siden av.',
    door: 'Om tallene deres skal telle med i landets.',
    what: 'Dette betyr et ja',
    points: [
      'Tallene fra kursene deres telles sammen med tall fra minst to andre tjenester. Ingen kan se hva som er deres.',
      'Det deles bare tall. Ingen navn, og ingenting noen har skrevet med egne ord.',
      'Samletallene er åpne for alle. De lages 1. februar og 1. august.',
      'Dere kan slutte når dere vil. Da teller ikke nye tall med. Samletall som er laget, blir stående.',
    ],
    services: 'Tjenestene dine',
    shares: (day: string) => `Deler siden ${day}`,
    sharesNot: 'Deler ikke',
    begin: 'Ja, del tallene',
    end: 'Slutt å dele',
    of: (service: string) => `for ${service}`,
  },
  nn: {
    title: 'Dele tal med resten av landet',
    ingress:
      'Når fleire tenester deler, får alle sjå korleis det går i landet, og du kan sjå dine eigne kurs ved sida av.',
    door: 'Om tala dykkar skal telje med i landet sine.',
    what: 'Dette tyder eit ja',
    points: [
      'Tala frå kursa dykkar blir talde saman med tal frå minst to andre tenester. Ingen kan sjå kva som er dykkar.',
      'Det blir berre delt tal. Ingen namn, og ingenting nokon har skrive med eigne ord.',
      'Samletala er opne for alle. Dei blir laga 1. februar og 1. august.',
      'De kan slutte når de vil. Då tel ikkje nye tal med. Samletal som er laga, blir ståande.',
    ],
    services: 'Tenestene dine',
    shares: (day: string) => `Deler sidan ${day}`,
    sharesNot: 'Deler ikkje',
    begin: 'Ja, del tala',
    end: 'Slutt å dele',
    of: (service: string) => `for ${service}`,
  },
  en: {
    title: 'Share numbers with the rest of the country',
    ingress:
      'When several services share, everybody can see how it goes in the country, and you can see your own courses beside it.',
    door: 'Whether your numbers count in the country’s.',
    what: 'This is what a yes means',
    points: [
      'The numbers of your courses are added to those of at least two other services. Nobody can see which are yours.',
      'Only numbers are shared. No names, and nothing that anybody wrote in their own words.',
      'The pooled numbers are open to all. They are made up on 1 February and 1 August.',
      'You can stop whenever you want. New numbers then don’t count. Pooled numbers that have been made stand.',
    ],
    services: 'Your services',
    shares: (day: string) => `Has shared since ${day}`,
    sharesNot: 'Doesn’t share',
    begin: 'Yes, share the numbers',
    end: 'Stop sharing',
    of: (service: string) => `for ${service}`,
  },
})
