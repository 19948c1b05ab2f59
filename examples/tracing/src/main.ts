// Traces a small job, prints its spans and writes `trace.json`.
import { writeFileSync } from 'node:fs';

import { context, trace } from '@opentelemetry/api';
import {
  BasicTracerProvider,
  ConsoleSpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { map, sleep, withGroup } from 'errgroup';

import { recordChromeTrace } from './chrome-trace.ts';
import { StorageContextManager } from './storage-context-manager.ts';
import { traceSpans } from './trace-spans.ts';

const manager = new StorageContextManager();
context.setGlobalContextManager(manager);
trace.setGlobalTracerProvider(
  new BasicTracerProvider({
    spanProcessors: [new SimpleSpanProcessor(new ConsoleSpanExporter())],
  }),
);

const spans = traceSpans(trace.getTracer('errgroup'), manager.storage);
const chrome = recordChromeTrace();

await withGroup(
  async group => {
    group.go(signal => sleep(40, { signal }), { name: 'load user' });
    await map(
      [30, 10, 20, 10],
      function thumbnail(ms, signal) {
        return sleep(ms, { signal });
      },
      { limit: 2, name: 'thumbnails', signal: group.signal },
    );
  },
  { name: 'page' },
);

chrome[Symbol.dispose]();
spans[Symbol.dispose]();
writeFileSync('trace.json', JSON.stringify(chrome.events));
console.log('trace.json: open it in https://ui.perfetto.dev');
