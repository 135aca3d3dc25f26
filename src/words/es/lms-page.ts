export const opening = 'Abriendo la guía…'
export const needsScript = 'Este paquete necesita JavaScript.'
