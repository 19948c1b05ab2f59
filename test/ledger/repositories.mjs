/**
 * The public repositories of the ledger, each at a pinned commit. `set` says
 * what its findings are worth: the rules were made while reading those of
 * `development`; `clean` passes its signals on, so that next to no report is
 * expected; `mended` was linted when the rules were done, and the rules were
 * then mended for what it showed; `held-out` was linted after that.
 */
export const repositories = [
  {
    name: 'helia',
    github: 'ipfs/helia',
    commit: '1351ea99bd0b4a567e2efba64dde528d517ab29f',
    set: 'development',
    files: ['packages/*/src/**/*.ts'],
    tests: ['packages/interop/**'],
    install:
      'npm install --ignore-scripts, without aegir; then tsc -b packages/*/',
  },
  {
    name: 'js-libp2p',
    github: 'libp2p/js-libp2p',
    commit: '59ccecc405e49b81ade4218b84a16c036b340b61',
    set: 'development',
    files: ['packages/*/src/**/*.ts'],
    tests: [
      'packages/interface-compliance-tests/**',
      'packages/integration-tests/**',
      'packages/interop/**',
      '**/*-test.ts',
    ],
    install:
      'npm install --ignore-scripts, without aegir; then tsc -b packages/*/',
  },
  {
    name: 'lodestar',
    github: 'ChainSafe/lodestar',
    commit: '6de073627459ead9f9c6a5e24aa8e705a10493db',
    set: 'development',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'vercel-ai',
    github: 'vercel/ai',
    commit: 'ed857f50f112e23930b0c2dd8d532cc8bebbc911',
    set: 'development',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --frozen-lockfile --ignore-scripts, of packages/* without harness-cline and harness-grok-build, whose dependencies are not on npm',
  },
  {
    name: 'langchainjs',
    github: 'langchain-ai/langchainjs',
    commit: '62fc484b2a0d1ec5b8bebff4a8a0efe6300ada72',
    set: 'development',
    files: [
      'libs/{langchain-core,langchain,langchain-classic,langchain-mcp-adapters}/src/**/*.ts',
      'libs/providers/*/src/**/*.ts',
    ],
    install: 'pnpm@10 install --no-frozen-lockfile --ignore-scripts',
  },
  {
    name: 'outline',
    github: 'outline/outline',
    commit: 'd77dcdf853868c5d5fe125c895c9b71f0eff5c68',
    set: 'development',
    files: ['{server,app,shared,plugins}/**/*.{ts,tsx}'],
    install: 'yarn@4 install --mode=skip-build --no-immutable',
  },
  {
    name: 'mcp-sdk',
    github: 'modelcontextprotocol/typescript-sdk',
    commit: '3924de99df834302d89f5997a1b64ca268282284',
    set: 'clean',
    files: ['packages/**/src/**/*.ts'],
    install: 'pnpm@10 install --frozen-lockfile --ignore-scripts',
  },
  {
    name: 'trpc',
    github: 'trpc/trpc',
    commit: '340811ba5320637fbaf48fccf3dbfdd258bd34db',
    set: 'clean',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install: 'pnpm@10 install --frozen-lockfile --ignore-scripts',
  },
  {
    name: 'temporal-sdk',
    github: 'temporalio/sdk-typescript',
    commit: 'cd60591ca9b97dc919bd4987e9ff59f469b10609',
    set: 'clean',
    files: ['packages/{common,client,worker,activity,workflow}/src/**/*.ts'],
    install:
      'pnpm@10 install --frozen-lockfile --ignore-scripts; then root.d.ts of the npm package @temporalio/proto into packages/proto/protos',
  },
  {
    name: 'openai-node',
    github: 'openai/openai-node',
    commit: '7b7d6ca71130d37ec09792c50056b47861f2eccf',
    set: 'clean',
    files: ['src/**/*.ts'],
    install: 'pnpm@11 install --frozen-lockfile --ignore-scripts',
  },
  {
    name: 'firebase-tools',
    github: 'firebase/firebase-tools',
    commit: 'a786bda73b48196fce1df22fe2b1cbc9e463b2d0',
    set: 'mended',
    files: ['src/**/*.ts'],
    tests: ['src/test/**'],
    install:
      'npm ci --ignore-scripts; tsconfig.json with TypeScript 5\'s defaults (esModuleInterop false, moduleResolution node10, types ["*"])',
  },
  {
    name: 'livekit-agents',
    github: 'livekit/agents-js',
    commit: '8c88e3b3acb3ab32dc2d7b19073379f726704015',
    set: 'mended',
    files: ['agents/src/**/*.ts', 'plugins/*/src/**/*.ts'],
    tests: ['plugins/test/**'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'openai-agents',
    github: 'openai/openai-agents-js',
    commit: '6d0c61a5f62a5ed8142996a25b33446c810f84b3',
    set: 'mended',
    files: [
      'packages/{agents,agents-core,agents-openai,agents-realtime,agents-extensions}/src/**/*.ts',
    ],
    install:
      'pnpm@11 install --ignore-scripts; then types ["*"], as of TypeScript 5, in tsconfig.json, and tsc --emitDeclarationOnly in each package',
  },
  {
    name: 'gemini-cli',
    github: 'google-gemini/gemini-cli',
    commit: '5411f113cafae26161b4969b0237b8e1e024e2c2',
    set: 'mended',
    files: [
      'packages/{a2a-server,cli,core,devtools,sdk,vscode-ide-companion}/src/**/*.{ts,tsx}',
    ],
    tests: ['**/test-utils/**', '**/*-test-utils.ts'],
    install: 'npm ci --ignore-scripts',
  },
  {
    name: 'cline',
    github: 'cline/cline',
    commit: '21cb8d2525bcedf1f4b6890b27a74a14fe7451e4',
    set: 'mended',
    files: [
      'sdk/packages/*/src/**/*.{ts,tsx}',
      'apps/{cli,cline-hub}/src/**/*.{ts,tsx}',
    ],
    install: 'bun@1.3 install --frozen-lockfile --ignore-scripts',
  },
  {
    name: 'renovate',
    github: 'renovatebot/renovate',
    commit: 'c2dd4f856f068eeda4c10afc3752c35fe1f6cab1',
    set: 'mended',
    files: ['lib/**/*.ts'],
    install: 'pnpm@11 install --no-frozen-lockfile --ignore-scripts',
  },
  {
    name: 'pi-mono',
    github: 'badlogic/pi-mono',
    commit: '83378aad7e74a0e2bb8f37c007a9685fb4609d8a',
    set: 'mended',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts, without xlsx, which is not on npm; then tsc --emitDeclarationOnly in each package',
  },
  {
    name: 'connect-es',
    github: 'connectrpc/connect-es',
    commit: '4373b0a47f9ac1ea6fda4fab3d9eec5c29074012',
    set: 'mended',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm ci --ignore-scripts; then types ["*"], as of TypeScript 5, in tsconfig.json, and tsc --emitDeclarationOnly in each package',
  },
  {
    name: 'powersync',
    github: 'powersync-ja/powersync-js',
    commit: 'a875d48b8e99e0ce9999d3f8b305e56d2f554475',
    set: 'mended',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'electric',
    github: 'electric-sql/electric',
    commit: 'dc07a1e6c8ff459b59ce407cdb6bf2f7fd068f36',
    set: 'mended',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    tests: ['packages/agents-server-conformance-tests/**'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'inngest',
    github: 'inngest/inngest-js',
    commit: 'abc4a63fb8a5d8d1599ee7a3afbeb2b82d9cc875',
    set: 'mended',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --frozen-lockfile --ignore-scripts; then types ["*"], as of TypeScript 5, in tsconfig.json',
  },
  {
    name: 'playwright',
    github: 'microsoft/playwright',
    commit: 'd4e1023f6c03a8dced50eb3db88c2217e7c1a86a',
    set: 'mended',
    files: [
      'packages/{playwright,playwright-client,playwright-core}/src/**/*.ts',
      'packages/{isomorphic,utils}/**/*.ts',
    ],
    install: 'npm ci --ignore-scripts',
  },
  {
    name: 'cody',
    github: 'sourcegraph/cody',
    commit: 'dced3c1d49bc2088e489205dc26f22757f52961a',
    set: 'mended',
    files: [
      'agent/src/**/*.ts',
      'lib/*/src/**/*.ts',
      'vscode/{src,webviews}/**/*.{ts,tsx}',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'e2b',
    github: 'e2b-dev/E2B',
    commit: 'b8029973aa7da5f741f7bb1a9f833b38a0885438',
    set: 'mended',
    files: ['packages/{cli,js-sdk}/src/**/*.ts'],
    install: 'pnpm@10 install --frozen-lockfile --ignore-scripts',
  },
  {
    name: 'mongodb',
    github: 'mongodb/node-mongodb-native',
    commit: 'bb35ded18aa1031d8e4be88cad4fc1cc1225b00e',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install: 'npm ci --ignore-scripts',
  },
  {
    name: 'stagehand',
    github: 'browserbase/stagehand',
    commit: 'a21633d53930abc5d62b8dbd6b608995f2ccb4b1',
    set: 'held-out',
    files: ['packages/{extension,protocol,sdk-ts}/**/*.ts'],
    install: 'pnpm@10 install --frozen-lockfile --ignore-scripts',
  },
  {
    name: 'assistant-ui',
    github: 'assistant-ui/assistant-ui',
    commit: '1263c1fb8870ff1ba0a1c0e0ec3f3ea53a4c53da',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --frozen-lockfile --ignore-scripts --filter "./packages/*"; then tsc --emitDeclarationOnly in assistant-stream, tap, store, core and react',
  },
  {
    name: 'huggingface',
    github: 'huggingface/huggingface.js',
    commit: 'fe42e68017ffc76d09922ea8f9b38a6964345710',
    set: 'mended',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts, without quicktype-core, which is not on npm; then types ["*"], as of TypeScript 5, in tsconfig.json',
  },
  {
    name: 'trigger-dev',
    github: 'triggerdotdev/trigger.dev',
    commit: 'b082e44389337dc6505d590737a6df70867cc8f4',
    set: 'mended',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --frozen-lockfile --ignore-scripts --filter "./packages/*"',
  },
  {
    name: 'supabase',
    github: 'supabase/supabase-js',
    commit: '381bded5ced48c4621830576bf8cbecc34edc85c',
    set: 'held-out',
    files: ['packages/core/*/src/**/*.ts'],
    install:
      'pnpm@10 install --frozen-lockfile --ignore-scripts; then types ["*"], as of TypeScript 5, in tsconfig.json',
  },
  {
    name: 'tabby',
    github: 'TabbyML/tabby',
    commit: '21b29048d7bcf6b94f9f482f2d0fd05efadfd19f',
    set: 'mended',
    files: [
      'clients/{tabby-agent,tabby-chat-panel,tabby-threads,vscode}/src/**/*.ts',
    ],
    install:
      'pnpm@10 install --frozen-lockfile --ignore-scripts --filter "./clients/*"; then types ["*"], as of TypeScript 5, in tsconfig.json',
  },
  {
    name: 'matrix',
    github: 'matrix-org/matrix-js-sdk',
    commit: '8fec0cb6408dbe4c2ef871be16a4309ced01579d',
    set: 'mended',
    files: ['src/**/*.ts'],
    install: 'pnpm@10 install --no-frozen-lockfile --ignore-scripts',
  },
  {
    name: 'langgraphjs',
    github: 'langchain-ai/langgraphjs',
    commit: 'f8bdf16d4fe23a79e945ea5dc6f86bbf09abb77d',
    set: 'mended',
    files: [
      'libs/{checkpoint,langgraph,langgraph-api,langgraph-core,sdk}/src/**/*.{ts,mts,tsx}',
    ],
    install:
      'pnpm@10 install --frozen-lockfile --ignore-scripts, of these packages alone; then types ["*"], as of TypeScript 5, in tsconfig.json, and tsc --emitDeclarationOnly in checkpoint, sdk and langgraph-core',
  },
  {
    name: 'anthropic-sdk',
    github: 'anthropics/anthropic-sdk-typescript',
    commit: 'bfa9197f0182084941052be9752c948638421601',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --frozen-lockfile --ignore-scripts; then types ["*"], as of TypeScript 5, in tsconfig.json',
  },
  {
    name: 'solana-kit',
    github: 'anza-xyz/kit',
    commit: '56cfbe2712e95bdc939aed29f87d20049ba8ab2c',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    tests: ['**/__typetests__/**'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts, of packages/* without the dependencies for development but the types; then types ["*"], as of TypeScript 5, and paths from @solana/* to the sources in packages/tsconfig/base.json',
  },
  {
    name: 'continue',
    github: 'continuedev/continue',
    commit: 'd0a3c0b626b5bebc3bef4742eec05a0242be0bab',
    set: 'mended',
    files: ['{core,packages/openai-adapters/src}/**/*.ts'],
    tests: ['**/*.vitest.ts'],
    install:
      'npm ci --ignore-scripts in core and packages/{config-yaml,fetch,openai-adapters}; then paths from @continuedev/* to the sources in core/tsconfig.json',
  },
  {
    name: 'atproto',
    github: 'bluesky-social/atproto',
    commit: 'd6296a1cfdb40a773319cb59061300e4e8e52f26',
    set: 'mended',
    files: [
      'packages/{bsync,identity,tap,ws-client,xrpc,xrpc-server}/src/**/*.ts',
      'packages/{internal,lex,oauth}/*/src/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@10 install --frozen-lockfile --ignore-scripts --filter "./packages/**"; then paths from @atproto/* to the sources in tsconfig/base.tsconfig.json',
  },
  {
    name: 'roo-code',
    github: 'RooCodeInc/Roo-Code',
    commit: 'cb836567180a3ff1da6d082f3178b90c3bd22a70',
    set: 'mended',
    files: ['src/**/*.ts', 'packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts, of src and packages/*, without @ai-sdk/baseten and ai-sdk-provider-poe, which are not on npm, and the dependencies for development but the types; then types ["*"] in src/tsconfig.json',
  },
  {
    name: 'vscode-copilot-chat',
    github: 'microsoft/vscode-copilot-chat',
    commit: '31acd00a86424e2ee6e980e54919cf31fbf88030',
    set: 'mended',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without typescript-formatter, which is on GitHub alone',
  },
  {
    name: 'shopify-cli',
    github: 'Shopify/cli',
    commit: 'a0798d198d1c350d0f4d951a21d64b4cc20d7ae3',
    set: 'mended',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    tests: ['packages/e2e/**', 'packages/ui-extensions-test-utils/**'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts, without the theme-check and theme-language packages and pin-github-action, which are not on npm; then tsc -b packages/{app,store,cli,theme}',
  },
  {
    name: 'viem',
    github: 'wevm/viem',
    commit: '0912a29d5c7abbea5238d6f7c3d750f07d479ace',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts, without sherif',
  },
  {
    name: 'cf-agents',
    github: 'cloudflare/agents',
    commit: 'a0e134bbc327fc8a519b5aa66cb8ce4038815d05',
    set: 'mended',
    files: ['{packages,voice-providers}/*/src/**/*.{ts,tsx}'],
    tests: ['**/*-tests/**'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts of packages/* and voice-providers/*, without @ai-sdk/valibot, @cloudflare/workspace and tree-sitter-language-pack, which are not on npm; then paths from agents and @cloudflare/* to the sources in packages/agents/agents.tsconfig.json',
  },
  {
    name: 'mcp-inspector',
    github: 'modelcontextprotocol/inspector',
    commit: '86d5f58ec8c369839b8237455ad8b1c17b15a984',
    set: 'mended',
    files: ['core/**/*.{ts,tsx}', 'clients/*/{src,server}/**/*.{ts,tsx}'],
    install:
      'npm ci --ignore-scripts, also in clients/{cli,tui,web}; then tsconfig.lint.json as tsconfig.json',
  },
  {
    name: 'genkit',
    github: 'firebase/genkit',
    commit: '77656d5e61e56fc33eaceea88de58f32dbdf074f',
    set: 'mended',
    files: [
      'js/{core,ai,genkit}/src/**/*.ts',
      'js/plugins/*/src/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@10 install --frozen-lockfile --ignore-scripts of js/{core,ai,genkit} and js/plugins/*; then tsc --emitDeclarationOnly in core, ai and genkit',
  },
  {
    name: 'mux',
    github: 'coder/mux',
    commit: 'f2160b194cc458a220103e288ea89f5d137b5367',
    set: 'mended',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without @coder/pixel-storybook, which is not on npm',
  },
  {
    name: 'uppy',
    github: 'transloadit/uppy',
    commit: '35e6960eea411e516ef8516ebce3ac16a7212b21',
    set: 'held-out',
    files: ['packages/{uppy,@uppy/*}/src/**/*.{ts,tsx}'],
    install:
      'yarn@4 install --mode=skip-build; then paths from @uppy/* to the sources in tsconfig.shared.json',
  },
  {
    name: 'letta-code',
    github: 'letta-ai/letta-code',
    commit: '1f4d3e3ea3537763f36b633e52b289bdb0667c5b',
    set: 'mended',
    files: ['src/**/*.{ts,tsx}'],
    install: 'npm install --ignore-scripts --legacy-peer-deps, without sharp',
  },
  {
    name: 'restate-sdk',
    github: 'restatedev/sdk-typescript',
    commit: 'e86286010c006ce48190dda54b97dd5b0761643e',
    set: 'held-out',
    files: ['packages/libs/*/src/**/*.ts'],
    install: 'pnpm@11 install --frozen-lockfile --ignore-scripts',
  },
  {
    name: 'livekit-client',
    github: 'livekit/client-sdk-js',
    commit: '9380ed7aad2733c75a2e00f1931fbb02d1b72569',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts, without @livekit/throws-transformer and @livekit/changesets-changelog-github, which are not on npm',
  },
  {
    name: 'discord-js',
    github: 'discordjs/discord.js',
    commit: '219ad7ba07cccc256aa0a169d551a43686c14e23',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --frozen-lockfile --ignore-scripts; then paths from @discordjs/* to the sources in tsconfig.json',
  },
  {
    name: 'strands-sdk',
    github: 'strands-agents/sdk-typescript',
    commit: '00e04880c30c5ce1f76e40c164d32ce52f7b6dca',
    set: 'held-out',
    files: ['strands-ts/src/**/*.ts'],
    install: 'npm install --ignore-scripts, of strands-ts alone',
  },
  {
    name: 'redux-toolkit',
    github: 'reduxjs/redux-toolkit',
    commit: '74200d87c27ca2b1c0915b2fbb4c44dd7494c2aa',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install: 'yarn@4 install --mode=skip-build',
  },
  {
    name: 'js-genai',
    github: 'googleapis/js-genai',
    commit: '6e9b35c45e21f0d37179a24d29dca01ebed698e6',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install: 'npm ci --ignore-scripts',
  },
  {
    name: 'apollo-client',
    github: 'apollographql/apollo-client',
    commit: '54084bc22e92651cf153d03d0370b8dff3d1163f',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without @actions/github-script, which is not on npm',
  },
  {
    name: 'voltagent',
    github: 'VoltAgent/voltagent',
    commit: '3377f6d1fd05d86617f54628d785eef7c9c0a607',
    set: 'mended',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    tests: ['packages/e2e/**'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'workers-sdk',
    github: 'cloudflare/workers-sdk',
    commit: 'f8308360283f97d33e188aee2e19c1ef9c09524a',
    set: 'mended',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts, of packages/* without what is not on npm; then declarations in dist that export what the sources do',
  },
  {
    name: 'tanstack-ai',
    github: 'TanStack/ai',
    commit: 'd3aa104932442bfb0e0268af1c8240a00fe51aa9',
    set: 'mended',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'crawlee',
    github: 'apify/crawlee',
    commit: '69a824b77a2ce5ed48ef6bca5a0a54d5ce504ac4',
    set: 'mended',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    tests: ['packages/templates/**'],
    install:
      'pnpm@11 install --no-frozen-lockfile --ignore-scripts, of packages/* without what is not on npm; then declarations in dist that export what the sources do',
  },
  {
    name: 'vercel-sandbox',
    github: 'vercel/sandbox',
    commit: '81d725b74f188ce95dd0969cbd652399d2bbd6ee',
    set: 'mended',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts --filter "./packages/*"; then declarations in dist that export what the sources do',
  },
  {
    name: 'hatchet',
    github: 'hatchet-dev/hatchet',
    commit: '89d130f303c9561442804c9c32b8748e699d5139',
    set: 'mended',
    files: ['sdks/typescript/src/**/*.ts'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts, in sdks/typescript',
  },
  {
    name: 'copilotkit',
    github: 'CopilotKit/CopilotKit',
    commit: 'e9387e04835545c45744b791aee7c9c03520be31',
    set: 'mended',
    files: [
      'showcase/harness/src/**/*.ts',
      'packages/{runtime,core,shared,react-core,channels,channels-*,*-runner}/src/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts, of packages/{runtime,core,shared,react-core,channels*,*-runner} without the examples; then declarations in dist that export what the sources do; npm install --ignore-scripts in showcase/harness',
  },
  {
    name: 'rocicorp-mono',
    github: 'rocicorp/mono',
    commit: '23da5f1cbb8a3a5dc3101517b1d32bf2a842809c',
    set: 'mended',
    files: [
      'packages/{zero-cache,zero-client,replicache,shared,zero-server}/src/**/*.ts',
    ],
    install:
      'pnpm@11 install --no-frozen-lockfile --ignore-scripts, of packages/{zero-*,replicache,shared} and what they use',
  },
  {
    name: 'firecrawl',
    github: 'firecrawl/firecrawl',
    commit: '61e38dc893a50bcaaaaac89c1117a7b51e9824fb',
    set: 'mended',
    files: ['apps/api/src/**/*.ts'],
    install: 'pnpm@10 install --frozen-lockfile --ignore-scripts, in apps/api',
  },
  {
    name: 'sourcebot',
    github: 'sourcebot-dev/sourcebot',
    commit: '7f7be84f230b2ab85726d95df71a3114d489e2b0',
    set: 'mended',
    files: ['packages/{backend,shared}/src/**/*.ts'],
    install:
      'yarn@4 workspaces focus @sourcebot/backend @sourcebot/shared @sourcebot/db @sourcebot/schemas, without scripts',
  },
  {
    name: 'dyad',
    github: 'dyad-sh/dyad',
    commit: 'b1e9d26ba5a0f1fcb615c1fdee327ebd437c709e',
    set: 'held-out',
    files: [
      'src/**/*.{ts,tsx}',
      'shared/**/*.ts',
      'packages/*/src/**/*.ts',
      'packages/@dyad-sh/*/src/**/*.ts',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'nanocoder',
    github: 'Nano-Collective/nanocoder',
    commit: '0649028a4af6be8594649958d78c06564ba2efed',
    set: 'held-out',
    files: ['source/**/*.{ts,tsx}'],
    install: 'pnpm@10 install --no-frozen-lockfile --ignore-scripts',
  },
  {
    name: 'sanity-client',
    github: 'sanity-io/client',
    commit: '9e7e53db176ab4cb5ce44d9843a86538e2b6d71d',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts, without @sanity/pkg-utils, which is not on npm',
  },
  {
    name: 'ky',
    github: 'sindresorhus/ky',
    commit: '3419113b48e034fdcf8fa6bd3be3da7b3d0d758f',
    set: 'held-out',
    files: ['source/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'langfuse-js',
    github: 'langfuse/langfuse-js',
    commit: '0d5a8d0e9c503eacba2ef2829095bc39b5fa6da8',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts; then declarations in dist that export what the sources do',
  },
  {
    name: 'copilot-sdk',
    github: 'github/copilot-sdk',
    commit: 'cc0438d66e3e68c333537cb935d9425d4e4ed8d5',
    set: 'held-out',
    files: ['nodejs/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps in nodejs, without @github/copilot, which is not on npm',
  },
  {
    name: 'bullmq',
    github: 'taskforcesh/bullmq',
    commit: '352d3c72bf2bc5ec851630a4cdcba7d44c313ed0',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types, ioredis, pg and redis',
  },
  {
    name: 'got',
    github: 'sindresorhus/got',
    commit: 'd00d845a0b435365ec73ea5a1fca6e17ee677184',
    set: 'held-out',
    files: ['source/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types',
  },
  {
    name: 'hono',
    github: 'honojs/hono',
    commit: '28a9c128912de19f3fb28b00ae289c9b93f6f392',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types and undici',
  },
  {
    name: 'clickhouse-js',
    github: 'ClickHouse/clickhouse-js',
    commit: '847809e6425a18f96fa208ed4e29da7615da3f65',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types; then paths from @clickhouse/client-common to the sources',
  },
  {
    name: 'vscode-gitlens',
    github: 'gitkraken/vscode-gitlens',
    commit: '9fc75eef4c6c6ff60be3c522525ccfa6143f831a',
    set: 'mended',
    files: [
      'src/**/*.{ts,tsx}',
      'packages/{core,git,git-cli,ipc,utils}/src/**/*.ts',
      'packages/plus/*/src/**/*.ts',
    ],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts, without the dependencies for development but the types, typescript-6, zod and the SDK of MCP; then paths from @gitlens/* to the sources of git-cli and core where they lack',
  },
  {
    name: 'ts-sdks',
    github: 'MystenLabs/ts-sdks',
    commit: '03fe26bfefd998203faf7767f3fa107dc484117d',
    set: 'held-out',
    files: ['packages/{bcs,hashi,seal,sui,utils,walrus}/src/**/*.ts'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts --filter of sui, walrus, seal and hashi, without the dependencies for development but the types',
  },
  {
    name: 'karakeep',
    github: 'karakeep-app/karakeep',
    commit: '7ca5ee236b96cd659096b1530c5be3fdcd8e4470',
    set: 'held-out',
    files: [
      'apps/{workers,cli,mcp}/**/*.ts',
      'packages/{api,plugins,shared,shared-react,shared-server,trpc}/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts --filter of apps/{workers,cli,mcp} and packages/{api,plugins,shared-react,trpc}, without the dependencies for development but the types',
  },
  {
    name: 'react-router',
    github: 'remix-run/react-router',
    commit: 'cab1a69054aa7dfba08a81b6e4b4d13957c82a38',
    set: 'mended',
    files: ['packages/*/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts --filter "./packages/*", without the dependencies for development but the types; then declarations in dist that export what the sources do',
  },
  {
    name: 'midscene',
    github: 'web-infra-dev/midscene',
    commit: 'dfc5a5f6ce41abb4f01d4be8c4d998ffa2b5a8c1',
    set: 'held-out',
    files: [
      'packages/{core,shared,ios,playground,test,webdriver,web-integration,cli}/src/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts --filter of packages/{core,shared,ios,playground,test,webdriver,web-integration,cli}, without the dependencies for development but the types, playwright and puppeteer; then declarations in dist that export what the sources do',
  },
  {
    name: 'loaders.gl',
    github: 'visgl/loaders.gl',
    commit: '34122ebad27a25153cf582ca55721df3ddbcba41',
    set: 'mended',
    files: ['modules/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of modules/*, without the dependencies for development but the types; then declarations in dist that export what the sources do',
  },
  {
    name: 'tanstack-db',
    github: 'TanStack/db',
    commit: '32ca264be8b8f459d77b17e52f27c5a65e039e5f',
    set: 'mended',
    files: [
      'packages/{db,db-ivm,electric-db-collection,powersync-db-collection,react-db,query-db-collection,offline-transactions,db-sqlite-persistence-core,browser-db-sqlite-persistence}/src/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts of packages/{db,db-ivm,electric-db-collection,powersync-db-collection,react-db,query-db-collection,offline-transactions,db-sqlite-persistence-core,browser-db-sqlite-persistence}, without the dependencies for development but the types; then types ["*"], as of TypeScript 5, in tsconfig.json, and declarations in dist that export what the sources do',
  },
  {
    name: 'oracle',
    github: 'steipete/oracle',
    commit: '083bba7e61f487ad3d99b42039d9f603f61dc4ff',
    set: 'mended',
    files: ['{src,bin}/**/*.ts'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts, without @steipete/sweet-cookie, which is not on npm, and the dependencies for development but the types; then types ["*"] in tsconfig.json',
  },
  {
    name: 'summarize',
    github: 'steipete/summarize',
    commit: 'c78ac23b2fc8bf73fc98ea8acdfcba25337b7e22',
    set: 'held-out',
    files: [
      'src/**/*.ts',
      'packages/core/src/**/*.ts',
      'apps/chrome-extension/src/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@11 install --no-frozen-lockfile --ignore-scripts, without the dependencies for development but the types; then tsconfig.build.json as tsconfig.json with packages/core in it, moduleResolution bundler in apps/chrome-extension, and declarations in dist that export what the sources do',
  },
  {
    name: 'obsidian-copilot',
    github: 'logancyang/obsidian-copilot',
    commit: '611831b782e128e418293cf9463736a2fe0f20f1',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types, obsidian and @codemirror/*; then types ["*"] in tsconfig.json',
  },
  {
    name: 'lmstudio-js',
    github: 'lmstudio-ai/lmstudio-js',
    commit: '6ec11db19bf43ea8dab9e4c2014f46f054822b1f',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without @lmstudio/lms-cli, which is not on npm, and the dependencies for development but the types; then declarations in dist that export what the sources do',
  },
  {
    name: 'eas-cli',
    github: 'expo/eas-cli',
    commit: '790231ea18f768bd408f35afc5a7d10afe502462',
    set: 'mended',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'chatbox',
    github: 'chatboxai/chatbox',
    commit: '0d3139e5bf1677de66c19d65432fcd1c2994521d',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts, without what builds and tests it; then types ["*"], as of TypeScript 5, in tsconfig.json',
  },
  {
    name: 'sandbox-sdk',
    github: 'cloudflare/sandbox-sdk',
    commit: '6abf639caffa6dd20dcdba6f957ab203ece4cb01',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types and @cloudflare/*; then declarations in dist that export what the sources do',
  },
  {
    name: 'remix',
    github: 'remix-run/remix',
    commit: '0b25fab078508d1565fdd68377a2629b53031e2b',
    set: 'mended',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts --filter "./packages/*", without the dependencies for development but the types',
  },
  {
    name: 'langfuse',
    github: 'langfuse/langfuse',
    commit: '62751446149b702b419a9292ddfc2280cdf74b8c',
    set: 'held-out',
    files: ['worker/src/**/*.ts', 'packages/shared/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts of worker and packages/*, without the dependencies for development but the types; then declarations in dist that export what the sources do',
  },
  {
    name: 'openapi-ts',
    github: 'hey-api/openapi-ts',
    commit: '03f9c540272e822bc2afa971d050397929460c98',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@11 install --no-frozen-lockfile --ignore-scripts --filter "./packages/*", without the examples and the dependencies for development but the types; then declarations in dist that export what the sources do',
  },
  {
    name: 'prisma',
    github: 'prisma/prisma',
    commit: '9b75b95503c2f8fdfc75319e5b158912e11aae81',
    set: 'held-out',
    files: ['packages/**/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts, without the dependencies for development but the types; then declarations in dist that export what the sources do',
  },
  {
    name: 'flowise',
    github: 'FlowiseAI/Flowise',
    commit: 'ababf4c8ebc0263e03aeeb917832251d3fd785e4',
    set: 'held-out',
    files: [
      'packages/server/src/**/*.ts',
      'packages/components/{nodes,src,credentials}/**/*.ts',
    ],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts of packages/{server,components}, without the dependencies for development but the types; then types ["*"], as of TypeScript 5, in tsconfig.json, and declarations in dist that export what the sources do',
  },
  {
    name: 'nextchat',
    github: 'ChatGPTNextWeb/NextChat',
    commit: '706a18b95b714ab29b2a4842d3b9ff4f887935d5',
    set: 'held-out',
    files: ['app/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without rt-client, which is on GitHub alone, and the dependencies for development but the types and @tauri-apps/*; then types ["*"], as of TypeScript 5, in tsconfig.json',
  },
  {
    name: 'polykey',
    github: 'MatrixAI/Polykey',
    commit: '8c1cc9a0f3501713e952ed6dc210699733b5fdc6',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps; then strict false and types ["*"], as of TypeScript 5, in tsconfig.json',
  },
  {
    name: 'js-waku',
    github: 'waku-org/js-waku',
    commit: '84a6ea69cf8630dacea0cafd58dd8c605ee8dc48',
    set: 'mended',
    files: [
      'packages/{core,discovery,enr,interfaces,message-encryption,proto,react,relay,rln,run,sdk,sds,utils}/src/**/*.{ts,tsx}',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types; then paths from @waku/* to the sources in tsconfig.json',
  },
  {
    name: 'nats.js',
    github: 'nats-io/nats.js',
    commit: '3a7b736b175d9a387130210c88f851d71e1b014f',
    set: 'mended',
    files: ['{core,jetstream,kv,nst,obj,services,transport-node}/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps; then a tsconfig.json with paths from @nats-io/* to the sources',
  },
  {
    name: 'mcp-servers',
    github: 'modelcontextprotocol/servers',
    commit: '76d64c822f5125032f89eb71dbdb94e42b434821',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'netlify-cli',
    github: 'netlify/cli',
    commit: '88ece2915554fbb121d69143fa4799b7559d2cdd',
    set: 'mended',
    files: ['src/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'tanstack-query',
    github: 'TanStack/query',
    commit: '40321a0b1b3bdd0afa11f0e439642ab84cdf6afe',
    set: 'held-out',
    files: [
      'packages/{query-core,query-persist-client-core,query-async-storage-persister,query-sync-storage-persister,query-broadcast-client-experimental,react-query,react-query-persist-client,react-query-next-experimental}/src/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@11 install --no-frozen-lockfile --ignore-scripts of these packages, without the dependencies for development but the types and react; then no references in their tsconfig.json',
  },
  {
    name: 'smithy-typescript',
    github: 'smithy-lang/smithy-typescript',
    commit: '6815d3e96f3abc32e238bf6d806523aab81c6a8e',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    tests: ['**/*.fixture.ts'],
    install:
      'yarn@4 install --mode=skip-build, without the dependencies for development but the types; then strict, and paths from @smithy/core/* to the sources, in tsconfig.json',
  },
  {
    name: 'metamask-core',
    github: 'MetaMask/core',
    commit: 'e5aa5c5fb13f3983649eadaadcc30fc32b46b810',
    set: 'mended',
    files: ['packages/*/src/**/*.ts'],
    install:
      'yarn@4 install --mode=skip-build, without the dependencies for development but the types, and with the newest version of what is not on npm',
  },
  {
    name: 'vercel',
    github: 'vercel/vercel',
    commit: '17d9ebaf8e9b335d550dea1a243743a74edc772e',
    set: 'held-out',
    files: [
      'packages/{cli,client,cli-exec,cli-auth,cli-config,backends,build-utils,fs-detectors,functions,python,node,oidc,firewall,connect,static-config}/src/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts of these packages, without the dependencies for development but the types and those of cli and client; then strict and types ["*"], as of TypeScript 5, in tsconfig.base.json, and declarations in dist that export what the sources do',
  },
  {
    name: 'grammy',
    github: 'grammyjs/grammY',
    commit: '99c780f41679598986f1ff178f6265efa95a3121',
    set: 'mended',
    files: ['src/**/*.ts'],
    tests: ['src/*.{deno,web}.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps; then the platform of Node in the files of that of Deno',
  },
  {
    name: 'deno-std',
    github: 'denoland/std',
    commit: 'ca58f9427152c946ce1c1bc287d290efde1fbab7',
    set: 'held-out',
    files: ['*/**/*.ts'],
    tests: [
      '**/*_{test,bench}.ts',
      '{_tools,_tmp,testing}/**',
      '**/testdata/**',
    ],
    install:
      'npm install @types/deno; then a tsconfig.json with paths from @std/* to the sources',
  },
  {
    name: 'a2a-js',
    github: 'a2aproject/a2a-js',
    commit: 'f844dad4d76e0f895c2d3a1d791db81ac59880fc',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'tanstack-router',
    github: 'TanStack/router',
    commit: '0eb45738c07f53ce618d486aac1aa709f4d725ca',
    set: 'mended',
    files: [
      'packages/{history,router-core,react-router,solid-router,start-client-core,start-server-core,start-storage-context,router-utils,router-ssr-query-core,react-router-ssr-query}/src/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts of these packages, without the dependencies for development but the types, react and solid-js; then declarations in dist that export what the sources do',
  },
  {
    name: 'nango',
    github: 'NangoHQ/nango',
    commit: '2f4c0af671e2ca1c43dd4e78f3c369218bf3fc87',
    set: 'held-out',
    files: [
      'packages/{audit,authz,billing,cli,data-ingestion,database,egress,email,feature-flags,fleet,jobs,keystore,kms,kvstore,lambda-runner,logs,metering,nango-yaml,node-client,orchestrator,persist,providers,pubsub,records,runner,runner-sdk,sandbox,scheduler,server,shared,tasks,usage,utils,webhooks}/lib/**/*.ts',
    ],
    tests: ['**/*.{integration,unit}.test.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types; then no references in tsconfig.json, types ["*"], and declarations in dist that export what the sources do',
  },
  {
    name: 'automerge-repo',
    github: 'automerge/automerge-repo',
    commit: '281ebc0ef7a6a6c8e984da3831ddc1dba1fd401c',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts, without the dependencies for development but the types; then declarations in dist that export what the sources do, and types ["*"], as of TypeScript 5, in tsconfig.json',
  },
  {
    name: 'mcp-use',
    github: 'mcp-use/mcp-use',
    commit: '5865e5c142589d0930d7e79de3e5e1d98e05b76e',
    set: 'mended',
    files: ['libraries/typescript/packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts --filter "./packages/**" in libraries/typescript, without the dependencies for development but the types; then declarations in dist that export what the sources do, and types ["*"], as of TypeScript 5, in tsconfig.json',
  },
  {
    name: 'polkadot-api',
    github: 'polkadot-api/polkadot-api',
    commit: '6c1a6501ff5b7928564b33dec41741c65eac216e',
    set: 'held-out',
    files: [
      'packages/*/src/**/*.{ts,tsx}',
      'packages/{signers,json-rpc}/*/src/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@11 install --no-frozen-lockfile --ignore-scripts, without the examples and the dependencies for development but the types; then types ["*"], as of TypeScript 5, in tsconfig.base.json, and declarations in dist that export what the sources do',
  },
  {
    name: 'claude-code-router',
    github: 'musistudio/claude-code-router',
    commit: '1347c868b493728a31c76098459584e0fcc23940',
    set: 'mended',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without @the-next-ai/* and @musistudio/*, which are not on npm, and the dependencies for development but the types, electron, react, undici, better-sqlite3, node-forge and openai; then types ["*"], as of TypeScript 5, in tsconfig.json',
  },
  {
    name: 'typeagent',
    github: 'microsoft/TypeAgent',
    commit: '67d94d194e7776eaa6504a96994c20df34a58e2f',
    set: 'mended',
    files: [
      'ts/packages/{dispatcher/*,aiclient,copilot-plugin}/src/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts of agent-dispatcher, @typeagent/aiclient, dispatcher-node-providers, @typeagent/copilot-plugin and what they use, in ts, without @azure/identity-broker and @milkdown/*, which are not on npm, and the dependencies for development but the types; then declarations in dist that export what the sources do',
  },
  {
    name: 'js-stores',
    github: 'ipfs/js-stores',
    commit: 'da789f764830a5d0b70a84808f603f74bfccaffd',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    tests: ['packages/interface-{blockstore,datastore}-tests/**'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without aegir; then declarations in dist that export what the sources do',
  },
  {
    name: 'helia-verified-fetch',
    github: 'ipfs/helia-verified-fetch',
    commit: '8b7154900c385eec3ce101f27087b9a0937d8e38',
    set: 'held-out',
    files: ['packages/verified-fetch/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without aegir and the tests of interop',
  },
  {
    name: 'matter.js',
    github: 'matter-js/matter.js',
    commit: 'b851ce0195048e0567ee862861b5aa91ae05dd14',
    set: 'mended',
    files: [
      'packages/{general,protocol,node,nodejs,nodejs-ble,nodejs-ws,matter.js,mqtt,thread-br-client}/src/**/*.ts',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'hive-gateway',
    github: 'graphql-hive/gateway',
    commit: 'e104b4501630936287ed4c4b05f2d692fa7e6d0a',
    set: 'held-out',
    files: [
      'packages/*/src/**/*.ts',
      'packages/{plugins,executors,transports}/*/src/**/*.ts',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of packages, without the dependencies for development but the types; then declarations in dist that export what the sources do',
  },
  {
    name: 'hyperdx',
    github: 'hyperdxio/hyperdx',
    commit: 'b52a6fa83a1a8f6d1cc70e8b676103ade6a1b207',
    set: 'held-out',
    files: ['packages/{api,common-utils,cli,app}/src/**/*.{ts,tsx}'],
    tests: ['**/*.stories.tsx'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types; then types ["*"], as of TypeScript 5, in tsconfig.json, and declarations in dist that export what the sources do',
  },
  {
    name: 'dbos-transact',
    github: 'dbos-inc/dbos-transact-ts',
    commit: 'f4e76a08980166fa10af4f95550f1e286c06f0c3',
    set: 'held-out',
    files: ['src/**/*.ts', 'packages/*/{src/**/*,*}.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types; then no references in tsconfig.json, and declarations in dist that export what the sources do',
  },
  {
    name: 'graphile-worker',
    github: 'graphile/worker',
    commit: 'abfb4cff30747ad423046d117dfb88470f03ae00',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types and @tsconfig/*; then types ["*"], as of TypeScript 5, in tsconfig.json',
  },
  {
    name: 'pg-boss',
    github: 'timgit/pg-boss',
    commit: '55ee32f66f0bf683ff823c0ad8be2056dbc91ce4',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types and @tsconfig/*; then types ["*"], as of TypeScript 5, in tsconfig.json',
  },
  {
    name: 'rivetkit',
    github: 'rivet-gg/rivetkit',
    commit: 'de1be09abdfa44299b139816a9c7c4a7ed8083f8',
    set: 'mended',
    files: [
      'packages/*/src/**/*.{ts,tsx}',
      'packages/frameworks/*/src/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts --filter "./packages/**", without @rivetkit/engine-runner, which is not on npm, and the dependencies for development but the types; then types ["*"], as of TypeScript 5, in tsconfig.json, and declarations in dist that export what the sources do',
  },
  {
    name: 'ghostfolio',
    github: 'ghostfolio/ghostfolio',
    commit: 'c542997d27990365b607c7a6c9fe4bc8835a55c8',
    set: 'held-out',
    files: ['apps/api/src/**/*.ts', 'libs/common/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types, prisma, @nestjs/* and @angular/core; then the sources of apps/api and libs/common in their tsconfig.json',
  },
  {
    name: 'happy-cli',
    github: 'slopus/happy-cli',
    commit: 'c2bacb37369264dabc24afa697985039b762a5d6',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types; then types ["*"], as of TypeScript 5, in tsconfig.json',
  },
  {
    name: 'vitest',
    github: 'vitest-dev/vitest',
    commit: 'c3ba16b35847d27fb9f01f38cdcb047c77e121f8',
    set: 'mended',
    files: [
      'packages/{vitest,browser,mocker,runner,snapshot,spy,utils,expect,coverage-v8,ui/node,ws-client}/src/**/*.ts',
    ],
    tests: ['packages/browser/src/client/vite.config.ts'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts --filter "./packages/*", without its patches; then types ["*"], as of TypeScript 5, in tsconfig.json, and declarations in dist that export what the sources do',
  },
  {
    name: 'lage',
    github: 'microsoft/lage',
    commit: 'e1cfae7beaf573fba1010480290363cbecd92480',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types and @microsoft/*; then types ["*"], as of TypeScript 5, in tsconfig.json, and declarations in lib that export what the sources do',
  },
  {
    name: 'mtcute',
    github: 'mtcute/mtcute',
    commit: '42538c29887949aa5799a9a199b30df2f9d59ef0',
    set: 'held-out',
    files: [
      'packages/{core,dispatcher,node,bun,web,wasm,convert,file-id,i18n,tl-utils,tl-runtime,html-parser,markdown-parser,sqlite,postgres}/src/**/*.ts',
    ],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts --filter "./packages/*", without packages/deno, with @fuman/* of npm, and without the dependencies for development but the types; then packages/core/src/tl of the package on npm, and types ["*"], as of TypeScript 5, in tsconfig.json',
  },
  {
    name: 'proton-drive-sdk',
    github: 'ProtonDriveApps/sdk',
    commit: 'f24961619f849271a013926609b4a889bb57a877',
    set: 'held-out',
    files: [
      'client/js/src/**/*.ts',
      'cli/src/**/*.ts',
      'incubating/account/js/src/**/*.ts',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps in client/js, cli and incubating/account/js, without @protontech/crypto, which is not on npm, and the dependencies for development but the types and bun-types; then types ["*"] in tsconfig.json',
  },
  {
    name: 'peerbit',
    github: 'dao-xyz/peerbit',
    commit: 'c7f32cb4fafefd37c6d18295edc8b0bed6516398',
    set: 'mended',
    files: [
      'packages/{log,transport/*,clients/peerbit,clients/peerbit-react,clients/peerbit-server/*,clients/canonical/*,programs/*,programs/*/*,programs/*/*/*,utils/*,utils/*/*}/src/**/*.{ts,tsx}',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'beeai-framework',
    github: 'i-am-bee/beeai-framework',
    commit: '1d57df481511005d59e065ff0c1ba94065a6ead9',
    set: 'mended',
    files: ['typescript/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, with what it has as peers, without ddg-kit and the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'orpc',
    github: 'unnoq/orpc',
    commit: 'eaadb5fce63e3f5856dbb79a4a64e81309af2c7e',
    set: 'mended',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts --filter "./packages/*", without the dependencies for development but the types; then no references in tsconfig.json, and types ["*"], as of TypeScript 5',
  },
  {
    name: 'neuroglancer',
    github: 'google/neuroglancer',
    commit: 'c0f79b10d04647c6fff6ff030cb2dc4054526cf4',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'vscode-coder',
    github: 'coder/vscode-coder',
    commit: 'beeb1c49c81accd6b834017cca95770f1c6e25c6',
    set: 'held-out',
    files: ['src/**/*.ts', 'packages/*/src/**/*.{ts,tsx}'],
    tests: ['**/*.stories.tsx'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts, without coder, which is on GitHub alone, and the dependencies for development but the types; then types ["*"], as of TypeScript 5, in tsconfig.json',
  },
  {
    name: 'nice-grpc',
    github: 'deeplay-io/nice-grpc',
    commit: 'a4a4a78b10ad16347f3219108ad8f00fb978ace2',
    set: 'mended',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types and @tsconfig/node14; then declarations in lib that export what the sources do',
  },
  {
    name: 'zwave-js',
    github: 'zwave-js/zwave-js',
    commit: '99b403811288b7fcba24a421b4339591586b9229',
    set: 'held-out',
    files: [
      'packages/{zwave-js,core,serial,shared,nvmedit,config,host,flash,waddle}/src/**/*.ts',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types and @tsconfig/*; then no references in tsconfig.json',
  },
  {
    name: 'river',
    github: 'replit/river',
    commit: '734bd1c1c7edeefde9641c44942fa22f999957c1',
    set: 'held-out',
    files: [
      '{router,transport,codec,protobuf,logging,tracing,customSchemas}/**/*.ts',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types, typebox and @opentelemetry/*; then types ["*"], as of TypeScript 5, in tsconfig.json',
  },
  {
    name: 'jellyfin-web',
    github: 'jellyfin/jellyfin-web',
    commit: 'f330b7bc8b6fc9c0d937659919fa82a9564e2ec0',
    set: 'mended',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without libbitsub and classlist.js, which are not on npm, and the dependencies for development but the types',
  },
  {
    name: 'kubo-rpc-client',
    github: 'ipfs/js-kubo-rpc-client',
    commit: '1e22af00b002ec1493ff8c2e304e77a68afbe536',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without aegir, kubo, ipfsd-ctl and it-buffer-stream; then a tsconfig.json that is strict, with types ["*"] and allowImportingTsExtensions',
  },
  {
    name: 'page-agent',
    github: 'alibaba/page-agent',
    commit: 'b7401a051c0ce1b1ec3f2713590a78585adf9ae1',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types, react, vite, wxt and zod',
  },
  {
    name: 'synapse-sdk',
    github: 'FilOzone/synapse-sdk',
    commit: '1b8b54e873bf28002fa045bf56940adbe10d44d3',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@11 install --no-frozen-lockfile --ignore-scripts --filter "./packages/*", without the dependencies for development but the types and its peers; then declarations in dist that export what the sources do',
  },
  {
    name: 'msw',
    github: 'mswjs/msw',
    commit: '8a19d5485adad2b8a816e04a937f4c76169cd5b9',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install: 'pnpm@10 install --ignore-scripts',
  },
  {
    name: 'graphql-tools',
    github: 'ardatan/graphql-tools',
    commit: 'b6cf5e94b516182e716cbc3434ab7639e33ec9c4',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'slack-sdk',
    github: 'slackapi/node-slack-sdk',
    commit: '4322e14f116ac7551073767c533b9aca77fd9552',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'astro',
    github: 'withastro/astro',
    commit: '99d3d3dbbfa4fd7b128a056337f1a719437a7377',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts', 'packages/integrations/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, of packages/* and packages/integrations/*',
  },
  {
    name: 'amplify',
    github: 'aws-amplify/amplify-js',
    commit: '36e3ce19983925ee6a68b75ebd9a01a95100989b',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'yarn@1 install --ignore-scripts, of api, api-graphql, api-rest, auth, core and storage; then their declarations in dist/esm',
  },
  {
    name: 'ax',
    github: 'ax-llm/ax',
    commit: '3751f79eda7aa4c3c50bcf2c9a0a458661c36eed',
    set: 'held-out',
    files: ['src/{ax,aisdk,aws-bedrock,tools}/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'danny-agents',
    github: 'danny-avila/agents',
    commit: '28eab85b9f5d0fc67016ecea32ec462b2e94e587',
    set: 'mended',
    files: ['src/**/*.ts'],
    tests: ['src/scripts/**', 'src/proto/**'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'big-agi',
    github: 'enricoros/big-AGI',
    commit: '52adc48c6d02b6b099257396e39b5d78ca492291',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}', 'app/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, with types ["*"]',
  },
  {
    name: 'page-assist',
    github: 'n4ze3m/page-assist',
    commit: '87808cf884596d1e9df40dc28965b212f2e5ccdf',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without pa-tesseract.js, which is not on npm, and some of the dependencies for development; then declarations of the globals of wxt, and a tsconfig.json with their paths and types ["*"]',
  },
  {
    name: 'langsmith-sdk',
    github: 'langchain-ai/langsmith-sdk',
    commit: 'bc8dd672a7b9e7d09bcb2fdada0baff80700f9b0',
    set: 'held-out',
    files: ['js/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps in js, without some of the dependencies for development; then a tsconfig.json with the generated client and types ["*"]',
  },
  {
    name: 'mistral-client',
    github: 'mistralai/client-ts',
    commit: 'b14b3b90586e5829a7ef29e4b6c810afd4f2def6',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'chat-ui',
    github: 'huggingface/chat-ui',
    commit: 'c100c162fcc3e2347a5b716a4f8b79ea8ead25b2',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps; then declarations of the modules of svelte, and a tsconfig.json that is strict, with the paths of $lib, types ["*"] and .well-known',
  },
  {
    name: 'flue',
    github: 'withastro/flue',
    commit: 'bf86b8726f5ba189844185fdbeca0e194344ded1',
    set: 'held-out',
    files: ['packages/{cli,react,runtime,sdk,vite}/src/**/*.{ts,tsx}'],
    install:
      'pnpm@11 install --no-frozen-lockfile --ignore-scripts, the five packages alone; then a tsconfig.base.json with types ["*"] and the paths of the sources',
  },
  {
    name: 'golem-js',
    github: 'golemfactory/golem-js',
    commit: '12a22e88e66458e92437864d49e37650d59cc140',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'zarrita',
    github: 'manzt/zarrita.js',
    commit: 'c5d7a7df397f7e953cbacd1868a94519ba37e4a7',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts, without tintype, which is not on npm',
  },
  {
    name: 'weaviate',
    github: 'weaviate/typescript-client',
    commit: '096808dd28d8a7b6104946ee1e6284e690c21a8f',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without @testcontainers/weaviate, which is not on npm',
  },
  {
    name: 'streamr',
    github: 'streamr-dev/network',
    commit: '8159b8e9a1930ddcb3a3860f83de6da976e045b7',
    set: 'held-out',
    files: [
      'packages/{utils,proto-rpc,dht,trackerless-network,sdk,node,geoip-location,autocertifier-client}/src/**/*.ts',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps; then the protobufs by @bufbuild/buf, and paths from @streamr/* to the sources in a tsconfig.json of each package',
  },
  {
    name: 'firebase-js-sdk',
    github: 'firebase/firebase-js-sdk',
    commit: '6f865964baf5b4bd23b077fecec1028434a7387e',
    set: 'held-out',
    files: [
      'packages/{ai,analytics,data-connect,functions,remote-config}/src/**/*.ts',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, of these packages and what they need, without the dependencies for development but the types; then paths from @firebase/* to the sources in a tsconfig.json of each package',
  },
  {
    name: 'rushstack',
    github: 'microsoft/rushstack',
    commit: 'ae8073b330ea1004921cad9065f9dce60fc35a5b',
    set: 'held-out',
    files: [
      'apps/{heft,lockfile-explorer}/src/**/*.{ts,tsx}',
      'libraries/{operation-graph,rush-daemon,rush-daemon-protocol,rush-daemon-transport,rush-lib,node-core-library,terminal,package-extractor,package-deps-hash}/src/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts, of these packages and what they need, without the dependencies for development but the types; then paths from @rushstack/* to the sources in a tsconfig.json of each package',
  },
  {
    name: 'rhea-promise',
    github: 'amqp/rhea-promise',
    commit: '28b64ade9212c0e35f56913e993d8f98ea4e73d2',
    set: 'held-out',
    files: ['lib/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'tedious',
    github: 'tediousjs/tedious',
    commit: 'a99826d30bad0a70396d67fa3a3d5e7705e29fae',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'pmtiles',
    github: 'protomaps/PMTiles',
    commit: '182d5b3cfdc2f5a6adbc54630c612da2f6086bdd',
    set: 'held-out',
    files: ['js/src/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps in js',
  },
  {
    name: 'ydb',
    github: 'ydb-platform/ydb-js-sdk',
    commit: '8f0fc0f3bbd90d2e2bff682cc7c0415ebb33129a',
    set: 'held-out',
    files: ['{packages,third-parties}/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps; then customConditions ["development"] in tsconfig.json',
  },
  {
    name: 'mikro-orm',
    github: 'mikro-orm/mikro-orm',
    commit: 'a6b9730585e467720b90390a1de706e0f4b8726c',
    set: 'mended',
    files: ['packages/{core,sql,mongodb}/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, of these packages, without the dependencies for development; then paths from @mikro-orm/* to the sources in a tsconfig.json of each package',
  },
  {
    name: 'evolu',
    github: 'evoluhq/evolu',
    commit: '32f74a22194d90bc219704cb23f9e44ad805c2c1',
    set: 'held-out',
    files: ['packages/common/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, of this package, without the dependencies for development but the types; then a tsconfig.json of its own',
  },
  {
    name: 'react-admin',
    github: 'marmelab/react-admin',
    commit: '051f511bb0afb5ea565c2d3728bf4dab0a6fa5e0',
    set: 'held-out',
    files: [
      'packages/{ra-core,ra-data-simple-rest,ra-data-json-server}/src/**/*.{ts,tsx}',
    ],
    tests: ['**/*.stories.tsx'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, of these packages, without the dependencies for development but the types and the peers; then paths from ra-core to the sources in a tsconfig.json of each package',
  },
  {
    name: 'filen-sdk',
    github: 'FilenCloudDienste/filen-sdk-ts',
    commit: '8eda5d573d5dd2b30d8fe4b40323d927e5296498',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'js-rpc',
    github: 'MatrixAI/js-rpc',
    commit: 'b747a18f3ab782ceb80e9c5f5c9d34d4e4516b39',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'tus-node',
    github: 'tus/tus-node-server',
    commit: 'fdd8cc78946e4378624394d96d134d5ce631fb68',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps; then tsc -b packages/*',
  },
  {
    name: 'smart-composer',
    github: 'glowingjade/obsidian-smart-composer',
    commit: '6b38ab3c57e03c5c6cbeb79815277857df59cbd8',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'claudian',
    github: 'YishenTu/claudian',
    commit: 'edd89f940547ccfc85fcdfd3edc3e20d316bef5e',
    set: 'mended',
    files: ['src/**/*.ts', 'packages/*/src/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'upyo',
    github: 'dahlia/upyo',
    commit: '270c27b004b088d2696cc7ede470a57405f635ae',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    tests: ['**/test-utils/**'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts; then a tsconfig.json of its own, with paths from @upyo/* to the sources',
  },
  {
    name: 'chrome-devtools-mcp',
    github: 'ChromeDevTools/chrome-devtools-mcp',
    commit: 'ebf58f2f4aa8f1dfbbae38e440fde4e5fef7deef',
    set: 'mended',
    files: ['src/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'welshman',
    github: 'coracle-social/welshman',
    commit: 'c6847fa7c9f88a2c7334fdcea9867890da1fba41',
    set: 'mended',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'nostrify',
    github: 'soapbox-pub/nostrify',
    commit: 'eb5626e8a63041f68fff37ec9fc60480031a0691',
    set: 'held-out',
    files: ['packages/*/**/*.{ts,tsx}'],
    tests: ['packages/react/example/**'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts; then tsc in each package, types and nostrify first',
  },
  {
    name: 'transloadit-node',
    github: 'transloadit/node-sdk',
    commit: 'e9a722aa7fd2b3735831350b32f56cdabb48fbd2',
    set: 'held-out',
    files: ['packages/{node,utils,notify-url-relay,mcp-server}/src/**/*.ts'],
    install:
      'yarn@4 install --mode=skip-build --no-immutable; then tsc -b packages/{types,utils,node,notify-url-relay,zod}',
  },
  {
    name: 'hyperliquid',
    github: 'nktkas/hyperliquid',
    commit: 'db80d598f6e4672edc090fe69994ecec97ebc980',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'npm install of what deno.json imports; then a tsconfig.json of its own, and declarations of what is not on npm',
  },
  {
    name: 'squoosh',
    github: 'GoogleChromeLabs/squoosh',
    commit: '19beb1a7ab5ab7df9625edaf7c3bf71a50e183ae',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'mem0',
    github: 'mem0ai/mem0',
    commit: '8d5b7865bd0521e75fe9ab1b260eeccc83f8a378',
    set: 'held-out',
    files: ['mem0-ts/src/**/*.ts'],
    install: 'pnpm@10 install --no-frozen-lockfile --ignore-scripts in mem0-ts',
  },
  {
    name: 'webdriverio',
    github: 'webdriverio/webdriverio',
    commit: '514d1ea03df245adc0a2c193f74476738210f041',
    set: 'held-out',
    files: [
      'packages/{webdriver,webdriverio,wdio-xvfb,wdio-utils,wdio-runner,wdio-protocols,wdio-local-runner,wdio-cli,wdio-types,wdio-config,wdio-logger}/src/**/*.ts',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'agents-for-js',
    github: 'microsoft/Agents-for-js',
    commit: 'f503cf985c88cf77e0ad77e3482f3d33416756f5',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'apify-mcp',
    github: 'apify/apify-mcp-server',
    commit: '91ee491b7337575f8ba747ad7b39d64815659d4c',
    set: 'held-out',
    files: ['src/**/*.ts'],
    tests: ['src/web/**'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'pinia-colada',
    github: 'posva/pinia-colada',
    commit: '758fd29459963392b13933f1fba20030a7c48b82',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types',
  },
  {
    name: 'paseo',
    github: 'getpaseo/paseo',
    commit: 'f3de568969b27f7b0702d96f458c41a28a7dd2f5',
    set: 'mended',
    files: ['packages/{server,relay,cli}/src/**/*.ts'],
    tests: ['**/test-utils/**', '**/daemon-e2e/**', '**/*.e2e.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'fedify',
    github: 'fedify-dev/fedify',
    commit: 'ac08358ff468dafd577087d7fb7d14d12c60bd31',
    set: 'mended',
    files: [
      'packages/{fedify,vocab-runtime,webfinger,backfill,cli,sqlite,postgres,redis,amqp,mysql,relay,uri-template}/src/**/*.{ts,tsx}',
    ],
    tests: ['**/cfworkers/**'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types, and with @fedify/vocab of npm, whose sources are generated; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'session-desktop',
    github: 'oxen-io/session-desktop',
    commit: '802058e501da5ff043104788e4a9e259ffd5bbd8',
    set: 'held-out',
    files: ['ts/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without what is on GitHub alone and the dependencies for development but the types',
  },
  {
    name: 'aider-desk',
    github: 'hotovo/aider-desk',
    commit: '194a0e1005e64464fd9e78ccb004a3463b113e1e',
    set: 'held-out',
    files: ['src/main/**/*.ts', 'packages/common/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types, and with any version of the packages of @ai-sdk; then a tsconfig.json of its own',
  },
  {
    name: 'trezor-suite',
    github: 'trezor/trezor-suite',
    commit: '7ce9c0af34e6d6a7891634cb58a511d540e31ff5',
    set: 'held-out',
    files: [
      'packages/{coinjoin,transport,transport-bridge,utils,connect,blockchain-link,protobuf,protocol}/src/**/*.{ts,tsx}',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'angular-cli',
    github: 'angular/angular-cli',
    commit: '9a1b250bbd3617ce66ff67730075dcda054b5e79',
    set: 'held-out',
    files: [
      'packages/angular/{build,cli,ssr}/**/*.ts',
      'packages/angular_devkit/{architect,core,build_angular,schematics}/**/*.ts',
    ],
    tests: [
      '**/*_spec.ts',
      '**/{spec,specs,schematics/*/files}/**',
      'packages/angular/ssr/{third_party,schematics}/**',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, with the versions of the framework that are on npm',
  },
  {
    name: 'blocksuite',
    github: 'toeverything/blocksuite',
    commit: '5cb5cb68471ca692f3c162258f0087cb22fcb82d',
    set: 'held-out',
    files: ['packages/{affine,framework}/**/src/**/*.{ts,tsx}'],
    tests: ['packages/affine/all/**'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'zypher',
    github: 'corespeed-io/zypher-agent',
    commit: '5cd26905b05460f9650ddd9c56a770babede6cbb',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install of what deno.json imports; then a tsconfig.json of its own, and declarations of what is not on npm',
  },
  {
    name: 'octocode',
    github: 'bgauryy/octocode-mcp',
    commit: '4df1182e3823b2e693a950d3482e6c6879bf792b',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'agent-orchestrator',
    github: 'ComposioHQ/agent-orchestrator',
    commit: '60e8c88100a43c915f707094c7a8353b1925c6cc',
    set: 'mended',
    files: [
      'packages/{*,plugins/*}/src/**/*.{ts,tsx}',
      'packages/web/server/**/*.ts',
    ],
    tests: ['packages/integration-tests/**'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'opencode-manager',
    github: 'chriswritescode-dev/opencode-manager',
    commit: '99dbc9a9ced3275e5773626c262002c9486cc3cb',
    set: 'mended',
    files: ['{shared,backend,frontend,ocm-cli}/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'simple-agent-manager',
    github: 'raphaeltm/simple-agent-manager',
    commit: 'b672af2312a4a362a106cc2f5ed3b6460014c6d3',
    set: 'mended',
    files: ['{apps/{api,web,tail-worker},packages/*}/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'fal-js',
    github: 'fal-ai/fal-js',
    commit: '381105e138b85502b528fb8f6c16d909e30e462a',
    set: 'mended',
    files: ['libs/{client,proxy}/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'vercel-storage',
    github: 'vercel/storage',
    commit: '5c2d8bffcb6b3ab87f48277be532d08c9a07bbd2',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'conductor',
    github: 'conductor-oss/javascript-sdk',
    commit: '816e5f5260a9014f9775fb08bfb542cbc15715d0',
    set: 'held-out',
    files: ['src/**/*.ts'],
    tests: ['src/integration-tests/**'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types',
  },
  {
    name: 'deepgram',
    github: 'deepgram/deepgram-js-sdk',
    commit: '1913abc26c95b126661546cf2a9daed60da5efaa',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types',
  },
  {
    name: 'typesense',
    github: 'typesense/typesense-js',
    commit: '651aa5cf84787b8d4f7891175108353d530bb1cc',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types',
  },
  {
    name: 'milvus',
    github: 'milvus-io/milvus-sdk-node',
    commit: 'cf62b33912f9813c27704d2176217c036f0514fe',
    set: 'held-out',
    files: ['milvus/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types',
  },
  {
    name: 'rejot',
    github: 'rejot-dev/rejot',
    commit: '7461666fc70c8d42c7bada9522b3052525deb70e',
    set: 'held-out',
    files: ['{packages/*,apps/{rejot-cli,controller,mcp}}/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'libp2p-daemon',
    github: 'libp2p/js-libp2p-daemon',
    commit: 'b12bd88127aadb8184146d0072b233d69f72eb93',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'bitswap',
    github: 'ipfs/js-ipfs-bitswap',
    commit: 'dc6deea3c53df47a24bc601927e76b0b23269a26',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types; then a tsconfig.json of its own',
  },
  {
    name: 'nostr-tools',
    github: 'nbd-wtf/nostr-tools',
    commit: '70eabad612205faa00604965168d0235303da135',
    set: 'held-out',
    files: ['*.ts', 'abstract-*.ts'],
    tests: ['**/test-helpers.ts', '**/benchmarks.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types',
  },
  {
    name: 'zx',
    github: 'google/zx',
    commit: '707b43adef5df1ce30d6fbe6f79cd5e6f03f4a33',
    set: 'held-out',
    files: ['src/**/*.ts'],
    tests: ['src/globals*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without maml, which is not on npm, and the dependencies for development but the types and what is bundled',
  },
  {
    name: 'interceptors',
    github: 'mswjs/interceptors',
    commit: '75e259c426e080fe6847862af7ae49cdc17e2804',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types, undici, got and node-fetch',
  },
  {
    name: 'deepnote',
    github: 'deepnote/deepnote',
    commit: '5ca970d1d254b03e6093b7ad625badd07008dc42',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'geolibre',
    github: 'opengeos/GeoLibre',
    commit: '5cb022065e5447aafa941fe16033c2ffbb1ac20e',
    set: 'held-out',
    files: [
      '{packages,workers}/*/src/**/*.{ts,tsx}',
      'apps/geolibre-desktop/src/**/*.{ts,tsx}',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'platforma',
    github: 'milaboratory/platforma',
    commit: '1722ede946e66199a5382faae177ead6b3572c7e',
    set: 'mended',
    files: [
      'lib/{node,model,util}/*/src/**/*.ts',
      '{sdk/model,tools/block-tools,tools/tengo-builder}/src/**/*.ts',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'tutanota',
    github: 'tutao/tutanota',
    commit: '0f34397ae95db354b707ab963bec84cdcbd8f5b6',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types, and without what is on GitHub alone; then a tsconfig.json of its own',
  },
  {
    name: 'node-llama-cpp',
    github: 'withcatai/node-llama-cpp',
    commit: 'f53ea51d1e44fc5f7ff08aa0c430e06e94b2cda2',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types',
  },
  {
    name: 'blink',
    github: 'coder/blink',
    commit: 'bd3d15d88b2f02b042c71804002d2dae3e515cfa',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'ipull',
    github: 'ido-pluto/ipull',
    commit: '695478127e204d22acd7fb1b96d023cb94a95ac2',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types',
  },
  {
    name: 'kick-js',
    github: 'forinda/kick-js',
    commit: '9f03b3ec64eabb18b52342113d291f4d38afd494',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'vscode-documentdb',
    github: 'microsoft/vscode-documentdb',
    commit: 'c61cf4dfdcc6dc7a81cccfb08348d444bb0215f4',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}', 'packages/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types and the helpers of @microsoft/vscode-azext-*; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'kimi-code',
    github: 'MoonshotAI/kimi-code',
    commit: 'd723cc47ee43e5ca3c3c4ec2473f205d44acede2',
    set: 'mended',
    files: ['packages/*/src/**/*.{ts,tsx}', 'apps/kimi-code/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'pi-mcp-adapter',
    github: 'nicobailon/pi-mcp-adapter',
    commit: '4755775a6487136b1896128683ebfa0b3826b8b3',
    set: 'held-out',
    files: ['*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types and the packages of pi; then types ["*"] in tsconfig.json',
  },
  {
    name: 'burnside',
    github: 'langadventurellc/burnside',
    commit: '91a01c2d3c2df3cdb40b7afe9f2ba780665501ab',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types and react-native-sse; then types ["*"] in tsconfig.json',
  },
  {
    name: 'dotbot',
    github: 'Druidia-Bot/DotBot',
    commit: '954a2393ff0479375c0f92652dd4bc3ec89fc0c5',
    set: 'held-out',
    files: ['{server,local-agent,shared}/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'agentica',
    github: 'wrtnlabs/agentica',
    commit: 'dc91f4307a3f2ee25e1ee07cf48777fcd13b6b0d',
    set: 'mended',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'openclaw-code-agent',
    github: 'goldmar/openclaw-code-agent',
    commit: 'a4ca294aa9c94a17524aba6a546a6c2a6d60a09a',
    set: 'mended',
    files: ['*.ts', 'src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types and openclaw; then types ["*"] in tsconfig.json',
  },
  {
    name: 'agent-sh',
    github: 'guanyilun/agent-sh',
    commit: '6660f35d1d1971a2be2ca472248d6f411d4aafd7',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types; then types ["*"] in tsconfig.json',
  },
  {
    name: 'linejs',
    github: 'evex-dev/linejs',
    commit: 'b015243705af00ed0addf16f6f3c1369f58e7f77',
    set: 'held-out',
    files: ['packages/*/**/*.ts'],
    install:
      'npm install of what its deno.json imports; then a tsconfig.json of its own',
  },
  {
    name: 'ccip-tools',
    github: 'smartcontractkit/ccip-tools-ts',
    commit: '4342e96be96778aa1f71e3addea7dfb08e2a3bda',
    set: 'held-out',
    files: ['ccip-{sdk,cli}/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'arkade',
    github: 'arkade-os/ts-sdk',
    commit: '57d517b1fa85d3a32736215ecf9fed86c43e25eb',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'durable-streams',
    github: 'durable-streams/durable-streams',
    commit: '82f9963ae0b489566352393be9b4796c788c99c2',
    set: 'mended',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    tests: ['packages/*conformance-tests/**'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'flystorage',
    github: 'deltic-oss/flystorage',
    commit: '29a09a1e4d0e31a8bd8d8b4330d517b355f1020d',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'misina',
    github: 'productdevbook/misina',
    commit: '568b76419acd94bba86c4eee08b33a1fe0a6d401',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types; then types ["*"] in tsconfig.json',
  },
  {
    name: 's2-sdk',
    github: 's2-streamstore/s2-sdk-typescript',
    commit: '62f8761f201ec9591528b65e684385cc55192c1e',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'filecoin-pin',
    github: 'filecoin-project/filecoin-pin',
    commit: '4325482f180690e34f8c80d5d1b080c295427aea',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types, @ipld/dag-cbor and blockstore-core; then types ["*"] in tsconfig.json',
  },
  {
    name: 'pgflow',
    github: 'pgflow-dev/pgflow',
    commit: '5c132f3cd0c220cb4213fe12ef6ac1799f219a77',
    set: 'held-out',
    files: ['pkgs/{cli,client,core,dsl,edge-worker}/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'exarchos',
    github: 'lvlup-sw/exarchos',
    commit: 'f52758e8ec2f241b38fc4a7ce257ad22aebe58dc',
    set: 'held-out',
    files: ['servers/exarchos-mcp/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'mcp-ts-template',
    github: 'cyanheads/mcp-ts-template',
    commit: 'aead657d6c1f1569e39325f6d4622e61c09f6e5e',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without what builds and tests; then types ["*"] in tsconfig.json',
  },
  {
    name: 'mcp-framework',
    github: 'QuantGeekDev/mcp-framework',
    commit: 'ead9c4bbcd5fd098e80ccf64758bd6bf43234f90',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types; then types ["*"] in tsconfig.json',
  },
  {
    name: 'kody',
    github: 'kentcdodds/kody',
    commit: '62e307928247cff9174d74c5293c5ad7705df444',
    set: 'held-out',
    files: ['packages/{worker,home-connector,shared}/**/*.{ts,tsx}'],
    tests: ['**/*.e2e.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'obsidian-llm-wiki',
    github: 'green-dalii/obsidian-llm-wiki',
    commit: '8376ba12a7c590643c84e69ede9ff0c9d9ac70a5',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types, obsidian and yaml; then types ["*"] in tsconfig.json',
  },
  {
    name: 'vscode-containers',
    github: 'microsoft/vscode-containers',
    commit: '9aac5ff96bcbd9d9db458bd37f3c6944128f1f94',
    set: 'held-out',
    files: ['{packages/*,extensions/vscode-containers}/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types and without the helpers of @microsoft/vscode-azext-*; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'redocly-cli',
    github: 'Redocly/redocly-cli',
    commit: '03cb486aad6ae9ac9df4465214283d5149a9019d',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'atrium',
    github: 'lhz960904/atrium',
    commit: '4ca74fd5eaa74f2d7ec949c6bf36bbf1c4a6e0aa',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without what builds; then types ["*"] in its tsconfigs',
  },
  {
    name: 'akash-console',
    github: 'akash-network/console',
    commit: 'd84c9e93d7904ec9cbbfd2d62b79994209bea297',
    set: 'held-out',
    files: [
      'apps/{api,indexer,log-collector,notifications,provider-inventory,provider-proxy,tx-signer}/src/**/*.ts',
      'packages/*/src/**/*.{ts,tsx}',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'js-ceramic',
    github: 'ceramicnetwork/js-ceramic',
    commit: 'd1b0706ba4f29faef83a8d5d151a2226dda8ac5f',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    tests: ['packages/*test-utils/**'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'genaiscript',
    github: 'microsoft/genaiscript',
    commit: '1d78611e5d5480586d2b59b6260750b6bfa904dc',
    set: 'mended',
    files: ['packages/{core,cli,vscode,web}/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without what is large or not on npm; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'ar-io-node',
    github: 'ar-io/ar-io-node',
    commit: 'dec86f85bb9585658e424f393083bf6d69a7c5e1',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without arweave and opossum-prometheus, and without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'turbo-sdk',
    github: 'ardriveapp/turbo-sdk',
    commit: '1be45597328ee7d38a8a1c8252dde192e79393d2',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'it',
    github: 'achingbrain/it',
    commit: '602de90f93a67c682434d6f83147fef994566eb1',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'uploadthing',
    github: 'pingdotgg/uploadthing',
    commit: 'e8ffeaeed0dad695bc4e56f2b9f6849da1b53d45',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'hpcc-comms',
    github: 'hpcc-systems/Visualization',
    commit: '73ca4ae618fda65349f23d4fd22a3c8b284a479f',
    set: 'held-out',
    files: ['packages/comms/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'oh-my-pi',
    github: 'can1357/oh-my-pi',
    commit: 'adad196fd3bad10d06e57eda4c01ad7ae787c7ec',
    set: 'mended',
    files: ['packages/{coding-agent,ai,agent,tui}/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'cosmo',
    github: 'wundergraph/cosmo',
    commit: '6e0a147f4d2ec387cddc06b45b97814b940fe40b',
    set: 'mended',
    files: ['{controlplane,cli}/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'happier',
    github: 'happier-dev/happier',
    commit: '3e21bff7f7b1eb89f1d3e50311d1177f59e7037c',
    set: 'mended',
    files: ['{apps/{cli,server,stack},packages/*}/{src,sources}/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'vellum',
    github: 'vellum-ai/vellum-assistant',
    commit: '0d28f8de0964f5a1f8df00588e163e2ddbdb02db',
    set: 'mended',
    files: ['{assistant,cli,packages/*}/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'azuretools',
    github: 'microsoft/vscode-azuretools',
    commit: 'e188f06528a3d50be5c4f7b6b957b2d3b8b09bed',
    set: 'held-out',
    files: [
      '{appservice,appsettings,auth,azure,dev,eng,serviceconnector,utils}/src/**/*.ts',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'magi',
    github: 'just-every/magi',
    commit: '05f021d9ce37d397b49872bccae1b5fc50de1ecd',
    set: 'held-out',
    files: ['{engine,magi,server,web}/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'phoenix',
    github: 'Arize-ai/phoenix',
    commit: '9478f954bbc6175a0eaef398d0a92c1d967c3bfe',
    set: 'mended',
    files: ['js/packages/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'rivet',
    github: 'rivet-dev/rivet',
    commit: 'cb33baec8604d42c8c3cd4f2b6a20eef6b436994',
    set: 'held-out',
    files: ['rivetkit-typescript/packages/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'inkeep',
    github: 'inkeep/agents',
    commit: 'd5d09d0c6da459bc71ef47b538c5509dd3747d71',
    set: 'mended',
    files: ['{agents-api,packages/*}/src/**/*.{ts,tsx}'],
    tests: ['agents-api/**/__tests__/**'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'superset',
    github: 'superset-sh/superset',
    commit: '5953a894bf38c4e443f56a2d34c5fe7b68c621db',
    set: 'held-out',
    files: [
      'packages/{host-service,cli,cli-framework,shared,workspace-fs,trpc,db,mcp,workspace-client}/src/**/*.{ts,tsx}',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'redpanda-console',
    github: 'redpanda-data/console',
    commit: '12ba56d5f5ce8c3e8bd34f758c16f29026fbba7a',
    set: 'held-out',
    files: ['frontend/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'crystal',
    github: 'graphile/crystal',
    commit: '7914f441356e99134c5406925364958952d7ead0',
    set: 'held-out',
    files: ['{grafast,graphile-build,utils,postgraphile}/**/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'lobster',
    github: 'openclaw/lobster',
    commit: 'b350e1ef771ab782652031d7118c9559951058c5',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'clodex',
    github: 'bman654/clodex',
    commit: '8350dd65520cd1baf5d39f4fa08361ed6f278cef',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'sandcastle',
    github: 'mattpocock/sandcastle',
    commit: 'e99f832f26dc9d245c019a9ddd19fa5dee792427',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'nestjs-agentic',
    github: 'irzix/nestjs-agentic',
    commit: '1ce1b609871c27c2c4735887a8fb46d4c38e4928',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'open-multi-agent',
    github: 'open-multi-agent/open-multi-agent',
    commit: '16562ed894000522fa2ba1fb810e1c2a41cafe25',
    set: 'mended',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'obelisk',
    github: 'ShaulLavo/obelisk',
    commit: 'a30a2f4e40347c5cbce4e0d3b291d8e91bff1860',
    set: 'held-out',
    files: ['{packages,apps}/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'better-ccflare',
    github: 'tombii/better-ccflare',
    commit: '8e5ac15d675c2ab38b55a034df8753a389b9b23e',
    set: 'mended',
    files: ['{packages,apps}/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'neurolink',
    github: 'juspay/neurolink',
    commit: '11911999fd723159e243e64fc31810d9cdc8feb4',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'ixjs',
    github: 'ReactiveX/IxJS',
    commit: '4a1d9c8131eb9ce6049fc72538f742812aff9888',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'durabletask',
    github: 'microsoft/durabletask-js',
    commit: 'd073ca0ec7325e4efe5a5ab1eb3d3afa152d6442',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'whatwg-node',
    github: 'ardatan/whatwg-node',
    commit: 'c5fd2b894b3460daffca329aa7b6e5423bfcf124',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'braintrust',
    github: 'braintrustdata/braintrust-sdk',
    commit: 'a696a72395bb5829c8579af7e108c8c52745a685',
    set: 'held-out',
    files: ['{js,integrations/*}/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'instant',
    github: 'instantdb/instant',
    commit: 'a4d2ef33b60f281a437191006e4541d4780f9e4a',
    set: 'mended',
    files: ['client/packages/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'libmodal',
    github: 'modal-labs/libmodal',
    commit: 'ab68c3ed081ec40244e16f04bf5266ad1ac134b9',
    set: 'held-out',
    files: ['modal-js/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'vscode-js-debug',
    github: 'microsoft/vscode-js-debug',
    commit: '06ce1aa29692a9147fbca4a82aed68c43a13655e',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'wagmi',
    github: 'wevm/wagmi',
    commit: '4c461abcbf1b7a0f7adbef3d80e801c2723aa274',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'kysely',
    github: 'kysely-org/kysely',
    commit: '478ec67b2de2568f5590a015d3e120644e81bd87',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'node-redis',
    github: 'redis/node-redis',
    commit: '2a92b2e51aea18b31776ede15e022217e7ea9b37',
    set: 'mended',
    files: ['packages/*/lib/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'ag-ui',
    github: 'ag-ui-protocol/ag-ui',
    commit: '821b8c227c6fe7b78de2c8259173dd7cbbdf181b',
    set: 'mended',
    files: [
      '{sdks/typescript/packages/*,middlewares/*,integrations/*,integrations/*/typescript}/src/**/*.{ts,tsx}',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'xsai',
    github: 'moeru-ai/xsai',
    commit: '0ed4f65cc4c00beaced9fa29b7c30985acddcc7a',
    set: 'held-out',
    files: ['{packages,packages-top,packages-ext}/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'readest',
    github: 'readest/readest',
    commit: 'a4358d22efea8e4b87efc049de8fa03c3f98b169',
    set: 'mended',
    files: ['apps/readest-app/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'service-worker-gateway',
    github: 'ipfs/service-worker-gateway',
    commit: '19e64f8e29a7b7daabceafad33e46375dbc0498e',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'mediabunny',
    github: 'Vanilagy/mediabunny',
    commit: '394eede178d5f70019b66d7b8a9c274fed1cd4ac',
    set: 'held-out',
    files: ['{src,shared,packages/*/src}/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'fastmcp',
    github: 'punkpeye/fastmcp',
    commit: 'a97c5eb2f0c5a4fcd47450b656b957687e255366',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'durably',
    github: 'coji/durably',
    commit: 'a28f7bbbd37d3314ee5f212bb9593eec3d57b38d',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'chatty',
    github: 'looker-open-source/chatty',
    commit: '826d22758f3a09c23869df2ff678933086b74a06',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'openid-client',
    github: 'panva/openid-client',
    commit: '27c6be865d74423fa43b10d705bcbfc65bc95a3b',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'weather-map-layer',
    github: 'open-meteo/weather-map-layer',
    commit: 'cb8d22d92754e7060c04ec20eaa7ddf0f104e57c',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'crossgen',
    github: 'Bliveren/CrossGen',
    commit: '5af9d348b2d04738a8b1ff0b09ae54ba2a00e3d2',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'qmd',
    github: 'tobi/qmd',
    commit: 'dbfd0b4736aeaf761d1a16ca8e424f071df8feb9',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'uploadcare',
    github: 'uploadcare/uploadcare-js-api-clients',
    commit: '237a02f815c2f69c9ecbafa6bc5d7dcf687d9b57',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'backtrace',
    github: 'backtrace-labs/backtrace-javascript',
    commit: '23a99e7d4440cc6197a498ab896e535d5caaca8b',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'boltz-web-app',
    github: 'BoltzExchange/boltz-web-app',
    commit: '9cc7b2ab368148f9a74f4a90db97bdd426c39751',
    set: 'held-out',
    files: ['{src,packages/*/src}/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'quilt',
    github: 'lemonmade/quilt',
    commit: '3ba871aa477de695bb6527fcb3c1dc8d1b21bb6e',
    set: 'held-out',
    files: ['packages/*/source/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'helios',
    github: 'BintzGavin/helios',
    commit: 'c0e787ce87c2dcbadc9fce5d169044b668acf65e',
    set: 'mended',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'cliparr',
    github: 'TechSquidTV/Cliparr',
    commit: '816c55c6a6b3722dae1fb8ace76157b3604b08d5',
    set: 'held-out',
    files: ['{apps,packages}/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'slicc',
    github: 'ai-ecoverse/slicc',
    commit: 'ad156dca739f53d8fac30fabaf3e57ee48870844',
    set: 'mended',
    files: ['packages/*/{src,providers}/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'bike4mind',
    github: 'Bike4Mind/bike4mind',
    commit: '3d3721797e898732b5d597815c4fdfd0581de715',
    set: 'mended',
    files: [
      '{b4m-core/*/src,packages/*/src,apps/client/{server,app,pages}}/**/*.{ts,tsx}',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, with @types/node of the lock file (24.12.3, in which no request has a signal), and without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'frontmcp',
    github: 'agentfront/frontmcp',
    commit: 'a307c49436566403ea11883a85a9f006eca1a8e7',
    set: 'held-out',
    files: ['{libs,plugins}/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'nuwa',
    github: 'nuwa-protocol/nuwa',
    commit: '1dbe896ba59e9c5262932e383152f9fc6ffc00e4',
    set: 'held-out',
    files: ['{nuwa-services,nuwa-kit}/**/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'heroic',
    github: 'Heroic-Games-Launcher/HeroicGamesLauncher',
    commit: '37a9bef678a837240477e97b708069dab4517666',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'allmaps',
    github: 'allmaps/allmaps',
    commit: '34673e64ad271926a73bd186401ff7e90078b99e',
    set: 'held-out',
    files: ['{packages,apis,apps}/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'surrealdb',
    github: 'surrealdb/surrealdb.js',
    commit: '9a76f9337aff3b8725263179a56bc20f73fb7653',
    set: 'held-out',
    files: ['packages/*/{src,src-ts}/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'vscode-codeql',
    github: 'github/vscode-codeql',
    commit: '4a396bf79a75ef9b89fb7e4c8893cf930086ad6e',
    set: 'mended',
    files: ['extensions/ql-vscode/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'jazz',
    github: 'garden-co/jazz',
    commit: '6a363411a4e3a821659e52f014b2a992d7830fc3',
    set: 'held-out',
    files: ['packages/jazz-tools/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'perfetto',
    github: 'google/perfetto',
    commit: 'ec5d16b14b743ba6063d720956d6d6af6610fd72',
    set: 'held-out',
    files: ['ui/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'cerbos',
    github: 'cerbos/cerbos-sdk-javascript',
    commit: '1cb4bbba1fa27be80e7bada5012eea2b8b5d2a83',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'piscina',
    github: 'piscinajs/piscina',
    commit: '4e9791fd46b61c638e7ad05f14ec4540d40898aa',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'srvx',
    github: 'h3js/srvx',
    commit: '053be62e5e9e1f1966ab8592f1254ac40ac00317',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'elastic-transport',
    github: 'elastic/elastic-transport-js',
    commit: '167cdd86c65755460ed16f304afc9ecb18bcbdda',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'clack',
    github: 'bombshell-dev/clack',
    commit: 'adb6af9f5fb39408934323a7415beb46b63ecd9a',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'meilisearch',
    github: 'meilisearch/meilisearch-js',
    commit: '8c8d29c4acfaf08a15659f4799330cb768fc2239',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'sidequest',
    github: 'sidequestjs/sidequest',
    commit: '02547d9081367da92d0c0faf877091aa8e46a132',
    set: 'held-out',
    files: ['packages/**/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'stello',
    github: 'stello-agent/stello',
    commit: '111a6715c95a87149757f15d3f232bb8e0e16da0',
    set: 'held-out',
    files: ['packages/*/{src,web/src}/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'nukebg',
    github: 'yocreoquesi/nukebg',
    commit: '0c102e9b6f60c55cd95c63eb0ba517bf7411d650',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'vivliostyle-cli',
    github: 'vivliostyle/vivliostyle-cli',
    commit: '6b36c2f51537f687af8f3116ee874f88897fa09a',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'vercel-workflow',
    github: 'vercel/workflow',
    commit: 'c78bec37b0ca553fe1e808e93138fb2eb5735d7d',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'web-widget',
    github: 'web-widget/web-widget',
    commit: '090d9c0dc1c13358273df5568052000708c6a8f4',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'modelfusion',
    github: 'lgrammel/modelfusion',
    commit: '9d99703dc7b60836992bf661cfc9698c8ee5976c',
    set: 'held-out',
    files: ['packages/modelfusion/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'kubernetes-client',
    github: 'kubernetes-client/javascript',
    commit: '072811b3615b6d97a56448c89f6674574cebd0bb',
    set: 'held-out',
    files: ['src/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'lifi-sdk',
    github: 'lifinance/sdk',
    commit: '0cf54177229e50315a066d178487544c09633ba6',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'squid-sdk',
    github: 'subsquid/squid-sdk',
    commit: 'b1bb0b3aba67339c8d4ecd54fc5ae75ddf83fafe',
    set: 'held-out',
    files: [
      '{substrate,graphql,typeorm,util,evm,solana,fuel,starknet,tron,bitcoin,hyperliquid}/*/src/**/*.ts',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'vercel-chat',
    github: 'vercel/chat',
    commit: 'c4f709fe938fd622f6107a094b03b777a267e612',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'textgenerator',
    github: 'nhaouari/obsidian-textgenerator-plugin',
    commit: '4925820bac7a4e52c80caf72444dd3fdc861cbbe',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'mongodb-vscode',
    github: 'mongodb-js/vscode',
    commit: '563ced7b8a4d5d62770a80a27001c03016259820',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'bolt-diy',
    github: 'stackblitz-labs/bolt.diy',
    commit: '2e254ac19a696394030601bc602f54945b12bfc4',
    set: 'mended',
    files: ['app/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'project-nomad',
    github: 'Crosstalk-Solutions/project-nomad',
    commit: 'b6c6ff4f30cb21f2d8fe99e02f0385e63ec21bfd',
    set: 'mended',
    files: ['admin/{app,inertia,commands,util,start}/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'claude-mem',
    github: 'thedotmack/claude-mem',
    commit: 'e2d1df569a8f04075d40e92461128ece7cf04c82',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'background-agents',
    github: 'ColeMurray/background-agents',
    commit: 'ecc3d7b81198c63ccab1cfd016fd7dcdaf1b746f',
    set: 'mended',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'archon',
    github: 'coleam00/Archon',
    commit: '3d9af974b97e0e8cd0801e20db91f412bf64077e',
    set: 'mended',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'tambo',
    github: 'tambo-ai/tambo',
    commit: '6861a3f2aab69a6c05696e1d7bf755197987862d',
    set: 'mended',
    files: ['{apps/api,apps/web,packages/*,react-sdk}/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'homarr',
    github: 'homarr-labs/homarr',
    commit: '464d98e124726f30c5f92ccf18a5ebff71e0cdd9',
    set: 'mended',
    files: ['{apps/*,packages/*}/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'oh-my-openagent',
    github: 'code-yeongyu/oh-my-openagent',
    commit: '346a054bca27dd77c97c4cfb8c2c38e8e4930cb5',
    set: 'mended',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'lichtblick',
    github: 'lichtblick-suite/lichtblick',
    commit: '66adecb99ca4363b1028c750919c9046609f5c85',
    set: 'mended',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'redisinsight',
    github: 'redis/RedisInsight',
    commit: '602971420b4130182e44dd11efbf9e8bd03ec995',
    set: 'held-out',
    files: ['redisinsight/{ui,api}/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'qdrant-js',
    github: 'qdrant/qdrant-js',
    commit: '06fb946007ec45f67925972e009a512f84c5a0fd',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install: 'pnpm@10 install --ignore-scripts',
  },
  {
    name: 'upstash-redis',
    github: 'upstash/redis-js',
    commit: '777dc30585ae61e5826bb95f5a957e6dea277900',
    set: 'held-out',
    files: ['packages/*/{pkg,platforms,src}/**/*.ts'],
    install: 'pnpm@10 install --ignore-scripts',
  },
  {
    name: 'openrouter-provider',
    github: 'OpenRouterTeam/ai-sdk-provider',
    commit: '4247ab25f917144e8978c70b82daf42ab3bb7d2b',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install: 'pnpm@10 install --ignore-scripts',
  },
  {
    name: 'acp-sdk',
    github: 'agentclientprotocol/typescript-sdk',
    commit: '4d5f0de911740636b7c2ab210a4c9d940f0df19a',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'ms-rest-js',
    github: 'Azure/ms-rest-js',
    commit: 'd0527449c295fc8df511fd7d4c0a0308c9ed2ce6',
    set: 'held-out',
    files: ['lib/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'lark-sdk',
    github: 'larksuite/node-sdk',
    commit: 'f54b49f3566c52b54c598194b7ed3015e3e24224',
    set: 'held-out',
    files: [
      '{channel,client,ws-client,adaptor,scene,utils,dispatcher,http}/**/*.ts',
    ],
    install: 'yarn@1 install --ignore-scripts',
  },
  {
    name: 'momento',
    github: 'momentohq/client-sdk-javascript',
    commit: '30fa5d26bb1adbe8e0fe74c963d21f4f0f8f90fa',
    set: 'held-out',
    files: ['packages/{client-sdk-nodejs,client-sdk-web,core}/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'ollama-js',
    github: 'ollama/ollama-js',
    commit: 'f23d7eeb6de12916dc0ebd9f95e273acc0af01e8',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps --omit=dev, with typescript and the types',
  },
  {
    name: 'sanity-cli',
    github: 'sanity-io/cli',
    commit: '63dda1a687981d4870a5b9e12fa8f12b2bf9c48f',
    set: 'mended',
    files: [
      'packages/@sanity/{cli,cli-core,cli-build,workbench-cli}/src/**/*.{ts,tsx}',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'cspell',
    github: 'streetsidesoftware/cspell',
    commit: '381d783b5c84d4ef3548f56426fe94f12ec8390c',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,mts}'],
    install:
      'pnpm@11 install --ignore-scripts of packages/*; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'concurrently',
    github: 'open-cli-tools/concurrently',
    commit: '8b15b92cedfc18fa0079515859265f11baccd981',
    set: 'held-out',
    files: ['{src,bin}/**/*.ts'],
    install: 'pnpm@10 install --ignore-scripts',
  },
  {
    name: 'orval',
    github: 'orval-labs/orval',
    commit: 'd85ee5be0abe9ae0bfe5345e3162988b83c69f08',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'tsdown',
    github: 'rolldown/tsdown',
    commit: '81d10e56e9e14362e53877ea7273e70997ba7796',
    set: 'held-out',
    files: ['{src,packages/*/src}/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types',
  },
  {
    name: 'smithery-cli',
    github: 'smithery-ai/cli',
    commit: '407ac3b33944a585357379bc213fdf1ee55464d7',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without two packages that are not on npm',
  },
  {
    name: 'growthbook',
    github: 'growthbook/growthbook',
    commit: '8f1db4456915a8e7b7faf23d5632ca7219d2f469',
    set: 'held-out',
    files: ['packages/{back-end,shared,sdk-js,stats-ts}/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts of back-end; shared has a link to its node_modules',
  },
  {
    name: 'botpress',
    github: 'botpress/botpress',
    commit: '4f4a05a0c427ce1fac9d7859a89bb995106051ac',
    set: 'held-out',
    files: ['packages/{llmz,zai,cognitive,client,sdk}/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'supermemory',
    github: 'supermemoryai/supermemory',
    commit: '34876664810a43a55954a0a83571662a3bd333b8',
    set: 'held-out',
    files: ['{apps/{web,mcp},packages/{tools,lib}}/**/*.{ts,tsx}'],
    install: 'bun install --ignore-scripts',
  },
  {
    name: 'sentry-mcp',
    github: 'getsentry/sentry-mcp',
    commit: '4a109327ef3cc3b20b36ac18edbce68d37010565',
    set: 'mended',
    files: ['packages/{mcp-core,mcp-cloudflare,mcp-server}/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'context7',
    github: 'upstash/context7',
    commit: 'c3248289c2ad431a9f34849a3f3d047fc4400373',
    set: 'held-out',
    files: ['packages/*/{src,lib,extensions}/**/*.ts'],
    install: 'pnpm@10 install --ignore-scripts',
  },
  {
    name: 'portkey-gateway',
    github: 'Portkey-AI/gateway',
    commit: '669825cbe89ee51569918b8f78a9db486fd69dd4',
    set: 'mended',
    files: ['{src,plugins}/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'monoweb',
    github: 'dotkom/monoweb',
    commit: '94fc49d751513aa62c24cc04398f808944c20b34',
    set: 'held-out',
    files: ['apps/{rpc,grades-backend}/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts of these applications and what they need',
  },
  {
    name: 'browserless',
    github: 'browserless/browserless',
    commit: '0e2f33edd7beca0356c2548727f2d95e4fed51f3',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types, and without two that are not on npm',
  },
  {
    name: 'unixfs',
    github: 'ipfs/js-ipfs-unixfs',
    commit: '38dec1c52748fbfcae4026f6ff485a2d35195ee8',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install: 'npm install --ignore-scripts, without aegir',
  },
  {
    name: 'cockatiel',
    github: 'connor4312/cockatiel',
    commit: 'f475a690eedbb9dc7e495b6e4b0f42105c195ec3',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'nat-port-mapper',
    github: 'achingbrain/nat-port-mapper',
    commit: '7e779dd0d3d09b043e81d557624d504361655df7',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install: 'npm install --ignore-scripts, without aegir',
  },
  {
    name: 'apibara',
    github: 'apibara/typescript-sdk',
    commit: '50397c4379686d4df927cef2fee1015d299ee01b',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without the dependencies for development but the types; then a tsconfig.json of its own, with paths to the sources',
  },
  {
    name: 'pkc-js',
    github: 'pkcprotocol/pkc-js',
    commit: '1cb9da5b7f88ebd07bde78e01274bba5123f2f3e',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'pglite',
    github: 'electric-sql/pglite',
    commit: '45ce73852ac7bff817e4b44295f4ec8d4602aad9',
    set: 'held-out',
    files: ['packages/{pglite,pglite-sync,pglite-socket}/src/**/*.ts'],
    install: 'pnpm@10 install --ignore-scripts of these packages',
  },
  {
    name: 'sqs-consumer',
    github: 'bbc/sqs-consumer',
    commit: '08add4feef74a6c54f80fa793164f36b7240be52',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types',
  },
  {
    name: 'pochi',
    github: 'TabbyML/pochi',
    commit: '7bbd5c1c52eab19cdd0bf82ee698fba6601e78d8',
    set: 'held-out',
    files: ['packages/{cli,common,livekit,tools}/src/**/*.{ts,tsx}'],
    install: 'bun install --ignore-scripts',
  },
  {
    name: 'p-queue',
    github: 'sindresorhus/p-queue',
    commit: '180ab9e25cd10b6f548767d7176076b50d25e188',
    set: 'held-out',
    files: ['source/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'node-glob',
    github: 'isaacs/node-glob',
    commit: 'e80cb38ae60d6cbff9e75f39032a994858994d35',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'web-streams',
    github: 'MattiasBuelens/web-streams-polyfill',
    commit: 'add69059ed08eae6a18559aba49575a280d1529e',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'prismic-client',
    github: 'prismicio/prismic-client',
    commit: 'b5006be538ebc7781e70a9669ed99f957c4779ea',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'abort-controller-x',
    github: 'deeplay-io/abort-controller-x',
    commit: '68a1b6f2fa0bb4dd80a29fd867c803aa960970e7',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'box-sdk',
    github: 'box/box-typescript-sdk-gen',
    commit: '1a16c5bd8a5100f55c6ebab79ab5efc0269263bc',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'codesandbox-sdk',
    github: 'codesandbox/codesandbox-sdk',
    commit: '10f82664b5d0869e6d67e9610ae48b40cb560548',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'gaxios',
    github: 'googleapis/gaxios',
    commit: '26b6e4ae05e9af0052c5271d2fe3f67ce2755511',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'cashu-ts',
    github: 'cashubtc/cashu-ts',
    commit: 'd09449955036e0630164d9da4fa44e9e744c86ba',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'masto',
    github: 'neet/masto.js',
    commit: '49ab1a650c9129bf8370cfb0602ab576404f40cb',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'tinybench',
    github: 'tinylibs/tinybench',
    commit: '52fb2be9a3e96814737283717f164aaea09d78b3',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install: 'pnpm@10 install --ignore-scripts',
  },
  {
    name: 'azure-appconfig',
    github: 'Azure/AppConfiguration-JavaScriptProvider',
    commit: 'ee23ddb8b2dd87d07ca3b208039272fb8a55ce47',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'webdav-client',
    github: 'perry-mitchell/webdav-client',
    commit: 'becbdae85ed06d7044170cc99a7c79aa27675b3a',
    set: 'held-out',
    files: ['source/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'umi',
    github: 'metaplex-foundation/umi',
    commit: '09c46851cd26c0f0996f4c55455e4d5a9c6c819f',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of what these packages need, without the dependencies for development but the types; then a tsconfig.json of its own for each, with paths to the sources',
  },
  {
    name: 'pacer',
    github: 'TanStack/pacer',
    commit: 'cac705b14f7b246ef95e0287dc7745684fb40867',
    set: 'held-out',
    files: ['packages/{pacer,pacer-lite,react-pacer}/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of what these packages need, without the dependencies for development but the types; then a tsconfig.json of its own for each, with paths to the sources',
  },
  {
    name: 'nostr-fetch',
    github: 'jiftechnify/nostr-fetch',
    commit: 'fcf39ac672ba3e0ddd681c802427653accb5e4e4',
    set: 'held-out',
    files: ['packages/{kernel,nostr-fetch,adapter-*}/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of what these packages need, without the dependencies for development but the types; then a tsconfig.json of its own for each, with paths to the sources',
  },
  {
    name: 'ya-webadb',
    github: 'yume-chan/ya-webadb',
    commit: '252405851a8434eda262cd44ad4a847e04712aba',
    set: 'held-out',
    files: ['libraries/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of what these packages need, without the dependencies for development but the types; then a tsconfig.json of its own for each, with paths to the sources',
  },
  {
    name: 'influxdb',
    github: 'influxdata/influxdb-client-js',
    commit: 'cdf709ba046f485c74241e93817c4fab7f1152ed',
    set: 'held-out',
    files: ['packages/core/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of this package, without the dependencies for development but the types and rxjs',
  },
  {
    name: 'here-sdk',
    github: 'heremaps/here-data-sdk-typescript',
    commit: '36a57e32ec1675b2acfd08882519afe1aa16db1d',
    set: 'held-out',
    files: ['@here/*/lib/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of what these packages need, without the dependencies for development but the types; then a tsconfig.json of its own for each, with paths to the sources',
  },
  {
    name: 'graphql-sse',
    github: 'enisdenjo/graphql-sse',
    commit: '4caa9fbceb8f2e7a2040f60779ffbeb6f8557203',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'appkit',
    github: 'databricks/appkit',
    commit: '5acd841c21b13417ce767d1eabdd74628b0c1281',
    set: 'mended',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install: 'pnpm@10 install --ignore-scripts of these packages',
  },
  {
    name: 'checkly-cli',
    github: 'checkly/checkly-cli',
    commit: 'c25a9045fae036f4a4b26d4025bda614541da187',
    set: 'held-out',
    files: ['packages/cli/src/**/*.ts'],
    tests: ['**/onboarding-boilerplate/**'],
    install: 'pnpm@10 install --ignore-scripts of this package',
  },
  {
    name: 'chromatic-cli',
    github: 'chromaui/chromatic-cli',
    commit: '239f773d2e87931fb1cc42a46029e3980e00e803',
    set: 'held-out',
    files: ['node-src/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'capnweb',
    github: 'cloudflare/capnweb',
    commit: '32e381cd5a1c76a54f0195d92ab34c2da89b4e45',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'happy-dom',
    github: 'capricorn86/happy-dom',
    commit: '084afd6773bedc99903e04a693b69b7eb375dec6',
    set: 'held-out',
    files: ['packages/happy-dom/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of this package, without the dependencies for development but the types',
  },
  {
    name: 'wire-web',
    github: 'wireapp/wire-web-packages',
    commit: '426fb4f0f385f30f18479f01d092137b140c3ebc',
    set: 'held-out',
    files: ['packages/{api-client,commons,priority-queue}/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of what these packages need, without the dependencies for development but the types; then a tsconfig.json of its own for each, with paths to the sources',
  },
  {
    name: 'posthog-js',
    github: 'PostHog/posthog-js',
    commit: '9b2a1b18db64f9f6b331cbded543c5ead3ccf0cb',
    set: 'held-out',
    files: ['packages/{core,node,mcp}/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of what these packages need, without the dependencies for development but the types; then a tsconfig.json of its own for each, with paths to the sources',
  },
  {
    name: 'auth0-spa-js',
    github: 'auth0/auth0-spa-js',
    commit: 'dab666a154f7e1f0536569788e6170a38ad164bf',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types',
  },
  {
    name: 'ocap-kernel',
    github: 'MetaMask/ocap-kernel',
    commit: '3ca833da5c13cdbd49dcb58a5953d98a818551c7',
    set: 'held-out',
    files: [
      'packages/{ocap-kernel,streams,kernel-utils,kernel-errors,logger,kernel-rpc-methods,kernel-store,sheaves}/src/**/*.ts',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of what these packages need, without the dependencies for development but the types; then a tsconfig.json of its own for each, with paths to the sources',
  },
  {
    name: 'obsidian-importer',
    github: 'obsidianmd/obsidian-importer',
    commit: 'bf01761c008f6109e5c50d063b2f7ba2f6fbe251',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install: 'pnpm@10 install --ignore-scripts',
  },
  {
    name: 'morphic',
    github: 'miurla/morphic',
    commit: 'ccdb89d8d173758d736f261312d36c58c3b85dab',
    set: 'mended',
    files: ['{app,components,hooks,lib}/**/*.{ts,tsx}'],
    install: 'bun install --ignore-scripts',
  },
  {
    name: 'jumble',
    github: 'CodyTseng/jumble',
    commit: 'eeab8628773e382ea1595d72358253edb0a092a0',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without a package that is not on npm',
  },
  {
    name: 'notemd',
    github: 'Jacobinwwey/obsidian-NotEMD',
    commit: '7c1b104d26afe53bd2e025bf6b98a5fc6197bbf5',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without a package that is not on npm',
  },
  {
    name: 'ozone',
    github: 'bluesky-social/ozone',
    commit: '99dce84de111a48cfabdc99eaace86b5c22815d0',
    set: 'held-out',
    files: ['{app,components,lib}/**/*.{ts,tsx}'],
    install: 'pnpm@10 install --ignore-scripts',
  },
  {
    name: 'risuai',
    github: 'kwaroran/RisuAI',
    commit: '460ecae23d05f69a042a7fca72120e6bdf633ba6',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install: 'pnpm@10 install --ignore-scripts',
  },
  {
    name: 'vscode-cosmosdb',
    github: 'microsoft/vscode-cosmosdb',
    commit: 'f98829481cb5fb099a9aacb6e70986535b9c3654',
    set: 'mended',
    files: ['{src,packages/*/src}/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types, and without five that are not on npm',
  },
  {
    name: 'pi-agent-dashboard',
    github: 'juicetin/pi-agent-dashboard',
    commit: 'c4200afdc898903dfe3e981df0245748d8e115b0',
    set: 'mended',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'rotki',
    github: 'rotki/rotki',
    commit: 'ef14aadd1f387a199731fcc03254463b45b6e0cb',
    set: 'held-out',
    files: ['frontend/{app/src,app/shared,app/electron,common/src}/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts in frontend, without the dependencies for development but the types',
  },
  {
    name: 'twinny',
    github: 'rjmacarthy/twinny',
    commit: '10f1f8dd037cdf7f062e8c01f94b129d67e55aed',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'remotely-save',
    github: 'remotely-save/remotely-save',
    commit: '34db181af002f8d71ea0a87e7965abc57b294914',
    set: 'held-out',
    files: ['{src,pro/src}/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'ai-dial-chat',
    github: 'epam/ai-dial-chat',
    commit: 'eafafa5c783a4ac5c3440ad412ac17292e34c478',
    set: 'mended',
    files: ['{apps/chat/src,libs/*/src}/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'smart2brain',
    github: 'your-papa/obsidian-Smart2Brain',
    commit: '8222f3f8c399734661c01b21ee7e56246c7e6b19',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'perplexica',
    github: 'ItzCrazyKns/Perplexica',
    commit: 'd7b020e5bb6456e7510e54acf098aa1605818d90',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'feishin',
    github: 'jeffvli/feishin',
    commit: '98b84095926f28812f840c4d7f6669bbc9160448',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'alexkroman-agent',
    github: 'alexkroman/agent',
    commit: 'b8a552974723f32b8e29fc6bb8932176cf7279e4',
    set: 'held-out',
    files: [
      'packages/{aai,aai-cli,aai-guest,aai-runtime,aai-server,aai-studio-client,aai-studio-server,aai-ui}/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types, and without one that is not on npm',
  },
  {
    name: 'robota',
    github: 'woojubb/robota',
    commit: '68fc0490efaec0756feac77168be00b6a2f8e62f',
    set: 'mended',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts of packages, without the dependencies for development but the types; then paths to the sources in tsconfig.base.json',
  },
  {
    name: 'zotero-agents',
    github: 'leike0813/zotero-agents',
    commit: '49cd420228d848d67e1f76de80179263caa3de28',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'spacebot',
    github: 'spacedriveapp/spacebot',
    commit: 'ab2c16086f0237ed0ec212efb6c1061f37e37f0d',
    set: 'held-out',
    files: ['interface/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'quilltap',
    github: 'foundry-9/quilltap-server',
    commit: 'a6870c5a0930cfaa834739f644746b6a6e7fef7a',
    set: 'mended',
    files: ['{app,hooks,lib}/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'parallel-universe',
    github: 'smikhalevski/parallel-universe',
    commit: '42a3cf7c020269b80d1f8fa8ea8e5012d3fe9bfb',
    set: 'held-out',
    files: ['src/main/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types; then types ["*"] in tsconfig.json',
  },
  {
    name: 'abort-utils',
    github: 'fregante/abort-utils',
    commit: '2a84993fdc50d389caf4a2e081955924b9621f9d',
    set: 'held-out',
    files: ['source/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types and @sindresorhus/tsconfig; then types ["*"] in tsconfig.json',
  },
  {
    name: 'fetchff',
    github: 'MattCCC/fetchff',
    commit: 'f07a84805d420411f3ff1cc57ed3321e6c94812f',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types; then types ["*"] in tsconfig.json',
  },
  {
    name: 'imessage-kit',
    github: 'photon-hq/imessage-kit',
    commit: 'b0fcb8a6271f6e6cc668d4a283b8dd553cdeaf7d',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types; then types ["*"] in tsconfig.json',
  },
  {
    name: 'camunda-sdk',
    github: 'camunda/orchestration-cluster-api-js',
    commit: '9a9a9270a13de79f3e28a1c3b23015760afb9851',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types; then types ["*"] in tsconfig.json',
  },
  {
    name: 'oauth4webapi',
    github: 'panva/oauth4webapi',
    commit: '11c0206f15aff6af0c8831aa176a92f46ff8ca49',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types; then types ["*"] in tsconfig.json',
  },
  {
    name: 'eventa',
    github: 'moeru-ai/eventa',
    commit: '640e4e41f62ed9b551436d21fbbcb280446188fe',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types and what is imported',
  },
  {
    name: 'poolifier',
    github: 'poolifier/poolifier',
    commit: '84653ecd456e1d95dfa082bf163cab6cf9faf2c3',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types; then types ["*"] in tsconfig.json',
  },
  {
    name: 'reatom',
    github: 'reatom/reatom',
    commit: '76c185d12bbd672348b380c88b585f4f64c65916',
    set: 'held-out',
    files: ['packages/core/src/**/*.ts'],
    install:
      'npm install --ignore-scripts in packages/core of what it imports; then types ["*"] and strict in its tsconfig.json',
  },
  {
    name: 'openagentemail',
    github: 'openagentemail/openagentemail',
    commit: '4f7574b51d3f7a5e9ff75c239d3ff66cedbc33c3',
    set: 'held-out',
    files: ['packages/{api,mcp,setup}/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps in each package, without the dependencies for development but the types and what is imported; then types ["*"] in tsconfig.json',
  },
  {
    name: 'apex',
    github: 'pensarai/apex',
    commit: '35403073696af9ec6f0f4188cf00f90fdcaf18ff',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types; then types ["*"] in tsconfig.json',
  },
  {
    name: 'applesauce',
    github: 'hzrd149/applesauce',
    commit: '4f2c1bbef6185abfbcc41567956bf4954c6dde62',
    set: 'mended',
    files: [
      'packages/{accounts,actions,common,content,core,loaders,relay,signers,wallet,wallet-connect}/src/**/*.ts',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of what these packages need, without the dependencies for development but the types; then a tsconfig.json of its own for each, with paths to the sources',
  },
  {
    name: 'sap-ai-sdk',
    github: 'SAP/ai-sdk-js',
    commit: '42429d19c7ab56484d7fa07aa261d1fcf82f66d6',
    set: 'held-out',
    files: [
      'packages/{ai-api,core,document-grounding,foundation-models,langchain,orchestration,prompt-registry}/src/**/*.ts',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of what these packages need, without the dependencies for development but the types; then a tsconfig.json of its own for each, with paths to the sources',
  },
  {
    name: 'routecraft',
    github: 'routecraftjs/routecraft',
    commit: '8aa360e34a67a0affb90bf6283405eb65fc5d51f',
    set: 'held-out',
    files: ['packages/{ai,cli,os,routecraft,testing}/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of what these packages need, without the dependencies for development but the types; then a tsconfig.json of its own for each, with paths to the sources',
  },
  {
    name: 'ledger-dmk',
    github: 'LedgerHQ/device-sdk-ts',
    commit: '782348bef82aa368dab022732397062155f65666',
    set: 'mended',
    files: [
      'packages/{device-management-kit,ledger-wallet,mockserver-client,speculos-device-controller}/src/**/*.ts',
      'packages/transport/{mockserver,node-hid,speculos,web-ble,web-hid}/src/**/*.ts',
      'packages/signer/{context-module,signer-eth,signer-utils,signer-btc,signer-solana}/src/**/*.ts',
      'packages/devtools/{core,websocket-common,websocket-connector,websocket-server}/src/**/*.ts',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of what these packages need, without the dependencies for development but the types; then a tsconfig.json of its own for each, with paths to the sources',
  },
  {
    name: 'grist-core',
    github: 'gristlabs/grist-core',
    commit: 'f98cda95ac9a39d27c976c9db84ca131bf020f84',
    set: 'held-out',
    files: ['app/{server,common,gen-server,plugin}/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types',
  },
  {
    name: 'ecp-comments',
    github: 'ecp-eth/comments-monorepo',
    commit: 'c301d76fa56b6b807f135c98273ac9eb5ddebe95',
    set: 'held-out',
    files: [
      'packages/{sdk,shared}/src/**/*.{ts,tsx}',
      'apps/indexer/src/**/*.ts',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of what these packages need, without the dependencies for development but the types; then a tsconfig.json of its own for each, with paths to the sources',
  },
  {
    name: 'stamhoofd',
    github: 'stamhoofd/stamhoofd',
    commit: 'e308ddce5ab672efb6ed7a83e2e7818eec04fe96',
    set: 'held-out',
    files: [
      'backend/app/{api,renderer}/src/**/*.ts',
      'backend/shared/*/src/**/*.ts',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of what the packages need, without the dependencies for development but the types; then one tsconfig.json for all of them, with paths to the sources',
  },
  {
    name: 'yuan',
    github: 'No-Trade-No-Life/Yuan',
    commit: '10695de722479316a837b28d51101c96e699d1c1',
    set: 'held-out',
    files: [
      'libraries/*/src/**/*.ts',
      'apps/{account-composer,agent,alert-receiver,app-openai,asg-eventbridge-notifier,email-notifier,feishu-notifier,fund,host,http-proxy,metrics-collector,node-unit,postgres-storage,prometheus-client,prometheus-rule-controller,request-emitter,risk-manager,series-collector,telegram-monitor,trade-copier,transfer-controller,twitter-monitor,vendor-aster,vendor-binance,vendor-bitget,vendor-coinex,vendor-gate,vendor-huobi,vendor-okx,vendor-solana,vendor-solscan,vendor-tq,vendor-trading-view,vendor-turboflow,virtual-exchange}/src/**/*.ts',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of what the packages need, without the dependencies for development but the types; then one tsconfig.json for all of them, with paths to the sources',
  },
  {
    name: 'sqlrooms',
    github: 'sqlrooms/sqlrooms',
    commit: '690a3324a3fbafc3f978a4c73844a73a9ab465ad',
    set: 'held-out',
    files: [
      'packages/{ai,ai-config,ai-core,ai-settings,app-runtime,artifacts,cells,db,db-settings,duckdb,duckdb-core,duckdb-node,mcp,motherduck,room-config,room-shell,room-store,room-store,schema-tree,sql-editor,sql-editor-config,ui,utils,vega,data-table,layout,layout-config,monaco-editor,codemirror,pivot,documents,blocks,recharts,crdt,webcontainer,discuss}/src/**/*.{ts,tsx}',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of what the packages need; without @uwdata/*, and without the dependencies for development but the types; then one tsconfig.json for all of them, with paths to the sources',
  },
  {
    name: 'cognipeer',
    github: 'Cognipeer/console',
    commit: 'db95868ba65f5c3cc0676effcc550b6e67673633',
    set: 'held-out',
    files: ['src/{app,enterprise,hooks,lib,server}/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types; then types ["*"] in tsconfig.json',
  },
  {
    name: 'open-mercato',
    github: 'open-mercato/open-mercato',
    commit: '8c6a83752b0c6717e086b40a9fd7aa8fa950be06',
    set: 'mended',
    files: [
      'packages/{ai-assistant,cache,channel-gmail,events,queue,scheduler,search,shared,sync-akeneo,webhooks}/src/**/*.ts',
      'packages/core/src/modules/{communication_channels,customer_accounts,customers,workflows}/**/*.ts',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of what the packages need, without the dependencies for development but the types; then one tsconfig.json for all of them, with paths to the sources; next, awilix, lucide-react and @tanstack/react-query were installed as well',
  },
  {
    name: 'research-agent',
    github: 'JoshuaNguyen123/Obsidian_research_agent',
    commit: '28c4b5c218c51dca29c4a7bdd1c799781b3d8610',
    set: 'mended',
    files: ['{src,packages/*/src}/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then links to its packages',
  },
  {
    name: 'yolo',
    github: 'Lapis0x0/obsidian-yolo',
    commit: '5cd389ee2a918d335c898ce7f1251ac4e39e362f',
    set: 'mended',
    files: ['{src,modules/*/src,runtime-components}/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'deepseek-harness',
    github: 'Jabofish/deepseek-harness-vscode',
    commit: '31534b1cdb388f72574ffe094918dbbdac95bfde',
    set: 'held-out',
    files: ['{apps,packages}/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'refined-github',
    github: 'refined-github/refined-github',
    commit: 'cc22fe3434b082a982da1efcfbd4f14b4518c747',
    set: 'mended',
    files: ['source/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'mcpjam',
    github: 'MCPJam/inspector',
    commit: '6d550c02cf7461f504099cc5116f651b61ae3dd2',
    set: 'mended',
    files: ['{sdk/src,mcpjam-inspector/server}/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'videojs',
    github: 'videojs/v10',
    commit: 'c146e27f101e5221c0b376f6723174f4f5383dc0',
    set: 'mended',
    files: [
      'packages/{core,element,html,media,react,spf,store,utils}/src/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'agent-workflow',
    github: 'wangbinquan/agent-workflow',
    commit: '438f5ab169c34694d088d72f5509c68f2fdd5122',
    set: 'mended',
    files: ['packages/{backend,shared}/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'trace-mcp',
    github: 'nikolai-vysotskyi/trace-mcp',
    commit: '28ff0de8d1ffae915af0ca62bb96722566a3acdc',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'openchat',
    github: 'ItsDalk-Lane/obsidian-openchat',
    commit: '0ca3649de52dc590e6fe61393ddfd00b02f63dc9',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'kusto-workbench',
    github: 'AngelosP/vscode-kusto-workbench',
    commit: 'ea0463836a734422286e9729eddc93fb588d3176',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then a tsconfig.json for src/webview, which extends tsconfig.webview.json',
  },
  {
    name: 'sdl-mcp',
    github: 'GlitterKill/sdl-mcp',
    commit: '012060810d5f4da42807425afa0325a3f69d1a44',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types, and without those that are not on npm',
  },
  {
    name: 'prose-minion',
    github: 'okeylanders/prose-minion-vscode',
    commit: '260662f84cd3a6e448009825a60861d82b06f23a',
    set: 'held-out',
    files: ['{packages,apps}/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then a tsconfig.json for the webview, which extends tsconfig.webview.json',
  },
  {
    name: 'peak-assistant',
    github: 'highestpeak/obsidian-peak-assistant',
    commit: '08eb4584519235899d013fc29f4a5b8e44f2c78d',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'maplibre-contour',
    github: 'onthegomap/maplibre-contour',
    commit: 'dc18c0f91f4cbf6c6b052c65169178b6e3f44a1a',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'litellm-chat',
    github: 'Vivswan/litellm-vscode-chat',
    commit: '455f115afab63c997a63550039db4291753d31ef',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'suwayomi',
    github: 'Suwayomi/Suwayomi-WebUI',
    commit: '7879d15ff7f9667ea3a685c9d745384231ad50ad',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'lleverage',
    github: 'lleverage-ai/agent-sdk',
    commit: '8d40dc69f16458ce9809aac7e16f777457dcd5bc',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'freemap',
    github: 'FreemapSlovakia/freemap-v3-react',
    commit: '180a8d1f2db2ff1366efe1959b34366267057be5',
    set: 'mended',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'jshookmcp',
    github: 'vmoranv/jshookmcp',
    commit: '67fdd788a98bf8d6dd3d5a43bed50ee34692db5d',
    set: 'held-out',
    files: ['{src,packages/*/src}/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'nextgis',
    github: 'nextgis/nextgis_frontend',
    commit: 'cce4acdf751f2e28188e35b90c8fdcb372bf205f',
    set: 'mended',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'pi-orb',
    github: 'schani/pi-orb',
    commit: '34de64643cb720bfa46bd7f75b5c8fb2b7831e02',
    set: 'mended',
    files: ['{apps,packages}/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'tableau-mcp',
    github: 'tableau/tableau-mcp',
    commit: 'c5e4bb24d02e8d1072fa54df6bec694be9ad857d',
    set: 'mended',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'hightable',
    github: 'hyparam/hightable',
    commit: '0989abd6ac3f32f0b0cf8320f3e8ab40afac092b',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'tintinweb-subagents',
    github: 'tintinweb/pi-subagents',
    commit: '3f9d35cd078d18a141eb5a6d8f4fc5010d756280',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'chat-js',
    github: 'FranciscoMoretti/chat-js',
    commit: 'cc210fd06869b08dbb7347d5eabd4cc543fe8a58',
    set: 'held-out',
    files: ['apps/chat/{app,components,hooks,lib,providers}/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'cogeotiff',
    github: 'blacha/cogeotiff',
    commit: 'c9e9a2addc1191eb4accda833f49831024489904',
    set: 'held-out',
    files: ['packages/{core,cli}/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'judgekit',
    github: 'hletrd/JudgeKit',
    commit: '49ee896833fbb558791c2f19e17c3c2ec6090b04',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'degoog',
    github: 'fccview/degoog',
    commit: '41decf4ddfb6e8c0e4533001999bd1e31c540fb1',
    set: 'held-out',
    files: ['src/server/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'hebo-gateway',
    github: '8monkey-ai/hebo-gateway',
    commit: '4297b43bb9b8f6494f2a663069d25e29225096c8',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'open-connector',
    github: 'oomol-lab/open-connector',
    commit: '26745c5bfbbbda1e6a46d7cacb54e32d717113b3',
    set: 'held-out',
    files: ['src/*.ts', 'src/{core,mail,oauth,server}/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'open-agents',
    github: 'vercel-labs/open-agents',
    commit: '2b8ad0bcc9a2d30c785e7c328c677721c960bf6b',
    set: 'mended',
    files: ['{apps,packages}/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'pasteguard',
    github: 'sgasser/pasteguard',
    commit: '2d21638ce575f53a6fb5b64951f4f389ddbd78c7',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'mikumikucrawler',
    github: 'renbkna/mikumikucrawler',
    commit: '76eecc15e914fdc9cdaf105a609b8544c158c3a2',
    set: 'mended',
    files: ['{server,shared,src}/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'surface',
    github: 'Aaryan-Kapoor/Surface',
    commit: '11b43d60190bc6b3b98826abfa2d893ee405011e',
    set: 'held-out',
    files: ['server/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'metamcp',
    github: 'metatool-ai/metamcp',
    commit: '250240be7da37e3f21d53eaa66afac5eee775aa5',
    set: 'held-out',
    files: ['{apps,packages}/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then tsc of the packages that others take from dist, declarations alone',
  },
  {
    name: 'anticapture',
    github: 'blockful/anticapture',
    commit: 'fb6db49622f99f9e0cfe16cc3c9e80ea1ff264b3',
    set: 'mended',
    files: [
      'apps/{address-enrichment,api,authful,gateful,relayer,user-api}/src/**/*.ts',
    ],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then tsc of the packages that others take from dist, declarations alone',
  },
  {
    name: 'airqo-nexus',
    github: 'airqo-platform/AirQo-frontend',
    commit: 'a624e1765db04c5950ff039483ed12c1e2879f29',
    set: 'mended',
    files: ['src/nexus/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install in src/nexus --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'openstatus',
    github: 'openstatusHQ/openstatus',
    commit: '22df52eb0dbdafbad2c3fa41269f7a3a3cbf044b',
    set: 'mended',
    files: [
      'apps/{server,workflows}/src/**/*.ts',
      'packages/{api,services,subscriptions}/src/**/*.ts',
    ],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'copilot-api-plus',
    github: 'imbuxiangnan-cyber/copilot-api-plus',
    commit: '5f1b78115fa86ae026b3ad30220ea1b6d26930cc',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'graphql-yoga',
    github: 'graphql-hive/graphql-yoga',
    commit: '11a4a1af0a0ff8fcd5acea609e19bb917cb951c8',
    set: 'held-out',
    files: ['packages/{graphql-yoga,envelop/*,plugins/*}/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'h3',
    github: 'h3js/h3',
    commit: '1892ee9cae06533c7db72a5213bceda61cc1d58d',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'opennextjs-cloudflare',
    github: 'opennextjs/opennextjs-cloudflare',
    commit: 'da4b7fc8c89441a6f96205635fa70e329d1f0df7',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'ts-rest',
    github: 'ts-rest/ts-rest',
    commit: 'dd7239bc950d1e254d9c9cd6df7dbccc529c33cb',
    set: 'held-out',
    files: ['libs/ts-rest/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'alien-rpc',
    github: 'alien-rpc/alien-rpc',
    commit: 'cc8e46b2f9895fd782ff236be3a068268678a127',
    set: 'mended',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then tsc of the packages that others take from dist, declarations alone',
  },
  {
    name: 'up-fetch',
    github: 'L-Blondy/up-fetch',
    commit: 'ead76fed95522f34e2d88cbb4c18e63ddf8d2697',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'radashi',
    github: 'radashi-org/radashi',
    commit: 'aee417134d49eb814b7252b3949e2926ca443aa0',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'openfeature',
    github: 'open-feature/js-sdk',
    commit: '78964f78eefd4ce80cc52f1e852f6489de6dde5a',
    set: 'held-out',
    files: ['packages/{nest,react,server,shared,web}/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'openworkflow',
    github: 'openworkflowdev/openworkflow',
    commit: '46dcc85d230bb54894dc4bab022a1ce34cc11c13',
    set: 'held-out',
    files: [
      'packages/openworkflow/**/*.ts',
      'apps/{cli,dashboard}/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then tsc of the packages that others take from dist, declarations alone',
  },
  {
    name: 'kyrielle',
    github: 'Jujulego/kyrielle',
    commit: '0a43462ed20f0a57f7c47648dbd75ebdf93b78e8',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'brevo-cli',
    github: 'getbrevo/brevo-cli',
    commit: 'd3bb874e4bab90460996e009d11adc5b3d8b3a47',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'wireit',
    github: 'google/wireit',
    commit: 'dcceebcc5d1ac1647177b4d16f43948dde4541c0',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'hunk',
    github: 'modem-dev/hunk',
    commit: 'eb88a9d915938e0c106489dd9dec1d23007fd5f8',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}', 'packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'mcp-proxy',
    github: 'punkpeye/mcp-proxy',
    commit: 'be4267324b77cbe2300e7b9706c68debfcc573fb',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'acpx',
    github: 'openclaw/acpx',
    commit: '3d452d5a48abac5f024603a94e04eb248850ad20',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'llm-sdk-ts',
    github: 'combycode/llm-sdk-ts',
    commit: 'd5d7ca4adc359f9d609d9038bf12578ea8c6f4cd',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'adaline-gateway',
    github: 'adaline/gateway',
    commit: '9a9e4209e0cd5c9f2c86c78781ac78b423085236',
    set: 'held-out',
    files: ['core/**/src/**/*.ts', 'packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then tsc of the packages that others take from dist, declarations alone',
  },
  {
    name: 'claude-context',
    github: 'zilliztech/claude-context',
    commit: '6fc318b4e3ce58e2898b00a9c3538ead9e24dee5',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then tsc of the packages that others take from dist, declarations alone',
  },
  {
    name: 'httpxy',
    github: 'unjs/httpxy',
    commit: '9830603d7a69ea5f825bb8eaaad6f7e612471241',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'es-toolkit',
    github: 'toss/es-toolkit',
    commit: 'a1918b04e0e46e70000e0b6b048f1aabaafc1afb',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'formbricks',
    github: 'formbricks/formbricks',
    commit: 'b66c1dd978af618a0e402bd3343b456bed68594c',
    set: 'mended',
    files: ['apps/web/{app,lib,modules}/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then tsc of the packages that others take from dist, declarations alone; the client of Prisma is not made',
  },
  {
    name: 'trystero',
    github: 'dmotz/trystero',
    commit: 'dfdba65702636496e9da2fe53ecca517f5195072',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'obsidian-tars',
    github: 'TarsLab/obsidian-tars',
    commit: 'ecce80afcfda70131a94c0a5fc13076b6b92ba63',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'zarr-layer',
    github: 'carbonplan/zarr-layer',
    commit: '030a92d490da8e0449709b21c38dc1b8df8508dd',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'idetik',
    github: 'chanzuckerberg/idetik',
    commit: 'bcd1384873fa9aa2ad3d0c9e8e55b08bd85caccb',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'filen-sync',
    github: 'FilenCloudDienste/filen-sync',
    commit: '4bac146bf4c66a9d1a5cc8babfafff7cdb525674',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'obsidian-crate',
    github: 'kaanbiryol/obsidian-crate',
    commit: '92512591f01345e8714cdedd380eb3eadce442ee',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'obsidian-ratel',
    github: 'golddream-y/obsidian-ratel',
    commit: '664351df5e8bf51a591838abfde0b78c531ade28',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'obsidian-ai-wiki',
    github: 'ikeniborn/obsidian-ai-wiki',
    commit: 'cae9ddf0d22eec3c01d8408c6f4a0dfa366471b2',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'obsidian-dev-utils',
    github: 'mnaoumov/obsidian-dev-utils',
    commit: '8bff93540c02cde9f169c7c4bac99a211feb9d1b',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'tome',
    github: 'joshkotrous/tome',
    commit: '2dda82ee202651b8e3df6227d3593b5e28148546',
    set: 'held-out',
    files: ['{src,core,electron,db}/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'rss-dashboard',
    github: 'amatya-aditya/obsidian-rss-dashboard',
    commit: '048e739672337b323361cc0ce7d7bfeab7d7416b',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'opencode-swarm',
    github: 'ZaxbyHub/opencode-swarm',
    commit: '29545230a1a31fd0d72f574c5fe59edb6eba5f3b',
    set: 'mended',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'oh-my-claudecode',
    github: 'Yeachan-Heo/oh-my-claudecode',
    commit: '94e71c3630acbfb4f26dee6df4b78af30bab1563',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'tea-rags',
    github: 'artk0de/TeaRAGs-MCP',
    commit: 'f482e52e57d2ba4ddda93b5b204e6daf265cb74d',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'dollhouse',
    github: 'DollhouseMCP/mcp-server',
    commit: 'e8eb88953e26a224baa82e4da33b875dff3ccfdf',
    set: 'held-out',
    files: ['{src,packages/*/src}/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'obsidian-tc',
    github: 'The-40-Thieves/obsidian-tc',
    commit: '7a08c82b3558f2daf47d9850972f54679a952175',
    set: 'held-out',
    files: ['packages/{server,shared}/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'hybrid-memory',
    github: 'markus-lassfolk/openclaw-hybrid-memory',
    commit: 'd0adf13d8f3bacf39c6cb9c2e182baff71fd6436',
    set: 'held-out',
    files: ['extensions/memory-hybrid/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types, of extensions/memory-hybrid',
  },
  {
    name: 'vis',
    github: 'AllenInstitute/vis',
    commit: '231ee988b6bd70f88a94aadc1da5f063eb31b643',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources, and each tsconfig.json includes src',
  },
  {
    name: 'solid-primitives',
    github: 'solidjs-community/solid-primitives',
    commit: '453ec58c4a3d21cec2eb78521196bac104073f13',
    set: 'mended',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'moq',
    github: 'moq-dev/moq',
    commit: 'c867f20834b1fd73186296ef7d5072e4e72f1f6f',
    set: 'held-out',
    files: ['js/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'openscreen',
    github: 'getopenscreen/openscreen',
    commit: '329b522ef4f880cacaea185588f63bc15e7f5af6',
    set: 'mended',
    files: ['{src,electron}/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'code-agent',
    github: 'baochipham942-eng/code-agent',
    commit: '959409de252d27c03aabb1efb620a5efb90fea73',
    set: 'mended',
    files: ['src/{host,shared,web,cli}/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'snort',
    github: 'v0l/snort',
    commit: '5bafc2f9049d6972c28150c2bf2b578fb327e414',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources, with links to all of them',
  },
  {
    name: 'open-advertising',
    github: 'cesteral/mcp-open-advertising',
    commit: '918e4d654313fcc799b23f353b5a1169fc7e6a4b',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'niivue',
    github: 'niivue/niivue',
    commit: '9255c43ce83c8d69ca3fe2d9ea289cc71936e6af',
    set: 'held-out',
    files: [
      'packages/{niivue,dicom-loader,vox-loader,niivue-desktop,nvDICOM}/src/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'chef',
    github: 'get-convex/chef',
    commit: 'd8a6cb6a6f226133fdc63ed5f59d04cacb9b06cc',
    set: 'held-out',
    files: ['{app,chef-agent,convex}/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'chatroom',
    github: 'conradkoh/chatroom',
    commit: '4a3fb97de7ac731c828afd2b7b644a7c4d069a14',
    set: 'held-out',
    files: ['packages/{cli,shared}/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'tlon-apps',
    github: 'tloncorp/tlon-apps',
    commit: '4875940aad930dd6f293556b942a5bca2aea11d1',
    set: 'mended',
    files: ['packages/{openclaw,api}/src/**/*.ts', 'packages/openclaw/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types, of packages/{openclaw,api,shared}',
  },
  {
    name: 'graph-agent',
    github: '843773493/vscode-graph-agent-opencode',
    commit: '99ba49a2dc87d5af41e7e117722aa629a4e238b6',
    set: 'mended',
    files: ['src/{web,webview-ui}/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'ai-triad',
    github: 'jpsnover/ai-triad-research',
    commit: '5e56bc920880e3f95066c7b6af536757826dc7cc',
    set: 'held-out',
    files: [
      'lib/**/*.ts',
      '{taxonomy-editor,poviewer,summary-viewer}/src/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'lossless-cut',
    github: 'mifi/lossless-cut',
    commit: 'e1f4348637575bb21fe9bc2ba70e0f9a70cbafaf',
    set: 'mended',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'cross-seed',
    github: 'cross-seed/cross-seed',
    commit: '0a222a03bcd503a90b38d47157eebde17411da7b',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'stravu-crystal',
    github: 'stravu/crystal',
    commit: '1e18e0bc981225f75b5226f82a300fa741970c6f',
    set: 'held-out',
    files: ['{frontend,main}/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'nextcloud-upload',
    github: 'nextcloud-libraries/nextcloud-upload',
    commit: 'df9b18cc80439c15041251ac31b1aa0b2d813563',
    set: 'held-out',
    files: ['lib/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'agenda',
    github: 'agenda/agenda',
    commit: 'f9437cc22660a7752125ad6a1d5c4f7c4f70a8ef',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'trueforge',
    github: 'truefoundry/trueforge',
    commit: '5ccac3db293e4db7c6eb954213e5c86a9bf4a320',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; without those of @assistant-ui',
  },
  {
    name: 'openfox',
    github: 'co-l/openfox',
    commit: 'b08ffeae332a67e02ae7c2d1cbff81d556e995b0',
    set: 'held-out',
    files: ['src/**/*.ts', 'web/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'agentmemory',
    github: 'rohitg00/agentmemory',
    commit: '8b21ae2bf661e8a5d0cbf4453395a786ca5136ad',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then its tsconfig takes in the hooks as well',
  },
  {
    name: 'mindos',
    github: 'GeminiLight/MindOS',
    commit: 'b6f965eda349ec1f36ebaa28eca39e191d59e779',
    set: 'mended',
    files: [
      'packages/{mindos,desktop}/src/**/*.ts',
      'packages/web/{app,components,hooks,lib}/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'openmaic',
    github: 'THU-MAIC/OpenMAIC',
    commit: '10b1fc83cf77c769e8acac7b6c0569122b764bfd',
    set: 'held-out',
    files: ['{app,components,lib}/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'databricks-vscode',
    github: 'databricks/databricks-vscode',
    commit: '8a8a95d62ea7164fc00c08c97563fbe0e9f5e57a',
    set: 'held-out',
    files: ['packages/databricks-vscode/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'memry',
    github: 'memrynote/memry',
    commit: 'c19bc6e6edf8194c7c151058d0c95ed2d17d229d',
    set: 'held-out',
    files: ['apps/desktop/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'better-upload',
    github: 'Nic13Gamer/better-upload',
    commit: '9aac971be5b9aa2b06189ae5e2b7f629d9749eac',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'new-streams',
    github: 'jasnell/new-streams',
    commit: '7e7c35cf9d2675da9b91d9b16be3761b95bbf157',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'better-auth',
    github: 'better-auth/better-auth',
    commit: '451aa4b6e57c9d4989bebc61ebb0892510e8a14e',
    set: 'mended',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'mcp-fusion',
    github: 'vinkius-labs/mcp-fusion',
    commit: '6eea45f8868cef71cc7f04ad1795ed743805c795',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'baergpt',
    github: 'technologiestiftung/baergpt',
    commit: '407eb38bdb62ecd877ff64ea39a2932afed9cdb1',
    set: 'held-out',
    files: ['{apps,libs}/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'contember',
    github: 'contember/contember',
    commit: '72c16095f875a032840096d2e7dca7cbaed870b8',
    set: 'mended',
    files: [
      'packages/{engine-*,database,cli,graphql-client,react-utils,react-uploader,react-dataview,binding-*}/src/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'logto',
    github: 'logto-io/logto',
    commit: '1fbc55441fd28d9e3e7d69c1522e7654dccfe99c',
    set: 'held-out',
    files: ['packages/{core,experience,account}/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'databricks-sql',
    github: 'databricks/databricks-sql-nodejs',
    commit: 'f342b5f7e22afb5a580b4609917b788be68c4a8a',
    set: 'held-out',
    files: ['lib/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'mission-control',
    github: 'builderz-labs/mission-control',
    commit: '17186288ef28341723999a040b3b7baa55427a2c',
    set: 'mended',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'gentle-pi',
    github: 'Gentleman-Programming/gentle-pi',
    commit: '7313aa9a4813e10ed240e8f77f20c7a714341bdb',
    set: 'held-out',
    files: ['{extensions,lib}/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then a tsconfig for the two folders, since there is none',
  },
  {
    name: 'task-master',
    github: 'eyaltoledano/claude-task-master',
    commit: 'c0c98d367c55296bfe69e65680625b6db437af02',
    set: 'held-out',
    files: ['{apps,packages}/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources, with links to all of them',
  },
  {
    name: 'better-sse',
    github: 'MatthewWid/better-sse',
    commit: 'f4da53706d17aac70bdc31dc210688034d638445',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'ahoo-fetcher',
    github: 'Ahoo-Wang/fetcher',
    commit: '68cb423265edb4e129741ff60ebd4cebc8f2e76c',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'zigbee2mqtt',
    github: 'Koenkk/zigbee2mqtt',
    commit: '6835cbf5a73116aa4bfa097f2ad0dfb972018997',
    set: 'held-out',
    files: ['lib/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'baileys',
    github: 'WhiskeySockets/Baileys',
    commit: '78e7e4e2cfcb1935629173427bc3292b95f61a95',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'jina-reader',
    github: 'jina-ai/reader',
    commit: 'f289e5d308e5dec61ba8972a6412771c934348b7',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'llama-vscode',
    github: 'ggml-org/llama.vscode',
    commit: '3938fb3568b98e3ddfcf2ce3dd52d9570552b579',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'resonate',
    github: 'resonatehq/resonate-sdk-ts',
    commit: 'f1accf4a4c29af3a52f713f121ff5699a94d4e8b',
    set: 'held-out',
    files: ['src/**/*.ts', 'lib/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'composio',
    github: 'ComposioHQ/composio',
    commit: '3e989ec1d5d4a1a922d430d393329c7a6c3c7e82',
    set: 'held-out',
    files: ['ts/packages/{core,cli}/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'automaker',
    github: 'AutoMaker-Org/automaker',
    commit: '299b8384003a25a3fb1347f569642aa31d68c353',
    set: 'mended',
    files: ['{apps,libs}/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources, with links to all of them',
  },
  {
    name: 'steel-browser',
    github: 'steel-dev/steel-browser',
    commit: '746f0740b39aee3a0be674f87627e5394510bdc1',
    set: 'held-out',
    files: ['{api,ui}/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'nanobrowser',
    github: 'nanobrowser/nanobrowser',
    commit: '322384f8b4d48d8614343e51efca68c85e64f90b',
    set: 'held-out',
    files: [
      'chrome-extension/src/**/*.ts',
      '{pages,packages}/*/{src,lib}/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'node-deepresearch',
    github: 'jina-ai/node-DeepResearch',
    commit: '579fd95ffff6661bc331c6838ad930a652db46f3',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'deep-research',
    github: 'u14app/deep-research',
    commit: '4a211edd9face54d0786ecf73e69ce5257627e20',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'supergateway',
    github: 'supercorp-ai/supergateway',
    commit: 'ffd7d247161d486d5c8f15ef6a65f5492881b128',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'toolhive-studio',
    github: 'stacklok/toolhive-studio',
    commit: '1e52bcb1e258f308a1c5dbcbd6e2ab3d5375b728',
    set: 'held-out',
    files: ['{main,renderer,common,preload}/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'mattermost-desktop',
    github: 'mattermost/desktop',
    commit: 'c220b8106b01985417e24a4a3c31e746382a6c71',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'framework',
    github: 'observablehq/framework',
    commit: 'c1c2b2653a0287cbb2fcb4938ee1f74436465bc1',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'nitro',
    github: 'nitrojs/nitro',
    commit: 'e36e7a60a339cb9bcc770089aa3e2657c8d21e96',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'slonik',
    github: 'gajus/slonik',
    commit: '5bc9ddd7132352eb9e761ebe1eb57b1d5d198b36',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'stryker',
    github: 'stryker-mutator/stryker-js',
    commit: 'de5ae70f3cb488fd85e1f4c9a6850b84980bb671',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'ccmanager',
    github: 'kbwo/ccmanager',
    commit: 'dbed136d1599a94a3c49529b5cc854fc2a9c16bf',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'youtubejs',
    github: 'LuanRT/YouTube.js',
    commit: 'acc908a4edbd8967d1017a25ac186e9bdb0d4e39',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'rowboat',
    github: 'rowboatlabs/rowboat',
    commit: 'cf478e48223226ac56e586974c8e202f0b11e801',
    set: 'mended',
    files: ['apps/x/packages/*/src/**/*.ts', 'apps/x/apps/main/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources, and `dist` of core and shared is a link to `src`',
  },
  {
    name: 'waveterm',
    github: 'wavetermdev/waveterm',
    commit: 'a4447c1563b2df285ab89e76c82f91e1a1a49c1e',
    set: 'held-out',
    files: ['{frontend,emain}/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'vscode-pull-request',
    github: 'microsoft/vscode-pull-request-github',
    commit: '849821a34981608ca9705439e458ffe5527fe480',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'datadog-ci',
    github: 'DataDog/datadog-ci',
    commit: 'eb982c9630c36bb812299cedc626c9d7585d5ecd',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'sandbox-runtime',
    github: 'anthropic-experimental/sandbox-runtime',
    commit: 'd35b8136407c6b7d0fa744a5b9140f51eb50e1b4',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'claude-code-acp',
    github: 'zed-industries/claude-code-acp',
    commit: 'f069df585747e9124178e02a26fc4aeb993da0a8',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'podman-ai-lab',
    github: 'containers/podman-desktop-extension-ai-lab',
    commit: '696e134d2333ac64d0ba03575de2655c90dc1ec6',
    set: 'held-out',
    files: ['packages/{backend,shared,frontend}/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'httptoolkit-server',
    github: 'httptoolkit/httptoolkit-server',
    commit: 'f29feb46e28c2d69df22ca3d124a547b46101068',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'openchamber',
    github: 'openchamber/openchamber',
    commit: '55acca26b522b478ad89f3b2c73b38a5627b8515',
    set: 'mended',
    files: ['packages/{ui,web,vscode,desktop,electron}/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; without the overrides of its package.json',
  },
  {
    name: 'mcporter',
    github: 'steipete/mcporter',
    commit: '8cc23a23881d982bf3fb6eb37b6a2f6633c3987d',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'partykit',
    github: 'cloudflare/partykit',
    commit: 'c9ab55f31c01540b54fab6b1f64fb5f857d76d10',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'maintainerr',
    github: 'Maintainerr/Maintainerr',
    commit: '3b076ca04502efd0f0ca3e9f723915f118e8a24a',
    set: 'mended',
    files: ['apps/*/src/**/*.{ts,tsx}', 'packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'aionui',
    github: 'iOfficeAI/AionUi',
    commit: '98d72992e143d3af4d5ba2cc068dabc427dd41fa',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'openwork',
    github: 'different-ai/openwork',
    commit: '5a9c757bdd902917ae39384d25508a32b1f38257',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'hapi',
    github: 'tiann/hapi',
    commit: 'be1ef2a2e4d6d8836ca28695d86ccff47d0c03a3',
    set: 'held-out',
    files: ['{cli,hub,shared,web}/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'open-science',
    github: 'aipoch/open-science',
    commit: 'e1b58fe4b43bd3e4f700d6d865af53d3a60e6267',
    set: 'mended',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'qwik',
    github: 'QwikDev/qwik',
    commit: '52555b4ca797f0a064802f0b96c991460eaa05d6',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'vortex',
    github: 'Nexus-Mods/Vortex',
    commit: '1bf7eddb04c2e73cd936cb586a9c991a7e36203c',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources; without what comes from GitHub',
  },
  {
    name: '5ire',
    github: 'nanbingxyz/5ire',
    commit: 'd55f353ea507b192afdd77982fa03125e8a84084',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'openmrs-esm-core',
    github: 'openmrs/openmrs-esm-core',
    commit: '9f0c6aa831f37ffcaf167a7096b07ec3e96a0431',
    set: 'held-out',
    files: ['packages/**/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'aiki',
    github: 'aikirun/aiki',
    commit: '91e8db1472e2588787479ccb20a3408a0c235624',
    set: 'held-out',
    files: ['**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'jsext',
    github: 'ayonli/jsext',
    commit: 'ccf374f99a190ad497b5cec974ea20badbe1c8de',
    set: 'held-out',
    files: ['**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'kilo-cloud',
    github: 'Kilo-Org/cloud',
    commit: 'd0ce2a8faf22f8519d1f072dc41fa26064dc699a',
    set: 'mended',
    files: ['**/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'chathub',
    github: 'chathub-dev/chathub',
    commit: '1e41add45908775bd05e4aef0249af212a797e96',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'freelens',
    github: 'freelensapp/freelens',
    commit: 'bf6f697e381c68abbde88d10bd6dc84237d86968',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'openrouter-agent',
    github: 'OpenRouterTeam/typescript-agent',
    commit: '5a7ed03e5acf47e640ec027dbd3c713f115a054a',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'apollo3',
    github: 'GMOD/Apollo3',
    commit: 'b51e02ce745d52452f91624ec0bf99d668afb83a',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'balena-supervisor',
    github: 'balena-os/balena-supervisor',
    commit: '9b3c694674ffe0ed2ebfe34a00cdaf24121dab64',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'colab-vscode',
    github: 'googlecolab/colab-vscode',
    commit: '7ff9bb6163e1a6c28080ce9cc91f9940d79a3137',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'convex-agent',
    github: 'get-convex/agent',
    commit: 'fd0b79135a6b0f42f286bbc43add7898c12a2e8a',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'elevenlabs-packages',
    github: 'elevenlabs/packages',
    commit: '2a9057eec7d18709306e3831385fc6e300f18b41',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'blocknote',
    github: 'TypeCellOS/BlockNote',
    commit: '4998d23dd22d1aa5792d2ce3ed81be1265eea51b',
    set: 'mended',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources; with @y/y 14.0.0-rc.7',
  },
  {
    name: 'malloy',
    github: 'malloydata/malloy',
    commit: 'efa90b60e4d1ab97d13b6ca27b7027bb527ef604',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'raycast-utils',
    github: 'raycast/utils',
    commit: 'a739717aae0f0ea164e48f4f03b211051cf66910',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types, and @types/react',
  },
  {
    name: 'zodiac-os',
    github: 'gnosisguild/zodiac-os',
    commit: '16abe113de84cb54fbd689927dd848c3554e083a',
    set: 'mended',
    files: ['**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'bytebot',
    github: 'bytebot-ai/bytebot',
    commit: '99347e260b495e0900ac16cc7f11ce2ec5ae9a6c',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'drive-web',
    github: 'internxt/drive-web',
    commit: '4fc7eec6b359eb0543e7e19285b5df859b35b735',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types, without the resolutions of its package.json',
  },
  {
    name: 'cua',
    github: 'trycua/cua',
    commit: 'b296ec9cbf460f360cf8ea2e203c26bcc92614b0',
    set: 'held-out',
    files: ['libs/**/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources; without @cua/design',
  },
  {
    name: 'blaxel-sdk',
    github: 'blaxel-ai/sdk-typescript',
    commit: 'bc44c2710d06faf12313fd4782c1d65146338b0d',
    set: 'held-out',
    files: ['**/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'requestly',
    github: 'requestly/requestly',
    commit: '3b60a3fe46f77b32b11cbcedae14617fe7d2466c',
    set: 'held-out',
    files: ['**/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'sqlite-explorer',
    github: 'zknpr/SQLite-Explorer',
    commit: 'd9aa0e3bf43ed04da392816fa93b1545005c79e1',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'oh-my-knowledge',
    github: 'lizhiyao/oh-my-knowledge',
    commit: '85a656b6146e8b002e0ee8387b9a3b4a0af8a438',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'discord-video-stream',
    github: 'Discord-RE/Discord-video-stream',
    commit: '601347ad5a5607f4dfb15acab90c23bb0a88b76b',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'nostalgist',
    github: 'arianrhodsandlot/nostalgist',
    commit: '7656454b7b52b15dbead461311264bd949350380',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'electron-llm',
    github: 'electron/llm',
    commit: '8310b0d14c2a9077049b1809ad004bece21279c4',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'entity-access',
    github: 'Entity-Access/entity-access',
    commit: '1e56304e2067df1797e21ab4912423f036921bc1',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'faktory-worker',
    github: 'jbielick/faktory_worker_node',
    commit: 'bd129d13f0f4ec86c39ebb68d67d546765c8695e',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'typed-rpc',
    github: 'fgnass/typed-rpc',
    commit: 'ea4bcf9bdd414680209bbcd2e494ab23dccd718f',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'cloudflare-containers',
    github: 'cloudflare/containers',
    commit: 'acf568f7704e9bdec5b0353cda7932d017455fe8',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'zigbee-herdsman',
    github: 'Koenkk/zigbee-herdsman',
    commit: 'a70284ac995a392dce31e90ebc4acbfc86fa952c',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'actor-ts',
    github: 'pathosDev/actor-ts',
    commit: 'd219e970be15f48f51a2272473a801519819b263',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'obsidian-gemini',
    github: 'allenhutchison/obsidian-gemini',
    commit: '15dd94eb8c71ada2bba1732793372b04985fd3f6',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'sapphire-utilities',
    github: 'sapphiredev/utilities',
    commit: '91471013df5e259d6596b9c31cfef37ba65a6113',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'ngx-uploadx',
    github: 'kukhariev/ngx-uploadx',
    commit: '9151cbc7f384015886d8ba23086af5f64943d12a',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'discord-simple-music-bot',
    github: 'mtripg6666tdr/Discord-SimpleMusicBot',
    commit: 'de1fe9ad88f6cd5996200ba399978f5b2c4bb17a',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'discordeno',
    github: 'discordeno/discordeno',
    commit: '9b5939afc513584e5f35d8f818d930f032a8b57e',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'mcsmanager',
    github: 'MCSManager/MCSManager',
    commit: 'fd160513b60de22b7c21f016d490df7977b56806',
    set: 'held-out',
    files: ['{common,daemon,panel,frontend}/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'reflect-open',
    github: 'team-reflect/reflect-open',
    commit: 'cf10cd56ef95d443f984ab2ba50974784f722f9b',
    set: 'held-out',
    files: ['{apps,packages}/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; without @meowdown/*',
  },
  {
    name: 'nuclear',
    github: 'nukeop/nuclear',
    commit: 'd030cc10d060041aa792e2854ce8f3995335fbdf',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'freeboard-sk',
    github: 'SignalK/freeboard-sk',
    commit: '90d806255787894f1c2e94a59e5ef6410dc47a0f',
    set: 'held-out',
    files: ['{src,helper}/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'turbo-stream',
    github: 'jacob-ebey/turbo-stream',
    commit: '33f174e7ff7179c52048a4fcbbc15f878f295ec9',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'krutoo-utils',
    github: 'krutoo/utils',
    commit: '5be9a5f33e576869865c8f2b52d0cb97dd2d4b17',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'phantombot',
    github: 'phantomyard/phantombot',
    commit: '33a479f47fe1f9a19a797345717158bd3e4a3afc',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'clawbox',
    github: 'ID-Robots/clawbox',
    commit: '280ed5e6a5c9a6d22faa94958ec8d797bd2cb111',
    set: 'mended',
    files: ['**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'tokokino',
    github: 'ShivaBhattacharjee/Tokokino',
    commit: '74bd9d415be3ecfeef888d8d885fd5ad3f4099ae',
    set: 'mended',
    files: ['**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'kody-video',
    github: 'kentcdodds/kody-video',
    commit: '6f0c20252b804c6791e5e6c9c5daaaafd23191ea',
    set: 'mended',
    files: ['**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; with remix 2 in the place of a version that was not to be had',
  },
  {
    name: 'cli-jaw',
    github: 'lidge-jun/cli-jaw',
    commit: 'd13afab75973983a75f047bbda0dff51dbd6b299',
    set: 'mended',
    files: ['server.ts', '{bin,lib,src,electron/src}/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'node-telegram-bot-api',
    github: 'yagop/node-telegram-bot-api',
    commit: 'a82bc1f6f6b4485a44d64b37d7cdd6bbafe25df0',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'office-parser',
    github: 'harshankur/officeParser',
    commit: '09b27018450ed4df88fe01494343b43556813b71',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'matrix-os',
    github: 'HamedMP/matrix-os',
    commit: 'e1627a95a46d9c1b908d56de00080fb732b44e3d',
    set: 'held-out',
    files: ['{packages/*,shell}/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'agent-device',
    github: 'callstackincubator/agent-device',
    commit: '9e165114c0bb9dc6c22e64e5d941f35fa5cd2b1b',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'fetch-url-mcp',
    github: 'j0hanz/fetch-url-mcp',
    commit: '3de1b5a9d872a0d759cd69286a07036ae4723e18',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'minecraft-launcher-core',
    github: 'Voxelum/minecraft-launcher-core-node',
    commit: 'e958e6af3431e8fe75768b04253703dddac8267c',
    set: 'held-out',
    files: ['packages/*/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'stream-chat-js',
    github: 'GetStream/stream-chat-js',
    commit: '77fb9c875e5d27896c563a51c86a56db24ebed16',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'ai-sdk-claude-code',
    github: 'ben-vargas/ai-sdk-provider-claude-code',
    commit: '62c53c6bb16f5f27a80388169d2e674922a8a19a',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'git-mcp-server',
    github: 'cyanheads/git-mcp-server',
    commit: '0049b5fbce2d56598bf2b34f70e4f105ee153367',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'bam-js',
    github: 'GMOD/bam-js',
    commit: '182a75720c6bbb69519711cfaf459f16ff0846e3',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'tabix-js',
    github: 'GMOD/tabix-js',
    commit: 'c9383a384e8baab20b575288c8d18eca7a0d9b9d',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'hypothesis-client',
    github: 'hypothesis/client',
    commit: '9d28950c84560765f77b8e8e133c0f11ad577410',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'flybywire-installer',
    github: 'flybywiresim/installer',
    commit: '4bdd5b705fe75756a7d7e485149ce0e43819345a',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'obsidian-local-gpt',
    github: 'pfrankov/obsidian-local-gpt',
    commit: '63cd3bc9d8be7872544eb852d5d6a16b853abc42',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'vscode-confluent',
    github: 'confluentinc/vscode',
    commit: '28ae09d47e759d96e3b3de76fe9577945eba4342',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'mux-elements',
    github: 'muxinc/elements',
    commit: 'e1a32eb3fb147fcbd42f810ecf54101f4582f868',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'atcute',
    github: 'mary-ext/atcute',
    commit: '3aa31475985953455449551a5f7f4892d9d41a40',
    set: 'mended',
    files: ['packages/*/*/lib/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'helia-http-gateway',
    github: 'ipfs/helia-http-gateway',
    commit: '6ad4a2f55ce30cc748265bb7f034693adbe46419',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'js-dns',
    github: 'multiformats/js-dns',
    commit: '7715bbbc94a6630a739926e3cd6e3e06fc9144ba',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'js-libp2p-gossipsub',
    github: 'ChainSafe/js-libp2p-gossipsub',
    commit: '2234bfa4bfcf296db19c3064f8b3945d2dc53e80',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'js-libp2p-yamux',
    github: 'ChainSafe/js-libp2p-yamux',
    commit: 'a0e0e365d5baa63ae234c9c06ba04d2cc5979e36',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'ts-drp',
    github: 'drp-tech/ts-drp',
    commit: 'd08d182b8ec5cfc75f6f43c412daa2d6c7faf4fd',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'cloudflare-ai',
    github: 'cloudflare/ai',
    commit: '917c02430090e7d511abf138091a2c17135515b2',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'agent-kit',
    github: 'inngest/agent-kit',
    commit: 'fc28437332f2fee4b15949c14e5f8bd851dc6ad4',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'deepagentsjs',
    github: 'langchain-ai/deepagentsjs',
    commit: 'c0bc7692304f591526eadf9172c60a594f2a933f',
    set: 'held-out',
    files: ['libs/**/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'mongosh',
    github: 'mongodb-js/mongosh',
    commit: 'd5426f493f3dcd79ee6e1d40f65fc9ac9b6cd981',
    set: 'mended',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'eigent',
    github: 'eigent-ai/eigent',
    commit: '88d837f75ad95a21eebaa638072adad2019644be',
    set: 'held-out',
    files: ['{src,electron}/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'anima-sdk',
    github: 'AnimaApp/anima-sdk',
    commit: '95b66d7e56514908d2017b6d9da03699e6ee0e00',
    set: 'held-out',
    files: ['sdk*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'teraslice',
    github: 'terascope/teraslice',
    commit: 'b2b00809103bb181ce34904b8b04c6ab7c95fc00',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources, and a link to packages/core-utils',
  },
  {
    name: 'web-llm',
    github: 'mlc-ai/web-llm',
    commit: 'c51c9c0b1b4a2e01432362606f79fda42380dc7b',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'livekit-components',
    github: 'livekit/components-js',
    commit: 'aac048a96e68ed5e02bbcc84bbc49fe2765e374c',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'farfetched',
    github: 'igorkamyshev/farfetched',
    commit: '2469a9a8d0d083e93cb1e86bb99cea16cfc2ecec',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'analytics-next',
    github: 'segmentio/analytics-next',
    commit: '0c4fa881d3a1c8653fbe434170ae1178fb49841d',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'rimraf',
    github: 'isaacs/rimraf',
    commit: 'b6462ea70cf0c2ea3a6b5d5b8d6f7e362fa92db1',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'wllama',
    github: 'ngxson/wllama',
    commit: '766d28e03eeac044fe055327d06b83d3f9b84544',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; a copy of tsconfig.build.json as tsconfig.json',
  },
  {
    name: 'posthog-wizard',
    github: 'PostHog/wizard',
    commit: '9f45ef520f8fab4fcc24c08c0f9ae754888c0121',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'nextcloud-files',
    github: 'nextcloud-libraries/nextcloud-files',
    commit: '170b3e860485ca6086b97c1cc33930e694ce61f6',
    set: 'held-out',
    files: ['lib/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'httptoolkit-ui',
    github: 'httptoolkit/httptoolkit-ui',
    commit: 'cc63e76611317e1b12bef25d3362decabde57640',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types; then the exports of its packages point at their sources',
  },
  {
    name: 'care-fe',
    github: 'ohcnetwork/care_fe',
    commit: 'c62b36dae1e6b6f1a313d3d6fc8bcea1ea80dd71',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'platformatic-kafka',
    github: 'platformatic/kafka',
    commit: 'f84b496dd6247411366791b74cd871bf6a3b944e',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'mqttjs',
    github: 'mqttjs/MQTT.js',
    commit: 'aa03369f5f5daf9b8a98339990cc3ced800a5051',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'testcontainers-node',
    github: 'testcontainers/testcontainers-node',
    commit: '457707f3cd19b1ff9e34ed74d33beaca4c55f507',
    set: 'mended',
    files: ['packages/testcontainers/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'adk-js',
    github: 'google/adk-js',
    commit: 'e05926a612a0d304f5c7cf5c946e16cd19f92a16',
    set: 'held-out',
    files: ['{core,dev}/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'ably-js',
    github: 'ably/ably-js',
    commit: '7fa7dc5993af3b67ab05fea2b6a242f729d9088f',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    tests: ['src/platform/react-hooks/sample-app/**'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'ethers',
    github: 'ethers-io/ethers.js',
    commit: '98c49d091eb84a9146dfba8476f18e4c3e3d1d31',
    set: 'held-out',
    files: ['src.ts/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources, and a tsconfig.json like tsconfig.base.json',
  },
  {
    name: 'kiota-typescript',
    github: 'microsoft/kiota-typescript',
    commit: '1489de675aa8657e79fba13d87785b1e60836181',
    set: 'held-out',
    files: ['packages/*/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'workflow-js',
    github: 'upstash/workflow-js',
    commit: '711837a4d4803c6a1dd856261d4c62d3df96160a',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'pinecone',
    github: 'pinecone-io/pinecone-ts-client',
    commit: '4070122c6dc7a62e59624aeb30a07a084dee3d6c',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'hocuspocus',
    github: 'ueberdosis/hocuspocus',
    commit: '3ec608445b8e024e15759504cca9ff1f7b09edf8',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'alova',
    github: 'alovajs/alova',
    commit: '14b77c05a3b3fd0a6ae22d89c3a05aea8015e7a7',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'claude-code-action',
    github: 'anthropics/claude-code-action',
    commit: '24dcd50c0568f0fc9e9211213a4fd2d9eb15c4e0',
    set: 'held-out',
    files: ['**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'convex-js',
    github: 'get-convex/convex-js',
    commit: '8e20ab9e02baab41969f998122d9b926ec80effd',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'ring',
    github: 'dgreif/ring',
    commit: '3fe5a7aea41359908946681b43edc4d3fa604b3f',
    set: 'mended',
    files: ['packages/*/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'lmnr',
    github: 'lmnr-ai/lmnr-ts',
    commit: '21f4850b4f717fc4ab084509cf2e0267ef0f9f87',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'agentuity',
    github: 'agentuity/sdk',
    commit: 'd2cd4c498301493fa56bf68dd54533909aa5fa20',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'openapi-typescript',
    github: 'openapi-ts/openapi-typescript',
    commit: '0cc7ee77d28359c7901d9cd3b5733b70a050ea49',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'wxt',
    github: 'wxt-dev/wxt',
    commit: '9b46da88416042291bf63acc3a35bb12bcd61621',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'hls',
    github: 'video-dev/hls.js',
    commit: 'afe5b8bf1a43a8d8711c325b597f8782465e1e05',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'cinny',
    github: 'cinnyapp/cinny',
    commit: 'c110e64341eef37706c5befb9fe8858b5e62bd5c',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'vidstack',
    github: 'vidstack/player',
    commit: '1e8863198edb37aee7f91710b68f06084623e498',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'automattic-studio',
    github: 'Automattic/studio',
    commit: 'de7931e8e89251f0d451914f32357700624d257a',
    set: 'held-out',
    files: ['{src,cli,vendor}/**/*.{ts,tsx}'],
    tests: ['vendor/wp-now/vite.config.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'vscode-esp-idf',
    github: 'espressif/vscode-esp-idf-extension',
    commit: '24783adb2f566e2e5e1a3dd72c946473dc13075c',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    tests: ['src/views/**'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'vscode-go',
    github: 'golang/vscode-go',
    commit: '28e27ffd3a0eca1de30b1a9656a75cbd47e94e4e',
    set: 'held-out',
    files: ['extension/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'eugeny-tabby',
    github: 'Eugeny/tabby',
    commit: '14e2d60b9b6dee84a53c37f05eefeb803787de04',
    set: 'held-out',
    files: ['{app,tabby-*}/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'homebridge',
    github: 'homebridge/homebridge',
    commit: '50f91541bc8731ed0c794f1370d9b76f49443d11',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'docs-mcp-server',
    github: 'arabold/docs-mcp-server',
    commit: '80927124f36a39c72a00ec7ce7864633705ba5b5',
    set: 'mended',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'nanoclaw',
    github: 'qwibitai/nanoclaw',
    commit: '0683c6ec589ec0df74c2a3d99f9544127317b490',
    set: 'held-out',
    files: ['{src,container}/**/*.ts'],
    tests: ['container/agent-runner/scripts/**'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'clasp',
    github: 'google/clasp',
    commit: '39a9c12428930b60fb55806c367deb0a92c9b7ed',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'kimchi',
    github: 'getkimchi/kimchi',
    commit: 'a9ba98cbc5ebc971bf1fb9071f7a3e85967b37f4',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'pi-web',
    github: 'blksails/pi-web',
    commit: 'f493dce125f7609463fff3b977516a6e2f5ce5a8',
    set: 'mended',
    files: [
      'packages/{adapters,runner,wecom-extension,web-kit,tool-kit,react,panes-kit,ui,core,server,protocol}/src/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'plexus',
    github: 'mcowger/plexus',
    commit: '6a637cf6c0b6da021256af0686ee01c023479b68',
    set: 'mended',
    files: ['packages/{frontend,backend}/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'ollama-client',
    github: 'Shishir435/ollama-client',
    commit: '8c8b50aa94f8f2cfa4c914589b48c7a3b1216ef1',
    set: 'mended',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'vltpkg',
    github: 'vltpkg/vltpkg',
    commit: '993cccbcc18730cd9c67b6a6f4135b74ee5bc86d',
    set: 'held-out',
    files: ['src/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'GithubStarsManager',
    github: 'AmintaCCCP/GithubStarsManager',
    commit: '90ed7a439530e9fb2952756257729b1cad0e071e',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}', 'server/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'llm_wiki',
    github: 'nashsu/llm_wiki',
    commit: '889789c3218e8c7844e8515d5429a4e53b96fc19',
    set: 'mended',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'relayfile',
    github: 'AgentWorkforce/relayfile',
    commit: '380bc0f8d4cbab5c99e1532808fdb4ef5ac2fac8',
    set: 'held-out',
    files: ['packages/**/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'pi-project-workflows',
    github: 'davidorex/pi-project-workflows',
    commit: 'a7e141cf7fd67c2bc2212255e7cb034c534f439f',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts', 'packages/pi-behavior-monitors/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'persona',
    github: 'runtypelabs/persona',
    commit: '8208810923cf343fe52227bec22e645b454c0d07',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}', 'apps/web/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'mss-downloader',
    github: 'evb0110/mss-downloader',
    commit: 'c82aca713c88091dee3a7b0d4c70eb597d1e2775',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'tangle-ui',
    github: 'TangleML/tangle-ui',
    commit: '9b50a5c752c0c3f120658d30d39b3adadbd39b38',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    tests: ['src/api/index.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'disclaude',
    github: 'hs3180/disclaude',
    commit: 'b59f5172c92ffd16d9f8c020edbb89f96f97a8b2',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'launchpad',
    github: 'bluecadet/launchpad',
    commit: '1a19506fe7adc6d67d401177e7c0725589e5391e',
    set: 'mended',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'nostrstack',
    github: 'joelklabo/nostrstack',
    commit: '1e1611ba027a2729290d17fd16acb488edb64870',
    set: 'held-out',
    files: ['apps/*/src/**/*.{ts,tsx}', 'packages/*/src/**/*.{ts,tsx}'],
    tests: ['**/*.stories.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'copilot-api-js',
    github: 'puxu-msft/copilot-api-js',
    commit: '5f3b681fd6a79e27f63e137f199165ec39286c63',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'tryinget-pi-extensions',
    github: 'tryingET/pi-extensions',
    commit: '5e7a5662cd24825ef324d05243aa2ea6291e3ebf',
    set: 'held-out',
    files: ['packages/*/{src,lib,extensions}/**/*.ts'],
    tests: [
      'packages/{pi-activity-strip,pi-context-overlay,pi-little-helpers,pi-prompt-template-accelerator}/**',
    ],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'queuert',
    github: 'kvet/queuert',
    commit: 'df977dd3d4ebe7a78c7dc11b579467d8c8f67a4f',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'pulsemcp',
    github: 'pulsemcp/mcp-servers',
    commit: 'bd960bf38c515e5b44a88e3d1324bd38657cf53c',
    set: 'held-out',
    files: [
      'experimental/{agent-orchestrator,pointsyeah,serpapi-hotels}/shared/src/**/*.ts',
      'productionized/{pulse-subregistry,pulse-fetch}/shared/src/**/*.ts',
    ],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'copilot-api-gateway',
    github: 'xuangong/copilot-api-gateway',
    commit: 'a4aa8d2f172a93f36d54dcb0f96ab0a0a1207a68',
    set: 'mended',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'sphere-sdk',
    github: 'unicity-sphere/sphere-sdk',
    commit: '5b31f4264b7b3adebc80ed2dfc556b5a5db22c05',
    set: 'held-out',
    files: [
      '{core,connect,registry,token-engine,modules,transport,storage,impl,wallet-api,l1,serialization,validation,payments,pricing,oracle,market}/**/*.ts',
    ],
    tests: ['connect/{client,host}/index.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'wiki-graph',
    github: 'oomol-lab/wiki-graph',
    commit: 'bfc8efbdf17ad1771f106599275f345bd9a259c0',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'voiceclaw',
    github: 'yagudaev/voiceclaw',
    commit: '89c69d9115c93f2bab7af2ca66e1851395d87dee',
    set: 'held-out',
    files: ['relay-server/src/**/*.ts', 'desktop/src/main/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'mittwald-mcp',
    github: 'mittwald/mcp-server',
    commit: '2f50f68c5455f29d6a3c5197425135606da78f08',
    set: 'held-out',
    files: ['src/**/*.ts', 'packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'nostr-components',
    github: 'saiy2k/nostr-components',
    commit: '7da3b43c1eda80ec960f78f26b66399b042223b3',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'ClaudeUI',
    github: 'wellofspirit/ClaudeUI',
    commit: '8c608334d04ff10fa6a62d0c1ce68ad3b25c8985',
    set: 'mended',
    files: ['src/main/**/*.ts', 'src/preload/**/*.ts', 'src/shared/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'knowledge-base-mcp',
    github: 'jeanibarz/knowledge-base-mcp-server',
    commit: '12ef4b60b9a4015c1521510fc8bfe7859a840c9c',
    set: 'held-out',
    files: ['src/**/*.ts'],
    tests: ['src/test-support/**'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'vscode-dbt-power-user',
    github: 'AltimateAI/vscode-dbt-power-user',
    commit: '3a4d8d43d4d84a6173dabbabcad1b3db895bd189',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'opencode-forge',
    github: 'chriswritescode-dev/opencode-forge',
    commit: '0c8bb885cb2b83e002b735ff7572106e4d89eb0a',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'dicom-curate',
    github: 'clintools/dicom-curate',
    commit: '0336f52290de60980acb288746478e7d5fd6353f',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'generic-filehandle2',
    github: 'GMOD/generic-filehandle2',
    commit: '3b7f06d7f22a0a6aa475f7e9fa01f6f1d840a6fa',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'genie',
    github: 'automagik-dev/genie',
    commit: 'e0e0a32cbba4a3bb2f793d63824d7cb3f78c9354',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'openctx',
    github: 'sourcegraph/openctx',
    commit: '0446d1889ab3c51ee7704080e69152670dd46236',
    set: 'held-out',
    files: [
      'lib/*/src/**/*.ts',
      'provider/*/*.ts',
      'client/*/src/**/*.{ts,tsx}',
    ],
    tests: ['**/vitest.config.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'archives',
    github: 'agntn/archives',
    commit: 'b2c8d6c0360a83ebae19003c6ad499348ac1ed57',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'confidence-sdk',
    github: 'spotify/confidence-sdk-js',
    commit: 'a16dec2a14762ba62779dcccd2d8d65b8bd4c56d',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'NexTerminal',
    github: 'evdanil/vscode-NexTerminal',
    commit: '25153dcaa4ac0042ab098d00e9f4fc317022fc5c',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'agent-worker',
    github: 'lidessen/agent-worker',
    commit: 'ee47d79c27f29d8b73e0264b09167e73fa2adf58',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}', 'internals/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'European-Parliament-MCP',
    github: 'Hack23/European-Parliament-MCP-Server',
    commit: '4e00e27b01480e241e37e9f57fde5fcb3286ae15',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'harness-mcp',
    github: 'harness/mcp-server',
    commit: '59bfd120f9619cf1b232825a2286bfacc6d7ee0c',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'pi-scraper',
    github: 'brandonkramer/pi-scraper',
    commit: '4a1fe8ca257cceab8c9a636cd948d203b35afa5d',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'agent-tty',
    github: 'coder/agent-tty',
    commit: 'fae02cb9ff6a1b6ff68bb2a67152f77e71a06665',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'Minyami',
    github: 'Last-Order/Minyami',
    commit: 'dd6a58b52cad1daaab6e1b3bb82ce90d4298591d',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'spotify-mcp',
    github: 'iceener/spotify-streamable-mcp-server',
    commit: 'a967a3f9edaf123d805779e540b8a9527986638a',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'orc',
    github: 'safethecode/orc',
    commit: '26576ca9707b8fb555cf3eb57644848e0ea579cb',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'mcplab',
    github: 'inspectr-hq/mcplab',
    commit: 'f83c6754c3f83e1ac270ec91789e0c675784bf17',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'claude-gateway',
    github: '0xMaxMa/claude-gateway',
    commit: 'c6d844d67cd475b33db094aa3c0147020afbe961',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'llm-cli-gateway',
    github: 'verivus-oss/llm-cli-gateway',
    commit: '801950db5bb707fd96de71fb6413d57725a1b658',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'ollama-orchestrator',
    github: 'joshuazick1/ollama-orchestrator',
    commit: 'f22aef975d5d80e49991b1e84b6b105118212807',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'pg-dumper',
    github: 'dbgate/dbgate-pg-dumper',
    commit: '32dfd91865bcddcc647609d4c7066b257978800b',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'discord-archiver',
    github: 'duarte-pardal/discord-archiver',
    commit: '17d97c038b7d936523349b126fec73ac57ecdd50',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'jianwei',
    github: 'workagi/jianwei',
    commit: 'ff4e8d375b904be4582c6bcd61ab30244c0a505d',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'jc-hub',
    github: 'zzzsaft/jc-hub',
    commit: '85da145187d66b64347a98e3b560deec711d6025',
    set: 'mended',
    files: ['apps/server/src/**/*.ts', 'apps/web/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'tai-kun-surrealdb',
    github: 'tai-kun/surrealdb.js',
    commit: '47436b9a2403f572ed953f3053e42b1b3a7844da',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'b2-sdk',
    github: 'backblaze-labs/b2-sdk-typescript',
    commit: '91f7dc93e98a292a0e988d89235971d0ab3c142e',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'arcp-sdk',
    github: 'agentruntimecontrolprotocol/typescript-sdk',
    commit: '0bf5caf5756af2fa07b7c710f1e5ba45feff82d4',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts', 'packages/middleware/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'composite-voice',
    github: 'composite-voice/composite-voice',
    commit: 'eb135d3107f66463ed546d46169a47407de674fa',
    set: 'held-out',
    files: ['src/**/*.ts', 'packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'storagesdk',
    github: 'storagesdk/storagesdk',
    commit: 'ddf868528b6261212246d940a1cdab0950386ddc',
    set: 'mended',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'lyla',
    github: '07akioni/lyla',
    commit: '87603024ce5c4845935546609db1491c9f9f3dce',
    set: 'held-out',
    files: [
      'packages/{core,debugger-web,my,node,qq,tt,uni-app,universal,web,wx}/src/**/*.ts',
    ],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'bytefold',
    github: 'Ismail-elkorchi/bytefold',
    commit: '799c2c267bd4ba428132259360b40e2da15cc59f',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'absmartly',
    github: 'absmartly/javascript-sdk',
    commit: '816d36107b99d9e34992cc09cd471747dd394337',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'otak-committer',
    github: 'tsuyoshi-otake/otak-committer',
    commit: 'f18cdf666c0a4e026e40836336cdb29c8d8991e3',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'scriptcat',
    github: 'scriptscat/scriptcat',
    commit: '1205b87f9ac283ce8f4b55ace165f444bade54a4',
    set: 'mended',
    files: ['src/**/*.{ts,tsx}', 'packages/*/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'AgentBoard',
    github: 'igrigorik/AgentBoard',
    commit: '632833b3fa52d00bf74813e43b9bdfcdd38aa4b2',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'dwn-sdk',
    github: 'TBD54566975/dwn-sdk-js',
    commit: '0e903014464388bcfcdcd42da74c40fdd902fd23',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'vscode-topo',
    github: 'arm/vscode-topo',
    commit: '49dd9dbaafeab1693e4c6cafa6f293b64532af4f',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'browser-compress-image',
    github: 'awesome-compressor/browser-compress-image',
    commit: 'aa72605c421044759ebf7cfbaa14089ba4008fd5',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'elastic-worker',
    github: 'kyimoemin/elastic-worker',
    commit: 'ce8bc6fbb098cde3a32e4a9a3f868dc9f017f1ea',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'questdb-client',
    github: 'questdb/nodejs-questdb-client',
    commit: 'de46ee30eb01397625055bf381d528863e0e1068',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'coco',
    github: 'corbat-tech/coco',
    commit: '455d24fb690dcce64f228edda1c0609ac5df2404',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'wigolo',
    github: 'KnockOutEZ/wigolo',
    commit: 'b3ccf92be3ac15ce3ad5a439be11777d992996a3',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'wallie',
    github: 'anantjain-xyz/wallie-dev',
    commit: 'a9a88c83c7bcc3fcb100c15b06fdfb5c9a429ccd',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'namzu',
    github: 'cogitave/namzu',
    commit: '314d35fa87da6b893d6c50ad9e8a368903158d79',
    set: 'mended',
    files: ['packages/*/src/**/*.{ts,tsx}', 'packages/providers/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'sequence',
    github: '0xsequence/sequence.js',
    commit: 'f806807820377bdb720e8d17f9ba4c96449089a0',
    set: 'held-out',
    files: ['packages/**/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'unifi-protect',
    github: 'hjdhjd/unifi-protect',
    commit: '66d5f14ba5e381ceedd5f627324079d52c50e0a5',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'homebridge-plugin-utils',
    github: 'hjdhjd/homebridge-plugin-utils',
    commit: 'c8202af4f83b1843ff1e9a36cd564a46ca418bd4',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'posit-publisher',
    github: 'posit-dev/publisher',
    commit: '7450da5bed5fd1205dfb836e9d6a55aef320609e',
    set: 'held-out',
    files: ['extensions/vscode/src/**/*.ts', 'packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'wabac',
    github: 'webrecorder/wabac.js',
    commit: 'a683fbafb236e3195fa414335958b46ae70a4cac',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'liteque',
    github: 'karakeep-app/liteque',
    commit: '394fe166b03a18e2aedeaf1e907c1a960b6c58a2',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'evalite',
    github: 'mattpocock/evalite',
    commit: 'e18a793789400b9292f92465d1084344340aef9b',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts', 'apps/evalite-ui/app/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'xmcl',
    github: 'Voxelum/x-minecraft-launcher',
    commit: 'b0cf753c0c03db5f8f16141952aeebc35af76b84',
    set: 'mended',
    files: ['packages/*/**/*.ts', 'xmcl-*/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'bbi',
    github: 'GMOD/bbi-js',
    commit: '3adfb9d54a8f023732712c145d4f0b187af88868',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'glarity',
    github: 'sparticleinc/chatgpt-google-summary-extension',
    commit: 'bff54a73d98d082067feedffa3be9ad91c96c6c7',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'xstate',
    github: 'statelyai/xstate',
    commit: 'b1811bf77bc2d1a74367328cec7907aa185b70df',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'pocketbase-sdk',
    github: 'pocketbase/js-sdk',
    commit: '78b4828fc3187b978bcb505e25cbf67f1bf215aa',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'storacha',
    github: 'storacha/upload-service',
    commit: '4d987aa21de0d2779b6f738903a4d2fd963d48e2',
    set: 'held-out',
    files: [
      'packages/{filecoin-pin-migration,w3up-client,upload-client,access-client,filecoin-client,blob-index}/src/**/*.{ts,js}',
      'packages/cli/**/*.js',
    ],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'geotiff',
    github: 'geotiffjs/geotiff.js',
    commit: '1d4e7bcc5e7935f48b35b0caa9e1e77334f5abbe',
    set: 'held-out',
    files: ['src/**/*.{ts,js}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'flashpoint',
    github: 'FlashpointProject/launcher',
    commit: '54c5dd8357b9083271d36912ea9546bcd8d1cb18',
    set: 'mended',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'influxdb3',
    github: 'InfluxCommunity/influxdb3-js',
    commit: 'e8218dd7ceec8631959127c255c842d4942d3363',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'testplane',
    github: 'gemini-testing/testplane',
    commit: '61b5b9a852a8946dec204757a1552f1ad2f58981',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'js-contexts',
    github: 'MatrixAI/js-contexts',
    commit: '8cbaf0c00a7697c12d675b0de8fdf101c6070c48',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'memfs',
    github: 'streamich/memfs',
    commit: 'caa708bc02563e118591788c71ffd7241e53285b',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'async-call-rpc',
    github: 'Jack-Works/async-call-rpc',
    commit: 'e3abab83386342f147c303c08e11333d4def15ad',
    set: 'held-out',
    files: ['{src,utils-src}/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'qyu',
    github: 'shtaif/Qyu',
    commit: 'bb808810baa516a3b89bc62844d7611f0dc2c98e',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'jsforce',
    github: 'jsforce/jsforce',
    commit: 'e744dad915492226c7838a9513697ed75b7ff998',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'neo4j-driver',
    github: 'neo4j/neo4j-javascript-driver',
    commit: '432463798fc1c56f0d9b84a3d7de3ede8a28f5fa',
    set: 'held-out',
    files: ['packages/core/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'keyv',
    github: 'jaredwray/keyv',
    commit: '90109616a94f6774c172c5f457b2195d5801d508',
    set: 'held-out',
    files: [
      '{core,compression/*,encryption/*,serialization/*,storage/*}/src/**/*.ts',
    ],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'wretch',
    github: 'elbywan/wretch',
    commit: '32d5f68badf7e8f103b734febe680968c6e0f97f',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'bee-js',
    github: 'ethersphere/bee-js',
    commit: 'cfb975603e2e1af92ed6e117714a85de53169968',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'mwoffliner',
    github: 'openzim/mwoffliner',
    commit: '79f03ddbb108c44aefbf94097786aa7ca813c479',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'fm-agent-eval',
    github: 'fitchmultz/agent-eval',
    commit: 'cdfd4a25dda80ecf504905cc3c821d872153cb61',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'eko',
    github: 'FellouAI/eko',
    commit: 'c3de315af2c178826f8b1682b52638d18131252d',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'blackdogbot',
    github: 'mistrjirka/BlackDogBot',
    commit: '94510c1ee8392a35218a1914956cf775c2e1b3af',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'image-manager',
    github: 'hemengke1997/vscode-image-manager',
    commit: '5c53c8fe56dfba5b78248806022a51f7310afa46',
    set: 'mended',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'runloop',
    github: 'runloopai/api-client-ts',
    commit: '262c35334c09526632817b2c60af3c0af6ce2dd4',
    set: 'held-out',
    files: ['src/**/*.ts', 'packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'keepr',
    github: 'keeprlabs/keepr',
    commit: '15976e91cc23d8733314030cce96c8f3367f3896',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'cutflow',
    github: 'IkUmO1118/cutflow',
    commit: '064a811fe5260663f004c1f4aeccb4e3835e79b3',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}', 'editor/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'immersive-reader',
    github: 'allgemeiner-intellekt/immersive-reader',
    commit: '8c46c5264cbddeba1a1f43c1b94bc965feb3931f',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'crows-nest',
    github: 'NearlCrews/signalk-crows-nest',
    commit: 'cb27f948350ce7d3c00a03d9cbd076f6ee140eba',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'immich-places',
    github: 'frederikemmer/immich-places',
    commit: '909c97dfa2ec99bb72244eef928ec040e1c63b37',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'hark',
    github: 'mchen04/hark-audiobook',
    commit: '0deb7aedeba909e4f9fb8a39528cefe0b48b65ed',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'vuesip',
    github: 'ironyh/VueSip',
    commit: '2393e45f63c1eba7c87f5e54b132fafc2dcc3633',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'github-dashboard',
    github: 'pedrofuentes/github-dashboard',
    commit: '09df4e78bfb78b7521f5a0940d0434d64ebce684',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'cohort360',
    github: 'aphp/Cohort360-FrontEnd',
    commit: 'a72e7fe5ef8cfee52e616ae48f3f82513eece845',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'bewly-nocturne',
    github: 'STERILITZIA02/Bewly_Nocturne',
    commit: '6a213f1b989374411a41ace62a91f2c0db514229',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'research-orchestrator',
    github: 'florianherrengt/research-orchestrator',
    commit: '10e522fd82d78f35050b13216db3b8da3fd1d11c',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'open-p',
    github: 'sky1core/open-p',
    commit: '679c1a92f34d4a587c07d423b6956534fd885349',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'neko-core',
    github: 'meiiie/neko-core',
    commit: '8b5cf98c471d1ec0c33d6743e7249b305dcde036',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'alyce',
    github: 'AlyceSingle/Alyce-Agent',
    commit: '1d357ab75f4ce0db9baf2774efe147e0aa43d683',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'voice-over',
    github: 'ilyhalight/voice-over-translation',
    commit: '56e8180637d4c3cf2db627c2dbc8b7f356745b7a',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'matterbridge',
    github: 'Luligu/matterbridge',
    commit: 'db1ca218a4b2a9ffa6e131adae1953e646d715b2',
    set: 'mended',
    files: [
      'packages/*/src/**/*.ts',
      'src/**/*.ts',
      'apps/frontend/src/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'music-assistant',
    github: 'music-assistant/frontend',
    commit: 'e18f7abdd626a5fc587c74e9b6fd7bb85cec18b6',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'nexus-code',
    github: 'moreih29/nexus-code',
    commit: '3a4d72f9681a1c5ebf8605261946102a1fa95093',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'purechat',
    github: 'Hyk260/PureChat',
    commit: 'fd3250920c1c20548aa6f425e64ce604e5a33899',
    set: 'mended',
    files: ['src/**/*.{ts,tsx}', 'packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'memorall',
    github: 'InvisibleQAQ/memorall',
    commit: 'e887d7cb08b950b3e72a85e86f56966693b28225',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'goobers',
    github: 'Agent-Clubhouse/Goobers',
    commit: '1f549ea8efef9645a41bed4b1971c4c9a98ef885',
    set: 'held-out',
    files: ['portal/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'coze',
    github: 'coze-dev/coze-js',
    commit: 'cabc1ec9c30a07fcd0a3d4ba2203318bd3302eff',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'ai-reviewer',
    github: 'nilesh32236/opencode-ai-reviewer',
    commit: 'ffcfa4b6cecafe827d557440300ddaae9c3d3baa',
    set: 'held-out',
    files: [
      '{app,lib,cli,platform}/src/**/*.ts',
      'platform/web/src/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'botforge',
    github: 'mpavlyukovskyy/botforge',
    commit: '2292b8be1a6825054358aa9b2adc76c774806f28',
    set: 'held-out',
    files: ['packages/**/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'brightvision',
    github: 'Digital-Defiance/BrightVision',
    commit: '0261f715b4fb24992731d392b2696b7f007877ce',
    set: 'mended',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'agent-deck',
    github: 'myqz-wld/agent-deck',
    commit: 'eeb1ab6d67ef40645d367ecc3d3b3d8190c2758c',
    set: 'mended',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'tangle-agent-eval',
    github: 'tangle-network/agent-eval',
    commit: '8062370629c2ddad63d7d69771ef398dc70287fe',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'agent-afk',
    github: 'griffinwork40/agent-afk',
    commit: '9b060272d4e80d999acc712fd17c694b999e707b',
    set: 'mended',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'vscode-zig',
    github: 'ziglang/vscode-zig',
    commit: 'ac345ffb9e3f8ccf2558da42ecefa62f571b53a9',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources, and types ["*"] in tsconfig.json',
  },
  {
    name: 'navidrome-mcp',
    github: 'Blakeem/Navidrome-MCP',
    commit: '87fe01ea2245213bd47e0bba64abd875e068f9db',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'feishu-docs',
    github: 'cliff-byte/feishu-docs-cli',
    commit: 'c0e053307f9bafd50783a34e9a345e65f714001b',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'iris-mcp',
    github: 'iris-eval/mcp-server',
    commit: '47a3de2757c5162e406e33f87572e5f00d5c7cb8',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'copilot-orchestrator',
    github: 'JeromySt/vscode-copilot-orchestrator',
    commit: '5ff0a8708f463e31f69c50590befd3b679cf011b',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'ssdp',
    github: 'achingbrain/ssdp',
    commit: 'b0866bd5b214f934da25aad80942880000273398',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'pulse-agent',
    github: 'hua-bang/pulse-agent',
    commit: '5f2695e473d7598817f2a5e92077217e81f5f0ff',
    set: 'mended',
    files: ['packages/*/src/**/*.{ts,tsx}', 'apps/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'botcord',
    github: 'botlearn-ai/botcord',
    commit: 'ed35a77a7f87eb567c3bf3738d924eac2d1cd754',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts', 'cli/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'gbrain',
    github: 'garrytan/gbrain',
    commit: '01aab110d0090eb38f706b6af84351b433a17597',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'workx',
    github: 'The-AI-Republic/workx',
    commit: 'df49cb85c1e80fd6a79dfbb5ef1cd2e0b1830b10',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}', 'packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'stakgraph-mcp',
    github: 'stakwork/stakgraph',
    commit: 'b9f2730058fcd583fc2316bc7fbac4f256608f7e',
    set: 'held-out',
    files: ['mcp/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'mcp-ts-core',
    github: 'cyanheads/mcp-ts-core',
    commit: '8b14ca68d8c078d57a90968fdfa259c7c8f8c400',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'pubmed-mcp',
    github: 'cyanheads/pubmed-mcp-server',
    commit: '24117581fee052c54512c47d49b83c68dd71cfe9',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'agent-browser-shield',
    github: 'pixiebrix/agent-browser-shield',
    commit: '04ba9cb5cd628943f90aa4cb99ca13f0810e7749',
    set: 'held-out',
    files: [
      'extension/src/**/*.{ts,tsx}',
      'extension/entrypoints/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'filesystem-context',
    github: 'j0hanz/filesystem-context-mcp-server',
    commit: 'c2fc10905cb827568489d75a02dc106c1d30ca02',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'codex-host',
    github: 'BytePioneer-AI/codex-host',
    commit: 'f4eba889077a91e999f8cb33360971ce30c6ca60',
    set: 'held-out',
    files: ['packages/**/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'h5web',
    github: 'silx-kit/h5web',
    commit: '0664df8b36a39faa74ac88d8585d31cedfd28e9d',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'tailored-ai',
    github: 'quintonmiller/tailored-ai',
    commit: '3a2adcd54af6e0067814ff5b7336c5446426b04a',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'smithers',
    github: 'smithersai/smithers',
    commit: 'a3a08ed3823ba4ffaa5b08f6cad43ea76465df5d',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx,js}', 'apps/*/src/**/*.{ts,tsx,js}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'comfyui-api',
    github: 'SaladTechnologies/comfyui-api',
    commit: '4dfc930b064d1018eda0a529db420ce3f5b66870',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'phonic',
    github: 'Phonic-Co/phonic-node',
    commit: '8dd7d9d2ccd93eec2e284ee5e810f168b582e015',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'codex-acp',
    github: 'agentclientprotocol/codex-acp',
    commit: 'ba5bcc3d7759250dde9d4d2286a1bec11b363208',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'claude-agent-acp',
    github: 'agentclientprotocol/claude-agent-acp',
    commit: 'f422c7c9548f3b6834fabd23031df04de02b1202',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'devspace',
    github: 'Waishnav/devspace',
    commit: 'fdbff75e07779bba1f2fdc785a2575e2b0d839bc',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'warden',
    github: 'getsentry/warden',
    commit: 'd7415d2e30d3fd0ba947de141190b6e8b60a2365',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'js-crawler',
    github: 'amoilanen/js-crawler',
    commit: '8d24ba34cc93427df4dd2d6324840ef987494055',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'redlock',
    github: 'mike-marcacci/node-redlock',
    commit: 'afe5cf92c8247ba7b65b4ae36230f415493c44f0',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'strtok3',
    github: 'Borewit/strtok3',
    commit: '5ed3182e1e0ae82ed9a39fad4d2a2d117155c0cf',
    set: 'held-out',
    files: ['lib/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'nodekit',
    github: 'gravity-ui/nodekit',
    commit: 'cadbb7bba1f7182d824b363df71bbcd47fd6bc3d',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'open-collaboration',
    github: 'TypeFox/open-collaboration-tools',
    commit: '86f2afd71aa2b935f9cbdecc969fcbc2ba4f9cf0',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'vscode-messenger',
    github: 'TypeFox/vscode-messenger',
    commit: '45dc03d2353be4aff439eaea6ab309cdc4440b89',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'novel-downloader',
    github: '404-novel-project/novel-downloader',
    commit: 'f45f46ca2dab5a2bffefa34691cf12516d35dc80',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'vane',
    github: 'ItzCrazyKns/Vane',
    commit: '3098622cb016b6eb9bf0cd3650c6924f6d56e9e6',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'e2b-interpreter',
    github: 'e2b-dev/code-interpreter',
    commit: '7df1757bfd5baa037f909ce97c2dbe014da973c0',
    set: 'held-out',
    files: ['js/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'chaterm',
    github: 'chaterm/Chaterm',
    commit: '5b5ae94e0130502d2ad25a51e3e37b9063b77fa5',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'elasticsearch-js',
    github: 'elastic/elasticsearch-js',
    commit: 'dcc98b2e050005cef35421e60d002e9ec49c7b88',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'urql',
    github: 'urql-graphql/urql',
    commit: 'd510a9a110a39ac2c25cbaf6639c2278ced2f6de',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}', 'exchanges/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'llamaindex-ts',
    github: 'run-llama/LlamaIndexTS',
    commit: 'acd9b66de4ec1305d8f7e87832cc68093116bb16',
    set: 'held-out',
    files: [
      'packages/*/src/**/*.{ts,tsx}',
      'packages/providers/**/src/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'apollo-server',
    github: 'apollographql/apollo-server',
    commit: '4f154060bbe57d3bd612cb09ab63467f319d4ba5',
    set: 'held-out',
    files: ['packages/server/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'typeorm',
    github: 'typeorm/typeorm',
    commit: '281bfba42a5813b106bcf5ba79bc7f7251bd1e73',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'vite',
    github: 'vitejs/vite',
    commit: 'a98c8d95d552c6fa98ab66fb810f5b39ad5abf49',
    set: 'held-out',
    files: ['packages/vite/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'opentelemetry-js',
    github: 'open-telemetry/opentelemetry-js',
    commit: '61126358cb5cf06a2004151cbad18e79cbede00a',
    set: 'held-out',
    files: [
      'api/src/**/*.ts',
      'packages/*/src/**/*.ts',
      'experimental/packages/*/src/**/*.ts',
    ],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'affine',
    github: 'toeverything/AFFiNE',
    commit: '10963da706358355a1ec3e6ffbf8e0ee8b4800e3',
    set: 'mended',
    files: [
      'packages/common/infra/src/**/*.{ts,tsx}',
      'packages/frontend/core/src/modules/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@10 install --ignore-scripts of what these two packages import, in a package.json in place of that of the workspace',
  },
  {
    name: 'theia',
    github: 'eclipse-theia/theia',
    commit: 'c66a38110467826d2eb718fccd88eb2692d28969',
    set: 'held-out',
    files: [
      'packages/task/src/**/*.{ts,tsx}',
      'packages/ai-claude-code/src/**/*.{ts,tsx}',
      'packages/ai-codex/src/**/*.{ts,tsx}',
      'packages/filesystem/src/**/*.{ts,tsx}',
      'packages/ai-core/src/**/*.{ts,tsx}',
      'packages/ai-chat/src/**/*.{ts,tsx}',
      'packages/ai-vercel-ai/src/**/*.{ts,tsx}',
      'packages/search-in-workspace/src/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'payload',
    github: 'payloadcms/payload',
    commit: 'db7543c2121f0b672e33436447122b5e09ea4f2b',
    set: 'mended',
    files: [
      'packages/ui/src/**/*.{ts,tsx}',
      'packages/storage-azure/src/**/*.{ts,tsx}',
      'packages/storage-s3/src/**/*.{ts,tsx}',
      'packages/plugin-import-export/src/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'aws-cdk-cli',
    github: 'aws/aws-cdk-cli',
    commit: '7ff50e77f314548128df33ec9042c17fa0da6c1c',
    set: 'held-out',
    files: [
      'packages/@aws-cdk/toolkit-lib/lib/**/*.ts',
      'packages/aws-cdk/lib/**/*.ts',
    ],
    tests: ['packages/aws-cdk/lib/init-templates/**'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'tinyexec',
    github: 'tinylibs/tinyexec',
    commit: '24e98613798c024ccd7742f538e0958ebe6efd2d',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'ofetch',
    github: 'unjs/ofetch',
    commit: 'dfbe3ca4ef8a22fc023fca5a5ef530e525f5e523',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'plane',
    github: 'makeplane/plane',
    commit: '4ca6d6c7b807ad09bb571af2c43e85bf47c3ec6b',
    set: 'held-out',
    files: [
      'apps/live/src/**/*.ts',
      'apps/web/core/store/**/*.ts',
      'apps/web/core/services/**/*.ts',
    ],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'hydrogen',
    github: 'Shopify/hydrogen',
    commit: '9c715c1743cc3ce87dc927d7d4ad0c02f9482e74',
    set: 'mended',
    files: ['packages/cli/src/**/*.ts', 'packages/mini-oxygen/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'actions-toolkit',
    github: 'actions/toolkit',
    commit: '4b9afa4c890de9d1a84c75bb617ee4d96207823a',
    set: 'mended',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'catalyst-storage',
    github: 'decentraland/catalyst-storage',
    commit: '432cf0108b14f14cb1826aa9f0365eec0727a24b',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'wiretyped',
    github: 'kasperrt/wiretyped',
    commit: '6cf383312aef4eeea07cef482f3a13e17a91ba73',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'ton-bridge',
    github: 'ton-connect/bridge-sdk',
    commit: 'da62dfd4c74df2d81f548ce260938948e9d294c3',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'webactor',
    github: 'AStaroverov/webactor',
    commit: '7703f81dcb9bfeb7719bcb43ac81ba50abf20a70',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'catalyst-client',
    github: 'decentraland/catalyst-client',
    commit: 'ad7de29dcb9a81341748ab31d89881c22b0b0c5c',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'fuuz',
    github: 'csFuuz/fuuz-vscode-extension',
    commit: 'df37e8f7c50bbcf011feec616f8cf6ab60dbeb5d',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources, and types ["*"] in tsconfig.json',
  },
  {
    name: 'agnt5',
    github: 'agnt5dev/sdk-typescript',
    commit: '4971e48acde556551eb2575b4fb93ca95714b9cc',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'gooners-bot',
    github: '0xfunboy/GoonersBot',
    commit: '6284d4308225f3cbc6eb019f3502a2ee6c443e4d',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'socket-lib',
    github: 'SocketDev/socket-lib',
    commit: '8a8b91faf55cc37c088fb0013c3148910a878f7e',
    set: 'mended',
    files: ['src/**/*.{ts,mts}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources; its tsconfig includes the files in `.mts`',
  },
  {
    name: 'grammy-runner',
    github: 'grammyjs/runner',
    commit: 'fbe8cee2d41efb91c39ac104692f1ecdac4e014d',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'shoukaku',
    github: 'shipgirlproject/Shoukaku',
    commit: '2d168b43eea4376eb6ec6360d0057053ee928625',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'hono-node-server',
    github: 'honojs/node-server',
    commit: '3b1dd6875812e0b5aee43ec3fac66c191fd6251f',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'winapp-vsce',
    github: 'microsoft/WinAppVSCE',
    commit: 'a021ab42de09f2229f85df6601a849346f8363b9',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'codeup',
    github: 'johncoleman-thoughtworks/codeup-vscx',
    commit: '8410de8fd2ebb9f904bfe1cbc365c144f953fda9',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'ar-io-sdk',
    github: 'ar-io/ar-io-sdk',
    commit: 'b6a452d7a2a9fa19f17b9f6865c85cd2d7021297',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'verus-rpc',
    github: 'chainvue/verus-rpc',
    commit: '4aca69fb428d7680592aa0df4e025bc1c4b1ea67',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'coveragemap',
    github: 'CoverageMapLLC/coveragemap-speed-test',
    commit: 'eb3c928dbb55ae443954344c9e56bbbf2cca0a89',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'skinpricer',
    github: 'Skinpricer/sdk',
    commit: '46b5bc8b80b9209df8a6dc2ba495a19eee61b828',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'canlooks-ajax',
    github: 'canlooks/ajax',
    commit: 'c360fa3003ae29d8a0b4903c0c65a099322062d9',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'conduit',
    github: 'bkincz/conduit',
    commit: '482d6838ce1e921ae58432af7b6273eebdb12b9c',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'crnt',
    github: 'jeeyoungk/crnt',
    commit: 'aa10360f3c80aacb4f233cf8c03cf78886603318',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'node-common',
    github: 'depthbomb/node-common',
    commit: 'a99d092ab46ab337543d0e309df41e19cbffcd1d',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'pplx-zero',
    github: 'codewithkenzo/pplx-zero',
    commit: '4373d1a9b561c77058380c03f3ff9ec29145ec1a',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'pdf-codec',
    github: 'ExaDev/pdf-codec',
    commit: 'b775f44b039baf8c3b829ddb514de0596fcd17dd',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'extra-promise',
    github: 'BlackGlory/extra-promise',
    commit: '39ce30573012593e0c533339ce27f066e8e28abb',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'effectively',
    github: 'doeixd/effectively',
    commit: '4af46eb6f0ce53e473498aaead9d43ff3e5b22d0',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'a11y-browser',
    github: 'uhyo/a11y-browser',
    commit: '27ee4e0d16ed37b391d14b4a4eed9a890d8f2c72',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'tutorialkit',
    github: 'stackblitz/tutorialkit',
    commit: '80cb118647a45cc0dcef1f8018ebc0eef845c8eb',
    set: 'held-out',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'vueuse',
    github: 'vueuse/vueuse',
    commit: '1354e69588f601f721ce2b5e4328d7c3214a0c7e',
    set: 'mended',
    files: [
      'packages/core/**/*.ts',
      'packages/shared/**/*.ts',
      'packages/integrations/**/*.ts',
      'packages/rxjs/**/*.ts',
      'packages/router/**/*.ts',
      'packages/math/**/*.ts',
      'packages/firebase/**/*.ts',
      'packages/electron/**/*.ts',
    ],
    tests: ['**/demo*', '**/demo/**', '**/*.test.ts'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'nodejs-storage',
    github: 'googleapis/nodejs-storage',
    commit: '5aa34a447ff6821ec594fef9a7ff361afded669a',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'mockttp',
    github: 'httptoolkit/mockttp',
    commit: '0d0ac2026d89930f0fe27f134a00539416d1adcc',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'ioredis',
    github: 'redis/ioredis',
    commit: 'dfd542824dfb7168420f19fdfabe9fe1156efe10',
    set: 'held-out',
    files: ['lib/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'stripe-node',
    github: 'stripe/stripe-node',
    commit: '663942164d3876f04bb26617b88f498ba785e580',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'tus-js-client',
    github: 'tus/tus-js-client',
    commit: '89ef3cad93cf92c89452ae08b7c29c20677faf3c',
    set: 'held-out',
    files: ['lib/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'oidc-client-ts',
    github: 'authts/oidc-client-ts',
    commit: 'b82a6a033742ac7bfe2b07ace5841c490494de94',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'elysia',
    github: 'elysiajs/elysia',
    commit: '8358ff9efbcedf9534995f5977f26b9ceab59329',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'lru-cache',
    github: 'isaacs/node-lru-cache',
    commit: 'c6eafb2e1b3c78651dc425c28bf6ef9cd2574ec5',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'bolt-js',
    github: 'slackapi/bolt-js',
    commit: '9a45c3c9a390a4d387fb255f7ac01185a726cc07',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'unstorage',
    github: 'unjs/unstorage',
    commit: 'afbb66ec266e0cec613cb087b49f75bf4deaaa41',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'nuxt',
    github: 'nuxt/nuxt',
    commit: '4e0099839c3ea0483e6dc639e4be6d9bdffc3e56',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'jotai',
    github: 'pmndrs/jotai',
    commit: '1fae77247ae72ab5f2f002dc82a876e61ce26f56',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'cohere-typescript',
    github: 'cohere-ai/cohere-typescript',
    commit: '7c29ae7bc5bb928a102b671400231b5543665c98',
    set: 'mended',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'groq-typescript',
    github: 'groq/groq-typescript',
    commit: '709b1ab6eed32a1dd1fe05f19d085709edf3c88a',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'rollup',
    github: 'rollup/rollup',
    commit: '89bda2cd8e9def2ea037e7dbffaf392ce9f1ddcb',
    set: 'held-out',
    files: ['src/**/*.ts', 'cli/**/*.ts', 'browser/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'nodejs-pubsub',
    github: 'googleapis/nodejs-pubsub',
    commit: '9936e12e27fa776ec45a46f20528705f6e29949e',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'powertools-ts',
    github: 'aws-powertools/powertools-lambda-typescript',
    commit: '1e5fe1b497003615377ceb8e03b4321ce6260815',
    set: 'held-out',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'cloudflare-typescript',
    github: 'cloudflare/cloudflare-typescript',
    commit: 'faaaf89ed8064a9fb54de538ec3e89487f1302b0',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'arangojs',
    github: 'arangodb/arangojs',
    commit: 'd24eec140e5b2960688173cf10035d3e9e08036c',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'simple-git',
    github: 'steveukx/git-js',
    commit: '1bb14df0595794a9353d28ccdaeeb06c0b9bf2a5',
    set: 'held-out',
    files: ['simple-git/src/**/*.ts', 'packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts of these packages and what they need, without the tools for development; then the exports of its packages point at their sources',
  },
  {
    name: 'aiostreams',
    github: 'Viren070/AIOStreams',
    commit: '861ee6b3c38ecc57ce5627c0c36be79d625dc06c',
    set: 'held-out',
    files: ['packages/{core,server}/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development and what no registry has; then the exports of its packages point at their sources',
  },
  {
    name: 'norea',
    github: 'tinywind/norea',
    commit: 'a378fcd895c9598851a6f8cae14b013b18217180',
    set: 'held-out',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development and what no registry has; then the exports of its packages point at their sources',
  },
  {
    name: 'hajimi',
    github: 'agentjz/hajimi',
    commit: '2df79b3760b72690b92c78419f81c9e6fa5a5f45',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development and what no registry has; then the exports of its packages point at their sources',
  },
  {
    name: 'pi-extmgr',
    github: 'ayagmar/pi-extmgr',
    commit: '3fca27d428d689c1165c19ffb54032ada5c271a9',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development and what no registry has; then the exports of its packages point at their sources',
  },
  {
    name: 'ai-cmds',
    github: 'lucasols/ai-cmds',
    commit: '7b4639a6d698dd9db12c1fa09adefe3d07eea178',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development and what no registry has; then the exports of its packages point at their sources',
  },
  {
    name: 'kimaki',
    github: 'remorses/kimaki',
    commit: '222134ca0d5fd768d78cabe34b606132fd35d3b5',
    set: 'mended',
    files: ['cli/src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development and what no registry has; then the exports of its packages point at their sources',
  },
  {
    name: 'lettabot',
    github: 'letta-ai/lettabot',
    commit: '99c3b5dd73550fe0a4eac2ee31b1c3229ca9e550',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development and what no registry has; then the exports of its packages point at their sources',
  },
  {
    name: 'agent-coworker',
    github: 'mweinbach/agent-coworker',
    commit: '2b757f269819ea94b3683a2d9dfee1ae8a82d8fe',
    set: 'held-out',
    files: [
      'src/**/*.ts',
      'packages/harness/**/*.ts',
      'apps/desktop/{electron,src}/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development and what no registry has; then the exports of its packages point at their sources',
  },
  {
    name: 'maestro',
    github: 'evalops/maestro',
    commit: 'ffdae866b22b780955ac1481bfc3eff084fc8e69',
    set: 'mended',
    files: [
      'src/**/*.ts',
      'packages/{slack-agent,vscode-extension,consumer-sdk,ai,core,github-agent}/src/**/*.ts',
    ],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development and what no registry has; then the exports of its packages point at their sources',
  },
  {
    name: 'hydra',
    github: 'hydralauncher/hydra',
    commit: '591969a8dcf807c8e948481b43f37d27d2e310fd',
    set: 'held-out',
    files: [
      'src/{main,preload,shared}/**/*.ts',
      'src/renderer/src/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development and what no registry has; then the exports of its packages point at their sources',
  },
  {
    name: 'spiceflow',
    github: 'remorses/spiceflow',
    commit: '4db386aa116877fff181a6f5fd4846d9b64c9a14',
    set: 'held-out',
    files: ['spiceflow/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development and what no registry has; then the exports of its packages point at their sources',
  },
  {
    name: 'agency-lang',
    github: 'egonSchiele/agency-lang',
    commit: '986b0675fb09fda851dd2c21d7da8104014c25a6',
    set: 'mended',
    files: ['packages/*/{lib,src}/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development and what no registry has; then the exports of its packages point at their sources',
  },
  {
    name: 'claude-code-agent',
    github: 'kcenon/claude_code_agent',
    commit: '8a6c838a848aed0e9cb8a84af8a60014234e0ccb',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development and what no registry has; then the exports of its packages point at their sources',
  },
  {
    name: 'get-it',
    github: 'sanity-io/get-it',
    commit: '25a6575496907f33dd41cd6691520a5fedcd049a',
    set: 'held-out',
    files: ['src/**/*.ts'],
    install:
      'pnpm@10 install --ignore-scripts, without the tools for development and what no registry has; then the exports of its packages point at their sources',
  },
];

const neverLinted = ['**/node_modules/**', '**/dist/**', '**/*.d.{ts,mts,cts}'];

/** Tests are not linted: what they start and leave is theirs. */
const tests = [
  '**/*.{test,spec,bench,test-d,spec-d}.{ts,tsx,mts,cts}',
  '**/*.{int,node,edge,browser,e2e,ui,type,unit}.test.{ts,tsx}',
  '**/{__tests__,__test__,__mocks__,__fixtures__,__snapshots__,fixtures,test,tests,testing,e2e}/**',
];

/** What of a repository is left out, as patterns of ESLint. */
export function ignoresOf(repository) {
  return [...neverLinted, ...tests, ...(repository.tests ?? [])];
}
