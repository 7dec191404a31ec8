import type { ComponentChildren } from 'preact'
import { Answer, AnswerList } from '../../design/facts.tsx'
import type { Here } from '../../design/here.ts'
import { Band, Section, Stack } from '../../design/layout.tsx'
import { Page } from '../../design/page/page.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import { PrintedFrom } from '../../design/page/printed-from.tsx'

type Props = {
  here: Here
  title: string
  ingress: string
  children: ComponentChildren
}

/** A page of text: a title, what it is about in a sentence, and its parts. */
export const ArticlePage = ({ here, title, ingress, children }: Props) => (
  <Page here={here} title={title} description={ingress}>
    <PageHead here={here} title={title} ingress={ingress} />
    <Band tight>
      <Stack gap="large">
        {children}
        <PrintedFrom here={here} />
      </Stack>
    </Band>
  </Page>
)

type Part = { heading: string; paragraphs: string[] }

/** A heading and its paragraphs. */
export const ArticlePart = ({ heading, paragraphs, children }: Part & { children?: ComponentChildren }) => (
  <Section>
    <h2>{heading}</h2>
    {paragraphs.map((paragraph) => (
      <p>{paragraph}</p>
    ))}
    {children}
  </Section>
)

/** Questions and answers under a heading. */
export const Answers = ({
  heading,
  answers,
}: {
  heading: string
  answers: { question: string; answer: string }[]
}) => (
  <Section>
    <h2>{heading}</h2>
    <AnswerList>
      {answers.map(({ question, answer }) => (
        <Answer question={question}>{answer}</Answer>
      ))}
    </AnswerList>
  </Section>
)
