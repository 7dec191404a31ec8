import { closing, pause, say, sinceLast, type Template, talk, welcome } from '../template.ts'

export const slag: Template = {
  key: 'livet-etter-hjerneslag',
  themes: ['hjerneslag', 'parorende'],
  words: 'slag hjerneslag afasi slagrammet slagramma',
  titles: [
    say('Livet etter hjerneslag', 'Livet etter hjerneslag'),
    say(
      'Hjerneslag: vi som fikk det, og vi som står ved siden av',
      'Hjerneslag: vi som fekk det, og vi som står ved sida av',
    ),
  ],
  summaries: [
    say(
      'Fire samlinger om det som synes og det som ikke synes etter et slag. For deg som ble syk, og for den som står deg nærmest.',
      'Fire samlingar om det som syner og det som ikkje syner etter eit slag. For deg som vart sjuk, og for den som står deg nærast.',
    ),
    say(
      'Trøtthet, ord som forsvinner, et hus fullt av nye oppgaver. Vi snakker om livet etter slaget, i rolig tempo.',
      'Trøyttleik, ord som forsvinn, eit hus fullt av nye oppgåver. Vi snakkar om livet etter slaget, i roleg tempo.',
    ),
  ],
  openings: [
    say(
      'Et slag rammer hele familien. Derfor kommer dere to sammen. Noen ganger er alle i samme rom, andre ganger deler vi oss i to grupper.',
      'Eit slag råkar heile familien. Difor kjem de to saman. Nokre gonger er alle i same rom, andre gonger deler vi oss i to grupper.',
    ),
    say(
      'Kanskje går du like godt som før, men blir utslitt av en tur i butikken. Det er vanlig, og det finnes råd.',
      'Kanskje går du like godt som før, men blir utsliten av ein tur på butikken. Det er vanleg, og det finst råd.',
    ),
  ],
  body: [
    say(
      'Vi bruker bilder, tavle og korte økter. Har du afasi, får du en støtteperson i gruppa, og ingen skynder seg på dine vegne.',
      'Vi brukar bilete, tavle og korte økter. Har du afasi, får du ein støtteperson i gruppa, og ingen skundar seg på dine vegner.',
    ),
    say(
      'Den siste samlingen lager dere en plan sammen: hva vil dere gjøre mer av, og hvem kan hjelpe?',
      'Den siste samlinga lagar de ein plan saman: kva vil de gjere meir av, og kven kan hjelpe?',
    ),
  ],
  goals: [
    say(
      'Du forstår de skjulte følgene, som trøtthet og nedsatt konsentrasjon.',
      'Du forstår dei skjulte følgjene, som trøyttleik og nedsett konsentrasjon.',
    ),
    say(
      'Dere har funnet måter å snakke sammen på som virker.',
      'De har funne måtar å snakke saman på som verkar.',
    ),
    say('Dere vet hvor dere får hjelp i kommunen.', 'De veit kvar de får hjelp i kommunen.'),
  ],
  forWhom: [
    say(
      'Du har hatt hjerneslag for minst tre måneder siden.',
      'Du har hatt hjerneslag for minst tre månader sidan.',
    ),
    say(
      'Du er ektefelle, samboer, voksent barn eller nær venn.',
      'Du er ektefelle, sambuar, vakse barn eller nær ven.',
    ),
  ],
  audience: { groups: ['patient', 'next-of-kin'], ageMin: 18, companions: 2 },
  lived: say('fikk slag for seks år siden', 'fekk slag for seks år sidan'),
  days: [
    [
      welcome(),
      talk(45, ['doctor'], 'Hva er et hjerneslag?', 'Kva er eit hjerneslag?'),
      pause(20),
      talk(45, ['lived'], 'Slik ble livet mitt', 'Slik vart livet mitt'),
    ],
    [
      sinceLast(),
      talk(
        45,
        ['occupational'],
        'Trøtthet: hvordan få kreftene til å rekke',
        'Trøyttleik: korleis få kreftene til å rekke',
      ),
      pause(20),
      talk(
        45,
        ['occupational', 'lived'],
        'Hjelpemidler som gjør hverdagen lettere',
        'Hjelpemiddel som gjer kvardagen lettare',
      ),
    ],
    [
      sinceLast(),
      talk(45, ['speech'], 'Når ordene ikke kommer', 'Når orda ikkje kjem'),
      pause(20),
      talk(
        45,
        ['lived', 'nurse'],
        'To grupper: en for deg, en for den som står nær',
        'To grupper: ei for deg, ei for den som står nær',
      ),
    ],
    [
      sinceLast(),
      talk(45, ['social', 'benefits'], 'Førerkort, jobb og hjelp hjemme', 'Førarkort, jobb og hjelp heime'),
      pause(20),
      talk(40, ['lived', 'leader'], 'Planen vår', 'Planen vår'),
      closing(),
    ],
  ],
  rhythm: 'weekly',
  hours: 'day',
  group: [8, 12],
  sickLeave: true,
  referral: [
    say('Dato for slaget', 'Dato for slaget'),
    say('Om du har afasi eller bruker rullestol', 'Om du har afasi eller brukar rullestol'),
  ],
  userOrganisations: ['FFO', 'SAFO'],
  improvements: [
    {
      said: say(
        'Jeg ble så trøtt at jeg ikke fikk med meg siste time.',
        'Eg vart så trøytt at eg ikkje fekk med meg siste timen.',
      ),
      changed: say(
        'Vi har kortet ned dagene, fått et hvilerom, og lagt det viktigste først.',
        'Vi har korta ned dagane, fått eit kvilerom, og lagt det viktigaste først.',
      ),
    },
    {
      said: say(
        'Vi ektefeller turte ikke si alt når alle hørte på.',
        'Vi ektefellar torde ikkje seie alt når alle høyrde på.',
      ),
      changed: say(
        'Pårørende får egen gruppe med egen leder på den tredje samlingen.',
        'Pårørande får eiga gruppe med eigen leiar på den tredje samlinga.',
      ),
    },
  ],
}
