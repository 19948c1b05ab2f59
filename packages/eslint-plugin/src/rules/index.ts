import { noUncheckedWait } from './no-unchecked-wait.ts';

/** Every rule by its name, in alphabetical order. */
export const rules = {
  'no-unchecked-wait': noUncheckedWait,
};
