/**
 * Whether what has this name writes: for a request that is to be done whole,
 * also when its client has gone. Not `messages.create()`, `s3.send(command)` or
 * `http.post(url)`, whose names say nothing of it: it may be made for its answer.
 */
export function isWriting(name: string): boolean {
  return (
    writing.test(name) ||
    writingSomething.test(name) ||
    writingInSomeWay.test(name) ||
    writingIfNone.test(name)
  );
}

const writing = startingWith(`
  ack add append backfill copy decr decrement delete hibernate import incr increment
  insert install link log
  persist provision publish put remove rename restore revoke save set store uninstall
  unlink update upload upsert write
`);

/** `createOrder`, `sendLetter`; not `createChatCompletion`, which asks a model. */
const writingSomething =
  /(?:^|[.#])_*(?:create(?!(?:Chat)?Completions?|Embeddings?|Transcriptions?)|post|send|submit)(?=[A-Z_])[^.]*$/u;

/** `nativeUpdate`, `bulkInsert` */
const writingInSomeWay =
  /(?:^|[.#])_*(?:atomic|batch|bulk|force|hard|multi|native|raw|soft)(?:Add|Copy|Delete|Insert|Put|Remove|Save|Set|Update|Upsert|Write)(?![a-z])[^.]*$/u;

/** `getOrCreateAgent`, `findOrInsert` */
const writingIfNone =
  /(?:^|[.#])_*[a-z]+Or(?:Add|Create|Insert|Register)(?![a-z])[^.]*$/u;

/**
 * Whether what has this name moves something on to another state, which is not to be
 * left half way: `approve(order)`, `queue.enqueue(job)`, `lock.acquire(id)`.
 */
export function isChanging(name: string): boolean {
  return changing.test(name);
}

const changing = startingWith(`
  acquire activate approve archive assign attach begin book cancel claim clear commit
  confirm connect consume deactivate debit deploy detach disable disconnect dispatch
  drain enable enqueue ensure flush grant init initialise initialize invite lock login logout
  mark materialise materialize migrate mint move notify open pause play push record redeem
  register reject release repair reserve reset restart resume revert rollback rotate schedule
  seed start stop subscribe suspend sync synchronise synchronize touch transfer trigger
  unlock unregister unsubscribe
`);

/**
 * Whether what has this name is over in a moment: one row, a number or a query of a
 * collection (`em.findOne(User, id)`, `users.find(query)`), or who it is that
 * asks (`authenticate(request)`, `getSession()`).
 */
export function isSoonOver(name: string): boolean {
  return lookingUp.test(name) || asking.test(name) || gettingClient.test(name);
}

const lookingUp =
  /(?:^|[.#])(?:count(?:By|Documents)?|exists(?:By)?|find(?:All|AndCount|Many)?|findBy(?:Id|Pk)|find(?:First|One|Unique)(?:By)?(?:Or(?:Fail|Throw))?|lookup(?=[A-Z])\w*|resolve\w+By[A-Z]\w*)$/u;

const asking = startingWith('authenticate authorise authorize verify');

/** `getSession`, `requireCurrentUser` */
const gettingClient =
  /(?:^|[.#])_*(?:get|load|require|resolve)(?:Auth\w*|Current)?(?:Actor|Identity|Principal|Session|User|Viewer)(?![a-z])[^.]*$/u;

/**
 * Whether this runs a tool by its name, or carries out a command, which may do anything:
 * `executeToolCall(call)`, `processIncomingCommand(message)`. Not `runCommand('git log')`.
 */
export function mayDoAnything(name: string): boolean {
  return toolCall.test(name) || ofCommand.test(name);
}

const toolCall =
  /(?:^|[.#])_*(?:call|execute|invoke|run)(?:Mcp)?(?:Action|Tool)(?:Call)?s?(?![a-z])[^.]*$/u;

const ofCommand =
  /(?:^|[.#])_*(?:handle|process)(?:[A-Z][a-z]+)*Commands?(?![a-z])[^.]*$/u;

/** Matches names that begin with one of these words: `put`, `store.putAll`. */
function startingWith(words: string): RegExp {
  const any = words.trim().split(/\s+/u).join('|');
  return new RegExp(`(?:^|[.#])_*(?:${any})(?![a-z])[^.]*$`, 'u');
}
