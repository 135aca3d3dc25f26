/* Customers and merchants: who they are for all 25 weeks. */
import { accumulate, pickWeighted, Random, streams } from '../math/random.ts'
import { clamp } from '../math/order.ts'
import { categories, category } from './payments.ts'
import { startOfWeek, weekCount, firstWeek } from './calendar.ts'

export const customerCount = 2_000
export const merchantCount = 480
const groupBShare = 0.3

export type Customers = {
  /** Natural logarithm of the usual amount in reais. */
  logSpend: Float64Array
  /** Running sums of how often each pays. */
  activity: Float64Array
  /** Days that the account had when the world starts; it wraps at `accountLife`. */
  accountAge: Float64Array
  /** Days that the device had when the world starts; it is replaced after `deviceLife`. */
  deviceAge: Float64Array
  deviceLife: Float64Array
  pixShare: Float64Array
  ecommerceShare: Float64Array
  nightShare: Float64Array
  /** 0 is A, 1 is B. */
  group: Uint8Array
}

/** Days after which an account counts as new again, which keeps its age stationary. */
export const accountLife = 1_500

export function createCustomers(seed: number): Customers {
  const column = () => new Float64Array(customerCount)
  const customers: Customers = {
    logSpend: column(),
    activity: column(),
    accountAge: column(),
    deviceAge: column(),
    deviceLife: column(),
    pixShare: column(),
    ecommerceShare: column(),
    nightShare: column(),
    group: new Uint8Array(customerCount),
  }
  const random = new Random(seed, streams.customer)
  for (let i = 0; i < customerCount; i++) {
    random.reset(seed, streams.customer, i)
    customers.logSpend[i] = Math.log(90) + 0.55 * random.normal()
    customers.activity[i] = random.logNormal(0, 0.6)
    customers.accountAge[i] = random.between(0, accountLife)
    const life = random.between(240, 720)
    customers.deviceLife[i] = life
    // A uniform phase of life, or the ages of all devices would drift together.
    customers.deviceAge[i] = random.between(0, life)
    customers.pixShare[i] = random.between(0.15, 0.4)
    customers.ecommerceShare[i] = random.between(0.15, 0.4)
    customers.nightShare[i] = random.between(0.03, 0.09)
    customers.group[i] = random.chance(groupBShare) ? 1 : 0
  }
  customers.activity = accumulate(customers.activity)
  return customers
}

export type Merchants = {
  category: Uint8Array
  /** Added to the log-odds of fraud. */
  risk: Float64Array
  /** Hours between which the merchant is compromised; NaN if never. */
  compromisedFrom: Float64Array
  compromisedTo: Float64Array
  /** For each category its merchants and the running sums of their popularity. */
  byCategory: { merchants: number[]; popularity: Float64Array }[]
}

export const categoryShares = [0.28, 0.22, 0.14, 0.1, 0.06, 0.2] as const
const compromisedShare = 0.45

export function createMerchants(seed: number): Merchants {
  const merchants: Merchants = {
    category: new Uint8Array(merchantCount),
    risk: new Float64Array(merchantCount),
    compromisedFrom: new Float64Array(merchantCount).fill(Number.NaN),
    compromisedTo: new Float64Array(merchantCount).fill(Number.NaN),
    byCategory: [],
  }
  const shares = accumulate(categoryShares)
  const popularity = new Float64Array(merchantCount)
  const random = new Random(seed, streams.merchant)
  for (let i = 0; i < merchantCount; i++) {
    random.reset(seed, streams.merchant, i)
    // The first merchants make sure that no category is empty.
    const drawn = pickWeighted(shares, random.uniform())
    merchants.category[i] = i < categories.length ? i : drawn
    popularity[i] = (1 - random.uniform()) ** 1.6
    merchants.risk[i] = clamp(0.6 * random.normal(), -1.8, 1.8)
    const isCompromised = random.chance(compromisedShare)
    const from = startOfWeek(firstWeek) + random.uniform() * (weekCount - 3) * 168
    const duration = random.between(3, 5) * 168
    if (isCompromised) {
      merchants.compromisedFrom[i] = from
      merchants.compromisedTo[i] = from + duration
    }
  }
  merchants.byCategory = Object.values(category).map((wanted) => {
    const members = [...merchants.category.keys()].filter((i) => merchants.category[i] === wanted)
    return {
      merchants: members,
      popularity: accumulate(members.map((i) => popularity[i] as number)),
    }
  })
  return merchants
}

export function isCompromised(merchants: Merchants, merchant: number, time: number): boolean {
  const from = merchants.compromisedFrom[merchant] as number
  return time >= from && time < (merchants.compromisedTo[merchant] as number)
}
