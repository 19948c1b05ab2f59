/**
 * Flags of the compiler, as numbers: the plugin does not import it at run time,
 * so that it loads where there is none. A test compares them with every version
 * that is supported.
 */
export const flags = {
  anyType: 1,
  unknownType: 2,
  optionalSymbol: 16_777_216,
  classSymbol: 32,
  variableSymbol: 3,
  aliasSymbol: 2_097_152,
  requiredElement: 1,
  referenceObject: 4,
  anonymousObject: 16,
  optionalChain: 64,
} as const;
