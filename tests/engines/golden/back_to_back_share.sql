-- postgres

WITH
"agent_state_0" AS (
  SELECT
    NULLIF(CAST("state" AS text), '') AS "state",
    NULLIF(CAST("agent" AS text), '') AS "agent",
    ROUND(date_part('epoch', CAST("started_at" AS timestamptz)) * 1000) AS "started_at",
    NULLIF(CAST("id" AS text), '') AS "id",
    ROUND(date_part('epoch', CAST("ended_at" AS timestamptz)) * 1000) AS "ended_at__raw"
  FROM "cx"."agent_state"
  WHERE "started_at" >= '2026-02-26 23:59:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"agent_state" AS (
  SELECT
    "state",
    "agent",
    "started_at",
    "id",
    "ended_at__raw",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "agent_state_0"
),
"agent_state_ordered" AS (
  SELECT
    *,
    ROW_NUMBER() OVER (PARTITION BY "agent" ORDER BY "started_at", "id" COLLATE "C") * CAST(4398046511104 AS bigint) + CAST(COALESCE("ended_at", "started_at") AS bigint) AS "pack_0"
  FROM "agent_state"
),
"agent_state_seen" AS (
  SELECT
    *,
    MAX(CASE WHEN ("state" IN ('handling', 'wrap')) THEN "pack_0" END) OVER (PARTITION BY "agent" ORDER BY "started_at", "id" COLLATE "C" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS "last_0"
  FROM "agent_state_ordered"
),
"agent_state_looked" AS (
  SELECT
    *,
    CASE WHEN "agent" IS NOT NULL THEN COALESCE(("started_at" - "last_0" % CAST(4398046511104 AS bigint)) / 1000, 1000000000000) END AS gap_0
  FROM "agent_state_seen"
),
"extent" AS (
  SELECT ROUND(date_part('epoch', CAST(MIN("started_at") AS timestamptz)) * 1000) AS first_at, ROUND(date_part('epoch', CAST(MAX("started_at") AS timestamptz)) * 1000) AS last_at
  FROM "cx"."agent_state"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ((("agent_state_looked"."state" = 'handling') AND ("agent_state_looked"."agent" IS NOT NULL)) AND "agent_state_looked"."gap_0" <= 60) AND "agent_state_looked"."started_at" - 60000 >= first_at AS counts_0,
    (("agent_state_looked"."state" = 'handling') AND ("agent_state_looked"."agent" IS NOT NULL)) AND "agent_state_looked"."started_at" - 60000 >= first_at AS counts_1,
    (("agent_state_looked"."state" = 'handling') AND ("agent_state_looked"."agent" IS NOT NULL)) AS counts_2,
    "agent_state_looked"."doubt_ended_at"
  FROM "agent_state_looked"
  CROSS JOIN "extent"
  WHERE CASE WHEN "agent_state_looked"."started_at" >= 1772323200000 THEN "agent_state_looked"."started_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1,
  COUNT(*) FILTER (WHERE counts_2) AS a2,
  COUNT(*) FILTER (WHERE "doubt_ended_at") AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;

-- mysql

WITH
`agent_state_0` AS (
  SELECT
    NULLIF(CAST(CONVERT(`state` USING utf8mb4) AS BINARY), _binary'') AS `state`,
    NULLIF(CAST(CONVERT(`agent` USING utf8mb4) AS BINARY), _binary'') AS `agent`,
    CAST(ROUND(CASE WHEN `started_at` IS NOT NULL THEN COALESCE(CASE WHEN `started_at` >= '1970-01-02' AND `started_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`started_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`started_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `started_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `started_at`,
    NULLIF(CAST(CONVERT(`id` USING utf8mb4) AS BINARY), _binary'') AS `id`,
    CAST(ROUND(CASE WHEN `ended_at` IS NOT NULL THEN COALESCE(CASE WHEN `ended_at` >= '1970-01-02' AND `ended_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`ended_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`ended_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `ended_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `ended_at__raw`
  FROM `cx`.`agent_state`
  WHERE `started_at` >= '2026-02-26 23:59:00.000' AND `started_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`agent_state` AS (
  SELECT
    `state`,
    `agent`,
    `started_at`,
    `id`,
    `ended_at__raw`,
    CASE WHEN `ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000 THEN `ended_at__raw` END AS `ended_at`,
    NOT (`ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000) AS `doubt_ended_at`
  FROM `agent_state_0`
),
`agent_state_ordered` AS (
  SELECT
    *,
    ROW_NUMBER() OVER (PARTITION BY `agent` ORDER BY `started_at`, `id`) * CAST(4398046511104 AS SIGNED) + CAST(COALESCE(`ended_at`, `started_at`) AS SIGNED) AS `pack_0`
  FROM `agent_state`
),
`agent_state_seen` AS (
  SELECT
    *,
    MAX(CASE WHEN (`state` IN (_binary'handling', _binary'wrap')) THEN `pack_0` END) OVER (PARTITION BY `agent` ORDER BY `started_at`, `id` ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS `last_0`
  FROM `agent_state_ordered`
),
`agent_state_looked` AS (
  SELECT
    *,
    CASE WHEN `agent` IS NOT NULL THEN COALESCE((`started_at` - `last_0` % CAST(4398046511104 AS SIGNED)) / 1000, 1000000000000) END AS gap_0
  FROM `agent_state_seen`
),
`extent` AS (
  SELECT CAST(ROUND(CASE WHEN MIN(`started_at`) IS NOT NULL THEN COALESCE(CASE WHEN MIN(`started_at`) >= '1970-01-02' AND MIN(`started_at`) < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(MIN(`started_at`)), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(MIN(`started_at`), @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', MIN(`started_at`)) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS first_at, CAST(ROUND(CASE WHEN MAX(`started_at`) IS NOT NULL THEN COALESCE(CASE WHEN MAX(`started_at`) >= '1970-01-02' AND MAX(`started_at`) < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(MAX(`started_at`)), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(MAX(`started_at`), @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', MAX(`started_at`)) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS last_at
  FROM `cx`.`agent_state`
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (((`agent_state_looked`.`state` = _binary'handling') AND (`agent_state_looked`.`agent` IS NOT NULL)) AND `agent_state_looked`.`gap_0` <= 60) AND `agent_state_looked`.`started_at` - 60000 >= first_at AS counts_0,
    ((`agent_state_looked`.`state` = _binary'handling') AND (`agent_state_looked`.`agent` IS NOT NULL)) AND `agent_state_looked`.`started_at` - 60000 >= first_at AS counts_1,
    ((`agent_state_looked`.`state` = _binary'handling') AND (`agent_state_looked`.`agent` IS NOT NULL)) AS counts_2,
    `agent_state_looked`.`doubt_ended_at`
  FROM `agent_state_looked`
  CROSS JOIN `extent`
  WHERE `agent_state_looked`.`started_at` >= 1772323200000 AND `agent_state_looked`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a2,
  COUNT(CASE WHEN `doubt_ended_at` THEN 1 END) AS `doubt_ended_at`,
  (SELECT first_at FROM `extent`) AS first_at,
  (SELECT last_at FROM `extent`) AS last_at
FROM `picked` cells;

-- sqlite

WITH
`agent_state_0` AS (
  SELECT
    NULLIF((IIF(typeof(`state`) = 'real' AND `state` = CAST(`state` AS INTEGER), CAST(`state` AS INTEGER), `state`) || ''), '') AS `state`,
    NULLIF((IIF(typeof(`agent`) = 'real' AND `agent` = CAST(`agent` AS INTEGER), CAST(`agent` AS INTEGER), `agent`) || ''), '') AS `agent`,
    CASE WHEN typeof(`started_at`) = 'text' AND julianday(`started_at`) IS NOT NULL AND date(SUBSTRING(`started_at`, 1, 10)) = SUBSTRING(`started_at`, 1, 10) THEN ROUND((julianday(`started_at`) - 2440587.5) * 86400000.0) WHEN `started_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `started_at`) END AS `started_at`,
    NULLIF((IIF(typeof(`id`) = 'real' AND `id` = CAST(`id` AS INTEGER), CAST(`id` AS INTEGER), `id`) || ''), '') AS `id`,
    CASE WHEN typeof(`ended_at`) = 'text' AND julianday(`ended_at`) IS NOT NULL AND date(SUBSTRING(`ended_at`, 1, 10)) = SUBSTRING(`ended_at`, 1, 10) THEN ROUND((julianday(`ended_at`) - 2440587.5) * 86400000.0) WHEN `ended_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `ended_at`) END AS `ended_at__raw`
  FROM `cx`.`agent_state`
  LIMIT -1
),
`agent_state_1` AS (
  SELECT
    `state`,
    `agent`,
    `started_at`,
    `id`,
    `ended_at__raw`,
    CASE WHEN `ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000 THEN `ended_at__raw` END AS `ended_at`,
    NOT (`ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000) AS `doubt_ended_at`
  FROM `agent_state_0`
),
`agent_state` AS (
  SELECT
    `state`,
    `agent`,
    `started_at`,
    `id`,
    `ended_at`,
    `doubt_ended_at`
  FROM `agent_state_1`
  WHERE `started_at` >= 1772236740000 AND `started_at` < 1775001600000
),
`agent_state_ordered` AS (
  SELECT
    *,
    ROW_NUMBER() OVER (PARTITION BY `agent` ORDER BY `started_at`, `id`) * CAST(4398046511104 AS INTEGER) + CAST(COALESCE(`ended_at`, `started_at`) AS INTEGER) AS `pack_0`
  FROM `agent_state`
),
`agent_state_seen` AS (
  SELECT
    *,
    MAX(CASE WHEN (`state` IN ('handling', 'wrap')) THEN `pack_0` END) OVER (PARTITION BY `agent` ORDER BY `started_at`, `id` ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS `last_0`
  FROM `agent_state_ordered`
),
`agent_state_looked` AS (
  SELECT
    *,
    CASE WHEN `agent` IS NOT NULL THEN COALESCE((`started_at` - `last_0` % CAST(4398046511104 AS INTEGER)) / 1000, 1000000000000) END AS gap_0
  FROM `agent_state_seen`
),
`every` AS (
  SELECT
    CASE WHEN typeof(`started_at`) = 'text' AND julianday(`started_at`) IS NOT NULL AND date(SUBSTRING(`started_at`, 1, 10)) = SUBSTRING(`started_at`, 1, 10) THEN ROUND((julianday(`started_at`) - 2440587.5) * 86400000.0) WHEN `started_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `started_at`) END AS `started_at`
  FROM `cx`.`agent_state`
  LIMIT -1
),
`extent` AS (
  SELECT MIN(`started_at`) AS first_at, MAX(`started_at`) AS last_at
  FROM `every`
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (((`agent_state_looked`.`state` = 'handling') AND (`agent_state_looked`.`agent` IS NOT NULL)) AND `agent_state_looked`.`gap_0` <= 60) AND `agent_state_looked`.`started_at` - 60000 >= first_at AS counts_0,
    ((`agent_state_looked`.`state` = 'handling') AND (`agent_state_looked`.`agent` IS NOT NULL)) AND `agent_state_looked`.`started_at` - 60000 >= first_at AS counts_1,
    ((`agent_state_looked`.`state` = 'handling') AND (`agent_state_looked`.`agent` IS NOT NULL)) AS counts_2,
    `agent_state_looked`.`doubt_ended_at`
  FROM `agent_state_looked`
  CROSS JOIN `extent`
  WHERE `agent_state_looked`.`started_at` >= 1772323200000 AND `agent_state_looked`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1,
  COUNT(*) FILTER (WHERE counts_2) AS a2,
  COUNT(*) FILTER (WHERE `doubt_ended_at`) AS `doubt_ended_at`,
  (SELECT first_at FROM `extent`) AS first_at,
  (SELECT last_at FROM `extent`) AS last_at
FROM `picked` cells;

-- duckdb

WITH
"agent_state_0" AS (
  SELECT
    NULLIF(CASE WHEN typeof("state") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("state" AS VARCHAR), '\.0\z', '') ELSE CAST("state" AS VARCHAR) END, '') AS "state",
    NULLIF(CASE WHEN typeof("agent") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("agent" AS VARCHAR), '\.0\z', '') ELSE CAST("agent" AS VARCHAR) END, '') AS "agent",
    CAST(epoch_ms(CAST("started_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "started_at",
    NULLIF(CASE WHEN typeof("id") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("id" AS VARCHAR), '\.0\z', '') ELSE CAST("id" AS VARCHAR) END, '') AS "id",
    CAST(epoch_ms(CAST("ended_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "ended_at__raw"
  FROM "cx"."agent_state"
  WHERE "started_at" >= '2026-02-26 23:59:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"agent_state" AS (
  SELECT
    "state",
    "agent",
    "started_at",
    "id",
    "ended_at__raw",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "agent_state_0"
),
"agent_state_seen" AS (
  SELECT
    *,
    LAST_VALUE(CASE WHEN ("state" IN ('handling', 'wrap')) THEN COALESCE("ended_at", "started_at") END IGNORE NULLS) OVER (PARTITION BY "agent" ORDER BY "started_at", "id" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS "last_0"
  FROM "agent_state"
),
"agent_state_looked" AS (
  SELECT
    *,
    CASE WHEN "agent" IS NOT NULL THEN COALESCE(("started_at" - "last_0") / 1000, 1000000000000) END AS gap_0
  FROM "agent_state_seen"
),
"extent" AS (
  SELECT CAST(epoch_ms(CAST(MIN("started_at") AS TIMESTAMPTZ)) AS DOUBLE) AS first_at, CAST(epoch_ms(CAST(MAX("started_at") AS TIMESTAMPTZ)) AS DOUBLE) AS last_at
  FROM "cx"."agent_state"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ((("agent_state_looked"."state" = 'handling') AND ("agent_state_looked"."agent" IS NOT NULL)) AND "agent_state_looked"."gap_0" <= 60) AND "agent_state_looked"."started_at" - 60000 >= first_at AS counts_0,
    (("agent_state_looked"."state" = 'handling') AND ("agent_state_looked"."agent" IS NOT NULL)) AND "agent_state_looked"."started_at" - 60000 >= first_at AS counts_1,
    (("agent_state_looked"."state" = 'handling') AND ("agent_state_looked"."agent" IS NOT NULL)) AS counts_2,
    "agent_state_looked"."doubt_ended_at"
  FROM "agent_state_looked"
  CROSS JOIN "extent"
  WHERE "agent_state_looked"."started_at" >= 1772323200000 AND "agent_state_looked"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1,
  COUNT(*) FILTER (WHERE counts_2) AS a2,
  COUNT(*) FILTER (WHERE "doubt_ended_at") AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;

-- clickhouse

WITH
"agent_state_0" AS (
  SELECT
    NULLIF(CAST("source"."state" AS Nullable(String)), '') AS "state",
    NULLIF(CAST("source"."agent" AS Nullable(String)), '') AS "agent",
    toNullable(CASE WHEN "source"."started_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."started_at"), 3))) END) AS "started_at",
    NULLIF(CAST("source"."id" AS Nullable(String)), '') AS "id",
    toNullable(CASE WHEN "source"."ended_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."ended_at"), 3))) END) AS "ended_at__raw"
  FROM "cx"."agent_state" AS "source"
  WHERE "source"."started_at" >= toDateTime64('2026-02-26 23:59:00.000', 3, 'UTC') AND "source"."started_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"agent_state" AS (
  SELECT
    "state",
    "agent",
    "started_at",
    "id",
    "ended_at__raw",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "agent_state_0"
),
"agent_state_ordered" AS (
  SELECT
    *,
    ROW_NUMBER() OVER (PARTITION BY "agent" ORDER BY "started_at", "id") * CAST(4398046511104 AS Nullable(Int64)) + CAST(COALESCE("ended_at", "started_at") AS Nullable(Int64)) AS "pack_0"
  FROM "agent_state"
),
"agent_state_seen" AS (
  SELECT
    *,
    MAX(CASE WHEN ("state" IN ('handling', 'wrap')) THEN "pack_0" END) OVER (PARTITION BY "agent" ORDER BY "started_at", "id" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS "last_0"
  FROM "agent_state_ordered"
),
"agent_state_looked" AS (
  SELECT
    *,
    CASE WHEN "agent" IS NOT NULL THEN COALESCE(("started_at" - "last_0" % CAST(4398046511104 AS Nullable(Int64))) / 1000, 1000000000000.0) END AS gap_0
  FROM "agent_state_seen"
),
"extent" AS (
  SELECT toNullable(CASE WHEN MIN(toNullable("source"."started_at")) IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull(MIN(toNullable("source"."started_at"))), 3))) END) AS first_at, toNullable(CASE WHEN MAX(toNullable("source"."started_at")) IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull(MAX(toNullable("source"."started_at"))), 3))) END) AS last_at
  FROM "cx"."agent_state" AS "source"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ((("agent_state_looked"."state" = 'handling') AND ("agent_state_looked"."agent" IS NOT NULL)) AND "agent_state_looked"."gap_0" <= 60) AND "agent_state_looked"."started_at" - 60000 >= first_at AS counts_0,
    (("agent_state_looked"."state" = 'handling') AND ("agent_state_looked"."agent" IS NOT NULL)) AND "agent_state_looked"."started_at" - 60000 >= first_at AS counts_1,
    (("agent_state_looked"."state" = 'handling') AND ("agent_state_looked"."agent" IS NOT NULL)) AS counts_2,
    "agent_state_looked"."doubt_ended_at"
  FROM "agent_state_looked"
  CROSS JOIN "extent"
  WHERE "agent_state_looked"."started_at" >= 1772323200000 AND "agent_state_looked"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a2,
  COUNT(CASE WHEN "doubt_ended_at" THEN 1 END) AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;

-- mssql

WITH
"agent_state_0" AS (
  SELECT
    NULLIF(CAST("state" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "state",
    NULLIF(CAST("agent" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "agent",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("started_at" AS datetimeoffset(3))) AS float) AS "started_at",
    NULLIF(CAST("id" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "id",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("ended_at" AS datetimeoffset(3))) AS float) AS "ended_at__raw"
  FROM "cx"."agent_state"
  WHERE "started_at" >= '2026-02-26T23:59:00.000' AND "started_at" < '2026-04-02T00:00:00.000'
),
"agent_state" AS (
  SELECT
    "state",
    "agent",
    "started_at",
    "id",
    "ended_at__raw",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    CASE WHEN NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) THEN CAST(1 AS bit) WHEN NOT (NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000)) THEN CAST(0 AS bit) END AS "doubt_ended_at"
  FROM "agent_state_0"
),
"agent_state_ordered" AS (
  SELECT
    *,
    ROW_NUMBER() OVER (PARTITION BY "agent" ORDER BY "started_at", "id") * CAST(4398046511104 AS bigint) + CAST(COALESCE("ended_at", "started_at") AS bigint) AS "pack_0"
  FROM "agent_state"
),
"agent_state_seen" AS (
  SELECT
    *,
    MAX(CASE WHEN ("state" IN (N'handling', N'wrap')) THEN "pack_0" END) OVER (PARTITION BY "agent" ORDER BY "started_at", "id" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS "last_0"
  FROM "agent_state_ordered"
),
"agent_state_looked" AS (
  SELECT
    *,
    CASE WHEN "agent" IS NOT NULL THEN COALESCE(("started_at" - "last_0" % CAST(4398046511104 AS bigint)) / 1000, 1000000000000) END AS gap_0
  FROM "agent_state_seen"
),
"extent" AS (
  SELECT CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST(MIN("started_at") AS datetimeoffset(3))) AS float) AS first_at, CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST(MAX("started_at") AS datetimeoffset(3))) AS float) AS last_at
  FROM "cx"."agent_state"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN ((("agent_state_looked"."state" = N'handling') AND ("agent_state_looked"."agent" IS NOT NULL)) AND CASE WHEN "agent_state_looked"."gap_0" <= 60 THEN CAST(1 AS bit) WHEN NOT ("agent_state_looked"."gap_0" <= 60) THEN CAST(0 AS bit) END = 1) AND "agent_state_looked"."started_at" - 60000 >= first_at THEN CAST(1 AS bit) WHEN NOT (((("agent_state_looked"."state" = N'handling') AND ("agent_state_looked"."agent" IS NOT NULL)) AND CASE WHEN "agent_state_looked"."gap_0" <= 60 THEN CAST(1 AS bit) WHEN NOT ("agent_state_looked"."gap_0" <= 60) THEN CAST(0 AS bit) END = 1) AND "agent_state_looked"."started_at" - 60000 >= first_at) THEN CAST(0 AS bit) END AS counts_0,
    CASE WHEN (("agent_state_looked"."state" = N'handling') AND ("agent_state_looked"."agent" IS NOT NULL)) AND "agent_state_looked"."started_at" - 60000 >= first_at THEN CAST(1 AS bit) WHEN NOT ((("agent_state_looked"."state" = N'handling') AND ("agent_state_looked"."agent" IS NOT NULL)) AND "agent_state_looked"."started_at" - 60000 >= first_at) THEN CAST(0 AS bit) END AS counts_1,
    CASE WHEN (("agent_state_looked"."state" = N'handling') AND ("agent_state_looked"."agent" IS NOT NULL)) THEN CAST(1 AS bit) WHEN NOT ((("agent_state_looked"."state" = N'handling') AND ("agent_state_looked"."agent" IS NOT NULL))) THEN CAST(0 AS bit) END AS counts_2,
    "agent_state_looked"."doubt_ended_at"
  FROM "agent_state_looked"
  CROSS JOIN "extent"
  WHERE "agent_state_looked"."started_at" >= 1772323200000 AND "agent_state_looked"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 = 1 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 = 1 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_2 = 1 THEN 1 END) AS a2,
  COUNT(CASE WHEN "doubt_ended_at" = 1 THEN 1 END) AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;

-- trino

WITH
"agent_state_0" AS (
  SELECT
    NULLIF(CAST("state" AS VARCHAR), '') AS "state",
    NULLIF(CAST("agent" AS VARCHAR), '') AS "agent",
    ROUND(to_unixtime(CAST("started_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "started_at",
    NULLIF(CAST("id" AS VARCHAR), '') AS "id",
    ROUND(to_unixtime(CAST("ended_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "ended_at__raw"
  FROM "cx"."agent_state"
),
"agent_state_1" AS (
  SELECT
    "state",
    "agent",
    "started_at",
    "id",
    "ended_at__raw",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "agent_state_0"
),
"agent_state" AS (
  SELECT
    "state",
    "agent",
    "started_at",
    "id",
    "ended_at",
    "doubt_ended_at"
  FROM "agent_state_1"
  WHERE "started_at" >= 1772236740000 AND "started_at" < 1775001600000
),
"agent_state_ordered" AS (
  SELECT
    *,
    ROW_NUMBER() OVER (PARTITION BY "agent" ORDER BY "started_at", "id") * CAST(4398046511104 AS BIGINT) + CAST(COALESCE("ended_at", "started_at") AS BIGINT) AS "pack_0"
  FROM "agent_state"
),
"agent_state_seen" AS (
  SELECT
    *,
    MAX(CASE WHEN ("state" IN ('handling', 'wrap')) THEN "pack_0" END) OVER (PARTITION BY "agent" ORDER BY "started_at", "id" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS "last_0"
  FROM "agent_state_ordered"
),
"agent_state_looked" AS (
  SELECT
    *,
    CASE WHEN "agent" IS NOT NULL THEN COALESCE(("started_at" - "last_0" % CAST(4398046511104 AS BIGINT)) / 1000, 1000000000000) END AS gap_0
  FROM "agent_state_seen"
),
"every" AS (
  SELECT
    ROUND(to_unixtime(CAST("started_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "started_at"
  FROM "cx"."agent_state"
),
"extent" AS (
  SELECT MIN("started_at") AS first_at, MAX("started_at") AS last_at
  FROM "every"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ((("agent_state_looked"."state" = 'handling') AND ("agent_state_looked"."agent" IS NOT NULL)) AND "agent_state_looked"."gap_0" <= 60) AND "agent_state_looked"."started_at" - 60000 >= first_at AS counts_0,
    (("agent_state_looked"."state" = 'handling') AND ("agent_state_looked"."agent" IS NOT NULL)) AND "agent_state_looked"."started_at" - 60000 >= first_at AS counts_1,
    (("agent_state_looked"."state" = 'handling') AND ("agent_state_looked"."agent" IS NOT NULL)) AS counts_2,
    "agent_state_looked"."doubt_ended_at"
  FROM "agent_state_looked"
  CROSS JOIN "extent"
  WHERE "agent_state_looked"."started_at" >= 1772323200000 AND "agent_state_looked"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a2,
  COUNT(CASE WHEN "doubt_ended_at" THEN 1 END) AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;
