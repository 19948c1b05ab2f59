import { takesNone, type Library } from './library.ts';

export const http: readonly Library[] = [
  {
    name: 'undici',
    setup: `
      import { request, stream, fetch as get, Client, Pool, Agent } from 'undici';
      declare const client: Client;
      declare const pool: Pool;
      declare const factory: () => import('node:stream').Writable;
    `,
    calls: {
      'request("https://example.com")':
        'request("https://example.com", { signal })',
      'request("https://example.com", { method: "POST" })':
        'request("https://example.com", { method: "POST", signal })',
      'stream("https://example.com", { method: "GET" }, factory)':
        'stream("https://example.com", { method: "GET", signal }, factory)',
      'get("https://example.com")': 'get("https://example.com", { signal })',
      'client.request({ path: "/", method: "GET" })':
        'client.request({ path: "/", method: "GET", signal })',
      'pool.request({ path: "/", method: "GET" })':
        'pool.request({ path: "/", method: "GET", signal })',
      'client.connect({ path: "/" })': 'client.connect({ path: "/", signal })',
      'new Agent().request({ origin: "https://example.com", path: "/", method: "GET" })':
        'new Agent().request({ origin: "https://example.com", path: "/", method: "GET", signal })',
    },
  },
  {
    name: 'axios',
    setup: `
      import axios from 'axios';
      const client = axios.create();
    `,
    calls: {
      'axios("https://example.com")':
        'axios("https://example.com", { signal })',
      'axios({ url: "https://example.com" })':
        'axios({ url: "https://example.com", signal })',
      'axios.get("https://example.com")':
        'axios.get("https://example.com", { signal })',
      'axios.get<string>("https://example.com", { params: {} })':
        'axios.get<string>("https://example.com", { params: {}, signal })',
      'axios.post("https://example.com")':
        'axios.post("https://example.com", undefined, { signal })',
      'axios.post("https://example.com", { a: 1 })':
        'axios.post("https://example.com", { a: 1 }, { signal })',
      'axios.request({ url: "https://example.com" })':
        'axios.request({ url: "https://example.com", signal })',
      'client.delete("/")': 'client.delete("/", { signal })',
      'client.patch("/", { a: 1 }, { headers: {} })':
        'client.patch("/", { a: 1 }, { headers: {}, signal })',
      'axios.isAxiosError(new Error())': takesNone,
    },
  },
  {
    name: 'got',
    setup: `
      import got from 'got';
      const client = got.extend();
    `,
    calls: {
      'got("https://example.com")': 'got("https://example.com", { signal })',
      'got.get("https://example.com")':
        'got.get("https://example.com", { signal })',
      'got.post("https://example.com", { json: {} })':
        'got.post("https://example.com", { json: {}, signal })',
      'got("https://example.com").json()':
        'got("https://example.com", { signal }).json()',
      'got.stream("https://example.com")':
        'got.stream("https://example.com", { signal })',
      'client("a")': 'client("a", { signal })',
      'got.paginate("https://example.com")':
        'got.paginate("https://example.com", { signal })',
    },
  },
  {
    name: 'ky',
    setup: `
      import ky from 'ky';
      const client = ky.create();
    `,
    calls: {
      'ky("https://example.com")': 'ky("https://example.com", { signal })',
      'ky.get("https://example.com")':
        'ky.get("https://example.com", { signal })',
      'ky.get("https://example.com").json()':
        'ky.get("https://example.com", { signal }).json()',
      'client.post("a", { json: {} })':
        'client.post("a", { json: {}, signal })',
    },
  },
  {
    name: 'graphql-request',
    setup: `
      import { request, GraphQLClient, gql } from 'graphql-request';
      declare const client: GraphQLClient;
      const query = gql\`{ name }\`;
    `,
    calls: {
      'request("https://example.com", query)': takesNone,
      'request({ url: "https://example.com", document: query })':
        'request({ url: "https://example.com", document: query, signal })',
      'client.request(query)': takesNone,
      'client.request({ document: query })':
        'client.request({ document: query, signal })',
      'client.rawRequest({ query })': 'client.rawRequest({ query, signal })',
      'client.batchRequests([{ document: query }])': takesNone,
      'client.batchRequests({ documents: [{ document: query }] })':
        'client.batchRequests({ documents: [{ document: query }], signal })',
    },
  },
  {
    name: '@octokit/core',
    setup: `
      import { Octokit } from '@octokit/core';
      const octokit = new Octokit();
    `,
    calls: {
      'octokit.request("GET /")': takesNone,
      'octokit.request("GET /repos/{owner}/{repo}", { owner: "a", repo: "b" })':
        takesNone,
      'octokit.graphql("{ viewer { login } }")': takesNone,
    },
  },
  {
    name: '@octokit/core, its slot declared',
    options: {
      signalSlots: [
        {
          callee: {
            from: 'package',
            package: '@octokit/core',
            name: 'request',
          },
          path: '1.request.signal',
        },
      ],
    },
    setup: `
      import { Octokit } from '@octokit/core';
      declare const octokit: Octokit;
    `,
    calls: {
      'octokit.request("GET /")':
        'octokit.request("GET /", { request: { signal } })',
      'octokit.request("GET /users/{username}", { username: "a" })':
        'octokit.request("GET /users/{username}", { username: "a", request: { signal } })',
    },
  },
  {
    // Options that the call itself makes of a type parameter.
    name: 'openapi-fetch',
    setup: `
      import createClient from 'openapi-fetch';
      interface Answers { responses: { 200: { content: { 'application/json': string } } } }
      interface Paths {
        '/users': { get: Answers };
        '/users/{id}': { get: Answers & { parameters: { path: { id: string } } } };
      }
      const client = createClient<Paths>();
    `,
    calls: {
      'client.GET("/users")': 'client.GET("/users", { signal })',
      'client.GET("/users/{id}", { params: { path: { id: "1" } } })':
        'client.GET("/users/{id}", { params: { path: { id: "1" } }, signal })',
    },
  },
];
