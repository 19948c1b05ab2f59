/**
 * Public repositories that only the samples of RECALL.md and RECALL_OF_RULES.md have:
 * nobody has read what the rules report in them, as in those of the ledger.
 */
export const recallRepositories = [
  {
    name: 'compass',
    github: 'mongodb-js/compass',
    commit: '9bb94bcfa21f0df6ec99f24cf9a74f337163be1b',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    tests: [
      'packages/{compass-e2e-tests,compass-smoke-tests,compass-test-server,hadron-build,bson-transpilers}/**',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without @mongodb-js/mdb-experiment-js, which is not on npm, what is built for a platform, and the dependencies for development but the types, react, redux and mongodb; then one tsconfig.json for all of packages, and declarations in dist that export what the sources do',
  },
  {
    name: 'devtools-shared',
    github: 'mongodb-js/devtools-shared',
    commit: '98e7f8a70d82a2287b4b69d5144f33c5cd8cf0a2',
    files: ['packages/{mongodb-schema,mongodb-downloader}/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these two packages, without the dependencies for development but the types and mongodb; then a tsconfig.json that is strict, with types ["*"]',
  },
  {
    name: 'mongodb-mcp-server',
    github: 'mongodb-js/mongodb-mcp-server',
    commit: '36a405e33817577f0c5a34d6d9479c0285fac5e4',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@11 install --no-frozen-lockfile --ignore-scripts, without @lg-mcp/hooks, which is not on npm, and the dependencies for development but the types and mongodb; then no references and types ["*"] in tsconfig.json, and declarations in dist that export what the sources do',
  },
  {
    name: 'openai-translator',
    github: 'openai-translator/openai-translator',
    commit: 'c3bc4bb5de7404d597fe7cd6cea44941f1831bd3',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without what is on GitHub alone and the dependencies for development but the types; then types ["*"] in tsconfig.json',
  },
  {
    name: 'supabase-storage',
    github: 'supabase/storage',
    commit: '4fa61fba9371c4bd40cbb81509f07bcb3af21683',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, with pg-boss of npm, and without the dependencies for development but the types and vitest; then types ["*"] in tsconfig.json',
  },
  {
    name: 'cap',
    github: 'CapSoftware/Cap',
    commit: 'e7ba4ed54f1dab827bff477bb19de44d2b109a9c',
    files: ['apps/{media-server,web,desktop}/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts, of apps/media-server and apps/web alone; then types ["*"] in their tsconfig.json',
  },
  {
    name: 'deck-gl-raster',
    github: 'developmentseed/deck.gl-raster',
    commit: '0f73ab030737cdac69d4b18e6e2f8bdb021887e1',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts, without icechunk-js and @chunkd, which were not to be had',
  },
  {
    name: 'desktop-commander',
    github: 'wonderwhy-er/DesktopCommanderMCP',
    commit: '07044d8cba841ddbc90a9082fbbadc2b61dc2547',
    files: ['src/**/*.ts'],
    install: 'npm install --ignore-scripts --legacy-peer-deps',
  },
  {
    name: 'lace',
    github: 'obra/lace',
    commit: 'f557290ef471481792f6263abee506a1c9fbfe44',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps; then types ["*"] in the tsconfig.json of each package',
  },
  {
    name: 'langwatch',
    github: 'langwatch/langwatch',
    commit: 'd7e2f0f9cf83934536b568c1247c1abeae25c0ef',
    files: [
      '{platform/app/src,platform/app/ee,packages/*/src,sdks/typescript/src}/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts, without @clickhouse/parser; then types ["*"] in the tsconfig.json of platform/app and sdks/typescript',
  },
  {
    name: 'maestro',
    github: 'RunMaestro/Maestro',
    commit: 'a2f9dbd5a6d9c40fe02c54710ce6a165310d71ff',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps; then all of src and types ["*"] in tsconfig.json',
  },
  {
    name: 'pi-subagents',
    github: 'nicobailon/pi-subagents',
    commit: '55313fc443a52792e0015c1ef8601275e7dc42f2',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, with @earendil-works >=0.80.0 <0.84',
  },
  {
    name: 'sentry-cli',
    github: 'getsentry/cli',
    commit: 'e49c486695cba732933b3ec27b18b691a6e19442',
    files: ['packages/cli/src/**/*.ts'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts of packages/cli, without @sentry/api, @sentry/symbolic, fossilize and binpatch, which were not to be had; then types ["*"] in its tsconfig.json',
  },
  {
    name: 'translator',
    github: 'mikey1384/translator',
    commit: 'e049bc484899ebd22763fea62ca5c2ae4e38e054',
    files: ['packages/main/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without ffmpeg-ffprobe-static; then types ["*"] in packages/main/tsconfig.json',
  },
  {
    name: 'vibesdk',
    github: 'cloudflare/vibesdk',
    commit: 'b06eb1d53f9b596bddc90c1ad5813361bf15d2e9',
    files: ['{worker,container,src,packages/artifacts-viewer}/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps; then one tsconfig.json of worker, container and shared, with their paths and the types of workers and node',
  },
  {
    name: 'emdash',
    github: 'generalaction/emdash',
    commit: '3163526a007d2605cd32725be4543e7508fa4aef',
    files: ['{apps/emdash-desktop,packages/*}/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts of apps/emdash-desktop and packages/*, without the dependencies for development but the types; then declarations in dist that export what the sources do',
  },
  {
    name: 'relay',
    github: 'AgentWorkforce/relay',
    commit: '2f24c6af2d1f017425db7ae54433dfedcac59b38',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without @ai-sdk/harness*, @relayfile/relay-helpers and the dependencies for development but the types; then declarations in dist that export what the sources do',
  },
  {
    name: 'stagewise',
    github: 'stagewise-io/stagewise',
    commit: '18ac8a27b18c5de4e2d76d03b515cf10186631ca',
    files: ['{apps/browser,packages/*}/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts of apps/browser and packages/agent-*, without @better-auth/electron and the dependencies for development but the types; then declarations in dist that export what the sources do',
  },
  {
    name: 'marimo',
    github: 'marimo-team/marimo',
    commit: '3955fdf90363be561e94fb0052dae4cee58a6a61',
    files: ['frontend/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts of frontend',
  },
  {
    name: 'graph-explorer',
    github: 'aws/graph-explorer',
    commit: '0f17c39375e2f6f04edf7d7a0c852fec6aff7c1e',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts, without the dependencies for development but the types',
  },
  {
    name: 'opencloud-web',
    github: 'opencloud-eu/web',
    commit: '992037a3b68adf4c1bf2e7153345a00224a19b17',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts of packages/*, with @casl/vue ^2.2.0, and without the dependencies for development but the types',
  },
  {
    name: 'node-llama-cpp',
    github: 'withcatai/node-llama-cpp',
    commit: 'f53ea51d1e44fc5f7ff08aa0c430e06e94b2cda2',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps; then types ["*"] in tsconfig.json',
  },
  {
    name: 'gsd-2',
    github: 'gsd-build/gsd-2',
    commit: '76568edc0d7cc3700e8841649328449115ee5544',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types; then types ["*"] in tsconfig.json, and declarations in dist that export what the sources do',
  },
  {
    name: 'vscode-documentdb',
    github: 'microsoft/vscode-documentdb',
    commit: 'c61cf4dfdcc6dc7a81cccfb08348d444bb0215f4',
    files: ['{src,packages/*/src}/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps; then types ["*"] in tsconfig.json, and declarations in dist that export what the sources do',
  },
  {
    name: 'ton-connect',
    github: 'ton-connect/sdk',
    commit: 'a07a165977eae17578b2414797f74d4bf54962eb',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts of packages/*; then types ["*"] in tsconfig.base.json, and declarations in lib that export what the sources do',
  },
  {
    name: 'ditto',
    github: 'soapbox-pub/ditto',
    commit: '81a88aa29f8c283488b2cf33071edd8939858409',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts of what its hooks use, with the @nostrify/nostrify that was to be had; then types ["*"] in tsconfig.json',
  },
  {
    name: 'friday-studio',
    github: 'friday-platform/friday-studio',
    commit: 'fb3069a951f23fbde243cd1d25d0980fe550be28',
    files: ['{apps,packages}/*/**/*.ts'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts of apps/* and packages/*, without what is on JSR alone and the dependencies for development but the types; then types ["*"] and lib esnext in tsconfig.json',
  },
  {
    name: 'traycer',
    github: 'traycerai/traycer',
    commit: '08796000286631eac1e3718684fe7e0b5af40950',
    files: ['{clients/*,protocol}/**/*.{ts,tsx}'],
    install:
      'bun@1.3 install --ignore-scripts, without @tailmark and the dependencies for development but the types; then types ["*"] in each tsconfig.json, and that of the app as the one of clients/gui-app',
  },
  {
    name: 'breadboard',
    github: 'breadboard-ai/breadboard',
    commit: '2aa335975f8c43a1f564193812a687d0f476819c',
    files: ['packages/{visual-editor,utils}/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of core/* and packages/{visual-editor,utils,types}, without the dependencies for development but the types; then types ["*"] and paths from @breadboard-ai/* to the sources in their tsconfig.json',
  },
  {
    name: 'claudecodeui',
    github: 'siteboon/claudecodeui',
    commit: '677b7ba43695d5624d1a981c62f87fa086187991',
    files: ['{src,server,shared,electron}/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types; then types ["*"] in tsconfig.json and server/tsconfig.json',
  },
  {
    name: 'wave-agent',
    github: 'netease-lcap/wave-agent',
    commit: '469391bbda8d656393c8fa9d74cd7057b231d1d1',
    files: ['packages/agent-sdk/src/**/*.ts'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts of packages/agent-sdk, without the dependencies for development but the types; then types ["*"] in its tsconfig.json',
  },
  {
    name: 'shlink-js-sdk',
    github: 'shlinkio/shlink-js-sdk',
    commit: '61c0eb70f8db4842dad5fb0a19ee3833da44b2fc',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types; then types ["*"] in tsconfig.json',
  },
  {
    name: 'k6-studio',
    github: 'grafana/k6-studio',
    commit: 'ea29f7b67a10dbeea3644f952c2dfcd4bed3abc2',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts, without the dependencies for development but the types; then types ["*"] in tsconfig.json',
  },
  {
    name: 'fhir-dsl',
    github: 'awbx/fhir-dsl',
    commit: '8ba22e259e1c7d92592754d8e4d205cc02e43cad',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts of packages/core, without the dependencies for development but the types; then types ["*"] in its tsconfig.json, and declarations in dist that export what the sources do',
  },
  {
    name: 'penumbra',
    github: 'penumbra-zone/web',
    commit: 'd1703394b13157e4bc4aad655801bdf286ce7526',
    files: ['{packages,apps}/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts of packages/{client,transport-*} and what they need, without the dependencies for development but the types and @tsconfig; then declarations in dist that export what the sources do',
  },
  {
    name: 'deepchat',
    github: 'ThinkInAIXYZ/deepchat',
    commit: '8311bd2d019d1da3bbe4909e6f7b919db83b79d2',
    files: ['src/main/{provider,mcp}/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without what is built for a platform and the dependencies for development but the types and electron; then types ["*"] in tsconfig.node.json, as the only tsconfig.json',
  },
  {
    name: 'domocode',
    github: 'swstegall/DoMoCode-Agent-SDK-Typescript',
    commit: '4a4f0ed93514750b2a04b296a9f43246f92fbdc6',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types; then types ["*"] and src alone in tsconfig.json',
  },
  {
    name: 'just-bash',
    github: 'vercel-labs/just-bash',
    commit: '053a5849cbc3130f5a73a2913ded7ea8189d114c',
    files: ['packages/just-bash/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of packages/just-bash, without the dependencies for development but the types; then types ["*"] in its tsconfig.json',
  },
  {
    name: 'kode',
    github: 'shareAI-lab/Kode',
    commit: 'b8473521012af4e65fbeddb3a05bd7c625f2bd04',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types',
  },
  {
    name: 'ocean-js',
    github: 'oceanprotocol/ocean.js',
    commit: 'c60d194e6c7a7df5c37564ddb0b563f4c61c5409',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types, and with @oceanprotocol/ddo-js 0.2; then types ["*"] in tsconfig.json',
  },
  {
    name: 'pivi',
    github: 'shuuul/obsidian-pivi',
    commit: 'd0ccd29dd470a52c997f893c04dcf59ccae4069c',
    files: ['{src,packages/*/src}/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types and obsidian',
  },
  {
    name: 'systemsculpt',
    github: 'SystemSculpt/obsidian-systemsculpt-ai',
    commit: '2d6d89093b877f9dddbdc77e352e40e04926e5d1',
    files: [
      'src/{services/{transcription,images,embeddings},views,studio}/**/*.{ts,tsx}',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types and obsidian; then types ["*"] in tsconfig.json',
  },
  {
    name: 'thenvoi-sdk',
    github: 'thenvoi/thenvoi-sdk-typescript',
    commit: '017764db24866088e4e76b6f5a34fb8ed0b139be',
    files: ['packages/sdk/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of packages/sdk, without @thenvoi/rest-client, which is not on npm, and the dependencies for development but the types and the SDKs; then types ["*"] and src alone in its tsconfig.json',
  },
  {
    name: 'xyz-agent',
    github: 'zhushanwen321/xyz-agent',
    commit: '77f0afa81e0033a6449f96ddd6d465ebec1cc740',
    files: ['{packages,extensions,apps}/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts of packages/{core,extension-protocol,plugin-sdk,runtime,shared,dom-core} and extensions, without the dependencies for development but the types and @earendil-works; then types ["*"] in packages/runtime/tsconfig.json',
  },
  {
    name: 'ziro-sdk',
    github: 'ziroagent/sdk-typescript',
    commit: 'e5a852b4110908728619b0894603b6590b5eb347',
    files: ['packages/*/src/**/*.ts'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts of packages, without the dependencies for development but the types; then types ["*"] and paths from @ziro-agent/* to the sources in tsconfig.base.json',
  },
  {
    name: 'botpress',
    github: 'botpress/botpress',
    commit: '6cbfdac08cf383de326323ae43b2c57e68a1e369',
    files: [
      '{packages/{llmz,cognitive,client,cli},integrations/chat}/src/**/*.ts',
    ],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts of packages/{llmz,cognitive,client,sdk,zai,chat-client,chat-api,common,cli,sdk-addons,zui}, integrations/chat and interfaces, without @bpinternal/pingrip, which is not on npm, and the dependencies for development but the types; then types ["*"] and paths to the sources in each tsconfig.json',
  },
  {
    name: 'dexto',
    github: 'truffle-ai/dexto',
    commit: 'b011b30ce72b6fe63654c160a79bae873cf7e29e',
    files: ['packages/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts of packages, without the dependencies for development but the types; then types ["*"] and paths to the sources in each tsconfig.json',
  },
  {
    name: 'folo',
    github: 'RSSNext/Folo',
    commit: 'e1d44395bff8cf84e2e4bafb6f475c5e6e075c1b',
    files: ['apps/desktop/layer/*/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts of apps/desktop and packages, with the versions of @follow-app and @folo-services that are on npm, without the dependencies for development but the types; then types ["*"] in the tsconfig.json of each layer',
  },
  {
    name: 'freighter',
    github: 'stellar/freighter',
    commit: '6e2df7087f2a3ba721ccaf577e7f2c209edfd61a',
    files: ['{extension/src,@shared/*}/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of extension, @shared and @stellar, with the newest @stellar/typescript-wallet-sdk-km and without what builds and tests; then types ["*"] in extension/tsconfig.json',
  },
  {
    name: 'headlamp',
    github: 'kubernetes-sigs/headlamp',
    commit: '47f22f9cf91378910fd5396070347d4027feb87c',
    files: ['{app/electron,frontend/src}/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of app and frontend, without the dependencies for development but the types and electron; then types ["*"] in each tsconfig.json',
  },
  {
    name: 'internxt-drive',
    github: 'internxt/drive-desktop',
    commit: '9bf8b66f41bd503d95966b8e9fe30194e59bc407',
    files: ['src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, with the versions of @internxt that are on npm, without its packages and the dependencies for development but the types, electron and vitest; then types ["*"] in tsconfig.json',
  },
  {
    name: 'opendaw',
    github: 'andremichelle/openDAW',
    commit: 'c971a2afb7885c1161731d940bd1e0efcf7641c7',
    files: ['packages/{app/studio,studio/*,lib/*}/src/**/*.{ts,tsx}'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types; then types ["*"] and paths to the sources in each tsconfig.json',
  },
  {
    name: 'pochi',
    github: 'TabbyML/pochi',
    commit: 'a14e05a1c4f29ec420850cb60e577d1b840bf087',
    files: [
      'packages/{vscode,vscode-webui,livekit,cli,common}/src/**/*.{ts,tsx}',
    ],
    install:
      'bun@1.3 install --ignore-scripts of packages without docs, github-action and livekit-cf, without the dependencies for development but the types; then types ["*"] in each tsconfig.json',
  },
  {
    name: 'signoz',
    github: 'SigNoz/signoz',
    commit: 'c092404f942e70467f2ad5cd2d402a6693a06d32',
    files: [
      'frontend/src/{container,pages,hooks,components,lib,utils}/**/*.{ts,tsx}',
    ],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts of frontend, without its overrides and the dependencies for development but the types and vite; then types ["*"] in its tsconfig.json',
  },
  {
    name: 'sim',
    github: 'simstudioai/sim',
    commit: '0a4547258e0fe29423d870b2e60da904bc0d3c98',
    files: ['apps/sim/{executor,providers}/**/*.{ts,tsx}'],
    install:
      'bun@1.3 install --ignore-scripts of apps/sim and packages, with the versions of @aws-sdk that are on npm, without xlsx and the dependencies for development but the types; then types ["*"] in apps/sim/tsconfig.json',
  },
  {
    name: 'agent-stuff',
    github: 'mitsuhiko/agent-stuff',
    commit: 'cc4b711dc6a2bee2aefb89820600e38291500543',
    files: ['extensions/**/*.ts'],
    install:
      'npm install --ignore-scripts, without the dependencies for development but the types; then a tsconfig.json with strict, NodeNext and types ["*"]',
  },
  {
    name: 'ever-works',
    github: 'ever-works/ever-works',
    commit: '9e4b406113e64b69f604bd946db3e578ca2026e3',
    files: [
      'packages/{agent,plugin,tasks,cli-shared,monitoring,plugins/*}/src/**/*.ts',
    ],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts of packages, without the plugin zapier and the dependencies for development but the types; then types ["*"] and paths to the sources in each tsconfig.json',
  },
  {
    name: 'happy',
    github: 'slopus/happy',
    commit: '2c8ecacc19f14abd81111a4605ac8c7f6bedb7e1',
    files: ['packages/happy-cli/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts of packages/{happy-cli,happy-wire}, without the dependencies for development but the types; then types ["*"] and a path to the sources of happy-wire',
  },
  {
    name: 'hypha',
    github: 'CodeSoul-co/Hypha',
    commit: 'ac80a8f7d1fbc8136b3bd85d94c48cf6e18dedf5',
    files: ['{packages/!(memory),apps/*}/src/**/*.ts'],
    install:
      'npm install --ignore-scripts, without the dependencies for development but the types; then types ["*"] in each tsconfig.json, and the paths of tsconfig.base.json',
  },
  {
    name: 'lingo',
    github: 'lingodotdev/lingo.dev',
    commit: '3c6278dedaf52d9e9e99717d46706bd9f83b6c34',
    files: ['packages/sdk/src/**/*.ts'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts of packages/{sdk,spec,locales,logging}, without the dependencies for development but the types; then types ["*"] and paths to the sources in each tsconfig.json',
  },
  {
    name: 'pi-crew',
    github: 'baphuongna/pi-crew',
    commit: 'b9cc44eafc66d13e70dc05511fe10afa536ff00a',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts, without the dependencies for development but the types and @earendil-works; then types ["*"] in tsconfig.json',
  },
  {
    name: 'pi-maestro',
    github: 'vegardx/pi-maestro',
    commit: '84f1cf61c3b71b6ac47202a35859bab42ba39c59',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts, without the dependencies for development but the types and @earendil-works; then types ["*"] in tsconfig.base.json',
  },
  {
    name: 'pi-research',
    github: 'Lincoln504/pi-research',
    commit: '912307db3dd3f8a95f89254a64a22adca475e4aa',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, with the newest @kreuzberg/html-to-markdown-node, without pdf-oxide-wasm and the dependencies for development but the types and @mariozechner; then types ["*"] in tsconfig.json',
  },
  {
    name: 'pi-web-access',
    github: 'nicobailon/pi-web-access',
    commit: '8a1748f106acb20626ace32806fc726bb0858859',
    files: ['*.ts'],
    install:
      'npm install --ignore-scripts, without TypeScript; then types ["*"] in tsconfig.json',
  },
  {
    name: 'shipfox',
    github: 'ShipfoxHQ/shipfox',
    commit: 'ddcc5467d7da0d055e7a54c1858ee2e45117b8ef',
    files: ['{libs,apps}/**/src/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts without e2e and turbo, and without the dependencies for development but the types; then each tsconfig.json extends its tsconfig.build.json, with types ["*"]',
  },
  {
    name: 'ui-tars',
    github: 'bytedance/UI-TARS-desktop',
    commit: '239b6544a0ea69e512c9b31253edba7d8a90581d',
    files: ['multimodal/tarko/agent/src/**/*.ts'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts of multimodal/tarko/{agent,agent-interface,agent-snapshot,agio,config-loader,context-engineer,interface,llm,llm-client,model-provider,shared-media-utils,shared-utils}, without @agent-infra and the dependencies for development but the types; then types ["*"] and paths to the sources in each tsconfig.json',
  },
  {
    name: 'wanta',
    github: 'oomol-lab/wanta',
    commit: 'd1a80db9e0e499031b7ad95dcf4515bd206bef9b',
    files: ['{src,electron}/**/*.{ts,tsx}'],
    install:
      'pnpm@10 install --no-frozen-lockfile --ignore-scripts, without @oomol, wiki-graph and what builds; then types ["*"] in tsconfig.json',
  },
  {
    name: 'actoviq',
    github: 'DeconBear/actoviq-agent-sdk',
    commit: '3dd41eb1b366c8c5f92155163856a4e62562af6f',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without electron-updater and the dependencies for development but the types and @anthropic-ai; then types ["*"] in tsconfig.json',
  },
  {
    name: 'blade-agent-sdk',
    github: 'echoVic/blade-agent-sdk',
    commit: '3d6fad5c07a0d0a89b78ce0911afd8a744f26af6',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types; then types ["*"] in tsconfig.json',
  },
  {
    name: 'fs-context',
    github: 'j0hanz/fs-context-mcp-server',
    commit: '33cc72469023db2e30c08bc0970d8728a78c2c45',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types; then types ["*"] in tsconfig.json',
  },
  {
    name: 'ian-pascoe-pi',
    github: 'ian-pascoe/pi-extensions',
    commit: 'f70ff0734551fdc2f0ffbae961eebf9d7d421ff6',
    files: [
      'packages/pi-{adaptive-thinking,codemode,dap,formatter,git-checkpoints,lsp,minimal-subagents}/src/**/*.ts',
    ],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without deno and the dependencies for development but the types and @earendil-works; then types ["*"] in tsconfig.json',
  },
  {
    name: 'kcosr-assistant',
    github: 'kcosr/assistant',
    commit: 'a8cfd2049c67800c1c4bcdc86f3fc9b2ed598931',
    files: ['packages/*/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of packages/{agent-server,assistant-cli,coding-executor,coding-sidecar,shared,web-client}, without the dependencies for development but the types; then types ["*"] in tsconfig.base.json',
  },
  {
    name: 'opencodex',
    github: 'lidge-jun/opencodex',
    commit: '6ae83b1f189c353935d4977bb01227484fbdb52b',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without TypeScript; then types ["*"] in tsconfig.json',
  },
  {
    name: 'pi-lens',
    github: 'AngriestBird/pi-lens',
    commit: 'eda034fb848bf2669f596ff13c2ca416229aa81a',
    files: ['{clients,mcp,scripts,tools}/**/*.ts', '*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types and @earendil-works; then types ["*"] in tsconfig.json',
  },
  {
    name: 'pi-plugins',
    github: 'nklisch/pi-plugins',
    commit: '2bb7accfa3a4fe8a7c52e4c9d0f3f3131592c154',
    files: ['src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, with @earendil-works 0.80.10, without @nklisch, which is not on npm, and the dependencies for development but the types; then types ["*"] in tsconfig.json',
  },
  {
    name: 'pi-theta',
    github: 'bitmonk8/pi-theta',
    commit: '99bcfa9fe29d78169817a0fdd0a09f5878b1fcf1',
    files: ['{src,extensions}/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps, without the dependencies for development but the types and @earendil-works; then types ["*"] in tsconfig.json',
  },
  {
    name: 'remnic',
    github: 'joshuaswarren/openclaw-engram',
    commit: '06b4eed8de4b863dd704920eed6f0edb96e2dd8d',
    files: ['packages/{remnic-core,remnic-server,plugin-openclaw}/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of these packages, without @openclaw/plugin-inspector and the dependencies for development but the types',
  },
  {
    name: 'witqq-agent-sdk',
    github: 'witqq/agent-sdk',
    commit: 'c3fcc7bc3854d3dc9b852b1a3e38842f1fb69c86',
    files: ['packages/sdk/src/**/*.ts'],
    install:
      'npm install --ignore-scripts --legacy-peer-deps of packages/sdk, without the dependencies for development but the types, and with those of React',
  },
];
