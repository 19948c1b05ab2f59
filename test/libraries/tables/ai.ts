import type { Library } from './library.ts';

export const ai: readonly Library[] = [
  {
    name: 'openai',
    setup: `
      import OpenAI from 'openai';
      declare const openai: OpenAI;
    `,
    calls: {
      'openai.responses.create({ model: "m", input: "x" })':
        'openai.responses.create({ model: "m", input: "x" }, { signal })',
      'openai.responses.create({ model: "m", input: "x", stream: true })':
        'openai.responses.create({ model: "m", input: "x", stream: true }, { signal })',
      'openai.chat.completions.create({ model: "m", messages: [] })':
        'openai.chat.completions.create({ model: "m", messages: [] }, { signal })',
      'openai.chat.completions.create({ model: "m", messages: [] }, { timeout: 1 })':
        'openai.chat.completions.create({ model: "m", messages: [] }, { timeout: 1, signal })',
      'openai.embeddings.create({ model: "m", input: "x" })':
        'openai.embeddings.create({ model: "m", input: "x" }, { signal })',
      'openai.images.generate({ prompt: "x" })':
        'openai.images.generate({ prompt: "x" }, { signal })',
      'openai.models.list()': 'openai.models.list({ signal })',
      'openai.files.retrieve("id")': 'openai.files.retrieve("id", { signal })',
      'openai.get("/x")': 'openai.get("/x", { signal })',
    },
  },
  {
    name: '@anthropic-ai/sdk',
    setup: `
      import Anthropic from '@anthropic-ai/sdk';
      declare const anthropic: Anthropic;
    `,
    calls: {
      'anthropic.messages.create({ model: "m", max_tokens: 1, messages: [] })':
        'anthropic.messages.create({ model: "m", max_tokens: 1, messages: [] }, { signal })',
      'anthropic.messages.create({ model: "m", max_tokens: 1, messages: [], stream: true })':
        'anthropic.messages.create({ model: "m", max_tokens: 1, messages: [], stream: true }, { signal })',
      'anthropic.messages.stream({ model: "m", max_tokens: 1, messages: [] })':
        'anthropic.messages.stream({ model: "m", max_tokens: 1, messages: [] }, { signal })',
      'anthropic.messages.countTokens({ model: "m", messages: [] })':
        'anthropic.messages.countTokens({ model: "m", messages: [] }, { signal })',
      'anthropic.models.list()': 'anthropic.models.list(undefined, { signal })',
    },
  },
  {
    name: 'ai',
    setup: `
      import { generateText, streamText, embed, embedMany, generateImage, type LanguageModel, type EmbeddingModel, type ImageModel } from 'ai';
      declare const model: LanguageModel;
      declare const embedding: EmbeddingModel;
      declare const image: ImageModel;
    `,
    calls: {
      'generateText({ model, prompt: "x" })':
        'generateText({ model, prompt: "x", abortSignal: signal })',
      'streamText({ model, prompt: "x" })':
        'streamText({ model, prompt: "x", abortSignal: signal })',
      'embed({ model: embedding, value: "x" })':
        'embed({ model: embedding, value: "x", abortSignal: signal })',
      'embedMany({ model: embedding, values: ["x"] })':
        'embedMany({ model: embedding, values: ["x"], abortSignal: signal })',
      'generateImage({ model: image, prompt: "x" })':
        'generateImage({ model: image, prompt: "x", abortSignal: signal })',
    },
  },
];
