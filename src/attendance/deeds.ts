import { defineTexts } from '../platform/texts.ts'

/** What is done while a run is held, as the audit trail says it. */
export const deeds = defineTexts({
  nb: {
    'attendance.seen': 'Så oppmøtet til en samling',
    'attendance.taken': 'Førte oppmøte',
    'attendance.log-written': 'Skrev i dagsloggen',
    'attendance.note-added': 'Noterte fra en muntlig evaluering',
    'attendance.note-removed': 'Slettet et notat fra en muntlig evaluering',
    'attendance.prints-seen': 'Så hvem utskriftene gjelder',
    'attendance.printed': 'Laget en utskrift med navn',
    'attendance.certified': 'Laget en kursbekreftelse',
    'activities.list-seen': 'Så hjelpelisten for aktivitet',
    'activities.list-exported': 'Lastet ned hjelpelisten for aktivitet',
    'activities.rules-added': 'La inn nye regler for aktivitet',
  },
  nn: {
    'attendance.seen': 'Såg oppmøtet til ei samling',
    'attendance.taken': 'Førte oppmøte',
    'attendance.log-written': 'Skreiv i dagsloggen',
    'attendance.note-added': 'Noterte frå ei munnleg evaluering',
    'attendance.note-removed': 'Sletta eit notat frå ei munnleg evaluering',
    'attendance.prints-seen': 'Såg kven utskriftene gjeld',
    'attendance.printed': 'Laga ei utskrift med namn',
    'attendance.certified': 'Laga ei kursstadfesting',
    'activities.list-seen': 'Såg hjelpelista for aktivitet',
    'activities.list-exported': 'Lasta ned hjelpelista for aktivitet',
    'activities.rules-added': 'La inn nye reglar for aktivitet',
  },
  en: {
    'attendance.seen': 'Looked at the attendance of a session',
    'attendance.taken': 'Took attendance',
    'attendance.log-written': 'Wrote in the day log',
    'attendance.note-added': 'Noted what somebody said',
    'attendance.note-removed': 'Deleted a note of what somebody said',
    'attendance.prints-seen': 'Looked at whom the prints are for',
    'attendance.printed': 'Made a print with names',
    'attendance.certified': 'Made a certificate',
    'activities.list-seen': 'Looked at the activity help list',
    'activities.list-exported': 'Downloaded the activity help list',
    'activities.rules-added': 'Added new activity rules',
  },
})
