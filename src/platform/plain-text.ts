/** What somebody wrote in a line: one space where there were several, and nothing a database or a mail can't hold. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim()

/** What somebody wrote in several lines: the line breaks stay, at most one empty line at a time. */
export const severalLines = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]+|\p{Cs}+/gu, ' ')
    .split('\n')
    .map((line) => line.trimEnd()) // an expression for it would look at a long run of spaces once for each of them
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** With a capital, where a line begins with it. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
