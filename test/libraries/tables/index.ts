import { ai } from './ai.ts';
import { cloud } from './cloud.ts';
import { databases } from './databases.ts';
import { http } from './http.ts';
import type { Library } from './library.ts';
import { messaging } from './messaging.ts';
import { node } from './node.ts';
import { promises } from './promises.ts';

/** Every library whose calls are known, by the kind of work that it does. */
export const libraries: readonly Library[] = [
  ...node,
  ...http,
  ...promises,
  ...ai,
  ...cloud,
  ...databases,
  ...messaging,
];
