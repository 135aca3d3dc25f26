export const search = 'Buscar'
