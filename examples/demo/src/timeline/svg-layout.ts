import { roundMs, type Axis } from './axis.ts';

export const WIDTH = 860;
export const MARGIN = 28;
/** The chart has the labels on its left, and the endings on its right. */
export const CHART = { from: 168, to: 756 };
export const ROW = 20;
export const BAR = 12;

/** A part of the picture, as wide as the whole, drawn from `y` down. */
export interface Block {
  readonly height: number;
  readonly draw: (y: number) => string[];
}

/** Where a moment is, from left to right. */
export function xOf(ms: number, axis: Axis): number {
  return CHART.from + (roundMs(ms) / axis.end) * (CHART.to - CHART.from);
}
