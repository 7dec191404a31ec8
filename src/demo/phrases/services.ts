import type { DemoService } from '../services/index.ts'
import { say, type Text } from '../template.ts'

/** What a service says of itself, by kind; neighbours in the list get different ones. */
export const serviceAbout: Record<DemoService['kind'], Text[]> = {
  'learning-centre': [
    say(
      'Hos oss lærer du mer om å leve med sykdom, som pasient eller pårørende. Alle kurs er laget av fagfolk og folk med egen erfaring, på lik linje.',
      'Hos oss lærer du meir om å leve med sjukdom, som pasient eller pårørande. Alle kurs er laga av fagfolk og folk med eiga erfaring, på lik linje.',
      'Here you learn more about living with illness, as a patient or next of kin. All courses are made by professionals and people with experience, as equals.',
    ),
    say(
      'Senteret holder kurs for pasienter og pårørende, og hjelper avdelingene på sykehuset med opplæring. Ring oss hvis du er usikker på hva som passer. Vi har tid.',
      'Senteret held kurs for pasientar og pårørande, og hjelper avdelingane på sjukehuset med opplæring. Ring oss om du er usikker på kva som passar. Vi har tid.',
      'The centre holds courses for patients and next of kin, and helps the hospital wards with patient education. Call us if you are unsure what suits you. We have time.',
    ),
    say(
      'Kunnskap gjør det lettere å leve med sykdom, og det gjør det også å møte andre. Vi samler begge deler. Kursene holdes flere steder i området vårt, og noen på skjerm.',
      'Kunnskap gjer det lettare å leve med sjukdom, og det gjer det òg å møte andre. Vi samlar begge delar. Kursa blir haldne fleire stader i området vårt, og nokre på skjerm.',
      'Knowledge makes it easier to live with illness, and so does meeting others. We bring the two together. Courses are held in several places in our area, and some online.',
    ),
  ],
  municipal: [
    say(
      'Tjenesten er for alle som bor i kommunen og lever med sykdom eller plager, og for dem som står nær. Du trenger ikke henvisning, og kursene koster lite eller ingenting.',
      'Tenesta er for alle som bur i kommunen og lever med sjukdom eller plager, og for dei som står nær. Du treng ikkje tilvising, og kursa kostar lite eller ingenting.',
      'The service is for everyone who lives here with illness or complaints, and for those close to them. You need no referral, and courses cost little or nothing.',
    ),
    say(
      'Vi holder kurs og grupper nær der du bor. Vet du ikke hva du trenger? Kom innom eller ring, så finner vi ut av det sammen.',
      'Vi held kurs og grupper nær der du bur. Veit du ikkje kva du treng? Kom innom eller ring, så finn vi ut av det saman.',
      'We hold courses and groups near where you live. Not sure what you need? Drop in or call, and we will find out together.',
    ),
  ],
  intermunicipal: [
    say(
      'Små kommuner har ikke alltid nok folk til en gruppe. Derfor samarbeider vi. Kursene går på omgang mellom kommunene, og vi hjelper deg med skyss når avstanden er lang.',
      'Små kommunar har ikkje alltid nok folk til ei gruppe. Difor samarbeider vi. Kursa går på omgang mellom kommunane, og vi hjelper deg med skyss når avstanden er lang.',
      'Small municipalities do not always have enough people for a group. So we work together. Courses move between the municipalities, and we help with transport when the distance is long.',
    ),
    say(
      'Flere kommuner har gått sammen om en tjeneste for læring og mestring. Du er velkommen på kurs i nabokommunen på samme vilkår som hjemme.',
      'Fleire kommunar har gått saman om ei teneste for læring og meistring. Du er velkomen på kurs i nabokommunen på same vilkår som heime.',
      'Several municipalities share a service for learning and mastery. You are welcome to courses in a neighbouring municipality on the same terms as at home.',
    ),
  ],
  'healthy-life-centre': [
    say(
      'På frisklivssentralen får du hjelp til å endre vaner: mat, bevegelse, søvn, stress, snus og røyk. Du kan komme med frisklivsresept eller helt på egen hånd.',
      'På frisklivssentralen får du hjelp til å endre vanar: mat, rørsle, søvn, stress, snus og røyk. Du kan kome med frisklivsresept eller heilt på eiga hand.',
      'At the healthy-life centre you get help to change habits: food, movement, sleep, stress and tobacco. You can come with a prescription or entirely on your own.',
    ),
    say(
      'Vi møter deg der du er. Først en samtale, så kurs eller gruppe hvis du vil. Vi følger deg i tre måneder, og lenger hvis det trengs.',
      'Vi møter deg der du er. Først ein samtale, så kurs eller gruppe om du vil. Vi følgjer deg i tre månader, og lenger om det trengst.',
      'We meet you where you are. First a talk, then a course or group if you want. We follow you for three months, and longer if needed.',
    ),
  ],
}

export const openingHours: Text[] = [
  say('Mandag til fredag 8.30–15.30', 'Måndag til fredag 8.30–15.30', 'Monday to Friday 8:30–15:30'),
  say('Mandag til torsdag 9–15', 'Måndag til torsdag 9–15', 'Monday to Thursday 9:00–15:00'),
  say(
    'Telefon mandag til fredag 9–14',
    'Telefon måndag til fredag 9–14',
    'Telephone Monday to Friday 9:00–14:00',
  ),
]
