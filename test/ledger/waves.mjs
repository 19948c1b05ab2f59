/**
 * The last waves, in the order of repositories.mjs, at whose end they stand: so many
 * repositories were linted one after the other with the same rules, before these were
 * mended for one of them; and what most of the wrong findings of `recommended` were.
 */
export const waves = [
  { size: 26, mostly: '' },
  {
    size: 24,
    mostly:
      'six promises of one repository that only resolve; six steps of another that a comment says are to be done to their end',
  },
  {
    size: 26,
    mostly:
      'three exchange the code of an authorisation, which is good for one use',
  },
  {
    size: 27,
    mostly:
      'four read a stream that a request of the same context has opened with the signal',
  },
  {
    size: 17,
    mostly:
      '46 are one idiom of one repository, a client that keeps a signal among its own options',
  },
  {
    size: 25,
    mostly:
      'two are on a branch without a signal, two of what a listener on the abort ends',
  },
  {
    size: 22,
    mostly:
      'two make a server that the function deletes in the end, two are raced with the signal',
  },
  {
    size: 28,
    mostly:
      '33 are a `POST` by which a handler creates or changes what its client has asked for, most in one repository',
  },
  {
    size: 30,
    mostly:
      'five take a signal from options that come out of the JSON of a request',
  },
  {
    size: 49,
    mostly:
      'two are combinators of which no task can fail; one is in a loop whose request has a signal of its own, that of a deadline',
  },
  {
    size: 48,
    mostly:
      '15 are what a handler of one repository writes for its client or reads on the way to that; four take what may keep a signal for one that has been given one; three clean up by a command of `git`',
  },
  {
    size: 64,
    mostly:
      '22 are commands of `git` that one service runs in a sandbox to write for its client',
  },
  {
    size: 29,
    mostly:
      'seven wait for what ends with the abort, or is ended by the function itself: a stream, a file, the lines of a process',
  },
  {
    size: 30,
    mostly:
      'ten are combinators of one repository of which no task can fail, seven with actions of a store that take their own failure',
  },
  {
    size: 27,
    mostly:
      'eight are in handlers of one repository: four tell a monitor that a job has been done, three give an answer that is kept for the clients that ask next',
  },
  {
    size: 29,
    mostly:
      'three are a race behind which the process ends or the page is loaded anew; two hand a process on in one object with the request whose signal kills it there',
  },
  {
    size: 36,
    mostly: 'two are kept for those who ask next, an answer and a promise',
  },
  {
    size: 29,
    mostly:
      'two pass on what the client of a proxy has sent, to be exchanged and to be registered',
  },
  {
    size: 36,
    mostly:
      'four read the response of a request that has the signal; three are combinators of which no task can fail; two exchange the code of a device and ask whose token that has given',
  },
  {
    size: 36,
    mostly:
      'five do what a comment says, above the call or near it; two space the messages that a client has asked to be sent',
  },
  {
    size: 27,
    mostly:
      'three wait for a stream that the abort breaks off; two are a race behind which the app is quit, or the process killed, in a way of its own',
  },
  {
    size: 39,
    mostly:
      'four are combinators of which no task can fail; four are raced with the abort, three of them pipes of a process that is killed then',
  },
  {
    size: 29,
    mostly:
      'ten are effects that one repository runs by `Effect.runPromise`, which save or tell what has been done or are over at once; four flush what has been found, also after the abort',
  },
  {
    size: 16,
    mostly: 'it counts what has just been written, which has to follow',
  },
  {
    size: 27,
    mostly:
      'it is in a loop that tells each interceptor of the failure of the one before, and throws the last',
  },
  {
    size: 22,
    mostly: '',
  },
  {
    size: 14,
    mostly:
      'one is of a function that takes the abort itself, and tells of it by its result; one of tasks that tell of their failure themselves',
  },
];
