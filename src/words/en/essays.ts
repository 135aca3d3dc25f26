export const intro =
  'Writing to think things through, without hurry. Each topic points to the sections it draws on; the draft is saved in this browser and nobody grades it.'
export const edited = 'edited'
export const noDraft = 'No draft yet'
