import type { Sentence } from '../words/question-words.ts'

/** A sentence with its figure in bold. */
export const Said = ({ sentence }: { sentence: Sentence }) =>
  sentence.figure === undefined ? (
    sentence.text
  ) : (
    <>
      <strong>{sentence.figure}</strong> {sentence.text}
    </>
  )
