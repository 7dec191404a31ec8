import { defineTexts } from '../platform/texts.ts'

export const troubleTexts = defineTexts({
  nb: {
    findCourse: 'Finn kurs',
    home: 'Til forsiden',
    400: {
      title: 'Vi forsto ikke det som ble sendt',
      text: 'Gå tilbake og prøv en gang til. Blir det likt igjen, er feilen hos oss og ikke hos deg.',
    },
    403: {
      title: 'Skjemaet kom ikke herfra',
      text: 'For å passe på deg tar vi bare imot skjemaer som er fylt ut på våre egne sider. Åpne siden på nytt og send en gang til.',
    },
    404: {
      title: 'Denne siden finner vi ikke',
      text: 'Kanskje er kurset over, eller adressen er skrevet litt feil. Søk etter kurset, så finner du det som er nå.',
    },
    413: {
      title: 'Det ble for mye på en gang',
      text: 'Du sendte mer enn vi kan ta imot. Gå tilbake, skriv litt kortere og send på nytt.',
    },
    429: {
      title: 'Vent et lite øyeblikk',
      text: 'Det kom svært mange forespørsler fra nettet ditt. Vent ett minutt og prøv igjen.',
    },
    500: {
      title: 'Noe gikk galt hos oss',
      text: 'Det er ikke din feil, og vi har fått beskjed. Prøv en gang til. Har du nettopp sendt en påmelding, så se etter e-post fra oss først.',
    },
    503: {
      title: 'Vi er straks tilbake',
      text: 'Siden har en kort pause. Vent et halvt minutt og prøv igjen.',
    },
  },
  nn: {
    findCourse: 'Finn kurs',
    home: 'Til framsida',
    400: {
      title: 'Vi forstod ikkje det som vart sendt',
      text: 'Gå tilbake og prøv ein gong til. Blir det likt igjen, er feilen hos oss og ikkje hos deg.',
    },
    403: {
      title: 'Skjemaet kom ikkje herifrå',
      text: 'For å passe på deg tek vi berre imot skjema som er fylte ut på våre eigne sider. Opne sida på nytt og send ein gong til.',
    },
    404: {
      title: 'Denne sida finn vi ikkje',
      text: 'Kanskje er kurset over, eller adressa er skriven litt feil. Søk etter kurset, så finn du det som er no.',
    },
    413: {
      title: 'Det vart for mykje på ein gong',
      text: 'Du sende meir enn vi kan ta imot. Gå tilbake, skriv litt kortare og send på nytt.',
    },
    429: {
      title: 'Vent ein liten augneblink',
      text: 'Det kom svært mange førespurnader frå nettet ditt. Vent eitt minutt og prøv igjen.',
    },
    500: {
      title: 'Noko gjekk gale hos oss',
      text: 'Det er ikkje din feil, og vi har fått beskjed. Prøv ein gong til. Har du nettopp sendt ei påmelding, så sjå etter e-post frå oss først.',
    },
    503: {
      title: 'Vi er straks tilbake',
      text: 'Sida har ein kort pause. Vent eit halvt minutt og prøv igjen.',
    },
  },
  en: {
    findCourse: 'Find a course',
    home: 'To the front page',
    400: {
      title: 'We didn’t understand what was sent',
      text: 'Go back and try once more. If the same thing happens, the fault is ours and not yours.',
    },
    403: {
      title: 'The form didn’t come from here',
      text: 'To keep you safe we only accept forms filled in on our own pages. Open the page again and send it once more.',
    },
    404: {
      title: 'We can’t find this page',
      text: 'Perhaps the course is over, or the address is slightly wrong. Search for the course to find what is on now.',
    },
    413: {
      title: 'That was too much at once',
      text: 'You sent more than we can take. Go back, write a little less and send it again.',
    },
    429: {
      title: 'Wait just a moment',
      text: 'A great many requests came from your network. Wait one minute and try again.',
    },
    500: {
      title: 'Something went wrong at our end',
      text: 'It isn’t your fault, and we have been told. Try once more. If you have just sent a registration, look for an e-mail from us first.',
    },
    503: {
      title: 'We’ll be right back',
      text: 'The site is taking a short break. Wait half a minute and try again.',
    },
  },
})
