import type { Db } from '../platform/db.ts'
import { insertRows } from './insert.ts'
import { say, type Text } from './template.ts'

export type DemoProgramme = { slug: string; title: Text; summary: Text; about: Text; guideVersion: string }

/** The course ideas (konsepter) that courses around the country build on. The texts are our own. */
export const programmes: DemoProgramme[] = [
  {
    slug: 'smil',
    guideVersion: '3.0',
    title: say('SMIL', 'SMIL', 'SMIL'),
    summary: say(
      'Grupper for barn mellom 8 og 12 år som har en forelder med psykisk sykdom eller rusproblemer.',
      'Grupper for barn mellom 8 og 12 år som har ein forelder med psykisk sjukdom eller rusproblem.',
      'Groups for children between 8 and 12 who have a parent with mental illness or substance use problems.',
    ),
    about: say(
      'Barn som pårørende trenger kunnskap, lek og voksne som tåler spørsmål. I SMIL møtes de seks ganger, og foreldrene har egne samlinger før og etter. Gruppene ledes av fagfolk sammen med en ung voksen som selv har vært barn som pårørende.',
      'Barn som pårørande treng kunnskap, leik og vaksne som toler spørsmål. I SMIL møtest dei seks gonger, og foreldra har eigne samlingar før og etter. Gruppene blir leia av fagfolk saman med ein ung vaksen som sjølv har vore barn som pårørande.',
      'Children as next of kin need knowledge, play and adults who can take questions. In SMIL they meet six times, and the parents have their own meetings before and after. The groups are led by professionals together with a young adult who was once such a child.',
    ),
  },
  {
    slug: 'starthjelp',
    guideVersion: '4.1',
    title: say('Starthjelp', 'Starthjelp', 'Starthjelp'),
    summary: say(
      'For foreldre til små barn med funksjonsnedsettelse eller alvorlig sykdom. Laget og holdt av erfarne foreldre og fagfolk sammen.',
      'For foreldre til små barn med funksjonsnedsetjing eller alvorleg sjukdom. Laga og halde av erfarne foreldre og fagfolk saman.',
      'For parents of small children with a disability or serious illness. Made and held by experienced parents and professionals together.',
    ),
    about: say(
      'Starthjelp gir foreldre oversikt i den første tiden: hvem gjør hva, hva har familien rett til, og hvordan tar dere vare på hverandre? Kurset er likt for alle diagnoser, så foreldre møtes på tvers.',
      'Starthjelp gir foreldre oversikt i den første tida: kven gjer kva, kva har familien rett til, og korleis tek de vare på kvarandre? Kurset er likt for alle diagnosar, så foreldre møtest på tvers.',
      'Starthjelp gives parents an overview in the first period: who does what, what is the family entitled to, and how do you look after each other? The course is the same for all diagnoses, so that parents meet across them.',
    ),
  },
  {
    slug: 'helt-sjef',
    guideVersion: '2.0',
    title: say('Helt sjef!', 'Helt sjef!', 'Helt sjef!'),
    summary: say(
      'For unge mellom 16 og 24 år med langvarig sykdom eller funksjonsnedsettelse. Et kurs om livet, ikke om diagnosen.',
      'For unge mellom 16 og 24 år med langvarig sjukdom eller funksjonsnedsetjing. Eit kurs om livet, ikkje om diagnosen.',
      'For young people between 16 and 24 with long-term illness or disability. A course about life, not about the diagnosis.',
    ),
    about: say(
      'Helt sjef! er utviklet av unge og fagfolk sammen. Deltakerne øver på å snakke med legen, ta egne valg og be om det de trenger på skole og jobb.',
      'Helt sjef! er utvikla av unge og fagfolk saman. Deltakarane øver på å snakke med legen, ta eigne val og be om det dei treng på skule og jobb.',
      'Helt sjef! was developed by young people and professionals together. Participants practise talking to their doctor, making choices and asking for what they need at school and work.',
    ),
  },
  {
    slug: 'mestringstreff',
    guideVersion: '1.4',
    title: say('Mestringstreff', 'Meistringstreff', 'Mestringstreff'),
    summary: say(
      'Seks treff i kommunen for alle som lever med sykdom eller plager over tid, og for pårørende. Uten krav om diagnose.',
      'Seks treff i kommunen for alle som lever med sjukdom eller plager over tid, og for pårørande. Utan krav om diagnose.',
      'Six meetings in your municipality for all who live with illness over time, and for next of kin. No diagnosis needed.',
    ),
    about: say(
      'I et Mestringstreff deler deltakerne erfaringer rundt ett tema om gangen. En likeperson og en fagperson leder treffene sammen, og gruppa er med på å bestemme innholdet.',
      'I eit Meistringstreff deler deltakarane erfaringar rundt eitt tema om gongen. Ein likeperson og ein fagperson leier treffa saman, og gruppa er med på å bestemme innhaldet.',
      'In a Mestringstreff participants share experience around one topic at a time. A peer supporter and a professional lead the meetings together, and the group helps decide the content.',
    ),
  },
  {
    slug: 'kols',
    guideVersion: '2.2',
    title: say('KOLS', 'KOLS', 'COPD'),
    summary: say(
      'Pust, medisiner, trening og hverdag for deg med KOLS og den du lever sammen med.',
      'Pust, medisinar, trening og kvardag for deg med KOLS og den du lever saman med.',
      'Breathing, medicines, exercise and everyday life for people with COPD and those they live with.',
    ),
    about: say(
      'Halve kurset er øvelse. Deltakerne går hjem med en egen plan for dårlige dager og vet hvem de skal ringe.',
      'Halve kurset er øving. Deltakarane går heim med ein eigen plan for dårlege dagar og veit kven dei skal ringje.',
      'Half the course is practice. Participants go home with their own plan for bad days, and know who to call.',
    ),
  },
  {
    slug: 'overvekt',
    guideVersion: '3.1',
    title: say('Overvekt og fedme', 'Overvekt og fedme', 'Overweight and obesity'),
    summary: say(
      'Kurs om kropp, mat, bevegelse og behandling. Uten veiing i gruppe og uten moralprat.',
      'Kurs om kropp, mat, rørsle og behandling. Utan veging i gruppe og utan moralprat.',
      'A course about body, food, movement and treatment. No weighing in the group, no moralising.',
    ),
    about: say(
      'Deltakerne lærer hvorfor kroppen kjemper imot vektnedgang, og velger sine egne små endringer. Sykehus og frisklivssentral samarbeider om veien videre.',
      'Deltakarane lærer kvifor kroppen kjempar imot vektnedgang, og vel sine eigne små endringar. Sjukehus og frisklivssentral samarbeider om vegen vidare.',
      'Participants learn why the body resists weight loss, and choose small changes of their own. Hospital and healthy-life centre share the way on.',
    ),
  },
  {
    slug: 'diabetes-type-2',
    guideVersion: '5.0',
    title: say(
      'Startkurs i diabetes type 2',
      'Startkurs i diabetes type 2',
      'Type 2 diabetes: starting course',
    ),
    summary: say(
      'Alle som får diabetes type 2, bør få tilbud om et startkurs. Det holdes i sykehus og kommuner, på flere språk.',
      'Alle som får diabetes type 2, bør få tilbod om eit startkurs. Det blir halde i sjukehus og kommunar, på fleire språk.',
      'A starting course for everyone with type 2 diabetes, held in hospitals and municipalities, in several languages.',
    ),
    about: say(
      'Tre samlinger ledet av en diabetessykepleier og en som selv har diabetes. Maten tar utgangspunkt i det deltakerne spiser hjemme.',
      'Tre samlingar leia av ein diabetessjukepleiar og ein som sjølv har diabetes. Maten tek utgangspunkt i det deltakarane et heime.',
      'Three meetings led by a diabetes nurse and a person with diabetes. The food starts from what participants eat at home.',
    ),
  },
  {
    slug: 'demens-parorende',
    guideVersion: '2.5',
    title: say('Pårørendeskole ved demens', 'Pårørandeskule ved demens', 'Dementia: school for carers'),
    summary: say(
      'Fire kvelder med kunnskap, råd og samtale for familie og venner av mennesker med demens.',
      'Fire kveldar med kunnskap, råd og samtale for familie og vener av menneske med demens.',
      'Four evenings of knowledge, advice and talk for family and friends of people with dementia.',
    ),
    about: say(
      'Pårørendeskolen holdes av kommuner, ofte flere sammen. En erfaren pårørende og en demenskoordinator leder kveldene.',
      'Pårørandeskulen blir halden av kommunar, ofte fleire saman. Ein erfaren pårørande og ein demenskoordinator leier kveldane.',
      'The school is held by municipalities, often several together. An experienced carer and a dementia coordinator lead the evenings.',
    ),
  },
  {
    slug: 'kreft',
    guideVersion: '2.0',
    title: say('Kreft og veien videre', 'Kreft og vegen vidare', 'Cancer and the way on'),
    summary: say(
      'For deg som har eller har hatt kreft, uansett kreftform, og for den som står deg nær.',
      'For deg som har eller har hatt kreft, uansett kreftform, og for den som står deg nær.',
      'For people who have or have had cancer of any kind, and those close to them.',
    ),
    about: say(
      'Kurset handler om tiden som kommer: trøtthet, senskader, redsel, arbeid og nærhet. Det er egne grupper for dem som lever med kreft over tid.',
      'Kurset handlar om tida som kjem: trøyttleik, seinskadar, redsle, arbeid og nærleik. Det er eigne grupper for dei som lever med kreft over tid.',
      'The course is about the time to come: fatigue, late effects, fear, work and intimacy. There are separate groups for those who live with cancer over time.',
    ),
  },
  {
    slug: 'hjerte',
    guideVersion: '3.3',
    title: say('Hjerteskole', 'Hjarteskule', 'Heart school'),
    summary: say(
      'Trygg igjen etter hjertesykdom: hva hjertet tåler, hva medisinene gjør, og hva du kan spørre om.',
      'Trygg att etter hjartesjukdom: kva hjartet toler, kva medisinane gjer, og kva du kan spørje om.',
      'Feeling safe after heart disease: what your heart can take, what the medicines do, and what you can ask.',
    ),
    about: say(
      'Tre samlinger med lege, sykepleier, fysioterapeut og en som selv har hatt hjertesykdom. Pårørende deltar på alt.',
      'Tre samlingar med lege, sjukepleiar, fysioterapeut og ein som sjølv har hatt hjartesjukdom. Pårørande deltek på alt.',
      'Three meetings with a doctor, a nurse, a physiotherapist and a person who has had heart disease. Next of kin take part in everything.',
    ),
  },
  {
    slug: 'langvarig-smerte',
    guideVersion: '2.4',
    title: say('Smerteskole', 'Smerteskule', 'Pain school'),
    summary: say(
      'For deg som har hatt vondt i mer enn et halvt år og vil leve bedre med det.',
      'For deg som har hatt vondt i meir enn eit halvt år og vil leve betre med det.',
      'For people who have been in pain for more than six months and want to live better with it.',
    ),
    about: say(
      'Seks samlinger om kropp, tanker, søvn og krefter, med små forsøk hjemme mellom hver gang.',
      'Seks samlingar om kropp, tankar, søvn og krefter, med små forsøk heime mellom kvar gong.',
      'Six meetings about body, thoughts, sleep and energy, with small experiments at home in between.',
    ),
  },
  {
    slug: 'psykisk-helse',
    guideVersion: '1.9',
    title: say('Psykisk helse i hverdagen', 'Psykisk helse i kvardagen', 'Everyday mental health'),
    summary: say(
      'Kurs om stress, uro, nedstemthet og svingende humør. De fleste kan du melde deg på selv.',
      'Kurs om stress, uro, nedstemdheit og svingande humør. Dei fleste kan du melde deg på sjølv.',
      'Courses on stress, unrest, low mood and mood swings. For most of them you can sign up yourself.',
    ),
    about: say(
      'Kursene bygger på øvelser som er lette å bruke hjemme, og ledes alltid av en fagperson sammen med en som har kjent det på kroppen.',
      'Kursa byggjer på øvingar som er lette å bruke heime, og blir alltid leia av ein fagperson saman med ein som har kjent det på kroppen.',
      'The courses build on exercises that are easy to use at home, and are always led by a professional together with someone who has felt it.',
    ),
  },
]

/** Writes the programmes that aren't there. */
export const writeProgrammes = (db: Db): Promise<void> =>
  insertRows(
    db,
    'programmes',
    programmes.map((programme) => ({ ...programme, demo: true })),
    'kept',
  )
