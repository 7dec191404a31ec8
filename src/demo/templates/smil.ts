import { closing, pause, say, sinceLast, type Template, talk } from '../template.ts'

export const smil: Template = {
  key: 'smil',
  programme: 'smil',
  themes: ['barn-som-parorende', 'rus'],
  words: 'smil barn som pårørende pårørande syk sjuk mamma pappa psykisk rus',
  titles: [
    say(
      'SMIL: for barn som har en syk mamma eller pappa',
      'SMIL: for barn som har ein sjuk mamma eller pappa',
    ),
    say('SMIL-gruppe 8–12 år', 'SMIL-gruppe 8–12 år'),
  ],
  summaries: [
    say(
      'En gruppe for barn mellom 8 og 12 år som har en forelder med psykisk sykdom eller rusproblemer. Vi leker, tegner, spiser og snakker.',
      'Ei gruppe for barn mellom 8 og 12 år som har ein forelder med psykisk sjukdom eller rusproblem. Vi leikar, teiknar, et og snakkar.',
    ),
    say(
      'Barn ser mye, og spør lite. I SMIL får de svar de forstår, og møter andre barn som har det på samme måte.',
      'Barn ser mykje, og spør lite. I SMIL får dei svar dei forstår, og møter andre barn som har det på same måten.',
    ),
  ],
  openings: [
    say(
      'Det er ikke barnets skyld. Det er ikke barnets jobb å ordne opp. Det er de to viktigste tingene vi sier, og vi sier dem mange ganger.',
      'Det er ikkje barnet si skuld. Det er ikkje barnet sin jobb å ordne opp. Det er dei to viktigaste tinga vi seier, og vi seier dei mange gonger.',
    ),
    say(
      'Noen barn blir stille, noen blir sinte, noen blir veldig flinke. I gruppa får de være barn i to timer, med mat, lek og voksne som tåler alle spørsmål.',
      'Nokre barn blir stille, nokre blir sinte, nokre blir veldig flinke. I gruppa får dei vere barn i to timar, med mat, leik og vaksne som toler alle spørsmål.',
    ),
  ],
  body: [
    say(
      'Foreldrene har sin egen samling før kurset og etter. Dere bestemmer sammen med oss hva barnet skal få vite. Vi henter gjerne barnet på skolen når det trengs.',
      'Foreldra har si eiga samling før kurset og etter. De bestemmer saman med oss kva barnet skal få vite. Vi hentar gjerne barnet på skulen når det trengst.',
    ),
    say(
      'Gruppa ledes av to fagpersoner, og av en ung voksen som selv vokste opp med en syk forelder.',
      'Gruppa blir leia av to fagpersonar, og av ein ung vaksen som sjølv voks opp med ein sjuk forelder.',
    ),
  ],
  goals: [
    say(
      'Barnet vet at det ikke er alene, og at det ikke er dets skyld.',
      'Barnet veit at det ikkje er åleine, og at det ikkje er skulda til barnet.',
    ),
    say('Barnet har ord for det som skjer hjemme.', 'Barnet har ord for det som skjer heime.'),
    say('Barnet vet hvem det kan snakke med.', 'Barnet veit kven det kan snakke med.'),
  ],
  forWhom: [
    say('Barnet er mellom 8 og 12 år.', 'Barnet er mellom 8 og 12 år.'),
    say(
      'Mamma, pappa eller en annen omsorgsperson er psykisk syk eller har rusproblemer.',
      'Mamma, pappa eller ein annan omsorgsperson er psykisk sjuk eller har rusproblem.',
    ),
  ],
  audience: { groups: ['child', 'parent'], ageMin: 8, ageMax: 12, companions: 2 },
  lived: say('vokste opp med en syk mamma', 'voks opp med ei sjuk mamma'),
  days: [
    [
      talk(20, ['leader', 'lived'], 'Mat og navneleker', 'Mat og namneleikar'),
      talk(45, ['schoolNurse', 'lived'], 'Hvorfor er vi her?', 'Kvifor er vi her?'),
      pause(20),
      talk(35, ['leader'], 'Lek', 'Leik'),
    ],
    [
      sinceLast(15),
      talk(45, ['schoolNurse'], 'Hva er det å være syk i tankene?', 'Kva er det å vere sjuk i tankane?'),
      pause(20),
      talk(35, ['lived'], 'Spør om alt', 'Spør om alt'),
    ],
    [
      sinceLast(15),
      talk(
        45,
        ['familyTherapist', 'lived'],
        'Følelser i kroppen: vi tegner',
        'Kjensler i kroppen: vi teiknar',
      ),
      pause(20),
      talk(35, ['leader'], 'Lek', 'Leik'),
    ],
    [
      sinceLast(15),
      talk(45, ['social'], 'Hva er rus?', 'Kva er rus?'),
      pause(20),
      talk(35, ['lived'], 'Mine hemmeligheter', 'Mine løyndomar'),
    ],
    [
      sinceLast(15),
      talk(45, ['schoolNurse', 'lived'], 'Hvem er på laget ditt?', 'Kven er på laget ditt?'),
      pause(20),
      talk(35, ['leader'], 'Vi lager et kart', 'Vi lagar eit kart'),
    ],
    [
      sinceLast(15),
      talk(45, ['leader', 'lived'], 'Vi gjør noe gøy', 'Vi gjer noko moro'),
      pause(20),
      closing(30),
    ],
  ],
  rhythm: 'weekly',
  hours: 'after-school',
  group: [8, 10],
  userOrganisations: ['BAR'],
  improvements: [
    {
      said: say('Jeg var sulten.', 'Eg var svolten.'),
      changed: say('Nå begynner vi alltid med varm mat.', 'No byrjar vi alltid med varm mat.'),
    },
    {
      said: say('Jeg hadde ingen som kunne kjøre meg.', 'Eg hadde ingen som kunne køyre meg.'),
      changed: say('Vi henter barna på skolen når det trengs.', 'Vi hentar barna på skulen når det trengst.'),
    },
  ],
}
