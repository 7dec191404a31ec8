import { asset } from '../../platform/assets.ts'

/** A small script of the page's own, from this house. Whatever it does, the page does without it too. */
export const ScriptFile = ({ name }: { name: string }) => <script type="module" src={asset(name)} />
