import { defineTexts } from '../platform/texts.ts'

/** The words of the accessibility statement. Every claim in it has a test or a named gap. */
export const accessibilityTexts = defineTexts({
  nb: {
    title: 'Tilgjengelighet',
    ingress:
      'Alle skal kunne finne et kurs og melde seg på. Målet vårt er WCAG 2.2 på nivå AA, på hver side og i hver tilstand.',
    works: {
      heading: 'Dette skal virke for deg',
      items: [
        'Alt kan gjøres med tastatur, og du ser alltid hvor du er.',
        'Sidene leses opp riktig, på bokmål, nynorsk og engelsk.',
        'Du kan forstørre til 400 prosent uten å bla sidelengs.',
        'Alt virker uten skript, og på en gammel telefon.',
        'Farger er aldri det eneste som sier noe. Lyst, mørkt og egne farger følger det du har valgt i maskinen din.',
        'Kart og figurer har en liste eller tekst ved siden av som sier det samme.',
        'Feil i et skjema forklares, og det du har skrevet, blir stående.',
        'Du kan skrive ut, og få med det du trenger på ett ark.',
      ],
    },
    tested: {
      heading: 'Slik har vi prøvd',
      paragraphs: [
        'Hver side kontrolleres av automatiske prøver (axe og html-validate) i lyst og mørkt og på smale og brede skjermer, hver gang noe endres. Veien fra søk til påmelding prøves med bare tastatur, uten skript og med 400 prosent forstørring.',
        'Automatiske prøver finner bare en del av feilene.',
      ],
    },
    known: {
      heading: 'Det vi vet ikke er bra nok',
      items: [
        'Sidene er ennå ikke prøvd av folk som bruker skjermleser, punktskrift eller talestyring til daglig.',
        'Tekstene om hvert kurs skriver tjenestene selv. Noen kan være vanskeligere å lese enn de burde.',
        'Samiske språk mangler. De kommer når en oversetter har gitt oss tekstene.',
      ],
    },
    tell: {
      heading: 'Si fra når noe ikke virker',
      paragraphs: [
        'Møter du en hindring, vil vi gjerne vite det. Du skal få hjelp til det du kom for, på en annen måte, mens vi retter feilen.',
      ],
    },
    contact: 'Ring tjenesten nær deg.',
    findService: 'Finn telefonnummeret her',
    complaint: 'Får du ikke hjelp, kan du klage til',
    authority: 'Tilsynet for universell utforming av ikt',
    reviewed: 'Sist gått gjennom 22. november 2026.',
  },
  nn: {
    title: 'Tilgjenge',
    ingress:
      'Alle skal kunne finne eit kurs og melde seg på. Målet vårt er WCAG 2.2 på nivå AA, på kvar side og i kvar tilstand.',
    works: {
      heading: 'Dette skal verke for deg',
      items: [
        'Alt kan gjerast med tastatur, og du ser alltid kvar du er.',
        'Sidene blir lesne opp rett, på bokmål, nynorsk og engelsk.',
        'Du kan forstørre til 400 prosent utan å bla sidelengs.',
        'Alt verkar utan skript, og på ein gammal telefon.',
        'Fargar er aldri det einaste som seier noko. Lyst, mørkt og eigne fargar følgjer det du har valt i maskina di.',
        'Kart og figurar har ei liste eller tekst ved sida av som seier det same.',
        'Feil i eit skjema blir forklarte, og det du har skrive, blir ståande.',
        'Du kan skrive ut, og få med det du treng på eitt ark.',
      ],
    },
    tested: {
      heading: 'Slik har vi prøvd',
      paragraphs: [
        'Kvar side blir kontrollert av automatiske prøver (axe og html-validate) i lyst og mørkt og på smale og breie skjermar, kvar gong noko blir endra. Vegen frå søk til påmelding blir prøvd med berre tastatur, utan skript og med 400 prosent forstørring.',
        'Automatiske prøver finn berre ein del av feila.',
      ],
    },
    known: {
      heading: 'Det vi veit ikkje er bra nok',
      items: [
        'Sidene er enno ikkje prøvde av folk som brukar skjermlesar, punktskrift eller talestyring til dagleg.',
        'Tekstane om kvart kurs skriv tenestene sjølve. Nokre kan vere vanskelegare å lese enn dei burde.',
        'Samiske språk manglar. Dei kjem når ein omsetjar har gitt oss tekstane.',
      ],
    },
    tell: {
      heading: 'Sei frå når noko ikkje verkar',
      paragraphs: [
        'Møter du ei hindring, vil vi gjerne vite det. Du skal få hjelp til det du kom for, på ein annan måte, medan vi rettar feilen.',
      ],
    },
    contact: 'Ring tenesta nær deg.',
    findService: 'Finn telefonnummeret her',
    complaint: 'Får du ikkje hjelp, kan du klage til',
    authority: 'Tilsynet for universell utforming av ikt',
    reviewed: 'Sist gått gjennom 22. november 2026.',
  },
  en: {
    title: 'Accessibility',
    ingress:
      'Everyone should be able to find a course and sign up. Our goal is WCAG 2.2 level AA, on every page and in every state.',
    works: {
      heading: 'This should work for you',
      items: [
        'Everything can be done from the keyboard, and you always see where you are.',
        'The pages are read aloud correctly, in both forms of Norwegian and in English.',
        'You can enlarge to 400 per cent without scrolling sideways.',
        'Everything works without script, and on an old phone.',
        'Colour is never the only thing that says something. Light, dark and your own colours follow what you have chosen on your device.',
        'Maps and figures have a list or text beside them that says the same.',
        'Mistakes in a form are explained, and what you have written stays.',
        'You can print, and get what you need on one sheet.',
      ],
    },
    tested: {
      heading: 'How we have tested',
      paragraphs: [
        'Every page is checked by automatic tests (axe and html-validate) in light and dark and on narrow and wide screens, each time something changes. The way from search to sign-up is tried with the keyboard alone, without script and at 400 per cent.',
        'Automatic tests find only some of the faults.',
      ],
    },
    known: {
      heading: 'What we know isn’t good enough',
      items: [
        'The pages have not yet been tried by people who use a screen reader, braille or voice control every day.',
        'The services write about each course themselves. Some texts may be harder to read than they should be.',
        'Sámi languages are missing. They come when a translator has given us the texts.',
      ],
    },
    tell: {
      heading: 'Tell us when something doesn’t work',
      paragraphs: [
        'If you meet a barrier, we would like to know. You will get help with what you came for in another way while we put it right.',
      ],
    },
    contact: 'Call the service near you.',
    findService: 'Find the telephone number here',
    complaint: 'If you get no help, you can complain to',
    authority: 'the Norwegian authority for universal design of ICT',
    reviewed: 'Last reviewed 22 November 2026.',
  },
})
