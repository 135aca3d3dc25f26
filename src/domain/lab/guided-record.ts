/* The guided run as it came out when the site was built: text and figures, nothing to compute with. */

export type GuidedRecord = {
  steps: {
    stage: string
    /** Week at whose end it was decided; 8 before production. */
    week: number
    decided: string
    outcome: string
    consequences: { id: string; text: string }[]
  }[]
  /** Reais. */
  costs: { total: number; withoutModel: number; oracle: number }
  /** What its link carries. */
  link: string
}
