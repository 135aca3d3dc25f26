/*
 * Finds a Chromium for the end-to-end tests, or brings one. A browser that is already there is
 * preferred to a download, and Playwright's download to a system package.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** A browser that starts on this machine, or null. */
export function findChromium(): string | null {
  const wanted = process.env['CHROMIUM_PATH']
  if (wanted !== undefined && wanted !== '') return isRunnable(wanted) ? wanted : null
  return [...systemBrowsers(), chromium.executablePath()].find(isRunnable) ?? null
}

/** Like `findChromium`, but installs one when there is none; null when that fails too. */
export async function ensureChromium(): Promise<string | null> {
  const found = findChromium()
  if (found !== null) return found
  // Who names a browser wants that one; another would hide the mistake.
  if (process.env['CHROMIUM_PATH']) return null

  console.log('Nenhum Chromium encontrado; baixando o do Playwright…')
  const tool = join('node_modules', '@playwright', 'test', 'cli.js')
  await runFor(5, process.execPath, [tool, 'install', 'chromium'])
  const downloaded = findChromium()
  if (downloaded !== null) return downloaded

  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null
  await runFor(5, 'apt-get', ['update'])
  for (const name of ['chromium-headless-shell', 'chromium']) {
    console.log(`Instalando o pacote ${name} do sistema…`)
    const options = ['install', '-y', '--no-install-recommends']
    await runFor(8, 'apt-get', [...options, name, 'fonts-liberation'])
    const installed = findChromium()
    if (installed !== null) return installed
  }
  return null
}

export const missingChromium =
  'Falta um navegador: instale o Chromium ou o Google Chrome, ou aponte CHROMIUM_PATH para um.'

function systemBrowsers(): string[] {
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
    ]
    return folders.flatMap((name) => {
      const folder = process.env[name]
      return folder === undefined ? [] : programs.map((program) => join(folder, program))
    })
  }
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).concat('/usr/bin', '/snap/bin')
  // The first one is the same engine without the windows that nobody sees: twice as fast.
  const programs = [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
  ]
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)))
}

/** A file may be there and yet not start, for want of a system library. */
function isRunnable(file: string): boolean {
  if (!existsSync(file)) return false
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return true
  return spawnSync(file, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0
}

/** Runs a program to its end, or for so many minutes: a blocked network must not hang the tests. */
function runFor(minutes: number, file: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      timeout: minutes * 60_000,
      env: {
        ...process.env,
        DEBIAN_FRONTEND: 'noninteractive',
        PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
      },
    })
    child.on('error', (error) => {
      console.error(`${file}: ${error.message}`)
      resolve()
    })
    child.on('exit', () => resolve())
  })
}
