/* What an instructor does to the items of a route, each as new items. */
import { itemCode, type RouteItem } from './route-item.ts'

/** Puts an item at the end; one that is already there stays where it is. */
export function withItem(items: readonly RouteItem[], item: RouteItem): RouteItem[] {
  return hasItem(items, item) ? [...items] : [...items, item]
}

/** Takes an item out. */
export function withoutItem(items: readonly RouteItem[], item: RouteItem): RouteItem[] {
  const code = itemCode(item)
  return items.filter((one) => itemCode(one) !== code)
}

/** Moves the item at a position by so many places; beyond either end it stays at the end. */
export function withItemMoved(
  items: readonly RouteItem[],
  position: number,
  by: number,
): RouteItem[] {
  const moved = items[position]
  if (moved === undefined) return [...items]
  const others = items.filter((_, at) => at !== position)
  return others.toSpliced(Math.max(0, position + by), 0, moved)
}

/** Whether an item is among others. */
export function hasItem(items: readonly RouteItem[], item: RouteItem): boolean {
  const code = itemCode(item)
  return items.some((one) => itemCode(one) === code)
}
