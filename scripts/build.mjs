// Builds the program (.build/main.js), its stylesheet (.build/assets) and, when asked, the tests (.build/test).
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)

const program = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node22.18',
  packages: 'external',
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
  loader: { '.svg': 'text', '.typ': 'text' },
  plugins: [
    {
      // Icons are text inside the bundle; every other package stays in node_modules.
      name: 'svg-inside',
      setup(build) {
        build.onResolve({ filter: /^[^.].*\.svg$/ }, ({ path }) => ({
          path: fileURLToPath(import.meta.resolve(path)),
        }))
      },
    },
  ],
  jsx: 'automatic',
  jsxImportSource: 'preact',
}

export async function buildProgram() {
  await build({
    ...program,
    entryPoints: { main: 'src/main.ts', command: 'src/command.ts' },
    outdir: '.build',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
  })
}

async function buildBench() {
  await build({ ...program, entryPoints: ['bench/main.ts'], outdir: '.build/bench' })
}

export async function buildTests(entryPoints, outdir) {
  await build({
    ...program,
    entryPoints,
    outbase: '.',
    outdir,
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
  })
}

export async function buildAssets() {
  const result = await build({
    entryPoints: {
      site: 'src/design/styles/site.css',
      mark: 'src/design/assets/mark.svg',
      authoring: 'src/authoring/browser/authoring.ts',
      passkey: 'src/people/browser/passkey.ts',
      answering: 'src/evaluations/browser/answering.ts',
      paper: 'src/evaluations/browser/paper.ts',
      'only-if': 'src/questionnaires/browser/only-if.ts',
      slider: 'src/questionnaires/browser/slider.ts',
      builder: 'src/questionnaires/browser/builder.ts',
      'roll-call': 'src/attendance/browser/roll-call.ts',
    },
    bundle: true,
    minify: true,
    target: ['chrome120', 'firefox121', 'safari17.2'],
    outdir: '.build/assets',
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.woff2': 'file', '.svg': 'copy' },
    metafile: true,
    logLevel: 'warning',
  })
  const names = {}
  for (const [file, { entryPoint, inputs }] of Object.entries(result.metafile.outputs)) {
    const source = entryPoint ?? Object.keys(inputs)[0]
    names[basename(source)] = `/assets/${relative('.build/assets', file)}`
  }
  writeFileSync('.build/assets.json', JSON.stringify(names, null, 2))
  copyPaperFonts()
}

/** Documents on paper are set in the same faces as the pages, whole, since a name may hold any letter. */
function copyPaperFonts() {
  const faces = [
    'inter/400Regular/Inter_400Regular.ttf',
    'inter/600SemiBold/Inter_600SemiBold.ttf',
    'literata/600SemiBold/Literata_600SemiBold.ttf',
  ]
  mkdirSync('.build/fonts', { recursive: true })
  for (const face of faces) {
    const file = fileURLToPath(import.meta.resolve(`@expo-google-fonts/${face}`))
    copyFileSync(file, `.build/fonts/${basename(face)}`)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await Promise.all([buildProgram(), buildAssets(), process.argv[2] === 'bench' && buildBench()])
}
