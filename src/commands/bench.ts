/* `npm run bench`: sizes and timings, each with its comparison in the same run. */
import { benchReading } from './bench-reading.ts'
import { benchSearch } from './bench-search.ts'

await benchReading()
console.log()
await benchSearch()
