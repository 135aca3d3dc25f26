import type { Durability } from './durability.ts'
import type { OfflineState } from './offline-link.ts'

export const safariRule =
  'Depois de sete dias de uso do Safari sem abrir este site, ele apaga o que o site guardou. Instale o guia na tela de início, onde isso não acontece, ou exporte uma cópia do progresso.'

export const readinessWords: Record<OfflineState['readiness'], string> = {
  ready:
    'Pronto para usar sem rede: todas as páginas, a busca e os exercícios abrem neste aparelho.',
  preparing: 'Guardando as páginas neste aparelho, para abrirem sem rede…',
  incomplete:
    'Ainda falta guardar parte das páginas. O guia tenta de novo na próxima visita com rede.',
  unsupported:
    'Aqui o guia precisa de rede: este navegador, ou esta janela, não guarda páginas de sites.',
}

export const durabilityWords: Record<Durability, string> = {
  durable:
    'Guardado de forma permanente: o navegador só apaga o seu progresso se você mandar. Uma cópia exportada protege também de perder o aparelho.',
  'best-effort':
    'Guardado enquanto houver espaço: se o disco encher, o navegador pode apagar o seu progresso. Exporte uma cópia de vez em quando.',
  unknown: 'O navegador não diz por quanto tempo guarda. Exporte uma cópia de vez em quando.',
}
