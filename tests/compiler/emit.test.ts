import { describe, expect, it } from 'vitest'
import type { Chapter } from '#domain/course/course.ts'
import { pipelineOf } from '#domain/course/pipeline.ts'
import { drawPipeline } from '#domain/figure/draw-pipeline.ts'
import { emitModules } from '#compiler/emit.ts'
import * as words from '#words/course.ts'
import { compile, readBase } from './fixtures.ts'

const { course } = compile(await readBase())
if (course === null) throw new Error('the small course does not compile')
const modules = emitModules(course, words)

function emittedChapter(id: string): Chapter {
  return JSON.parse(modules.items.get('chapters')?.json.get(id) ?? '')
}

describe('the module of a chapter', () => {
  it('brings the drawings of its stages along', () => {
    const chapter = emittedChapter('fluxo')
    const pipeline = pipelineOf(chapter)
    if (pipeline === null) throw new Error('the chapter has no stages')
    expect(chapter.drawings).toEqual(drawPipeline(pipeline))
  })

  it('has none where there is nothing to draw', () => {
    expect(emittedChapter('motivo')).not.toHaveProperty('drawings')
    expect(emittedChapter('motivo').title).toBe(course.chapters[0]?.title)
  })
})
