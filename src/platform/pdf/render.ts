import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../root.ts'

/** A document to be: a Typst template, and what goes into it. The template reads the data as JSON, so words are words. */
export type Document = { template: string; data: object }

type Answer = { id: number; pdf?: Buffer; failed?: string }
type Waiting = { done: (pdf: Buffer) => void; failed: (error: Error) => void; timer: NodeJS.Timeout }

const idleMs = 60_000
const longestMs = 20_000

let child: ChildProcess | undefined
let idle: NodeJS.Timeout | undefined
let made = 0
const waiting = new Map<number, Waiting>()

/**
 * Makes a PDF/UA-1: tagged, titled, in a language. In a process that is started by the first document, ends after a minute
 * without one, and may crash without harm to anything but the document.
 */
export function renderPdf({ template, data }: Document): Promise<Buffer> {
  const id = ++made
  const maker = child ?? start()
  clearTimeout(idle)
  maker.ref()
  maker.channel?.ref()
  return new Promise((done, failed) => {
    const timer = setTimeout(() => maker.kill('SIGKILL'), longestMs)
    waiting.set(id, { done, failed, timer })
    maker.send({ id, template, data: JSON.stringify(data) })
  })
}

function start(): ChildProcess {
  const started = fork(join(root, 'src/platform/pdf/child.ts'), [join(root, '.build/fonts')], {
    serialization: 'advanced',
    execArgv: ['--max-old-space-size=64'],
    env: { PATH: process.env.PATH }, // keys and passwords are not for it
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  started.on('message', (message) => settle(message as Answer))
  started.on('exit', () => {
    if (child === started) child = undefined
    for (const id of waiting.keys()) settle({ id, failed: 'the PDF process ended' })
  })
  child = started
  return started
}

function settle({ id, pdf, failed }: Answer): void {
  const order = waiting.get(id)
  waiting.delete(id)
  if (!order) return
  clearTimeout(order.timer)
  if (pdf) order.done(Buffer.from(pdf))
  else order.failed(new Error(`No PDF: ${failed}`))
  if (waiting.size === 0) rest()
}

/** With nothing to do it holds nobody up: neither the end of the program nor, after a minute, memory. */
function rest(): void {
  child?.unref()
  child?.channel?.unref()
  idle = setTimeout(() => child?.disconnect(), idleMs)
  idle.unref()
}
