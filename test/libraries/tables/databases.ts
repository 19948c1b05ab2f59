import { takesNone, type Library } from './library.ts';

export const databases: readonly Library[] = [
  {
    name: 'mongodb',
    setup: `
      import { MongoClient, type Collection } from 'mongodb';
      declare const client: MongoClient;
      declare const users: Collection<{ name: string }>;
    `,
    calls: {
      'users.find({})': 'users.find({}, { signal })',
      'users.find({}).toArray()': 'users.find({}, { signal }).toArray()',
      'users.findOne({})': 'users.findOne({}, { signal })',
      'users.findOne({ name: "a" }, { projection: {} })':
        'users.findOne({ name: "a" }, { projection: {}, signal })',
      'users.aggregate([])': 'users.aggregate([], { signal })',
      'users.insertOne({ name: "a" })': takesNone,
      'users.updateOne({}, { $set: { name: "a" } })': takesNone,
      'users.countDocuments()': 'users.countDocuments(undefined, { signal })',
      'client.db().command({ ping: 1 })':
        'client.db().command({ ping: 1 }, { signal })',
      'client.connect()': takesNone,
    },
  },
  {
    name: 'pg',
    setup: `
      import pg from 'pg';
      declare const pool: pg.Pool;
      declare const client: pg.Client;
    `,
    calls: {
      'pool.query("select 1")': takesNone,
      'pool.connect()': takesNone,
      'client.query("select $1", [1])': takesNone,
      'client.connect()': takesNone,
    },
  },
  {
    name: 'postgres',
    setup: `
      import postgres from 'postgres';
      declare const sql: postgres.Sql;
    `,
    calls: {
      'sql.unsafe("select 1")': takesNone,
      'sql.begin(tx => tx.unsafe("select 1"))': takesNone,
      'sql.listen("a", () => {})': takesNone,
    },
  },
  {
    name: 'ioredis',
    setup: `
      import { Redis } from 'ioredis';
      declare const redis: Redis;
    `,
    calls: {
      'redis.get("a")': takesNone,
      'redis.set("a", "b")': takesNone,
      'redis.blpop("a", 0)': takesNone,
      'redis.connect()': takesNone,
    },
  },
  {
    name: 'kysely',
    setup: `
      import { Kysely, sql } from 'kysely';
      declare const db: Kysely<{ users: { id: number } }>;
    `,
    calls: {
      'db.selectFrom("users").selectAll().execute()':
        'db.selectFrom("users").selectAll().execute({ signal })',
      'db.selectFrom("users").selectAll().executeTakeFirst()':
        'db.selectFrom("users").selectAll().executeTakeFirst({ signal })',
      'db.selectFrom("users").selectAll().stream()':
        'db.selectFrom("users").selectAll().stream({ signal })',
      'db.insertInto("users").values({ id: 1 }).execute()':
        'db.insertInto("users").values({ id: 1 }).execute({ signal })',
      'sql`select 1`.execute(db)': 'sql`select 1`.execute(db, { signal })',
      'db.transaction().execute(async tx => tx)': takesNone,
    },
  },
  {
    name: 'prisma',
    setup: `
      import type { getPrismaClient } from '@prisma/client/runtime/client';
      declare const prisma: InstanceType<ReturnType<typeof getPrismaClient>>;
    `,
    calls: {
      'prisma.$connect()': takesNone,
      'prisma.$queryRawUnsafe("select 1")': takesNone,
    },
  },
];
