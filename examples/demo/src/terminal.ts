import { styleText } from 'node:util';

import type { Paint } from './timeline/terminal.ts';

const NARROW = 80;
const WIDE = 120;

/** Whether to print colours: not into files and pipes, nor where unwanted. */
export function hasColors(): boolean {
  return process.stdout.isTTY && process.stdout.hasColors();
}

/** The columns to print in. */
export function terminalWidth(): number {
  const columns = process.stdout.isTTY ? process.stdout.columns : NARROW;
  return Math.min(Math.max(columns, NARROW), WIDE);
}

export const paint: Paint = (style, text) =>
  hasColors() ? styleText(style, text) : text;
