import { Details } from '../../../design/details.tsx'
import type { Here } from '../../../design/here.ts'
import { Log } from '../../../design/log.tsx'
import { Unseen } from '../../../design/text.tsx'
import { dateAndTime } from '../../../platform/dates.ts'
import { texts as planTexts } from '../../texts.ts'
import { changesBetween } from '../changes.ts'
import type { Version } from '../queries.ts'
import { texts } from '../texts.ts'

/** Every version of the common text, oldest first: who wrote it, when, and what it changed. */
export const History = ({ here, versions }: { here: Here; versions: Version[] }) => (
  <Details summary={texts[here.locale].history(versions.length)}>
    <Log
      entries={versions.toReversed().map((version, at, all) => ({
        at: version.writtenAt.toISOString(),
        when: dateAndTime(version.writtenAt, here.locale),
        text: <VersionWords here={here} version={version} before={all[at - 1]} />,
      }))}
    />
  </Details>
)

type Props = { here: Here; version: Version; before: Version | undefined }

const VersionWords = ({ here, version, before }: Props) => {
  const t = texts[here.locale]
  const side = version.side && planTexts[here.locale].sides[version.side]
  return (
    <>
      <strong>{version.by}</strong>
      {side && <span class="quiet"> · {side}</span>}
      {before ? (
        <Changes here={here} before={before.words} after={version.words} />
      ) : (
        <FirstWords here={here} words={version.words} />
      )}
      {version.yes.map(({ name, at }) => (
        <span class="quiet small version-yes">{t.saidYes(name, dateAndTime(new Date(at), here.locale))}</span>
      ))}
    </>
  )
}

const FirstWords = ({ here, words }: { here: Here; words: string }) => (
  <>
    <span class="quiet"> · {texts[here.locale].firstVersion}</span>
    <span class="as-written version-words">{words}</span>
  </>
)

const Changes = ({ here, before, after }: { here: Here; before: string; after: string }) => {
  const t = texts[here.locale]
  return (
    <span class="as-written version-words">
      {changesBetween(before, after).map(({ kind, words }) => {
        switch (kind) {
          case 'same':
            return words
          case 'added':
            return (
              <ins>
                <Unseen>{t.added} </Unseen>
                {words}
              </ins>
            )
          case 'removed':
            return (
              <del>
                <Unseen>{t.removed} </Unseen>
                {words}
              </del>
            )
          default:
            return kind satisfies never
        }
      })}
    </span>
  )
}
