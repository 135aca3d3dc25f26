/* `npm test`: from a fresh clone to a verdict in one command. */
import { ensurePackages, requireNode, runCommand } from './setup.mjs'

requireNode()
await ensurePackages()
process.exit(await runCommand('test-parts.ts'))
