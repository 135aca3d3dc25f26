/* The columns of the stream, one place a payment, in the order of time. */

export const categories = [
  'supermercado',
  'restaurante',
  'combustível',
  'eletrônicos',
  'viagem',
  'digital',
] as const
export const channels = ['presencial', 'e-commerce', 'pix'] as const
export const groups = ['A', 'B'] as const

export const category = {
  supermarket: 0,
  restaurant: 1,
  fuel: 2,
  electronics: 3,
  travel: 4,
  digital: 5,
} as const
export const channel = { inPerson: 0, ecommerce: 1, pix: 2 } as const

/** What happened, before any fault of collection. */
export type Payments = {
  count: number
  /** Of the payment whatever its place: `session × 8 + number within the session`. */
  id: Uint32Array
  /** Hours since the start of week −4, to the second. */
  time: Float64Array
  week: Int8Array
  customer: Uint16Array
  merchant: Uint16Array
  /** Places in `categories`. */
  category: Uint8Array
  /** Places in `channels`. */
  channel: Uint8Array
  /** Reais, to the cent. */
  amount: Float64Array
  /** Kilometres from home, to 0.1. */
  distance: Float64Array
  /** Days since the device was first seen, to 0.1. */
  deviceAge: Float64Array
  /** 0, 0.5 or 1. */
  countryRisk: Float64Array
  /** 1 if the payee is new to the customer. */
  newPayee: Uint8Array
  /** Days since the account was opened, to 0.1. */
  accountAge: Float64Array
  /** Places in `groups`. Only for checking fairness: never a feature. */
  group: Uint8Array
}

export function createPayments(count: number): Payments {
  return {
    count,
    id: new Uint32Array(count),
    time: new Float64Array(count),
    week: new Int8Array(count),
    customer: new Uint16Array(count),
    merchant: new Uint16Array(count),
    category: new Uint8Array(count),
    channel: new Uint8Array(count),
    amount: new Float64Array(count),
    distance: new Float64Array(count),
    deviceAge: new Float64Array(count),
    countryRisk: new Float64Array(count),
    newPayee: new Uint8Array(count),
    accountAge: new Float64Array(count),
    group: new Uint8Array(count),
  }
}

/** The same payments in another order. */
export function reorderPayments(payments: Payments, order: Uint32Array): Payments {
  const next = createPayments(payments.count)
  for (const name of columnNames) {
    const from = payments[name]
    const to = next[name]
    for (let i = 0; i < order.length; i++) to[i] = from[order[i] as number] as number
  }
  return next
}

type ColumnName = Exclude<keyof Payments, 'count'>

export const columnNames = Object.keys(createPayments(0)).filter(
  (name): name is ColumnName => name !== 'count',
)
