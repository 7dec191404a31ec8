import type { FindPapers } from '../registrations/index.ts'
import { listCertified, nameOfMember } from './my-certificate.ts'
import { paths, withoutTitle } from './paths.ts'
import { texts } from './print-texts.ts'

/** The certificates of a party, for its own page: of those who came to something, when the last session is over. */
export const findCertificates: FindPapers = async (db, { standing, party, token }, here) => {
  if (standing.status !== 'confirmed' || standing.run.endsAt > here.now) return undefined
  const t = texts[here.locale]
  const files = (await listCertified(db, standing.id)).flatMap((member) => {
    const name = nameOfMember(party, member)
    const path = paths.myCertificate(token, member)
    if (!name) return []
    return [
      { words: t.mineFor(name), path },
      { words: t.mineWithout(name), path: withoutTitle(path) },
    ]
  })
  return files.length === 0 ? undefined : { title: t.mine, text: t.mineText, files }
}
