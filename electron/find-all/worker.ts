/** The thread that reads a desk's articles through, so that a search never delays a keystroke. */
import { parentPort, workerData } from 'node:worker_threads'

import { searchArticles } from './search-articles.ts'
import type { SearchJob } from './search-job.ts'

await searchArticles(workerData as SearchJob, (answer) => parentPort?.postMessage(answer))
