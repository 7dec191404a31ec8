import { defineTexts } from '../platform/texts.ts'

/** What is done in plans, as the audit trail says it. */
export const deeds = defineTexts({
  nb: {
    'planning.plan-started': 'Startet en plan',
    'planning.need-written': 'Skrev ned behovet i en plan',
    'planning.need-compared': 'Sammenlignet med kurs som finnes',
    'planning.anchoring-written': 'Førte forankringen i en plan',
    'planning.anchoring-signed': 'Skrev under på forankringen',
    'planning.anchoring-signature-fell': 'Endret forankringen etter underskriften',
    'planning.honorarium-offered': 'Tilbød honorar',
    'planning.honorarium-agreed': 'Takket ja til honorar',
    'planning.poll-asked': 'Spurte om tid for et møte',
    'planning.poll-answered': 'Svarte på når et møte passer',
    'planning.meeting-called': 'Bestemte et møte',
  },
  nn: {
    'planning.plan-started': 'Starta ein plan',
    'planning.need-written': 'Skreiv ned behovet i ein plan',
    'planning.need-compared': 'Samanlikna med kurs som finst',
    'planning.anchoring-written': 'Førte forankringa i ein plan',
    'planning.anchoring-signed': 'Skreiv under på forankringa',
    'planning.anchoring-signature-fell': 'Endra forankringa etter underskrifta',
    'planning.honorarium-offered': 'Baud honorar',
    'planning.honorarium-agreed': 'Takka ja til honorar',
    'planning.poll-asked': 'Spurde om tid for eit møte',
    'planning.poll-answered': 'Svara på når eit møte passar',
    'planning.meeting-called': 'Bestemte eit møte',
  },
  en: {
    'planning.plan-started': 'Started a plan',
    'planning.need-written': 'Wrote down the need in a plan',
    'planning.need-compared': 'Compared with courses there are',
    'planning.anchoring-written': 'Noted the anchoring of a plan',
    'planning.anchoring-signed': 'Signed the anchoring',
    'planning.anchoring-signature-fell': 'Changed the anchoring after the signature',
    'planning.honorarium-offered': 'Offered an honorarium',
    'planning.honorarium-agreed': 'Agreed to an honorarium',
    'planning.poll-asked': 'Asked when to meet',
    'planning.poll-answered': 'Answered when a meeting suits',
    'planning.meeting-called': 'Called a meeting',
  },
})
