import { Checklist } from '../../design/facts.tsx'
import type { Here } from '../../design/here.ts'
import { Section } from '../../design/layout.tsx'
import { Quiet } from '../../design/text.tsx'
import type { CourseFigures } from '../figures.ts'
import { texts } from '../texts.ts'

/** The few figures that those who plan the course let everybody see. */
export const WhatParticipantsSay = ({ here, figures }: { here: Here; figures: CourseFigures | undefined }) =>
  figures && (
    <Section id="deltakerne" printed={false}>
      <h2>{texts[here.locale].participantsSay}</h2>
      <Checklist
        items={figures.sentences.map(({ figure, text }) => (
          <>
            {figure && <strong>{figure} </strong>}
            {text}
          </>
        ))}
      />
      <p>{figures.of}</p>
      <p>{figures.notSaid}</p>
      <Quiet small>{figures.chosen}</Quiet>
    </Section>
  )
