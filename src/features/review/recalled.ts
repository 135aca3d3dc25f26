/** What was typed from memory, once the answer may be seen. */
export type Recalled = {
  text: string
  gaveUp: boolean
  /** The attempt that a question's answer was recorded as. */
  attemptId?: string
}

/** What every kind of card is given. */
export type CardProps = {
  /** What is being typed; kept, so that a reload loses nothing. */
  text: string
  recalled: Recalled | null
  onText: (text: string) => void
  onRecalled: (recalled: Recalled) => void
}
