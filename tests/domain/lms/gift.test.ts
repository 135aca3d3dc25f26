import * as fc from 'fast-check'
import { type GIFTQuestion, parse } from 'gift-pegjs'
import { describe, expect, it } from 'vitest'
import { escapeGift, writeGift } from '#domain/lms/gift.ts'
import { hostileQuestion, tenQuestions } from './course.ts'

type GiftEssay = Extract<GIFTQuestion, { type: 'Essay' }>

function readEssays(gift: string): GiftEssay[] {
  const [category, ...questions] = parse(gift)
  expect(category?.type).toBe('Category')
  return questions.flatMap((question) => {
    expect(question.type).toBe('Essay')
    return question.type === 'Essay' ? [question] : []
  })
}

describe('writeGift', () => {
  it('holds the ten questions as essays with text, key, tags and a stable id', () => {
    const essays = readEssays(writeGift('Guia MLOps', tenQuestions))
    expect(essays).toHaveLength(10)
    for (const [index, essay] of essays.entries()) {
      const question = tenQuestions[index]
      expect(essay.id).toBe(question?.id)
      expect(essay.tags).toEqual(question?.tags)
      expect(essay.title).toBe(question?.name)
      expect(essay.stem).toEqual({ format: 'html', text: question?.promptHtml })
      expect(essay.globalFeedback).toEqual({ format: 'html', text: question?.keyHtml })
      expect(essay.hasEmbeddedAnswers).toBe(false)
    }
  })

  it('brings any text through as one essay', () => {
    fc.assert(
      fc.property(hostileQuestion, (question) => {
        const [essay, ...others] = readEssays(writeGift('Guia MLOps', [question]))
        expect(others).toEqual([])
        expect(essay?.stem.text).toBe(plain(question.promptHtml))
        expect(essay?.globalFeedback?.text).toBe(plain(question.keyHtml))
        expect(essay?.title).toBe(plain(question.name))
      }),
      { numRuns: 500 },
    )
  })

  const rows: [text: string, escaped: string, reason: string][] = [
    ['a=b ~c {d} #e f:g', String.raw`a\=b \~c \{d\} \#e f\:g`, 'signs of the format'],
    [String.raw`C:\n`, String.raw`C\:\\n`, 'a backslash that is no line end'],
    ['um\n\ndois', 'um dois', 'an empty line would end the question'],
    ['x &&035; y', 'x & &035; y', 'what importers write for a sign while they read'],
  ]
  it.each(rows)('writes %j as %j: %s', (text, escaped) => {
    expect(escapeGift(text)).toBe(escaped)
  })
})

/** White space as the format keeps it, without NUL, which no text file holds. */
function plain(text: string): string {
  return text
    .replaceAll('\0', '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/&(?=&\d{3})/g, '& ')
}
