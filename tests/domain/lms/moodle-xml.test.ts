import * as fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { plainText } from '#domain/course/plain-text.ts'
import { lmsQuestion } from '#domain/lms/lms-question.ts'
import { writeMoodleXml } from '#domain/lms/moodle-xml.ts'
import { cdata } from '#domain/lms/xml-text.ts'
import { course, hostileQuestion, hostileText, keyOf, tenQuestions } from './course.ts'

type Element = { name: string; attributes: Record<string, string>; text: string; in: Element[] }

/** Reads strictly: whatever is not well-formed throws. */
function readXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', in: [] }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes }, text: '', in: [] }
    open.at(-1)?.in.push(element)
    open.push(element)
  })
  const addText = (text: string) => {
    const element = open.at(-1)
    if (element !== undefined) element.text += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  const [top] = root.in
  if (top === undefined) throw new Error('the document is empty')
  return top
}

const children = (element: Element, name: string) => element.in.filter((one) => one.name === name)
/** The text at a path of element names, the first of each. */
const textAt = (element: Element, ...path: string[]): string =>
  path.reduce<Element | undefined>((one, name) => one && children(one, name)[0], element)?.text ??
  ''

describe('writeMoodleXml', () => {
  const quiz = readXml(writeMoodleXml('Guia MLOps', tenQuestions))
  const [category, ...questions] = children(quiz, 'question')

  it('names the category first', () => {
    expect(category?.attributes['type']).toBe('category')
    expect(category && textAt(category, 'category', 'text')).toBe('$course$/top/Guia MLOps')
  })

  it('holds the ten questions as essays with text, key, tags and a stable id', () => {
    expect(questions.map((question) => textAt(question, 'idnumber'))).toEqual(
      course.questions.map(({ id }) => `guia-mlops-${id}`),
    )
    for (const [index, element] of questions.entries()) {
      const question = course.questions[index]
      if (question === undefined) throw new Error('more questions than the course has')
      const key = keyOf(question.id)
      expect(element.attributes['type']).toBe('essay')
      expect(textAt(element, 'name', 'text')).toContain(question.label)
      expect(textAt(element, 'defaultgrade')).toBe('1')
      expect(textAt(element, 'responseformat')).toBe('editor')
      expect(shown(textAt(element, 'questiontext', 'text'))).toBe(plainText(question.prompt))
      expect(textAt(element, 'questiontext', 'text')).toContain('lang="pt-BR"')
      const graderInfo = shown(textAt(element, 'graderinfo', 'text'))
      expect(graderInfo).toContain(plainText(key.answer))
      for (const idea of key.ideas) expect(graderInfo).toContain(`${idea.text}: vale 0,`)
      // The students' side of the question must not know the key.
      expect(textAt(element, 'generalfeedback', 'text')).toBe('')
      const tags = children(element, 'tags').flatMap((tags) => children(tags, 'tag'))
      expect(tags.map((tag) => textAt(tag, 'text'))).toEqual(tenQuestions[index]?.tags)
    }
  })

  it('says what each idea is worth: a share of one, by how many make an answer whole', () => {
    const key = keyOf('verificacao-de-desempenho')
    const question = tenQuestions.find(({ id }) => id === 'guia-mlops-verificacao-de-desempenho')
    expect(question?.keyHtml).toContain(`${key.required} de ${key.ideas.length} fazem a nota`)
    expect(question?.keyHtml).toContain('vale 0,33 (parcial, 0,17)')
    expect(tenQuestions[0]?.keyHtml).toContain('vale 0,5 (parcial, 0,25)')
  })

  it('numbers names so that Moodle sorts them', () => {
    const names = tenQuestions.map(({ name }) => name)
    expect(names).toEqual([...names].sort())
  })

  it('brings any text through well-formed and whole', () => {
    fc.assert(
      fc.property(hostileText, hostileQuestion, (category, question) => {
        const [first, element] = children(readXml(writeMoodleXml(category, [question])), 'question')
        if (first === undefined || element === undefined) throw new Error('a question is missing')
        expect(textAt(element, 'questiontext', 'text')).toBe(lines(possible(question.promptHtml)))
        expect(textAt(element, 'graderinfo', 'text')).toBe(lines(possible(question.keyHtml)))
        expect(element.in.filter(({ name }) => name === 'graderinfo')).toHaveLength(1)
      }),
      { numRuns: 500 },
    )
  })

  it('does not let a text end its CDATA section', () => {
    const end = ']]></text><text>]]>'
    expect(readXml(`<text>${cdata(end)}</text>`)).toMatchObject({ text: end, in: [] })
  })

  it('doubles a slash in the name of a category, which would begin another one', () => {
    expect(writeMoodleXml('A/B', [])).toContain('<text>$course$/top/A//B</text>')
  })
})

it('lmsQuestion escapes what the content has of HTML', () => {
  const [question] = course.questions
  if (question === undefined) throw new Error('no question')
  const prompt = [{ kind: 'text' as const, text: '<img src=x onerror=alert(1)> & "aspas"' }]
  const { promptHtml } = lmsQuestion({ ...question, prompt }, keyOf(question.id), 10)
  expect(promptHtml).toBe(
    '<div lang="pt-BR"><p>&lt;img src=x onerror=alert(1)&gt; &amp; "aspas"</p></div>',
  )
})

/** What a browser would show of HTML. */
function shown(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

/** Without what no XML document can hold. */
function possible(text: string): string {
  return Array.from(text)
    .filter((character) => {
      const code = character.codePointAt(0) ?? 0
      return (
        '\t\n\r'.includes(character) ||
        (code >= 0x20 && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff)
      )
    })
    .join('')
}

/** As every XML parser reads line ends. */
function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}
