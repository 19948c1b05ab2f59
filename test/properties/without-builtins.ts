// As in a browser, where fewer tasks share a signal. The package asks when it is
// loaded, which is after this.
Reflect.deleteProperty(process, 'getBuiltinModule');
// Nor is `process` an emitter by the looks of it.
const own = Object.getPrototypeOf(process) as object;
const emitter = Object.getPrototypeOf(own) as object;
const bare = { constructor: { value: Object } };
Object.setPrototypeOf(own, Object.create(emitter, bare) as object);
