/* The payments, drawn session by session: what happened, without any label yet. */
import type { Knobs } from '#domain/lab/knobs.ts'
import { accumulate, pickWeighted, Random, streams } from '../math/random.ts'
import { ascending, clamp } from '../math/order.ts'
import type { Task } from '../math/task.ts'
import {
  firstWeek,
  hoursPerDay,
  hoursPerWeek,
  isWithin,
  lastWeek,
  paymentsPerWeek,
  roundTime,
  seasonalWeeks,
  startOfWeek,
  weekCount,
} from './calendar.ts'
import { accountLife, categoryShares, type Customers, type Merchants } from './people.ts'
import { channel, createPayments, reorderPayments, type Payments } from './payments.ts'

/** How a category's usual amount compares with the customer's. */
const categorySpend = [1, 0.6, 0.8, 2.6, 3.5, 0.5] as const
/** More electronics and more travel before the holidays. */
const seasonalShares = [-0.08, -0.06, -0.04, 0.16, 0.06, -0.04] as const
const longestSession = 8

/** All weeks. Each session and each payment has a substream of its own. */
export function* drawPayments(
  seed: number,
  knobs: Knobs,
  customers: Customers,
  merchants: Merchants,
): Task<Payments> {
  const payments = createPayments(weekCount * paymentsPerWeek)
  const drawer = new PaymentDrawer(seed, payments, customers, merchants)
  let at = 0
  for (let week = firstWeek; week <= lastWeek; week++) {
    const end = at + paymentsPerWeek
    drawer.startWeek(week, isWithin(week, seasonalWeeks) ? knobs.seasonal : 0)
    while (at < end) at = drawer.drawSession(at, end)
    yield { label: 'Pagamentos', done: (at / payments.count) * 0.9 }
  }
  const order = ascending(payments.time)
  yield { label: 'Pagamentos', done: 0.92 }
  return reorderPayments(payments, order)
}

/** What the payments of a session have in common. */
type Session = {
  id: number
  customer: number
  start: number
  channel: number
  isTravelling: boolean
  /** Days; 0 stands for the customer's own old device. */
  newDeviceAge: number
}

class PaymentDrawer {
  #session = 0
  #week = firstWeek
  #season = 0
  #shares: Float64Array = accumulate(categoryShares)
  readonly #random: Random
  readonly #ofPayment: Random
  readonly #seed: number
  readonly #payments: Payments
  readonly #customers: Customers
  readonly #merchants: Merchants

  constructor(seed: number, payments: Payments, customers: Customers, merchants: Merchants) {
    this.#seed = seed
    this.#payments = payments
    this.#customers = customers
    this.#merchants = merchants
    this.#random = new Random(seed, streams.session)
    this.#ofPayment = new Random(seed, streams.payment)
  }

  startWeek(week: number, season: number): void {
    this.#week = week
    this.#season = season
    this.#session = (week - firstWeek) * paymentsPerWeek
    this.#shares = accumulate(
      categoryShares.map((share, i) => share + season * (seasonalShares[i] ?? 0)),
    )
  }

  /** Writes a session from `at` on, but not beyond `end`; returns where the next one starts. */
  drawSession(at: number, end: number): number {
    const random = this.#random.reset(this.#seed, streams.session, this.#session)
    const customer = pickWeighted(this.#customers.activity, random.uniform())
    const day = random.below(7)
    const hour = this.#drawHour(this.#customers.nightShare[customer] as number)
    const session: Session = {
      id: this.#session,
      customer,
      start: startOfWeek(this.#week) + day * hoursPerDay + hour,
      channel: this.#drawChannel(customer),
      isTravelling: random.chance(0.03),
      newDeviceAge: random.chance(0.045) ? random.exponential(1.2) + 0.1 : 0,
    }
    let size = 1
    if (random.chance(0.2)) {
      size = 2
      while (size < longestSession && random.chance(0.45)) size++
    }
    let time = session.start
    for (let number = 0; number < size && at < end; number++) {
      if (number > 0) time += random.exponential(0.2)
      this.#drawPayment(at++, session, number, time)
    }
    this.#session++
    return at
  }

  /** Night, lunch, evening or any time of the day; the season shifts towards the evening. */
  #drawHour(nightShare: number): number {
    const random = this.#random
    const kind = random.uniform()
    const late = random.uniform() < 0.3 * this.#season
    const noon = 12.5 + 2.2 * random.normal()
    const evening = 19 + 1.9 * random.normal()
    const any = random.between(8, 22)
    if (kind < nightShare) return random.between(0, 6)
    if (late) return clamp(evening + 1, 6, 23.99)
    if (kind < 0.4) return clamp(noon, 6, 23.99)
    return kind < 0.75 ? clamp(evening, 6, 23.99) : any
  }

  #drawChannel(customer: number): number {
    const pix = this.#customers.pixShare[customer] as number
    const ecommerce = (this.#customers.ecommerceShare[customer] as number) + 0.15 * this.#season
    const kind = this.#random.uniform()
    if (kind < pix) return channel.pix
    return kind < pix + ecommerce ? channel.ecommerce : channel.inPerson
  }

  #drawPayment(at: number, session: Session, number: number, time: number): void {
    const { customer } = session
    const people = this.#customers
    const into = this.#payments
    const id = session.id * longestSession + number
    const random = this.#ofPayment.reset(this.#seed, streams.payment, id)
    const kind = pickWeighted(this.#shares, random.uniform())
    const shops = this.#merchants.byCategory[kind]
    const shop = pickWeighted(shops?.popularity ?? [], random.uniform())
    const spread = 0.55 * random.normal()
    const home = (people.group[customer] as number) === 1 ? Math.log(9) : Math.log(3)
    const distance = session.isTravelling
      ? random.logNormal(Math.log(350), 0.8)
      : random.logNormal(home, 0.95)
    const country = random.uniform() * (session.isTravelling ? 0.25 : 1)
    const isNewPayee = random.chance(session.channel === channel.pix ? 0.3 : 0.18)
    const logAmount =
      (people.logSpend[customer] as number) + Math.log(categorySpend[kind] ?? 1) + spread

    into.id[at] = id
    into.week[at] = this.#week
    const latest = startOfWeek(this.#week) + hoursPerWeek - 1 / 3600
    into.time[at] = roundTime(Math.min(time, latest))
    into.customer[at] = customer
    into.category[at] = kind
    into.merchant[at] = shops?.merchants[shop] ?? 0
    into.channel[at] = session.channel
    into.amount[at] = round(Math.max(1, Math.exp(logAmount) * (1 + 0.6 * this.#season)), 100)
    into.distance[at] = round(distance, 10)
    const days = time / hoursPerDay
    into.deviceAge[at] = round(
      session.newDeviceAge ||
        ((people.deviceAge[customer] as number) + days) % (people.deviceLife[customer] as number),
      10,
    )
    into.accountAge[at] = round(((people.accountAge[customer] as number) + days) % accountLife, 10)
    into.countryRisk[at] = country < 0.02 ? 1 : country < 0.08 ? 0.5 : 0
    into.newPayee[at] = isNewPayee ? 1 : 0
    into.group[at] = people.group[customer] as number
  }
}

function round(value: number, perUnit: number): number {
  return Math.round(value * perUnit) / perUnit
}
