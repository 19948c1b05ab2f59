import './process.ts';

import type { LintRequest, LintResponse } from '../finding.ts';
import { lintCode } from './lint-code.ts';

addEventListener('message', ({ data }: MessageEvent<LintRequest>) => {
  const { id, code, config } = data;
  const response: LintResponse = { id, findings: lintCode(code, config) };
  postMessage(response);
});
