/** Which of the plugin's configs the code is checked with. */
export const configNames = ['recommended', 'strict', 'all'] as const;
export type ConfigName = (typeof configNames)[number];

/** One edit that a rule suggests. */
export interface QuickFix {
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What a rule, or the compiler, says of a part of the code. */
export interface Finding {
  /** Without the name of the plugin; `undefined` for the compiler's. */
  readonly rule: string | undefined;
  readonly message: string;
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly fixes: readonly QuickFix[];
}

export interface LintRequest {
  readonly id: number;
  readonly code: string;
  readonly config: ConfigName;
}

export interface LintResponse {
  readonly id: number;
  readonly findings: readonly Finding[];
}
