/* `npm run bench`: sizes and timings, each with its comparison in the same run. */
import { benchLab } from './bench-lab.ts'
import { benchReading } from './bench-reading.ts'
import { benchSearch } from './bench-search.ts'

await benchReading()
console.log()
await benchSearch()
console.log()
await benchLab()
