export const intro =
  'Texts to think over calmly. Each topic points to the sections it rests on; the draft is kept in this browser and nobody gives a grade.'
export const edited = 'edited'
export const noDraft = 'No draft yet'
