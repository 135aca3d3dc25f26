import { openOthers, type OtherTextsField, withOtherText } from '#domain/progress/other-texts.ts'
import { type Identified, latestDraft, recordsOf } from '#domain/progress/progress-lookup.ts'
import type { OtherText } from '#domain/progress/progress.ts'
import { useProgress, useProgressStore } from './use-progress.ts'

export type OtherTextsHold = {
  /** What was typed for the same place elsewhere and is not settled yet. */
  others: OtherText[]
  /** The one takes the place of the text in the box, which becomes the other one. */
  onSwap: (id: string) => void
  /** The text in the box goes on with the other one. */
  onJoin: (id: string) => void
  onDiscard: (id: string) => void
  /** A discarded one is there again. */
  onBringBack: (id: string, text: string) => void
}

/** The other texts of one question or essay. `write` puts a text into its box. */
export function useOtherTexts(
  field: OtherTextsField,
  owner: Identified,
  write: (text: string) => void,
): OtherTextsHold {
  const { update } = useProgressStore()
  const lists = useProgress((progress) => progress[field])
  const drafts = useProgress((progress) =>
    field === 'otherAnswers' ? progress.drafts : progress.essays,
  )
  const draft = latestDraft(drafts, owner)
  const text = draft?.text ?? ''
  const others = openOthers(recordsOf(lists, owner).flat(), draft)

  function change(id: string, words: string) {
    update((current, at) => {
      const key = [owner.id, ...owner.aliases].find((one) =>
        current[field][one]?.some((other) => other.id === id),
      )
      return key === undefined ? current : withOtherText(current, field, key, id, words, at)
    })
  }

  const wordsOf = (id: string) => others.find((other) => other.id === id)?.text ?? ''
  return {
    others,
    onSwap: (id) => {
      write(wordsOf(id))
      change(id, text)
    },
    onJoin: (id) => {
      write(text === '' ? wordsOf(id) : `${text}\n\n${wordsOf(id)}`)
      change(id, '')
    },
    onDiscard: (id) => change(id, ''),
    onBringBack: change,
  }
}
