export const opening = 'Abrindo o guia…'
export const needsScript = 'Este pacote precisa de JavaScript.'
