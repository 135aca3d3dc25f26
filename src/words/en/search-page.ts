export const intro =
  'Looks through chapters, stages, questions, essays and terms: with or without accents, in any order, even with a typo. Model answers are left out.'
export const placeholder = 'term, section, question…'
export const openGlossary = 'Open the glossary'
export const openGuide = 'Open the guide'
export const failed = 'The search did not load'
export const failedHint = 'Check your connection and try again; everything else is still here.'
