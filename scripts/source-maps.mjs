// Loaded before the program, so that an error names the line that was written. Node's own flag for it reads the map of every
// package too, and keeps 20 MB of them.
import { setSourceMapsSupport } from 'node:module'

setSourceMapsSupport(true, { nodeModules: false })
