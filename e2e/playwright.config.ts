import { defineConfig, devices } from '@playwright/test'
import { findChromium, missingChromium } from '../src/commands/chromium.ts'

// Workers evaluate this file too; the browser is looked for once.
const browser = (process.env['CHROMIUM_PATH'] ||= findChromium() ?? '')
if (browser === '') throw new Error(missingChromium)
const port = process.env['E2E_PORT'] ?? '4320'

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  // One picture for every machine: what is compared with it is made not to depend on one.
  snapshotPathTemplate: '{testDir}/images/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: true,
  // A page waits a good part of its time, so three keep two cores busy.
  workers: 3,
  retries: 0,
  reporter: 'line',
  // Generous, because a test waits for what happens and never for time to pass.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  webServer: {
    command: `node --import tsx src/commands/serve.ts --base / --port ${port} --strict-port`,
    cwd: '..',
    url: `http://localhost:${port}/`,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'pt-BR',
    // Only the tests of offline use have a worker between the page and what they route or break.
    serviceWorkers: 'block',
    trace: 'off',
    launchOptions: {
      executablePath: browser,
      args: [
        // The sandbox cannot be set up by root, as whom containers run.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-quic',
        '--disable-sync',
        '--no-first-run',
        // Letters stand where the layout puts them, in the browser without windows too.
        '--font-render-hinting=none',
      ],
    },
  },
  projects: [{ name: 'chromium', use: devices['Desktop Chrome'] }],
})
