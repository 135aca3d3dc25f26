import { describe, expect, it } from 'vitest'
import { findUnlisted, listLicences } from '#commands/licences.ts'

const licences = await listLicences()

describe('the licences of what the site ships', () => {
  it('are those of the dependencies, of theirs, of the style sheet and of the font', () => {
    const names = licences.map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining(['react', 'scheduler', 'tailwindcss', 'Source Serif']),
    )
    expect(names).not.toContain('vite')
    expect(names).toEqual([...new Set(names)])
  })

  it('are all known, permissive, and come with their words', () => {
    for (const { name, version, licence, text } of licences) {
      expect({ name, licence }).toEqual({
        name,
        licence: expect.stringMatching(/^(MIT|OFL-1\.1)$/),
      })
      expect(version).toMatch(/^\d/)
      expect(text).toMatch(/copyright/i)
    }
  })

  it('miss what is bundled though it is no dependency', () => {
    const shipped = [
      '/x/src/app/main.tsx',
      '/x/node_modules/react/index.js',
      '/x/node_modules/@alguem/coisa/node_modules/left-pad/index.js',
      '\0virtual:licences',
    ]
    expect(findUnlisted(shipped, licences)).toEqual(['left-pad'])
  })
})
