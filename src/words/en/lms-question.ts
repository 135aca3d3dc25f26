export const howMany = (required: number, ideas: number) =>
  `(${required} of ${ideas} for full marks)`
export const worth = (whole: string, half: string) => `worth ${whole} (partly, ${half})`
export const mistakes = 'Common mistakes'
