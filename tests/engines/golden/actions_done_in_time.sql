-- postgres

WITH
"action" AS (
  SELECT
    ROUND(date_part('epoch', CAST("done_at" AS timestamptz)) * 1000) AS "done_at",
    ROUND(date_part('epoch', CAST("due_at" AS timestamptz)) * 1000) AS "due_at",
    ROUND(date_part('epoch', CAST("dated_at" AS timestamptz)) * 1000) AS "dated_at"
  FROM "cx"."action"
  WHERE "dated_at" >= '2026-02-28 00:00:00.000+00' AND "dated_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("action"."done_at" <= "action"."due_at") AS counts_0,
    ("action"."due_at" IS NOT NULL) AS counts_1
  FROM "action"
  WHERE CASE WHEN "action"."dated_at" >= 1772323200000 THEN "action"."dated_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1
FROM "picked" cells;

-- mysql

WITH
`action` AS (
  SELECT
    CAST(ROUND(CASE WHEN `done_at` IS NOT NULL THEN COALESCE(CASE WHEN `done_at` >= '1970-01-02' AND `done_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`done_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`done_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `done_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `done_at`,
    CAST(ROUND(CASE WHEN `due_at` IS NOT NULL THEN COALESCE(CASE WHEN `due_at` >= '1970-01-02' AND `due_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`due_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`due_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `due_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `due_at`,
    CAST(ROUND(CASE WHEN `dated_at` IS NOT NULL THEN COALESCE(CASE WHEN `dated_at` >= '1970-01-02' AND `dated_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`dated_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`dated_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `dated_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `dated_at`
  FROM `cx`.`action`
  WHERE `dated_at` >= '2026-02-28 00:00:00.000' AND `dated_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (`action`.`done_at` <= `action`.`due_at`) AS counts_0,
    (`action`.`due_at` IS NOT NULL) AS counts_1
  FROM `action`
  WHERE `action`.`dated_at` >= 1772323200000 AND `action`.`dated_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1
FROM `picked` cells;

-- sqlite

WITH
`action_0` AS (
  SELECT
    CASE WHEN typeof(`done_at`) = 'text' AND julianday(`done_at`) IS NOT NULL AND date(SUBSTRING(`done_at`, 1, 10)) = SUBSTRING(`done_at`, 1, 10) THEN ROUND((julianday(`done_at`) - 2440587.5) * 86400000.0) WHEN `done_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `done_at`) END AS `done_at`,
    CASE WHEN typeof(`due_at`) = 'text' AND julianday(`due_at`) IS NOT NULL AND date(SUBSTRING(`due_at`, 1, 10)) = SUBSTRING(`due_at`, 1, 10) THEN ROUND((julianday(`due_at`) - 2440587.5) * 86400000.0) WHEN `due_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `due_at`) END AS `due_at`,
    CASE WHEN typeof(`dated_at`) = 'text' AND julianday(`dated_at`) IS NOT NULL AND date(SUBSTRING(`dated_at`, 1, 10)) = SUBSTRING(`dated_at`, 1, 10) THEN ROUND((julianday(`dated_at`) - 2440587.5) * 86400000.0) WHEN `dated_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `dated_at`) END AS `dated_at`
  FROM `cx`.`action`
  LIMIT -1
),
`action` AS (
  SELECT
    `done_at`,
    `due_at`,
    `dated_at`
  FROM `action_0`
  WHERE `dated_at` >= 1772323200000 AND `dated_at` < 1775001600000
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (`action`.`done_at` <= `action`.`due_at`) AS counts_0,
    (`action`.`due_at` IS NOT NULL) AS counts_1
  FROM `action`
  WHERE `action`.`dated_at` >= 1772323200000 AND `action`.`dated_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1
FROM `picked` cells;

-- duckdb

WITH
"action" AS (
  SELECT
    CAST(epoch_ms(CAST("done_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "done_at",
    CAST(epoch_ms(CAST("due_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "due_at",
    CAST(epoch_ms(CAST("dated_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "dated_at"
  FROM "cx"."action"
  WHERE "dated_at" >= '2026-02-28 00:00:00.000+00' AND "dated_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("action"."done_at" <= "action"."due_at") AS counts_0,
    ("action"."due_at" IS NOT NULL) AS counts_1
  FROM "action"
  WHERE "action"."dated_at" >= 1772323200000 AND "action"."dated_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1
FROM "picked" cells;

-- clickhouse

WITH
"action" AS (
  SELECT
    toNullable(CASE WHEN "source"."done_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."done_at"), 3))) END) AS "done_at",
    toNullable(CASE WHEN "source"."due_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."due_at"), 3))) END) AS "due_at",
    toNullable(CASE WHEN "source"."dated_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."dated_at"), 3))) END) AS "dated_at"
  FROM "cx"."action" AS "source"
  WHERE "source"."dated_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."dated_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("action"."done_at" <= "action"."due_at") AS counts_0,
    ("action"."due_at" IS NOT NULL) AS counts_1
  FROM "action"
  WHERE "action"."dated_at" >= 1772323200000 AND "action"."dated_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1
FROM "picked" cells;

-- mssql

WITH
"action" AS (
  SELECT
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("done_at" AS datetimeoffset(3))) AS float) AS "done_at",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("due_at" AS datetimeoffset(3))) AS float) AS "due_at",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("dated_at" AS datetimeoffset(3))) AS float) AS "dated_at"
  FROM "cx"."action"
  WHERE "dated_at" >= '2026-02-28T00:00:00.000' AND "dated_at" < '2026-04-02T00:00:00.000'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN ("action"."done_at" <= "action"."due_at") THEN CAST(1 AS bit) WHEN NOT (("action"."done_at" <= "action"."due_at")) THEN CAST(0 AS bit) END AS counts_0,
    CASE WHEN ("action"."due_at" IS NOT NULL) THEN CAST(1 AS bit) WHEN NOT (("action"."due_at" IS NOT NULL)) THEN CAST(0 AS bit) END AS counts_1
  FROM "action"
  WHERE "action"."dated_at" >= 1772323200000 AND "action"."dated_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 = 1 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 = 1 THEN 1 END) AS a1
FROM "picked" cells;

-- trino

WITH
"action_0" AS (
  SELECT
    ROUND(to_unixtime(CAST("done_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "done_at",
    ROUND(to_unixtime(CAST("due_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "due_at",
    ROUND(to_unixtime(CAST("dated_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "dated_at"
  FROM "cx"."action"
),
"action" AS (
  SELECT
    "done_at",
    "due_at",
    "dated_at"
  FROM "action_0"
  WHERE "dated_at" >= 1772323200000 AND "dated_at" < 1775001600000
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("action"."done_at" <= "action"."due_at") AS counts_0,
    ("action"."due_at" IS NOT NULL) AS counts_1
  FROM "action"
  WHERE "action"."dated_at" >= 1772323200000 AND "action"."dated_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1
FROM "picked" cells;
