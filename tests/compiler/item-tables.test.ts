import { describe, expect, it } from 'vitest'
import { type Items, tableOfFiles, tableOfItems, writeItemFiles } from '#compiler/item-tables.ts'

const json = new Map([
  ['roi', JSON.stringify({ name: 'ROI', says: 'a "quoted" `${x}` \u2028 </script>' })],
  ['mlops', JSON.stringify({ name: 'MLOps' })],
])

const items: Items = { json, areOneVersion: false }

function importCode(code: string): Promise<Record<string, unknown>> {
  return import(`data:text/javascript,${encodeURIComponent(code)}`)
}

describe('the files of a kind of items', () => {
  it('hold the item, and change their name with it and only then', async () => {
    const files = writeItemFiles('terms', items)
    const roi = files.get('roi')
    expect(roi?.name).toMatch(/^terms-roi-[\w-]{8}\.js$/u)
    expect((await importCode(roi?.code ?? '')).default).toEqual(JSON.parse(json.get('roi') ?? ''))

    const edited = writeItemFiles('terms', edit(items))
    expect(edited.get('roi')?.name).not.toBe(roi?.name)
    expect(edited.get('mlops')).toEqual(files.get('mlops'))
  })

  it('are named by the table, which holds nothing of them', () => {
    const table = tableOfFiles('terms', items)
    const hashes = JSON.parse(/^const hashes = (.*)$/mu.exec(table)?.[1] ?? '')
    const names = Object.entries(hashes).map(([id, hash]) => `terms-${id}-${hash}.js`)
    expect(names).toEqual([...writeItemFiles('terms', items).values()].map(({ name }) => name))
    expect(table).not.toContain('quoted')
  })
})

describe('the files of items that change as one', () => {
  const one: Items = { json, areOneVersion: true }

  it('are named by one hash, which any edit changes', () => {
    const [roi = '', mlops = ''] = versions(one)
    expect(roi).toMatch(/^shards-roi-[\w-]{8}\.js$/u)
    expect(mlops).toBe(roi.replace('roi', 'mlops'))
    expect(versions(edit(one))).not.toContain(mlops)
  })

  it('are found by a table that lists none of them', () => {
    const [roi = ''] = versions(one)
    expect(tableOfFiles('shards', one)).toContain(`\`./${roi.replace('roi', '${id}')}\``)
    expect(tableOfFiles('shards', one)).not.toContain('roi')
  })
})

describe('a table that has its items at hand', () => {
  it('gives the item, and null for an id that there is not', async () => {
    const { load } = await importCode(tableOfItems(items))
    if (typeof load !== 'function') throw new Error('the table exports no function')
    expect(await load('roi')).toEqual(JSON.parse(json.get('roi') ?? ''))
    expect(await load('constructor')).toBeNull()
  })
})

function edit(of: Items): Items {
  return { ...of, json: new Map([...of.json, ['roi', '{}']]) }
}

function versions(of: Items): string[] {
  return [...writeItemFiles('shards', of).values()].map(({ name }) => name)
}
