/* The features that a run may use, by the groups in which the student chooses them. */

/** In the order of links: only ever add at the end. */
export const featureGroups = [
  'valor',
  'hora',
  'lugar',
  'dispositivo',
  'velocidade',
  'conta',
  'pagamento',
  'categoria',
  'lojista',
] as const
export type FeatureGroup = (typeof featureGroups)[number]

export const featureNames = [
  'log_valor',
  'log_razao_30d',
  'noite',
  'hora_sen',
  'hora_cos',
  'log_distancia',
  'risco_pais',
  'log_idade_dispositivo',
  'v1h',
  'v24h',
  'log_conta',
  'favorecido_novo',
  'ecommerce',
  'pix',
  'pix_favorecido_novo',
  'eletronicos',
  'viagem',
  'digital',
  'log_taxa_lojista_28d',
] as const
export type FeatureName = (typeof featureNames)[number]
