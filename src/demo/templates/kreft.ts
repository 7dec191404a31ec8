import { closing, lunch, pause, say, type Template, talk, welcome } from '../template.ts'

export const kreft: Template = {
  key: 'kreft-og-veien-videre',
  programme: 'kreft',
  themes: ['kreft'],
  words: 'kreft kreftsyk kreftsjuk senskader seinskadar cellegift stråling fatigue',
  titles: [
    say('Kreft og veien videre', 'Kreft og vegen vidare'),
    say('Etter kreftbehandlingen: hva nå?', 'Etter kreftbehandlinga: kva no?'),
    say('Å leve med og etter kreft', 'Å leve med og etter kreft'),
  ],
  summaries: [
    say(
      'To dager for deg som har eller har hatt kreft. Om trøtthet, kropp, tanker og det å finne en ny hverdag.',
      'To dagar for deg som har eller har hatt kreft. Om trøyttleik, kropp, tankar og det å finne ein ny kvardag.',
    ),
    say(
      'Alle venter at du er glad når behandlingen er over. Her er det lov å være glad, redd og sliten på én gang.',
      'Alle ventar at du er glad når behandlinga er over. Her er det lov å vere glad, redd og sliten på éin gong.',
    ),
    say(
      'Møt kreftsykepleier, fysioterapeut, psykolog og andre som vet hva du snakker om. Ta gjerne med en du stoler på.',
      'Møt kreftsjukepleiar, fysioterapeut, psykolog og andre som veit kva du snakkar om. Ta gjerne med ein du stolar på.',
    ),
  ],
  openings: [
    say(
      'Du har vært gjennom mye. Kanskje er du ferdig med behandlingen, kanskje lever du med kreft som ikke blir borte. Begge deler hører hjemme her.',
      'Du har vore gjennom mykje. Kanskje er du ferdig med behandlinga, kanskje lever du med kreft som ikkje blir borte. Begge delar høyrer heime her.',
    ),
    say(
      'Kontrollene blir færre, men tankene blir der. Mange sier at tiden etterpå var den ensomste. Slik trenger det ikke være.',
      'Kontrollane blir færre, men tankane blir der. Mange seier at tida etterpå var den mest einsame. Slik treng det ikkje vere.',
    ),
    say(
      'Hva er senskader, og hva er bare en dårlig dag? Vi hjelper deg å sortere, og viser hvor du kan få mer hjelp.',
      'Kva er seinskadar, og kva er berre ein dårleg dag? Vi hjelper deg å sortere, og viser kvar du kan få meir hjelp.',
    ),
  ],
  body: [
    say(
      'Kurset er for alle kreftformer. Vi veksler mellom korte innlegg, rolig trening og samtale i små grupper. Du trenger ikke fortelle om sykdommen din hvis du ikke vil.',
      'Kurset er for alle kreftformer. Vi vekslar mellom korte innlegg, roleg trening og samtale i små grupper. Du treng ikkje fortelje om sjukdommen din om du ikkje vil.',
    ),
  ],
  goals: [
    say('Du har verktøy for å leve med trøtthet.', 'Du har verktøy for å leve med trøyttleik.'),
    say(
      'Du kjenner vanlige senskader, og vet hvem du kan spørre.',
      'Du kjenner vanlege seinskadar, og veit kven du kan spørje.',
    ),
    say(
      'Du har snakket med andre om redselen for tilbakefall.',
      'Du har snakka med andre om redsla for tilbakefall.',
    ),
    say('Du kjenner rettighetene dine.', 'Du kjenner rettane dine.'),
  ],
  forWhom: [
    say(
      'Du har fått behandling for kreft, nylig eller for lenge siden.',
      'Du har fått behandling for kreft, nyleg eller for lenge sidan.',
    ),
    say(
      'Du lever med kreft som ikke kan bli helt frisk.',
      'Du lever med kreft som ikkje kan bli heilt frisk.',
    ),
    say(
      'Du er pårørende og kommer sammen med den som er syk.',
      'Du er pårørande og kjem saman med den som er sjuk.',
    ),
  ],
  audience: { groups: ['patient', 'next-of-kin'], ageMin: 18, companions: 1 },
  lived: say('ble behandlet for kreft for fem år siden', 'vart behandla for kreft for fem år sidan'),
  days: [
    [
      welcome(),
      talk(45, ['lived'], 'Da alle trodde jeg var ferdig', 'Då alle trudde eg var ferdig'),
      pause(),
      talk(60, ['doctor'], 'Kreft, behandling og senskader', 'Kreft, behandling og seinskadar'),
      lunch(),
      talk(
        45,
        ['cancerNurse', 'lived'],
        'Trøtthet: hva er det, og hva hjelper?',
        'Trøyttleik: kva er det, og kva hjelper?',
      ),
      pause(),
      talk(45, ['physio'], 'Rolig trening for alle', 'Roleg trening for alle'),
    ],
    [
      talk(60, ['psychologist'], 'Redsel, sinne og håp', 'Redsle, sinne og håp'),
      pause(),
      talk(45, ['cancerNurse'], 'Kropp, nærhet og samliv', 'Kropp, nærleik og samliv'),
      lunch(),
      talk(45, ['dietitian'], 'Mat når lysten er borte', 'Mat når lysta er borte'),
      talk(45, ['social', 'benefits'], 'Jobb, økonomi og rettigheter', 'Jobb, økonomi og rettar'),
      closing(),
    ],
  ],
  rhythm: 'consecutive',
  hours: 'day',
  group: [8, 14],
  sickLeave: true,
  referral: [
    say(
      'Hva slags kreft, og når behandlingen ble avsluttet',
      'Kva slags kreft, og når behandlinga vart avslutta',
    ),
  ],
  userOrganisations: ['FFO'],
  improvements: [
    {
      said: say(
        'Vi som ikke blir friske, følte oss litt utenfor.',
        'Vi som ikkje blir friske, kjende oss litt utanfor.',
      ),
      changed: say(
        'Vi har en egen samtalegruppe for dere som lever med kreft over tid.',
        'Vi har ei eiga samtalegruppe for dykk som lever med kreft over tid.',
      ),
    },
    {
      said: say('Snakk om sex. Ingen andre gjør det.', 'Snakk om sex. Ingen andre gjer det.'),
      changed: say(
        'Kreftsykepleieren har fått en egen time om nærhet og samliv.',
        'Kreftsjukepleiaren har fått ein eigen time om nærleik og samliv.',
      ),
    },
  ],
}
