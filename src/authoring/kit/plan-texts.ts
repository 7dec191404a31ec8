import { defineTexts } from '../../platform/texts.ts'

/** What is said where something waits for its plan. */
export const planTexts = defineTexts({
  nb: {
    both: 'Kurset publiseres når begge sider har skrevet under: de som har erfart det, og fagfolk.',
    run: 'Nye datoer publiseres når begge sider har skrevet under på kurset, og tiltakene i planen er gjort.',
    notPublished: 'Ingenting er publisert ennå.',
    refused: 'Gjennomføringen ble ikke publisert, for planen er ikke kommet så langt. Lagre den som utkast.',
    start: 'Start en plan',
    go: 'Gå til planen',
    new: 'Nye kurs lages sammen, i Standard metode. Du kan skrive utkastet her, og starte planen etterpå. Eller du kan begynne med planen.',
  },
  nn: {
    both: 'Kurset blir publisert når begge sider har skrive under: dei som har erfart det, og fagfolk.',
    run: 'Nye datoar blir publiserte når begge sider har skrive under på kurset, og tiltaka i planen er gjorde.',
    notPublished: 'Ingenting er publisert enno.',
    refused: 'Gjennomføringa vart ikkje publisert, for planen er ikkje komen så langt. Lagre ho som utkast.',
    start: 'Start ein plan',
    go: 'Gå til planen',
    new: 'Nye kurs blir laga saman, i Standard metode. Du kan skrive utkastet her, og starte planen etterpå. Eller du kan byrje med planen.',
  },
  en: {
    both: 'The course is published when both sides have signed: those with lived experience, and professionals.',
    run: 'New dates are published when both sides have signed the course and the actions in the plan are done.',
    notPublished: 'Nothing is published yet.',
    refused: 'The run wasn’t published, because the plan hasn’t come so far. Save it as a draft.',
    start: 'Start a plan',
    go: 'Go to the plan',
    new: 'New courses are made together, in Standard metode. You can write the draft here and start the plan afterwards, or begin with the plan.',
  },
})
