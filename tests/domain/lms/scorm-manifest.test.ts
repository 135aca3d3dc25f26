import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { writeManifest } from '#domain/lms/scorm-manifest.ts'

const contents = {
  title: 'Guia & "companhia" <1>',
  launch: 'index.html',
  files: ['assets/a b.js', 'assets/x&y.js', 'index.html'],
}

/** Elements by name, namespaces resolved; what is not well-formed throws. */
function readElements(xml: string) {
  const elements: { name: string; uri: string; attributes: Map<string, string> }[] = []
  const texts: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    const attributes = new Map(
      Object.values(tag.attributes).map(({ name, value }) => [name, value]),
    )
    elements.push({ name: tag.local, uri: tag.uri, attributes })
  })
  parser.on('text', (text) => void texts.push(text.trim()))
  parser.write(xml).close()
  const all = (name: string) => elements.filter((element) => element.name === name)
  return { all, texts }
}

const editions = [
  ['1.2', 'http://www.imsproject.org/xsd/imscp_rootv1p1p2', '1.2', 'adlcp:scormtype'],
  ['2004', 'http://www.imsglobal.org/xsd/imscp_v1p1', '2004 4th Edition', 'adlcp:scormType'],
] as const

describe.each(editions)('the manifest of SCORM %s', (version, namespace, edition, type) => {
  const { all, texts } = readElements(writeManifest(version, contents))

  it('names its edition and its schemas', () => {
    expect(all('manifest')[0]?.uri).toBe(namespace)
    expect(all('manifest')[0]?.attributes.get('xsi:schemaLocation')).toContain(`${namespace} `)
    expect(texts).toEqual(expect.arrayContaining(['ADL SCORM', edition, contents.title]))
  })

  it('has one launchable object whose item, resource and organization refer to each other', () => {
    const [resource, ...others] = all('resource')
    expect(others).toEqual([])
    expect(resource?.attributes.get(type)).toBe('sco')
    expect(resource?.attributes.get('href')).toBe('index.html')
    expect(all('item')[0]?.attributes.get('identifierref')).toBe(
      resource?.attributes.get('identifier'),
    )
    expect(all('organizations')[0]?.attributes.get('default')).toBe(
      all('organization')[0]?.attributes.get('identifier'),
    )
  })

  it('lists every file, as an address', () => {
    const files = all('file').map(({ attributes }) => attributes.get('href'))
    expect(files).toEqual(['assets/a%20b.js', 'assets/x%26y.js', 'index.html'])
  })
})

it('keeps a 2004 LMS from calling an app complete that was only closed', () => {
  const { all } = readElements(writeManifest('2004', contents))
  const controls = all('deliveryControls')[0]
  expect(controls?.uri).toBe('http://www.imsglobal.org/xsd/imsss')
  expect(controls?.attributes.get('completionSetByContent')).toBe('true')
})
