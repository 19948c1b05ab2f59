import plugin from 'eslint-plugin-errgroup';
import { expect, it } from 'vitest';

// What a user reads is part of the interface: a change of it shows here.
it('what the rules say', () => {
  const messages = Object.entries(plugin.rules).map(([name, rule]) => [
    name,
    rule.meta?.messages,
  ]);

  expect(Object.fromEntries(messages)).toMatchInlineSnapshot(`
    {
      "forward-signal": {
        "missingInObject": "\`new {{callee}}\` carries a signal and is given none, so what it is given to runs on after \`{{signal}}\` has aborted.",
        "missingSignal": "\`{{callee}}\` accepts a signal and is given none, so it runs on after \`{{signal}}\` has aborted.",
        "passSignal": "Pass \`{{signal}}\` on.",
      },
      "no-aborted-signal-in-cleanup": {
        "abortedSignal": "After an abort \`{{signal}}\` has aborted before this runs, so \`{{callee}}\` ends without having cleaned up.",
        "useDeadline": "Give it a deadline of its own.",
        "useShield": "Use \`{{name}}\`, the signal of \`shield\`.",
      },
      "no-broken-signal-chain": {
        "brokenChain": "\`{{helper}}\` takes no signal, so \`{{end}}\` runs on after \`{{signal}}\` has aborted: {{chain}}{{sites}}.",
        "brokenTask": "\`{{helper}}\` takes no signal, so in a task \`{{end}}\` runs on after {{when}}: {{chain}}{{sites}}.",
        "takeSignal": "Let \`{{helper}}\` take a signal and pass it on.",
      },
      "no-detached-signal": {
        "abortByBoth": "Let \`{{signal}}\` abort it, too.",
        "detached": "\`{{callee}}\` is given a deadline in place of \`{{signal}}\`, so it runs on after \`{{signal}}\` has aborted.",
      },
      "no-detached-work-in-task": {
        "awaitIt": "Wait for it.",
        "callback": "\`{{callee}}\` does not wait for its asynchronous callback, which runs on after the group has settled.",
        "dropped": "Nothing in this {{member}} waits for \`{{callee}}\`, so it runs on after the group has settled.",
        "executor": "Nothing waits for an asynchronous executor, which runs on after the group has settled, and whose failure is lost.",
        "returnIt": "Return it.",
      },
      "no-go-after-wait": {
        "afterWait": "\`{{group}}\` has been waited for by now and is closed, so \`{{method}}\` throws and the task never runs.",
        "inCallback": "This callback stays registered after \`{{group}}\` has been waited for, so \`{{method}}\` then throws and the task never runs.",
        "whileFloating": "The \`wait\` of \`{{group}}\` is not awaited, so nothing waits for this task, or \`{{method}}\` throws.",
        "whileJoining": "\`{{group}}\` is already being waited for, so \`{{method}}\` throws if the tasks before this one are done.",
      },
      "no-leaked-abort-listener": {
        "leaked": "Nothing removes this listener when the work is done, so \`{{signal}}\` keeps it, and all that it closes over, for as long as it lives.",
        "leakedOnce": "\`once\` removes this listener only after the abort, so \`{{signal}}\` keeps it, and all that it closes over, for as long as it lives.",
      },
      "no-leaked-timer": {
        "caught": "Only a \`catch\` clears this \`{{timer}}\`, so it stays armed where nothing fails, and runs on after \`{{signal}}\` has aborted.",
        "deadline": "Nothing clears this \`setTimeout\`, so it stays armed when what it would abort is over.",
        "deadlineThrows": "Nothing clears this \`setTimeout\` where an \`await\` throws, so it stays armed when what it would abort is over.",
        "dropped": "Nothing keeps the handle of this \`{{timer}}\`, so it runs on after \`{{signal}}\` has aborted.",
        "kept": "Nothing clears this \`{{timer}}\`, so it runs on after \`{{signal}}\` has aborted.",
        "throws": "Nothing clears this \`{{timer}}\` where an \`await\` throws, as after the abort of \`{{signal}}\`, so it stays armed.",
      },
      "no-leaky-race": {
        "armedTimer": "Nothing can clear the timer of \`{{callee}}\` once this \`Promise.race\` is decided, so it stays armed and keeps the process alive.",
        "clearTimer": "Clear the timer when the race is decided.",
        "olderPromise": "\`{{promise}}\` is older than the loop and races again in each turn, so it keeps what every \`Promise.race\` there has settled with, until it settles itself.",
        "partlyCleared": "This \`{{timer}}\` is cleared only where this \`Promise.race\` is {{where}}, so otherwise it stays armed and keeps the process alive.",
        "useTasks": "Start the tasks with \`{{method}}\` of \`errgroup\`, which cancels the others.",
      },
      "no-outer-signal-in-task": {
        "addSignal": "Let \`{{name}}\` abort it, too.",
        "groupSignal": "\`{{signal}}\` is the signal of the whole group, and this task is given one of its own.",
        "outerOptions": "\`{{signal}}\` brings in a signal from outside of this task, which does not abort when {{end}}.",
        "outerSignal": "\`{{signal}}\` comes from outside of this task, so it does not abort when {{end}}.",
        "outerSignalInBody": "\`{{signal}}\` comes from outside of the body of this group, so it does not abort when {{end}}.",
        "useGroupSignal": "Use \`{{name}}\`, which aborts with the group.",
        "useTaskSignal": "Use \`{{name}}\`, the signal of the task.",
      },
      "no-placebo-signal": {
        "neverAborts": "Nothing can abort the controller of \`{{signal}}\`, so what is given this signal looks cancellable and is not.",
        "ofNone": "This signal is made of no other, so it never aborts.",
        "ofOne": "This signal aborts exactly when \`{{signal}}\` does, so it adds no way to cancel.",
        "tooLong": "\`{{delay}}\` is no deadline: a timer takes 24.8 days at most, and a longer one is refused, fires at once or never fires, depending on the platform.",
        "useSignal": "Use \`{{signal}}\`.",
      },
      "no-short-lived-resource-in-task": {
        "closed": "\`{{resource}}\`{{declared}} is closed in \`finally\` before \`{{group}}\`{{made}} has waited for this task, so the task goes on with what is gone.",
        "disposed": "\`{{resource}}\`{{declared}} is disposed of before \`{{group}}\`{{made}} has waited for this task, so the task goes on with what is gone.",
      },
      "no-signal-after-wait": {
        "deadSignal": "\`{{group}}\` has settled by now and lets go of its signal, so nothing can cancel what is given \`{{signal}}\`.",
        "useSignal": "Use \`{{name}}\` in its place.",
      },
      "no-signal-growth": {
        "growsByCall": "\`{{signal}}\` is made of itself each time this function is called, so it grows into a chain of signals that all stay alive.",
        "growsInLoop": "\`{{signal}}\` is made of itself in each turn of the loop, so it grows into a chain of signals that all stay alive.",
        "madeEachTurn": "This signal is made of the same signals in each turn of the loop, so each of them keeps one signal more for every turn.",
      },
      "no-swallowed-abort": {
        "goesOn": "This \`{{word}}\` takes the abort of \`{{signal}}\` for a failure like any other, so the {{work}} goes on after it has been cancelled.",
        "throwAbort": "Throw the abort of \`{{signal}}\` on.",
      },
      "no-unbounded-fanout": {
        "addLimit": "Run {{limit}} at a time.",
        "everyElement": "\`{{work}}\` is started for every element of \`{{source}}\` at once, so the length of the list decides how many run.",
        "everyTurn": "\`{{work}}\` is started in every turn of this loop, so the number of turns decides how many run at once.",
        "useMap": "Start them with \`map\` of \`errgroup\`, {{limit}} at a time.",
      },
      "no-uncancellable-combinator": {
        "floating": "Nothing waits for this \`Promise.{{method}}\`, so its tasks outlive the function and their failure is lost.",
        "inTask": "The tasks of this \`Promise.{{method}}\` are no members of the group, so those that it leaves running outlive the group.",
        "losers": "\`{{callee}}\` is given no \`signal\`{{available}}, so it runs on after this \`Promise.{{method}}\` has been decided.",
        "siblings": "The tasks of this \`Promise.{{method}}\` have only the signal of the caller, so the failure of one leaves the others running.",
        "swallowed": "Nothing waits for this \`Promise.{{method}}\` and its failure is thrown away, so its tasks fail without a trace.",
        "uncancellable": "\`{{callee}}\` is given no \`signal\`{{available}}, so it runs on after another task of this \`Promise.{{method}}\` has failed.",
        "useMap": "Start the tasks with \`map\` of \`errgroup\`{{pace}}, which cancels the others.",
        "useTasks": "Start the tasks with \`{{method}}\` of \`errgroup\`, which cancels the others.",
      },
      "no-unchecked-wait": {
        "askOutcome": "Ask whether the outcome is \`ok\`.",
        "checkOutcome": "Throw the error of the outcome.",
        "dropped": "The outcome of \`{{wait}}\` is dropped, so the code after it runs as if every task had succeeded.",
        "errorDropped": "Only {{read}} of the outcome of \`{{wait}}\` is read, so the failure of a task goes unnoticed.",
        "floating": "Nothing waits for \`{{wait}}\`, so its tasks run on and their failure goes unnoticed.",
        "swallowed": "The outcome of \`{{wait}}\` ends in an empty \`catch\`, so the failure of a task goes unnoticed.",
        "throwOutcome": "Call \`orThrow\` on the outcome.",
      },
      "no-wait-in-task": {
        "ownGroup": "\`{{group}}\` waits for this {{member}}, which waits for \`{{group}}\`, so neither ever settles.",
        "queuedChild": "This task keeps its slot of \`{{group}}\` while it waits for a task that needs one, so with all slots taken neither ever settles.",
      },
      "prefer-throw-if-aborted": {
        "fallback": "A signal that has aborted has a reason, so this is \`{{call}}\` with a fallback that is never thrown.",
        "ownError": "This throws an error of its own in place of the reason of \`{{signal}}\`, so the caller cannot tell a deadline from a cancellation.",
        "reason": "This is \`{{call}}\`, written out.",
        "return": "This returns nothing when \`{{signal}}\` has aborted, so the caller takes the abort for a result.",
        "throwReason": "Throw the reason, with \`{{call}}\`.",
      },
      "prefer-wait-error": {
        "leaveLoop": "Leave the loop, and let \`wait\` tell the failure.",
        "masked": "This leaves with the abort of \`{{group}}\` before its \`wait\` has told the failure behind it, so the cause is hidden.",
      },
      "require-abort-checkpoint": {
        "addCheckpoint": "Throw the abort of \`{{signal}}\` at the start of each turn.",
        "deafLoop": "This loop can go round without a look at \`{{signal}}\`, so it goes on after the abort.",
      },
      "require-abortable-executor": {
        "deafPromise": "The abort of \`{{signal}}\` does not settle this promise, so it waits on for \`{{callee}}\`.",
        "useOnce": "Use \`once\` of \`node:events\`, and pass \`{{signal}}\` on.",
        "useSleep": "Use \`sleep\` of \`errgroup\`, and pass \`{{signal}}\` on.",
      },
      "require-parent-signal": {
        "missingParent": "\`{{maker}}\` is given no \`signal\`, so it is not aborted when \`{{signal}}\` is.",
        "passSignal": "Pass \`{{signal}}\` on.",
        "takeSignal": "Take \`{{signal}}\` and pass it on.",
        "untakenParent": "\`{{maker}}\` is given no \`signal\`, so it is not aborted when the group of this task is.",
      },
      "require-task-signal": {
        "addSignal": "Take \`{{name}}\` and pass it on.",
        "missingSignal": "This {{kind}} takes no \`signal\`, so {{work}} goes on after {{end}}.",
        "passSignal": "Pass \`{{name}}\` on.",
        "unusedSignal": "This {{kind}} never uses its \`{{name}}\`, so {{work}} goes on after {{end}}.",
      },
      "require-wait": {
        "awaitUsing": "Declare \`{{group}}\` with \`await using\`, which cancels it and waits.",
        "leftEarly": "This leaves before \`{{group}}\` is waited for, so its tasks run on and their failure is lost.",
        "mayThrow": "If this throws, nothing waits for \`{{group}}\`, so its tasks run on and their failure is lost.",
        "neverWaited": "Nothing waits for \`{{group}}\`, so its tasks outlive the code that started them and their failure is lost.",
      },
      "signal-position": {
        "name": "\`{{signal}}\` is an abort signal and does not say so, so its callers do not see what to give it.",
        "notFirst": "\`{{signal}}\` is not the first parameter, where every other function takes its signal.",
        "notLast": "\`{{signal}}\` comes before \`{{next}}\`, so a caller without a signal cannot leave it out.",
        "optionals": "A caller that only has a signal has to write \`undefined\` {{count}} times before it, which an object of options would spare it.",
        "required": "\`{{signal}}\` cannot be left out, so a caller without a signal has to make up one that never aborts.",
      },
    }
  `);
});
