import { expect, it } from 'vitest'
import {
  examQuestionAddress,
  examResultAddress,
  parseExam,
  parseMinutes,
} from '#features/quiz/exam-address.ts'

const query = (text: string) => new URLSearchParams(text)

it.each([
  [{ since: 5, until: null, ended: false }, 'modo=simulado&desde=5'],
  [{ since: 0, until: 90_000, ended: false }, 'modo=simulado&desde=0&ate=90000'],
  [{ since: 5, until: 90_000, ended: true }, 'modo=simulado&desde=5&ate=90000&fim=1'],
])('carries an exam in the address and back (%#)', (exam, text) => {
  expect(examQuestionAddress('feature-store', exam)).toBe(`/questionario/feature-store?${text}`)
  expect(examResultAddress(exam)).toBe(`/questionario/resultado?${text}`)
  expect(parseExam(query(text))).toEqual(exam)
})

it.each([
  ['', null],
  ['modo=pratica&desde=5', null],
  ['modo=simulado', 'unbegun'],
  ['modo=simulado&desde=ontem', 'unbegun'],
  ['modo=simulado&desde=-1', 'unbegun'],
])('finds in "%s" %s', (text, exam) => expect(parseExam(query(text))).toBe(exam))

it.each([
  ['minutos=20', 20],
  ['', null],
  ['minutos=0', null],
  ['minutos=1.5', null],
  ['minutos=muitos', null],
])('reads from "%s" the minutes %s', (text, minutes) => {
  expect(parseMinutes(query(text))).toBe(minutes)
})
