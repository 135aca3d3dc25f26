/*
 * What must work before anything is installed: plain JavaScript, no package, an old Node too.
 * It knows nothing of the app; `start.mjs` and `test.mjs` build on it.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** The oldest version of each supported major, as `engines` in package.json says. */
const supportedNode = [
  [20, 19],
  [22, 12],
  [24, 0],
]

/** @param {string} version Such as "20.19.0". */
export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const newest = supportedNode[supportedNode.length - 1]
  if (newest !== undefined && major > (newest[0] ?? 0)) return true
  return supportedNode.some(([m, n]) => m === major && n !== undefined && minor >= n)
}

export function requireNode() {
  const version = process.versions.node
  if (isSupportedNode(version)) return
  console.error(
    `Este projeto precisa do Node.js 20.19, 22.12 ou 24 (ou mais novo); aqui está o ${version}. Instale uma versão atual em https://nodejs.org.`,
  )
  process.exit(1)
}

/**
 * Starts a program with this terminal's streams and resolves with its exit code. Signals that end
 * this process are handed on, so that no child outlives it.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(file, args, options) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd: root, stdio: 'inherit', ...options })
    const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
    process.on('SIGINT', forward).on('SIGTERM', forward)
    const finish = (/** @type {number} */ code) => {
      process.off('SIGINT', forward).off('SIGTERM', forward)
      resolve(code)
    }
    child.on('error', (error) => {
      console.error(`${file}: ${error.message}`)
      finish(127)
    })
    child.on('exit', (code, signal) => finish(code ?? (signal === null ? 1 : 130)))
  })
}

/**
 * Runs npm by its script where that is known: on Windows `npm` is a batch file, which Node does
 * not start without a shell.
 * @param {readonly string[]} args
 */
export function npm(args) {
  const script = process.env['npm_execpath']
  if (script !== undefined && /npm-cli\.c?js$/.test(script)) {
    return run(process.execPath, [script, ...args])
  }
  return run('npm', args, { shell: process.platform === 'win32' })
}

/**
 * Runs one of the TypeScript commands of this folder.
 * @param {string} name
 * @param {readonly string[]} [args]
 */
export function runCommand(name, args = []) {
  return run(process.execPath, ['--import', 'tsx', `src/commands/${name}`, ...args])
}

/** Installs the packages when they are missing or are not those of package-lock.json. */
export async function ensurePackages() {
  if (!hasLockedPackages()) {
    console.log('Instalando as dependências (npm install)…')
    // Not `npm ci`: it refuses the whole lockfile when the binaries of another platform are not in
    // it, as when it was written behind a registry that does not carry them. `--no-save` installs
    // the locked versions as well and writes no file of the repository. The development tools are
    // wanted even under NODE_ENV=production.
    const code = await npm(['install', '--no-save', '--include=dev', '--no-audit', '--no-fund'])
    if (code !== 0) {
      console.error('Não foi possível instalar as dependências; veja a mensagem do npm acima.')
      process.exit(1)
    }
  }
}

/**
 * npm writes what it installed into a hidden lockfile as its last step, so comparing contents
 * finds an interrupted or outdated installation, where comparing times would be fooled by a
 * checkout that only touches the file.
 */
function hasLockedPackages() {
  const installedFile = `${root}node_modules/.package-lock.json`
  if (!existsSync(installedFile)) return false
  const wanted = readPackages(`${root}package-lock.json`)
  const installed = readPackages(installedFile)
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || entry.optional === true || installed[path]?.version === entry.version,
  )
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
}
