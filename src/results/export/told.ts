import type { Results } from '../asking/shapes.ts'
import type { FigureRow } from './rows.ts'

/** What is told of a unit, ready to be written as a file: what it is called, and each of its figures. */
export type Told = { name: string; results: Results; rows: FigureRow[] }
