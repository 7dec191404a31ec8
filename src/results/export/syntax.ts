import type { CodebookEntry } from './codebook.ts'
import { columns } from './rows.ts'

/** R: reads the figures and the codebook beside it, and puts words to the codes. */
export function rSyntax(entries: CodebookEntry[], file: string, codebook: string): string {
  const pairs = entries.map(({ code, question }) => `  ${rText(code)} = ${rText(question)}`)
  return [
    '# Reads the figures and puts words to the codes. Set the working directory to where the files are.',
    `figures <- read.csv2(${rText(file)}, dec = ".", fileEncoding = "UTF-8-BOM", na.strings = "NA", colClasses = c(option = "character", group_by = "character", group = "character"))`,
    `codebook <- read.csv2(${rText(codebook)}, fileEncoding = "UTF-8-BOM", na.strings = "NA", colClasses = "character")`,
    `questions <- c(\n${pairs.join(',\n')}\n)`,
    'words <- function(code, value) codebook$label[match(paste(code, value), paste(codebook$code, codebook$option))]',
    'figures$question <- unname(questions[figures$code])',
    'figures$answer <- words(figures$code, figures$option)',
    'figures$group_in_words <- words(figures$group_by, figures$group)',
    'means <- subset(figures, measure == "mean" & group == "")',
    'print(means[, c("wave", "question", "value", "n")])',
    '',
  ].join('\n')
}

const rText = (text: string): string => JSON.stringify(text.replace(/\p{Cc}/gu, ' '))

/** SPSS: the same of the questions. */
export function spssSyntax(entries: CodebookEntry[], file: string): string {
  const formats: Record<string, string> = { value: 'F14.6', n: 'F8.0' }
  const variables = columns.map((name) => `    ${name === 'group' ? 'grp' : name} ${formats[name] ?? 'A64'}`)
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

/** A line of syntax holds 256 bytes and a text 255; letters beyond ASCII take two or more of them. */
const bytesInText = 250
const signsInLine = 80

function spssText(text: string): string {
  let whole = text.replace(/\p{Cc}/gu, ' ')
  while (Buffer.byteLength(whole) > bytesInText) whole = [...whole].slice(0, -1).join('')
  const parts = whole.match(new RegExp(`.{1,${signsInLine}}`, 'gsu')) ?? ['']
  return parts.map((part) => `'${part.replaceAll("'", "''")}'`).join(' +\n  ')
}
