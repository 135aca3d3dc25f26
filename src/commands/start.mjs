/* `npm start`: from a fresh clone to the running app in one command. */
import { ensurePackages, requireNode, runCommand } from './setup.mjs'

requireNode()
await ensurePackages()
const built = await runCommand('build.ts')
process.exit(built === 0 ? await runCommand('serve.ts') : built)
