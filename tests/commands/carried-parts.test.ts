import { describe, expect, it } from 'vitest'
import { chooseCarried } from '#commands/carried-parts.ts'

const long = 'palavra '.repeat(5000)

describe('what a page carries', () => {
  it('is what it shows, by name, whatever was loaded first', () => {
    const { json } = chooseCarried({ 'terms/roi': { id: 'roi' }, guide: { title: '</script>' } })
    expect(JSON.parse(json ?? '')).toEqual({
      guide: { title: '</script>' },
      'terms/roi': { id: 'roi' },
    })
    expect(json).not.toContain('<')
    expect(json?.indexOf('guide')).toBeLessThan(json?.indexOf('roi') ?? 0)
  })

  it('spares it the module, or the table through which the item is found', () => {
    const { modules } = chooseCarried({ 'terms/roi': { id: 'roi' }, guide: {} })
    expect([...modules].sort()).toEqual(['\0virtual:course/guide', '\0virtual:course/terms'])
  })

  it('is nothing long: an item is then fetched, and so is a list by its own module', () => {
    const { json, modules, fetched } = chooseCarried({ 'chapters/a': { long }, places: [long] })
    expect(json).toBeNull()
    expect(modules.size).toBe(0)
    expect(fetched).toEqual(['\0virtual:course/chapters/a'])
  })

  it('is nothing of what was not there', () => {
    expect(chooseCarried({ 'terms/nada': null }).json).toBeNull()
  })
})
