/*
 * The columns that are watched: what arrives at the model, in units that people know. The merchants'
 * rate is left out: it is made of labels, and follows every wave of fraud without being an input.
 */

import type { Source } from '../features/source.ts'
import { categories, channels } from '../world/payments.ts'
import { hourOfDay } from '../world/calendar.ts'

export const watchedColumns = [
  'valor',
  'hora',
  'categoria',
  'canal',
  'distancia',
  'idade_dispositivo',
  'risco_pais',
  'favorecido_novo',
  'idade_conta',
  'razao_30d',
  'v1h',
  'v24h',
] as const
export type WatchedColumn = (typeof watchedColumns)[number]

export type WatchedDefinition = {
  name: WatchedColumn
  label: string
  /** What the codes of a categorical column stand for; null for numbers. */
  codes: readonly string[] | null
  read: (source: Source, row: number) => number
}

const flag = ['não', 'sim'] as const

export const watched: readonly WatchedDefinition[] = [
  number('valor', 'valor (R$)', ({ world }, row) => world.payments.amount[row] as number),
  number('hora', 'hora do dia', ({ world, clockShift }, row) =>
    hourOfDay((world.payments.time[row] as number) + clockShift),
  ),
  code(
    'categoria',
    'categoria',
    categories,
    ({ world }, row) => world.payments.category[row] as number,
  ),
  code('canal', 'canal', channels, ({ world }, row) => world.payments.channel[row] as number),
  number('distancia', 'distância (km)', ({ world }, row) => world.observed.distance[row] as number),
  number(
    'idade_dispositivo',
    'idade do dispositivo (dias)',
    ({ deviceAge }, row) => deviceAge[row] as number,
  ),
  code(
    'risco_pais',
    'risco do país',
    ['baixo', 'médio', 'alto'],
    ({ world }, row) => (world.payments.countryRisk[row] as number) * 2,
  ),
  code(
    'favorecido_novo',
    'favorecido novo',
    flag,
    ({ world }, row) => world.payments.newPayee[row] as number,
  ),
  number(
    'idade_conta',
    'idade da conta (dias)',
    ({ world }, row) => world.payments.accountAge[row] as number,
  ),
  number(
    'razao_30d',
    'valor contra a média do cliente',
    (source, row) => (source.world.payments.amount[row] as number) / source.mean30d(row),
  ),
  code('v1h', 'pagamentos na última hora', upTo(4), (source, row) =>
    Math.min(4, source.count1h(row)),
  ),
  code('v24h', 'pagamentos em 24 horas', upTo(8), ({ world }, row) =>
    Math.min(8, world.past.count24h[row] as number),
  ),
]

/** Counts from 0 on, the last for all from there on. */
function upTo(most: number): string[] {
  return Array.from(
    { length: most + 1 },
    (_, count) => `${count}${count === most ? ' ou mais' : ''}`,
  )
}

function number(
  name: WatchedColumn,
  label: string,
  read: WatchedDefinition['read'],
): WatchedDefinition {
  return { name, label, codes: null, read }
}

function code(
  name: WatchedColumn,
  label: string,
  codes: readonly string[],
  read: WatchedDefinition['read'],
): WatchedDefinition {
  return { name, label, codes, read }
}
