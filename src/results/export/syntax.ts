import type { CodebookEntry } from './codebook.ts'
import { columns } from './rows.ts'

/** R: reads the file beside it, and puts words to the codes. */
export function rSyntax(entries: CodebookEntry[], file: string): string {
  const pairs = entries.map(({ code, question }) => `  ${rText(code)} = ${rText(question)}`)
  return [
    '# Reads the figures and names the questions. Set the working directory to where the file is.',
    `figures <- read.csv2(${rText(file)}, dec = ".", fileEncoding = "UTF-8-BOM", na.strings = "NA", colClasses = c(option = "character", group_by = "character", group = "character"))`,
    `questions <- c(\n${pairs.join(',\n')}\n)`,
    'figures$question <- unname(questions[figures$code])',
    'means <- subset(figures, measure == "mean" & group == "")',
    'print(means[, c("wave", "question", "value", "n")])',
    '',
  ].join('\n')
}

const rText = (text: string): string => JSON.stringify(text.replace(/\p{Cc}/gu, ' '))

/** SPSS: the same. */
export function spssSyntax(entries: CodebookEntry[], file: string): string {
  const numeric = new Set(['value', 'n'])
  const variables = columns.map(
    (name) => `    ${name === 'group' ? 'grp' : name} ${numeric.has(name) ? 'F12.4' : 'A64'}`,
  )
  return [
    '* Reads the figures and names the questions. Set the folder with CD first.',
    'SET DECIMAL=DOT.',
    `GET DATA /TYPE=TXT /FILE=${spssText(file)} /ENCODING='UTF8' /DELIMITERS=";" /QUALIFIER='"' /FIRSTCASE=2`,
    `  /VARIABLES=\n${variables.join('\n')}.`,
    'STRING question (A255).',
    'COMPUTE question = code.',
    ...entries.map(({ code, question }) => `IF (code = ${spssText(code)}) question = ${spssText(question)}.`),
    'EXECUTE.',
    '',
  ].join('\n')
}

const spssText = (text: string): string =>
  `'${text
    .replace(/\p{Cc}/gu, ' ')
    .replaceAll("'", "''")
    .slice(0, 250)}'`
