/** A Typst template, read as text when the program is built. */
declare module '*.typ' {
  const text: string
  // biome-ignore lint/style/noDefaultExport: a text file's only export is its text
  export default text
}
