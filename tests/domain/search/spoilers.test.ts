/* No query may tell an answer: what stands in a key and nowhere else is not in the index. */
import { describe, expect, it } from 'vitest'
import { foldText } from '#domain/text/fold.ts'
import { plainText } from '#domain/course/plain-text.ts'
import { textWords } from '#domain/search/search-words.ts'
import { blocksText } from '#compiler/blocks.ts'
import { listPageEntries } from '#compiler/search-pages.ts'
import { pages } from '#words/course.ts'
import { course, data, engine } from './course.ts'

/** What anybody may read before an attempt, taken from the course and not from the index. */
const publicText = foldText(
  [
    ...course.chapters.flatMap((chapter) => [
      chapter.title,
      `Capítulo ${chapter.numeral}`,
      blocksText(chapter.intro),
      ...chapter.sections.flatMap(({ title, blocks }) => [title, blocksText(blocks)]),
    ]),
    ...course.questions.flatMap(({ label, prompt }) => [label, plainText(prompt)]),
    ...course.essayPages.flatMap(({ label, prompt }) => [label, plainText(prompt)]),
    ...course.termPages.flatMap(({ term }) => [term.title, plainText(term.definition)]),
    ...Object.values(course.wordings).flat(),
    ...listPageEntries(['guide', 'quiz', 'essays', 'glossary', 'lab'], pages).flatMap(
      ({ title, names, text }) => [title, text, names.join(' ')],
    ),
    `Guia, capítulo. Redação, tema. ${course.quiz.title}, pergunta ${course.questions.map(({ number }) => number).join(' ')}. ${course.glossary.title}`,
  ].join('\n'),
)

const keySentences = course.keys.flatMap((key) => [
  ...plainText(key.answer).split(/(?<=[.!?])\s+/u),
  ...key.ideas.map(({ text }) => text),
  ...key.falsehoods.flatMap(({ text, hint }) => [text, hint]),
])

describe('the index before any attempt', () => {
  const index = foldText(JSON.stringify(data.shards))

  it('holds no sentence, idea or hint of a key that the guide does not tell', () => {
    expect(keySentences.length).toBeGreaterThan(40)
    const told = keySentences.filter(
      (sentence) => index.includes(foldText(sentence)) && !publicText.includes(foldText(sentence)),
    )
    expect(told).toEqual([])
  })

  it('has no word that does not stand in a public text', () => {
    const known = new Set(textWords(publicText).map(({ word }) => word))
    const words = data.shards.flatMap((shard) => (shard.kind === 'words' ? shard.words : []))
    expect(words.length).toBeGreaterThan(300)
    expect(words.filter((word) => !known.has(word))).toEqual([])
  })

  it('shows of a question its label and prompt, whatever one asks for', () => {
    const shown = new Set(
      course.questions.flatMap(({ label, prompt }) => [label, plainText(prompt)]),
    )
    for (const sentence of keySentences) {
      for (const { entry } of engine.search(sentence).hits) {
        if (entry.kind !== 'question') continue
        expect(shown).toContain(entry.text)
        expect(shown).toContain(entry.title)
        expect(entry.names).toEqual([])
      }
    }
  })
})
