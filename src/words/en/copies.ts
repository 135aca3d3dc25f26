export const title = 'How it was before'
export const intro =
  'Before erasing, importing or updating, the guide saves a copy in this browser of how things were. If space runs short, the copies are the first to go.'
export const restore = 'Restore'
export const download = 'Download'
export const erase = 'Erase the copy'

export const restored = (moment: string) =>
  `Your progress is as it was on ${moment}. What was here until now is kept as a copy too.`
export const unreadable = 'This copy could not be read. Nothing has changed.'
export const erased = 'The copy was erased.'

export const occasions = {
  apagar: 'Before erasing',
  importar: 'Before importing',
  restaurar: 'Before restoring a copy',
  atualizar: 'Before an update of the guide',
}
