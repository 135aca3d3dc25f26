import { beforeAll, describe, expect, it } from 'vitest'
import { compileCourse } from '#compiler/compile.ts'
import { readContent } from '#compiler/read-content.ts'
import type { Course } from '#domain/course/course.ts'
import { pipelineOf } from '#domain/course/pipeline.ts'
import { stageIds } from '#domain/lab/decisions.ts'
import { labStageOfConcern, labStageOfQuestion, labStageOfTerm } from '#domain/lab/lab-places.ts'
import * as words from '#words/course.ts'

let course: Course
beforeAll(async () => {
  const { files, lock } = await readContent('content')
  const compiled = compileCourse(files, lock, words)
  if (compiled.course === null) throw new Error('the content does not compile')
  course = compiled.course
})

const pipeline = () => course.chapters.map(pipelineOf).find((each) => each !== null)

describe('the laboratory', () => {
  it('has the stages of the guide, in its order', () => {
    expect(pipeline()?.stages.map(({ id }) => id)).toEqual(stageIds)
  })

  it('shows every consideration, and every term but those about the whole', () => {
    expect(pipeline()?.concerns.filter(({ id }) => labStageOfConcern(id) === null)).toEqual([])
    const terms = course.glossary.terms.filter(({ id }) => labStageOfTerm(id) === null)
    expect(terms.map(({ id }) => id)).toEqual(['mlops', 'pipeline-de-mlops'])
  })

  it('shows what every question asks but those about the case study', () => {
    const questions = course.questions.filter(({ id }) => labStageOfQuestion(id) === null)
    expect(questions.map(({ id }) => id)).toEqual([
      'problemas-thomson-reuters',
      'resultados-thomson-reuters',
    ])
  })
})
