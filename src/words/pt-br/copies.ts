export const title = 'Como estava antes'
export const intro =
  'Antes de apagar, de importar e de se atualizar, o guia guarda neste navegador uma cópia de como estava. Se faltar espaço, as cópias são as primeiras a sair.'
export const restore = 'Restaurar'
export const download = 'Baixar'
export const erase = 'Apagar a cópia'

export const restored = (moment: string) =>
  `O progresso está como em ${moment}. O que havia até agora também virou uma cópia.`
export const unreadable = 'Esta cópia não pôde ser lida. Nada mudou.'
export const erased = 'A cópia foi apagada.'

export const occasions = {
  apagar: 'Antes de apagar',
  importar: 'Antes de importar',
  restaurar: 'Antes de restaurar uma cópia',
  atualizar: 'Antes de uma atualização do guia',
}
