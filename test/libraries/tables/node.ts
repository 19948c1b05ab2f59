import { takesNone, type Library } from './library.ts';

export const node: readonly Library[] = [
  {
    name: 'fetch',
    setup: 'declare const url: string; declare const get: typeof fetch;',
    calls: {
      'fetch(url)': 'fetch(url, { signal })',
      'fetch(url, {})': 'fetch(url, { signal })',
      'fetch(url, { method: "POST" })':
        'fetch(url, { method: "POST", signal })',
      'globalThis.fetch(url)': 'globalThis.fetch(url, { signal })',
      'get(url)': 'get(url, { signal })',
    },
  },
  {
    name: 'navigator.locks',
    setup: 'const work = async () => 1;',
    calls: {
      // The options come before the callback.
      'navigator.locks.request("a", work)':
        'navigator.locks.request("a", { signal }, work)',
      'navigator.locks.request("a", { mode: "shared" }, work)':
        'navigator.locks.request("a", { mode: "shared", signal }, work)',
      'navigator.locks.request("a", { ifAvailable: true }, work)': takesNone,
      'navigator.locks.query()': takesNone,
    },
  },
  {
    name: 'timers/promises',
    setup: `
      import { setTimeout as sleep, setImmediate, setInterval, scheduler } from 'node:timers/promises';
      import * as timers from 'node:timers/promises';
    `,
    calls: {
      'sleep(1)': 'sleep(1, undefined, { signal })',
      'sleep(1, "value")': 'sleep(1, "value", { signal })',
      'sleep(1, "value", { ref: false })':
        'sleep(1, "value", { ref: false, signal })',
      'timers.setTimeout(1)': 'timers.setTimeout(1, undefined, { signal })',
      // A turn of the event loop, over at once.
      'setImmediate()': takesNone,
      'setImmediate("value")': 'setImmediate("value", { signal })',
      'setInterval(1)': 'setInterval(1, undefined, { signal })',
      'scheduler.wait(1)': 'scheduler.wait(1, { signal })',
      'scheduler.yield()': takesNone,
    },
  },
  {
    name: 'events',
    setup: `
      import { once, on, EventEmitter } from 'node:events';
      declare const emitter: EventEmitter;
      declare const target: EventTarget;
    `,
    calls: {
      'once(emitter, "ready")': 'once(emitter, "ready", { signal })',
      'once(target, "ready")': 'once(target, "ready", { signal })',
      'on(emitter, "data")': 'on(emitter, "data", { signal })',
      'EventEmitter.once(emitter, "ready")':
        'EventEmitter.once(emitter, "ready", { signal })',
      'target.addEventListener("ready", () => {})':
        'target.addEventListener("ready", () => {}, { signal })',
      'emitter.on("ready", () => {})': takesNone,
    },
  },
  {
    name: 'fs',
    setup: `
      import fs from 'node:fs';
      import fsp, { readFile, open } from 'node:fs/promises';
      import { promisify } from 'node:util';
      declare const handle: fsp.FileHandle;
      const read = promisify(fs.readFile);
    `,
    calls: {
      'readFile("a")': 'readFile("a", { signal })',
      'readFile("a", { encoding: "utf8" })':
        'readFile("a", { encoding: "utf8", signal })',
      'fsp.writeFile("a", "text")': 'fsp.writeFile("a", "text", { signal })',
      'fsp.appendFile("a", "text")': takesNone,
      'fs.promises.readFile("a")': 'fs.promises.readFile("a", { signal })',
      'fsp.watch("a")': 'fsp.watch("a", { signal })',
      'fsp.mkdir("a")': takesNone,
      'fsp.stat("a")': takesNone,
      'fsp.readdir("a")': takesNone,
      'fsp.rm("a", { recursive: true })': takesNone,
      'fsp.cp("a", "b")': takesNone,
      'open("a")': takesNone,
      'handle.readFile()': 'handle.readFile({ signal })',
      'handle.writeFile("text")': 'handle.writeFile("text", { signal })',
      'handle.read()': takesNone,
      'read("a")': takesNone,
      'fs.createReadStream("a")': 'fs.createReadStream("a", { signal })',
      'fs.createWriteStream("a")': 'fs.createWriteStream("a", { signal })',
      'fs.watch("a")': 'fs.watch("a", { signal })',
      'fs.readFile("a", () => {})': 'fs.readFile("a", { signal }, () => {})',
    },
  },
  {
    name: 'child_process',
    setup: `
      import { spawn, exec, execFile, fork } from 'node:child_process';
      import { promisify } from 'node:util';
      const run = promisify(exec);
      const runFile = promisify(execFile);
    `,
    calls: {
      'spawn("ls")': 'spawn("ls", { signal })',
      'spawn("ls", ["-l"])': 'spawn("ls", ["-l"], { signal })',
      'spawn("ls", ["-l"], { cwd: "/" })':
        'spawn("ls", ["-l"], { cwd: "/", signal })',
      'fork("a.js")': 'fork("a.js", { signal })',
      'exec("ls")': 'exec("ls", { signal })',
      'exec("ls", { cwd: "/" })': 'exec("ls", { cwd: "/", signal })',
      'execFile("ls")': 'execFile("ls", { signal })',
      'execFile("ls", ["-l"])': 'execFile("ls", ["-l"], { signal })',
      'run("ls")': 'run("ls", { signal })',
      'runFile("ls")': 'runFile("ls", { signal })',
      'runFile("ls", ["-l"])': 'runFile("ls", ["-l"], { signal })',
    },
  },
  {
    name: 'stream',
    setup: `
      import { Readable, type Writable, finished as onFinished, addAbortSignal } from 'node:stream';
      import { pipeline, finished } from 'node:stream/promises';
      declare const from: Readable;
      declare const to: Writable;
      declare const web: ReadableStream<string>;
      declare const sink: WritableStream<string>;
    `,
    calls: {
      'pipeline(from, to)': 'pipeline(from, to, { signal })',
      'finished(from)': 'finished(from, { signal })',
      'onFinished(from, () => {})': 'onFinished(from, { signal }, () => {})',
      'from.toArray()': 'from.toArray({ signal })',
      'from.forEach(() => {})': 'from.forEach(() => {}, { signal })',
      'from.map(chunk => chunk)': 'from.map(chunk => chunk, { signal })',
      'Readable.from(["a"])': 'Readable.from(["a"], { signal })',
      'new Readable()': takesNone,
      'web.pipeTo(sink)': 'web.pipeTo(sink, { signal })',
    },
  },
  {
    name: 'other modules of Node',
    setup: `
      import dns from 'node:dns/promises';
      import http from 'node:http';
      import https from 'node:https';
      import net from 'node:net';
      import readline from 'node:readline/promises';
      import { generateKey } from 'node:crypto';
      declare const reader: readline.Interface;
      declare const server: net.Server;
    `,
    calls: {
      'dns.lookup("example.com")': takesNone,
      'http.get("http://example.com")':
        'http.get("http://example.com", { signal })',
      'http.request("http://example.com", { method: "POST" })':
        'http.request("http://example.com", { method: "POST", signal })',
      'https.request({ host: "example.com" })':
        'https.request({ host: "example.com", signal })',
      'net.connect({ port: 1 })': 'net.connect({ port: 1, signal })',
      'server.listen({ port: 1 })': 'server.listen({ port: 1, signal })',
      'reader.question("Name? ")': 'reader.question("Name? ", { signal })',
      'crypto.subtle.digest("SHA-256", new Uint8Array())': takesNone,
    },
  },
];
