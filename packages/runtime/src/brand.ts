/**
 * Marks the types of this package, so that tools recognise them through
 * re-exports, subclasses and duplicate installs. It exists in types only.
 */
export declare const errgroupBrand: unique symbol;
