import path from 'node:path';

import { Linter } from 'eslint';
import errgroup from 'eslint-plugin-errgroup';
import tseslint from 'typescript-eslint';

const linter = new Linter({ cwd: path.parse(import.meta.dirname).root });

const { all, recommended } = errgroup.configs;

/** As projects have them: what `recommended` leaves to `strict` is left out. */
export const rulesOfLedger = { ...all.rules, ...recommended.rules };

/** What these rules report in a file of this program. */
export function reportsIn(filename, program, rules = recommended.rules) {
  const options = {
    files: ['**/*.{ts,tsx,mts,cts,js,jsx,mjs}'],
    plugins: { errgroup },
    rules,
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { programs: [program] },
    },
    linterOptions: {
      noInlineConfig: true,
      reportUnusedDisableDirectives: 'off',
    },
  };
  const { text } = program.getSourceFile(filename);
  const messages = linter.verify(text, [options], { filename });
  const broken = messages.find(({ fatal }) => fatal);
  if (broken) throw new Error(`${filename}: ${broken.message}`);
  // Without a rule: a comment that switches one off has no effect.
  return messages.filter(({ ruleId }) => ruleId !== null);
}

/** Those messages that are not among `known`. An edit moves what is behind it. */
export function without(messages, known) {
  const left = known.map(unplaced);
  return messages.filter(each => {
    const index = left.indexOf(unplaced(each));
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
}

// The text of a type depends on what has been checked before.
function unplaced({ message }) {
  return message
    .replaceAll(/\blines? [\d, ]+/g, '')
    .replaceAll(/'[^']*'/g, "'…'");
}
