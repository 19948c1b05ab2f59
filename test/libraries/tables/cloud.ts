import { takesNone, type Library } from './library.ts';

export const cloud: readonly Library[] = [
  {
    name: '@aws-sdk/client-s3',
    setup: `
      import { S3Client, S3, GetObjectCommand, paginateListObjectsV2, waitUntilBucketExists } from '@aws-sdk/client-s3';
      declare const client: S3Client;
      declare const s3: S3;
    `,
    calls: {
      'client.send(new GetObjectCommand({ Bucket: "b", Key: "k" }))':
        'client.send(new GetObjectCommand({ Bucket: "b", Key: "k" }), { abortSignal: signal })',
      's3.getObject({ Bucket: "b", Key: "k" })':
        's3.getObject({ Bucket: "b", Key: "k" }, { abortSignal: signal })',
      'paginateListObjectsV2({ client }, { Bucket: "b" })': takesNone,
      'waitUntilBucketExists({ client, maxWaitTime: 1 }, { Bucket: "b" })':
        'waitUntilBucketExists({ client, maxWaitTime: 1, abortSignal: signal }, { Bucket: "b" })',
    },
  },
  {
    name: '@azure/core-rest-pipeline',
    setup: `
      import { createPipelineRequest, createHttpHeaders, type Pipeline, type HttpClient } from '@azure/core-rest-pipeline';
      declare const pipeline: Pipeline;
      declare const client: HttpClient;
    `,
    calls: {
      'createPipelineRequest({ url: "https://example.com" })':
        'createPipelineRequest({ url: "https://example.com", abortSignal: signal })',
      'pipeline.sendRequest(client, createPipelineRequest({ url: "https://example.com" }))':
        'pipeline.sendRequest(client, createPipelineRequest({ url: "https://example.com", abortSignal: signal }))',
      'createHttpHeaders()': takesNone,
    },
  },
  {
    name: '@azure/storage-blob',
    setup: `
      import { ContainerClient, BlobClient, BlockBlobClient } from '@azure/storage-blob';
      declare const container: ContainerClient;
      declare const blob: BlobClient;
      declare const block: BlockBlobClient;
    `,
    calls: {
      'container.create()': 'container.create({ abortSignal: signal })',
      'container.listBlobsFlat()':
        'container.listBlobsFlat({ abortSignal: signal })',
      'container.listBlobsFlat({ prefix: "a" })':
        'container.listBlobsFlat({ prefix: "a", abortSignal: signal })',
      'blob.download()':
        'blob.download(undefined, undefined, { abortSignal: signal })',
      'blob.exists()': 'blob.exists({ abortSignal: signal })',
      'blob.downloadToBuffer()':
        'blob.downloadToBuffer(undefined, undefined, { abortSignal: signal })',
      'block.upload("text", 4)':
        'block.upload("text", 4, { abortSignal: signal })',
      'block.uploadFile("a")': 'block.uploadFile("a", { abortSignal: signal })',
    },
  },
  {
    name: '@google-cloud/storage',
    setup: `
      import { Storage, type Bucket, type File } from '@google-cloud/storage';
      declare const storage: Storage;
      declare const bucket: Bucket;
      declare const file: File;
    `,
    calls: {
      'storage.getBuckets()': takesNone,
      'bucket.upload("a")': takesNone,
      'file.download()': takesNone,
      'file.exists()': takesNone,
      'file.save("text")': takesNone,
    },
  },
];
