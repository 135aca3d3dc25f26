export const title = 'Guardado à parte'
export const intro =
  'Estes dados estavam no lugar do seu progresso, mas o guia não conseguiu lê-los. Em vez de apagá-los, guardou-os assim como estavam. Baixe-os se quiser recuperá-los à mão, ou para importá-los numa versão mais nova do guia.'
export const download = 'Baixar'
export const downloadOf = (moment: string) => `Baixar o que foi guardado à parte em ${moment}`
export const readable = 'este app já consegue ler'
