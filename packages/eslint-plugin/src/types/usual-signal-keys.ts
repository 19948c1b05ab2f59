/**
 * What nearly every library calls the property that holds a signal. They are
 * probed by name, since a scan of a type with hundreds of properties is dear.
 */
export const usualSignalKeys = ['signal', 'abortSignal', 'cancelSignal'];
