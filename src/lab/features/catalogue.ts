/*
 * The Feature Store's definitions. One function a feature, used for training (offline) and for
 * serving (online) alike; a second project reads the same views.
 */
import { featureNames, type FeatureGroup, type FeatureName } from '#domain/lab/features.ts'
import { category, channel } from '../world/payments.ts'
import { hourOfDay, isNight } from '../world/calendar.ts'
import type { Source } from './source.ts'

export type FeatureView = {
  name: string
  version: number
  /** What a row is about. */
  entity: 'pagamento' | 'cliente' | 'lojista' | 'dispositivo'
  /** Who answers for it. */
  owner: string
  /** Hours for which a value stays valid, counted from the payment; null for values of the payment itself. */
  timeToLive: number | null
  /** The sources that it is made from. */
  sources: string[]
  features: FeatureName[]
  description: string
}

const day = 24

export const featureViews: readonly FeatureView[] = [
  {
    name: 'pagamento',
    version: 1,
    entity: 'pagamento',
    owner: 'time de pagamentos',
    timeToLive: null,
    sources: ['transações'],
    features: [
      'log_valor',
      'noite',
      'hora_sen',
      'hora_cos',
      'risco_pais',
      'favorecido_novo',
      'ecommerce',
      'pix',
      'pix_favorecido_novo',
      'eletronicos',
      'viagem',
      'digital',
    ],
    description: 'O que o próprio pagamento diz.',
  },
  {
    name: 'gasto_do_cliente',
    version: 1,
    entity: 'cliente',
    owner: 'time de clientes',
    timeToLive: 30 * day,
    sources: ['transações'],
    features: ['log_razao_30d'],
    description: 'Valor contra a média do cliente nos 30 dias anteriores.',
  },
  {
    name: 'velocidade_do_cliente',
    version: 1,
    entity: 'cliente',
    owner: 'time de clientes',
    timeToLive: day,
    sources: ['transações'],
    features: ['v1h', 'v24h'],
    description: 'Quantos pagamentos o cliente fez na última hora e no último dia.',
  },
  {
    name: 'conta',
    version: 1,
    entity: 'cliente',
    owner: 'time de clientes',
    timeToLive: null,
    sources: ['transações'],
    features: ['log_conta'],
    description: 'Há quanto tempo a conta existe.',
  },
  {
    name: 'dispositivo',
    version: 1,
    entity: 'dispositivo',
    owner: 'time de segurança',
    timeToLive: null,
    sources: ['dispositivos'],
    features: ['log_idade_dispositivo'],
    description: 'Há quanto tempo o dispositivo é conhecido.',
  },
  {
    name: 'distancia',
    version: 1,
    entity: 'dispositivo',
    owner: 'time de segurança',
    timeToLive: null,
    sources: ['dispositivos'],
    features: ['log_distancia'],
    description: 'Distância de casa, em quilômetros: quem mora longe parece mais arriscado.',
  },
  {
    name: 'distancia',
    version: 2,
    entity: 'cliente',
    owner: 'time de segurança',
    timeToLive: 30 * day,
    sources: ['dispositivos', 'transações'],
    features: ['log_distancia'],
    description: 'Distância de casa contra a distância costumeira do próprio cliente.',
  },
  {
    name: 'lojista',
    version: 1,
    entity: 'lojista',
    owner: 'time de lojistas',
    timeToLive: 28 * day,
    sources: ['transações', 'contestações'],
    features: ['log_taxa_lojista_28d'],
    description: 'Fraude do lojista em 28 dias, só com contestações que já tinham chegado.',
  },
]

export type FeatureDefinition = {
  name: FeatureName
  group: FeatureGroup
  compute: (source: Source, row: number) => number
}

type Compute = FeatureDefinition['compute']

const column =
  (name: 'newPayee' | 'countryRisk'): Compute =>
  ({ world }, row) =>
    world.payments[name][row] as number
const isChannel =
  (wanted: number): Compute =>
  ({ world }, row) =>
    world.payments.channel[row] === wanted ? 1 : 0
const isCategory =
  (wanted: number): Compute =>
  ({ world }, row) =>
    world.payments.category[row] === wanted ? 1 : 0
const hour = ({ world, clockShift }: Source, row: number) =>
  hourOfDay((world.payments.time[row] as number) + clockShift)
const turn = (2 * Math.PI) / 24

const define = (name: FeatureName, group: FeatureGroup, compute: Compute): FeatureDefinition => ({
  name,
  group,
  compute,
})

const definitions = [
  define('log_valor', 'valor', ({ world }, row) => Math.log(world.payments.amount[row] as number)),
  define('log_razao_30d', 'valor', (source, row) =>
    Math.log((source.world.payments.amount[row] as number) / source.mean30d(row)),
  ),
  define('noite', 'hora', (source, row) => (isNight(hour(source, row)) ? 1 : 0)),
  define('hora_sen', 'hora', (source, row) => Math.sin(turn * hour(source, row))),
  define('hora_cos', 'hora', (source, row) => Math.cos(turn * hour(source, row))),
  define('log_distancia', 'lugar', ({ world }, row) =>
    Math.log1p(world.observed.distance[row] as number),
  ),
  define('risco_pais', 'lugar', column('countryRisk')),
  define('log_idade_dispositivo', 'dispositivo', ({ deviceAge }, row) =>
    Math.log1p(deviceAge[row] as number),
  ),
  define('v1h', 'velocidade', (source, row) => Math.min(4, source.count1h(row))),
  define('v24h', 'velocidade', ({ world }, row) => Math.min(8, world.past.count24h[row] as number)),
  define('log_conta', 'conta', ({ world }, row) =>
    Math.log1p(world.payments.accountAge[row] as number),
  ),
  define('favorecido_novo', 'pagamento', column('newPayee')),
  define('ecommerce', 'pagamento', isChannel(channel.ecommerce)),
  define('pix', 'pagamento', isChannel(channel.pix)),
  define('pix_favorecido_novo', 'pagamento', ({ world }, row) =>
    world.payments.channel[row] === channel.pix ? (world.payments.newPayee[row] as number) : 0,
  ),
  define('eletronicos', 'categoria', isCategory(category.electronics)),
  define('viagem', 'categoria', isCategory(category.travel)),
  define('digital', 'categoria', isCategory(category.digital)),
  define('log_taxa_lojista_28d', 'lojista', (source, row) => Math.log(source.merchantRate(row))),
]

export const features: readonly FeatureDefinition[] = featureNames.flatMap((name) =>
  definitions.filter((each) => each.name === name),
)

/** Second version of the distance: against the customer's own. */
export const distanceFromUsual: Compute = (source, row) =>
  Math.log1p(source.world.observed.distance[row] as number) - source.usualLogDistance(row)
