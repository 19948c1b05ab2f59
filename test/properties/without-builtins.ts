// As in a browser, where fewer tasks share a signal. The package asks when it is
// loaded, which is after this.
Reflect.deleteProperty(process, 'getBuiltinModule');
