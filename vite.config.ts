import { defineConfig } from 'vitest/config'
import { sitePlugins } from './src/commands/site-plugins.ts'

export default defineConfig({
  plugins: sitePlugins(),
  test: {
    // By default one core is left idle, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          setupFiles: ['tests/fixed-seed.ts'],
          // A busy machine is slow, not wrong.
          testTimeout: 60_000,
          include: [
            'tests/{words,domain,compiler,importer,commands,lab,offline}/**/*.test.ts',
            'tests/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        // What `npm run build` wrote into dist/; run after it.
        test: {
          name: 'site',
          environment: 'jsdom',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'jsdom',
          include: ['tests/{state,lms,ui,features,app}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup.ts', 'tests/fixed-seed.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
})
