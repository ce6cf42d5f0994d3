-- postgres

WITH
"agent_state_0" AS (
  SELECT
    NULLIF(CAST("agent" AS text), '') AS "agent",
    NULLIF(CAST("state" AS text), '') AS "state",
    ROUND(date_part('epoch', CAST("started_at" AS timestamptz)) * 1000) AS "started_at",
    ROUND(date_part('epoch', CAST("ended_at" AS timestamptz)) * 1000) AS "ended_at__raw",
    NULLIF(CAST("id" AS text), '') AS "id"
  FROM "cx"."agent_state"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"agent_state" AS (
  SELECT
    "agent",
    "state",
    "started_at",
    "ended_at__raw",
    "id",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "agent_state_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (("agent_state"."state" IN ('ringing', 'handling', 'wrap')) AND ((NOT ("agent_state"."ended_at" IS NOT NULL)) OR ("agent_state"."ended_at" > 1775001600000))) AS counts_0,
    "agent_state"."agent" AS value_0,
    "agent_state"."agent" AS by_0,
    "agent_state"."doubt_ended_at"
  FROM "agent_state"
  WHERE CASE WHEN "agent_state"."started_at" >= 1772323200000 THEN "agent_state"."started_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  CAST(NULL AS bigint) AS a0,
  COUNT(*) FILTER (WHERE "doubt_ended_at") AS "doubt_ended_at",
  0 AS part
FROM "picked" cells
UNION ALL
SELECT
  -1 AS bucket,
  COUNT(value_0) AS a0,
  0 AS "doubt_ended_at",
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM "picked" WHERE by_0 IS NOT NULL AND counts_0) cells;

-- mysql

WITH
`agent_state_0` AS (
  SELECT
    NULLIF(CAST(CONVERT(`agent` USING utf8mb4) AS BINARY), _binary'') AS `agent`,
    NULLIF(CAST(CONVERT(`state` USING utf8mb4) AS BINARY), _binary'') AS `state`,
    CAST(ROUND(CASE WHEN `started_at` IS NOT NULL THEN COALESCE(CASE WHEN `started_at` >= '1970-01-02' AND `started_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`started_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`started_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `started_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `started_at`,
    CAST(ROUND(CASE WHEN `ended_at` IS NOT NULL THEN COALESCE(CASE WHEN `ended_at` >= '1970-01-02' AND `ended_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`ended_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`ended_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `ended_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `ended_at__raw`,
    NULLIF(CAST(CONVERT(`id` USING utf8mb4) AS BINARY), _binary'') AS `id`
  FROM `cx`.`agent_state`
  WHERE `started_at` >= '2026-02-28 00:00:00.000' AND `started_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`agent_state` AS (
  SELECT
    `agent`,
    `state`,
    `started_at`,
    `ended_at__raw`,
    `id`,
    CASE WHEN `ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000 THEN `ended_at__raw` END AS `ended_at`,
    NOT (`ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000) AS `doubt_ended_at`
  FROM `agent_state_0`
),
`picked` AS (
  SELECT
    -1 AS bucket,
    ((`agent_state`.`state` IN (_binary'ringing', _binary'handling', _binary'wrap')) AND ((NOT (`agent_state`.`ended_at` IS NOT NULL)) OR (`agent_state`.`ended_at` > 1775001600000))) AS counts_0,
    `agent_state`.`agent` AS value_0,
    `agent_state`.`agent` AS by_0,
    `agent_state`.`doubt_ended_at`
  FROM `agent_state`
  WHERE `agent_state`.`started_at` >= 1772323200000 AND `agent_state`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  CAST(NULL AS SIGNED) AS a0,
  COUNT(CASE WHEN `doubt_ended_at` THEN 1 END) AS `doubt_ended_at`,
  0 AS part
FROM `picked` cells
UNION ALL
SELECT
  -1 AS bucket,
  COUNT(value_0) AS a0,
  0 AS `doubt_ended_at`,
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM `picked` WHERE by_0 IS NOT NULL AND counts_0) cells;

-- sqlite

WITH
`agent_state_0` AS (
  SELECT
    NULLIF((IIF(typeof(`agent`) = 'real' AND `agent` = CAST(`agent` AS INTEGER), CAST(`agent` AS INTEGER), `agent`) || ''), '') AS `agent`,
    NULLIF((IIF(typeof(`state`) = 'real' AND `state` = CAST(`state` AS INTEGER), CAST(`state` AS INTEGER), `state`) || ''), '') AS `state`,
    CASE WHEN typeof(`started_at`) = 'text' AND julianday(`started_at`) IS NOT NULL AND date(SUBSTRING(`started_at`, 1, 10)) = SUBSTRING(`started_at`, 1, 10) THEN ROUND((julianday(`started_at`) - 2440587.5) * 86400000.0) WHEN `started_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `started_at`) END AS `started_at`,
    CASE WHEN typeof(`ended_at`) = 'text' AND julianday(`ended_at`) IS NOT NULL AND date(SUBSTRING(`ended_at`, 1, 10)) = SUBSTRING(`ended_at`, 1, 10) THEN ROUND((julianday(`ended_at`) - 2440587.5) * 86400000.0) WHEN `ended_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `ended_at`) END AS `ended_at__raw`,
    NULLIF((IIF(typeof(`id`) = 'real' AND `id` = CAST(`id` AS INTEGER), CAST(`id` AS INTEGER), `id`) || ''), '') AS `id`
  FROM `cx`.`agent_state`
  LIMIT -1
),
`agent_state_1` AS (
  SELECT
    `agent`,
    `state`,
    `started_at`,
    `ended_at__raw`,
    `id`,
    CASE WHEN `ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000 THEN `ended_at__raw` END AS `ended_at`,
    NOT (`ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000) AS `doubt_ended_at`
  FROM `agent_state_0`
),
`agent_state` AS (
  SELECT
    `agent`,
    `state`,
    `ended_at`,
    `started_at`,
    `id`,
    `doubt_ended_at`
  FROM `agent_state_1`
  WHERE `started_at` >= 1772323200000 AND `started_at` < 1775001600000
),
`picked` AS (
  SELECT
    -1 AS bucket,
    ((`agent_state`.`state` IN ('ringing', 'handling', 'wrap')) AND ((NOT (`agent_state`.`ended_at` IS NOT NULL)) OR (`agent_state`.`ended_at` > 1775001600000))) AS counts_0,
    `agent_state`.`agent` AS value_0,
    `agent_state`.`agent` AS by_0,
    `agent_state`.`doubt_ended_at`
  FROM `agent_state`
  WHERE `agent_state`.`started_at` >= 1772323200000 AND `agent_state`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  CAST(NULL AS INTEGER) AS a0,
  COUNT(*) FILTER (WHERE `doubt_ended_at`) AS `doubt_ended_at`,
  0 AS part
FROM `picked` cells
UNION ALL
SELECT
  -1 AS bucket,
  COUNT(value_0) AS a0,
  0 AS `doubt_ended_at`,
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM `picked` WHERE by_0 IS NOT NULL AND counts_0) cells;

-- duckdb

WITH
"agent_state_0" AS (
  SELECT
    NULLIF(CASE WHEN typeof("agent") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("agent" AS VARCHAR), '\.0\z', '') ELSE CAST("agent" AS VARCHAR) END, '') AS "agent",
    NULLIF(CASE WHEN typeof("state") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("state" AS VARCHAR), '\.0\z', '') ELSE CAST("state" AS VARCHAR) END, '') AS "state",
    CAST(epoch_ms(CAST("started_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "started_at",
    CAST(epoch_ms(CAST("ended_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "ended_at__raw",
    NULLIF(CASE WHEN typeof("id") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("id" AS VARCHAR), '\.0\z', '') ELSE CAST("id" AS VARCHAR) END, '') AS "id"
  FROM "cx"."agent_state"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"agent_state" AS (
  SELECT
    "agent",
    "state",
    "started_at",
    "ended_at__raw",
    "id",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "agent_state_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (("agent_state"."state" IN ('ringing', 'handling', 'wrap')) AND ((NOT ("agent_state"."ended_at" IS NOT NULL)) OR ("agent_state"."ended_at" > 1775001600000))) AS counts_0,
    "agent_state"."agent" AS value_0,
    "agent_state"."agent" AS by_0,
    "agent_state"."doubt_ended_at"
  FROM "agent_state"
  WHERE "agent_state"."started_at" >= 1772323200000 AND "agent_state"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  CAST(NULL AS BIGINT) AS a0,
  COUNT(*) FILTER (WHERE "doubt_ended_at") AS "doubt_ended_at",
  0 AS part
FROM "picked" cells
UNION ALL
SELECT
  -1 AS bucket,
  COUNT(value_0) AS a0,
  0 AS "doubt_ended_at",
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM "picked" WHERE by_0 IS NOT NULL AND counts_0) cells;

-- clickhouse

WITH
"agent_state_0" AS (
  SELECT
    NULLIF(CAST("source"."agent" AS Nullable(String)), '') AS "agent",
    NULLIF(CAST("source"."state" AS Nullable(String)), '') AS "state",
    toNullable(CASE WHEN "source"."started_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."started_at"), 3))) END) AS "started_at",
    toNullable(CASE WHEN "source"."ended_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."ended_at"), 3))) END) AS "ended_at__raw",
    NULLIF(CAST("source"."id" AS Nullable(String)), '') AS "id"
  FROM "cx"."agent_state" AS "source"
  WHERE "source"."started_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."started_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"agent_state" AS (
  SELECT
    "agent",
    "state",
    "started_at",
    "ended_at__raw",
    "id",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "agent_state_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (("agent_state"."state" IN ('ringing', 'handling', 'wrap')) AND ((NOT ("agent_state"."ended_at" IS NOT NULL)) OR ("agent_state"."ended_at" > 1775001600000.0))) AS counts_0,
    toNullable("agent_state"."agent") AS value_0,
    "agent_state"."agent" AS by_0,
    "agent_state"."doubt_ended_at"
  FROM "agent_state"
  WHERE "agent_state"."started_at" >= 1772323200000 AND "agent_state"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  CAST(NULL AS Nullable(UInt64)) AS a0,
  COUNT(CASE WHEN "doubt_ended_at" THEN 1 END) AS "doubt_ended_at",
  0 AS part
FROM "picked" cells
UNION ALL
SELECT
  -1 AS bucket,
  COUNT(value_0) AS a0,
  0 AS "doubt_ended_at",
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM "picked" WHERE by_0 IS NOT NULL AND counts_0) cells;

-- mssql

WITH
"agent_state_0" AS (
  SELECT
    NULLIF(CAST("agent" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "agent",
    NULLIF(CAST("state" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "state",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("started_at" AS datetimeoffset(3))) AS float) AS "started_at",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("ended_at" AS datetimeoffset(3))) AS float) AS "ended_at__raw",
    NULLIF(CAST("id" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "id"
  FROM "cx"."agent_state"
  WHERE "started_at" >= '2026-02-28T00:00:00.000' AND "started_at" < '2026-04-02T00:00:00.000'
),
"agent_state" AS (
  SELECT
    "agent",
    "state",
    "started_at",
    "ended_at__raw",
    "id",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    CASE WHEN NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) THEN CAST(1 AS bit) WHEN NOT (NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000)) THEN CAST(0 AS bit) END AS "doubt_ended_at"
  FROM "agent_state_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN (("agent_state"."state" IN (N'ringing', N'handling', N'wrap')) AND ((NOT ("agent_state"."ended_at" IS NOT NULL)) OR ("agent_state"."ended_at" > 1775001600000))) THEN CAST(1 AS bit) WHEN NOT ((("agent_state"."state" IN (N'ringing', N'handling', N'wrap')) AND ((NOT ("agent_state"."ended_at" IS NOT NULL)) OR ("agent_state"."ended_at" > 1775001600000)))) THEN CAST(0 AS bit) END AS counts_0,
    "agent_state"."agent" AS value_0,
    "agent_state"."agent" AS by_0,
    "agent_state"."doubt_ended_at"
  FROM "agent_state"
  WHERE "agent_state"."started_at" >= 1772323200000 AND "agent_state"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  CAST(NULL AS bigint) AS a0,
  COUNT(CASE WHEN "doubt_ended_at" = 1 THEN 1 END) AS "doubt_ended_at",
  0 AS part
FROM "picked" cells
UNION ALL
SELECT
  -1 AS bucket,
  COUNT(value_0) AS a0,
  0 AS "doubt_ended_at",
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM "picked" WHERE by_0 IS NOT NULL AND counts_0 = 1) cells;

-- trino

WITH
"agent_state_0" AS (
  SELECT
    NULLIF(CAST("agent" AS VARCHAR), '') AS "agent",
    NULLIF(CAST("state" AS VARCHAR), '') AS "state",
    ROUND(to_unixtime(CAST("started_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "started_at",
    ROUND(to_unixtime(CAST("ended_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "ended_at__raw",
    NULLIF(CAST("id" AS VARCHAR), '') AS "id"
  FROM "cx"."agent_state"
),
"agent_state_1" AS (
  SELECT
    "agent",
    "state",
    "started_at",
    "ended_at__raw",
    "id",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "agent_state_0"
),
"agent_state" AS (
  SELECT
    "agent",
    "state",
    "ended_at",
    "started_at",
    "id",
    "doubt_ended_at"
  FROM "agent_state_1"
  WHERE "started_at" >= 1772323200000 AND "started_at" < 1775001600000
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (("agent_state"."state" IN ('ringing', 'handling', 'wrap')) AND ((NOT ("agent_state"."ended_at" IS NOT NULL)) OR ("agent_state"."ended_at" > 1775001600000))) AS counts_0,
    "agent_state"."agent" AS value_0,
    "agent_state"."agent" AS by_0,
    "agent_state"."doubt_ended_at"
  FROM "agent_state"
  WHERE "agent_state"."started_at" >= 1772323200000 AND "agent_state"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  CAST(NULL AS BIGINT) AS a0,
  COUNT(CASE WHEN "doubt_ended_at" THEN 1 END) AS "doubt_ended_at",
  0 AS part
FROM "picked" cells
UNION ALL
SELECT
  -1 AS bucket,
  COUNT(value_0) AS a0,
  0 AS "doubt_ended_at",
  1 AS part
FROM (SELECT DISTINCT by_0, value_0 FROM "picked" WHERE by_0 IS NOT NULL AND counts_0) cells;
