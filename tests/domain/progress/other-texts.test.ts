import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#domain/progress/canonical-json.ts'
import { withImported } from '#domain/progress/import-progress.ts'
import { mergeDevices, mergeTabs, openOthers, withOtherText } from '#domain/progress/other-texts.ts'
import { emptyProgress, type Progress } from '#domain/progress/progress.ts'
import { withDraft } from '#domain/progress/progress-changes.ts'
import { withErasure } from '#domain/progress/reset-progress.ts'
import { anyProgress } from './arbitrary-progress.ts'

const at = (second: number) => new Date(second * 1000).toISOString()
const start = withDraft(emptyProgress, 'q', 'Começo.', at(1), 'antes')
const left = withDraft(start, 'q', 'Da esquerda.', at(2), 'esquerda')
const right = withDraft(start, 'q', 'Da direita.', at(3), 'direita')
const nobody = () => false
const textsOf = ({ drafts, otherAnswers }: Progress) => [
  drafts['q']?.text,
  ...openOthers(otherAnswers['q'], drafts['q']).map(({ text }) => text),
]

describe('two tabs', () => {
  it('both keep their own text in the box and the other one beside it', () => {
    expect(textsOf(mergeTabs(left, right, start, nobody))).toEqual(['Da esquerda.', 'Da direita.'])
    expect(textsOf(mergeTabs(right, left, start, nobody))).toEqual(['Da direita.', 'Da esquerda.'])
  })

  it('do not hear again of an older state of what goes on in another sitting', () => {
    // The left one stood aside, then won; a later visit goes on from its text.
    const aside = mergeTabs(right, left, start, nobody)
    const won = mergeTabs(left, aside, start, nobody)
    expect(textsOf(won)).toEqual(['Da esquerda.', 'Da direita.'])
    for (const next of ['', 'Outro começo.']) {
      const gone = withDraft(won, 'q', next, at(70), next === '' ? undefined : 'amanha')
      expect(textsOf(gone)).toEqual([next, 'Da direita.'])
      expect(textsOf(mergeTabs(gone, won, won, nobody))).toEqual([next, 'Da direita.'])
    }
  })

  it('hear of what a sitting writes after a text of it was settled', () => {
    const aside = mergeTabs(right, left, start, nobody)
    const settled = withOtherText(aside, 'otherAnswers', 'q', 'esquerda', '', at(90))
    const later = withDraft(left, 'q', 'Da esquerda, de novo.', at(80), 'esquerda')
    expect(textsOf(mergeTabs(settled, later, start, nobody))).toEqual([
      'Da direita.',
      'Da esquerda, de novo.',
    ])
  })

  it('take over what was written on, sent or written while they were silent', () => {
    const on = withDraft(left, 'q', 'Da esquerda. E mais.', at(5), 'direita')
    expect(textsOf(mergeTabs(left, on, start, nobody))).toEqual(['Da esquerda. E mais.'])
    const sent = withDraft(left, 'q', '', at(5))
    expect(textsOf(mergeTabs(left, sent, left, () => true))).toEqual([''])
    expect(textsOf(mergeTabs(start, right, start, nobody))).toEqual(['Da direita.'])
  })

  it('keep what one sends away while the other still types', () => {
    const sent = withDraft(start, 'q', '', at(9))
    expect(textsOf(mergeTabs(left, sent, start, nobody))).toEqual(['Da esquerda.'])
    expect(textsOf(mergeTabs(sent, left, start, nobody))).toEqual(['', 'Da esquerda.'])
  })

  it('tell each other’s texts apart that were written in the same moment', () => {
    const [one, other] = ['esquerda', 'direita'].map((sitting) =>
      withDraft(emptyProgress, 'q', `Da ${sitting}.`, at(2), sitting),
    )
    if (one === undefined || other === undefined) throw new Error('two texts')
    // The one is stored, and so is the other one then, over it; both are still typing.
    expect(textsOf(mergeTabs(one, other, one, () => true))).toEqual(['Da esquerda.', 'Da direita.'])
    expect(textsOf(mergeTabs(other, one, other, () => true))).toEqual([
      'Da direita.',
      'Da esquerda.',
    ])
    const on = withDraft(other, 'q', 'Da direita, e mais.', at(3), 'direita')
    expect(textsOf(mergeTabs(on, one, other, () => true))).toEqual([
      'Da direita, e mais.',
      'Da esquerda.',
    ])
  })

  it('keep what was not stored yet when another one erases everything', () => {
    const erased = withErasure(start, at(50))
    expect(textsOf(mergeTabs(left, erased, start, nobody))).toEqual(['Da esquerda.'])
    expect(textsOf(mergeTabs(start, erased, start, nobody))).toEqual([undefined])
  })

  it('lose no text, whatever they hold', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, anyProgress, (mine, theirs, base) => {
        const united = mergeTabs(mine, { ...theirs, resetAt: null, erased: {} }, base, nobody)
        for (const [id, draft] of Object.entries(mine.drafts)) {
          const isNew = draft.at !== base.drafts[id]?.at && mine.resetAt === null
          if (!isNew || Object.keys(mine.erased).length > 0) continue
          const found = [united.drafts[id], ...(united.otherAnswers[id] ?? [])]
          expect(found.some((one) => one?.text.includes(draft.text))).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('two devices', () => {
  const runs = { numRuns: 200 }

  it('come to the same, whoever meets whom, and however often', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        const once = mergeDevices(a, b)
        expect(canonicalJson(mergeDevices(b, a))).toBe(canonicalJson(once))
        expect(canonicalJson(mergeDevices(once, b))).toBe(canonicalJson(once))
        expect(canonicalJson(mergeDevices(once, a))).toBe(canonicalJson(once))
        expect(canonicalJson(mergeDevices(a, a))).toBe(canonicalJson(a))
      }),
      runs,
    )
  })

  it('lose no attempt and no text when one imports the file of the other, in either order', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        for (const united of [withImported(a, b), withImported(b, a)]) {
          for (const side of [a, b]) {
            for (const [id, list] of Object.entries(side.attempts)) {
              const texts = united.attempts[id]?.map(({ text }) => text) ?? []
              const ids = united.attempts[id]?.map((one) => one.id) ?? []
              for (const one of list) {
                expect(texts).toContain(one.text)
                expect(ids).toContain(one.id)
              }
            }
            for (const [id, essay] of Object.entries(side.essays)) {
              const found = [
                united.essays[id],
                ...(united.otherEssays[id] ?? []),
                ...(united.essayWork[id]?.versions ?? []),
              ]
              const isStep = essay.by !== undefined && essay.by === united.essays[id]?.by
              if (isStep) continue
              expect(found.some((one) => one?.text.includes(essay.text))).toBe(true)
            }
          }
        }
      }),
      runs,
    )
  })

  it('take no text away by a file that claims to be a later state of it', () => {
    const both = mergeDevices(left, right)
    expect(textsOf(both)).toEqual(['Da direita.', 'Da esquerda.'])
    const late = at(99)
    const claims = {
      ...emptyProgress,
      drafts: { q: { text: 'De outro.', at: late, by: 'direita' } },
      otherAnswers: { q: [{ id: 'esquerda', text: '', writtenAt: late, at: late }] },
    }
    const imported = withImported(both, claims)
    const draft = imported.drafts['q']
    const beside = openOthers(imported.otherAnswers['q'], draft).map(({ text }) => text)
    expect([draft?.text, ...beside.sort()]).toEqual(['De outro.', 'Da direita.', 'Da esquerda.'])
    expect(withImported(imported, claims)).toEqual(imported)
  })

  it('do not ask twice about what was settled', () => {
    const united = mergeDevices(left, right)
    expect(textsOf(united)).toEqual(['Da direita.', 'Da esquerda.'])
    const settled = withOtherText(united, 'otherAnswers', 'q', 'esquerda', '', at(60))
    expect(textsOf(mergeDevices(settled, left))).toEqual(['Da direita.'])
    const back = withOtherText(settled, 'otherAnswers', 'q', 'esquerda', 'Da esquerda.', at(2))
    expect(textsOf(mergeDevices(settled, back))).toEqual(['Da direita.', 'Da esquerda.'])
  })

  it('do not speak of an earlier state, nor of what was sent', () => {
    const later = withDraft(left, 'q', 'Outra coisa.', at(9), 'esquerda')
    expect(textsOf(mergeDevices(left, later))).toEqual(['Outra coisa.'])
    const grown = withDraft(right, 'q', 'Antes: Da esquerda.', at(9), 'direita')
    expect(textsOf(mergeDevices(left, grown))).toEqual(['Antes: Da esquerda.'])
  })
})
