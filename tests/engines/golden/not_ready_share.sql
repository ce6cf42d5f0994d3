-- postgres

WITH
"agent_state_0" AS (
  SELECT
    CAST("duration_s" AS double precision) AS "duration_s__raw",
    NULLIF(CAST("state" AS text), '') AS "state",
    ROUND(date_part('epoch', CAST("started_at" AS timestamptz)) * 1000) AS "started_at"
  FROM "cx"."agent_state"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"agent_state" AS (
  SELECT
    "duration_s__raw",
    "state",
    "started_at",
    CASE WHEN "duration_s__raw" BETWEEN 0 AND 86400 THEN "duration_s__raw" END AS "duration_s",
    NOT ("duration_s__raw" BETWEEN 0 AND 86400) AS "doubt_duration_s"
  FROM "agent_state_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("agent_state"."state" = 'aux') AS counts_0,
    "agent_state"."duration_s" AS value_0,
    ("agent_state"."state" <> 'offline') AS counts_1,
    "agent_state"."doubt_duration_s"
  FROM "agent_state"
  WHERE CASE WHEN "agent_state"."started_at" >= 1772323200000 THEN "agent_state"."started_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  SUM(value_0) FILTER (WHERE counts_0) AS a0,
  SUM(value_0) FILTER (WHERE counts_1) AS a1,
  COUNT(value_0) FILTER (WHERE counts_1) AS a2,
  COUNT(*) FILTER (WHERE "doubt_duration_s") AS "doubt_duration_s"
FROM "picked" cells;

-- mysql

WITH
`agent_state_0` AS (
  SELECT
    CASE WHEN COERCIBILITY(COALESCE(`duration_s`, 0)) = 5 THEN CAST(`duration_s` AS DOUBLE) WHEN CONVERT(`duration_s` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`duration_s` USING utf8mb4) AS DOUBLE) WHEN `duration_s` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `duration_s`) USING utf8mb4), 300, ' ')) END AS `duration_s__raw`,
    NULLIF(CAST(CONVERT(`state` USING utf8mb4) AS BINARY), _binary'') AS `state`,
    CAST(ROUND(CASE WHEN `started_at` IS NOT NULL THEN COALESCE(CASE WHEN `started_at` >= '1970-01-02' AND `started_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`started_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`started_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `started_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `started_at`
  FROM `cx`.`agent_state`
  WHERE `started_at` >= '2026-02-28 00:00:00.000' AND `started_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`agent_state` AS (
  SELECT
    `duration_s__raw`,
    `state`,
    `started_at`,
    CASE WHEN `duration_s__raw` BETWEEN 0 AND 86400 THEN `duration_s__raw` END AS `duration_s`,
    NOT (`duration_s__raw` BETWEEN 0 AND 86400) AS `doubt_duration_s`
  FROM `agent_state_0`
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (`agent_state`.`state` = _binary'aux') AS counts_0,
    `agent_state`.`duration_s` AS value_0,
    (`agent_state`.`state` <> _binary'offline') AS counts_1,
    `agent_state`.`doubt_duration_s`
  FROM `agent_state`
  WHERE `agent_state`.`started_at` >= 1772323200000 AND `agent_state`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 THEN value_0 END) + 0e0 AS a0,
  SUM(CASE WHEN counts_1 THEN value_0 END) + 0e0 AS a1,
  COUNT(CASE WHEN counts_1 THEN value_0 END) AS a2,
  COUNT(CASE WHEN `doubt_duration_s` THEN 1 END) AS `doubt_duration_s`
FROM `picked` cells;

-- sqlite

WITH
`agent_state_0` AS (
  SELECT
    CASE WHEN typeof(`duration_s`) IN ('integer', 'real') OR CAST(`duration_s` AS REAL) = `duration_s` OR (`duration_s` GLOB '[0-9]*' AND NOT (`duration_s` GLOB '*[^0-9]*')) THEN CAST(`duration_s` AS REAL) WHEN `duration_s` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `duration_s`) END AS `duration_s__raw`,
    NULLIF((IIF(typeof(`state`) = 'real' AND `state` = CAST(`state` AS INTEGER), CAST(`state` AS INTEGER), `state`) || ''), '') AS `state`,
    CASE WHEN typeof(`started_at`) = 'text' AND julianday(`started_at`) IS NOT NULL AND date(SUBSTRING(`started_at`, 1, 10)) = SUBSTRING(`started_at`, 1, 10) THEN ROUND((julianday(`started_at`) - 2440587.5) * 86400000.0) WHEN `started_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `started_at`) END AS `started_at`
  FROM `cx`.`agent_state`
  LIMIT -1
),
`agent_state_1` AS (
  SELECT
    `duration_s__raw`,
    `state`,
    `started_at`,
    CASE WHEN `duration_s__raw` BETWEEN 0 AND 86400 THEN `duration_s__raw` END AS `duration_s`,
    NOT (`duration_s__raw` BETWEEN 0 AND 86400) AS `doubt_duration_s`
  FROM `agent_state_0`
),
`agent_state` AS (
  SELECT
    `duration_s`,
    `state`,
    `started_at`,
    `doubt_duration_s`
  FROM `agent_state_1`
  WHERE `started_at` >= 1772323200000 AND `started_at` < 1775001600000
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (`agent_state`.`state` = 'aux') AS counts_0,
    `agent_state`.`duration_s` AS value_0,
    (`agent_state`.`state` <> 'offline') AS counts_1,
    `agent_state`.`doubt_duration_s`
  FROM `agent_state`
  WHERE `agent_state`.`started_at` >= 1772323200000 AND `agent_state`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) FILTER (WHERE counts_0) AS a0,
  SUM(value_0) FILTER (WHERE counts_1) AS a1,
  COUNT(value_0) FILTER (WHERE counts_1) AS a2,
  COUNT(*) FILTER (WHERE `doubt_duration_s`) AS `doubt_duration_s`
FROM `picked` cells;

-- duckdb

WITH
"agent_state_0" AS (
  SELECT
    CAST("duration_s" AS DOUBLE) AS "duration_s__raw",
    NULLIF(CASE WHEN typeof("state") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("state" AS VARCHAR), '\.0\z', '') ELSE CAST("state" AS VARCHAR) END, '') AS "state",
    CAST(epoch_ms(CAST("started_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "started_at"
  FROM "cx"."agent_state"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"agent_state" AS (
  SELECT
    "duration_s__raw",
    "state",
    "started_at",
    CASE WHEN "duration_s__raw" BETWEEN 0 AND 86400 THEN "duration_s__raw" END AS "duration_s",
    NOT ("duration_s__raw" BETWEEN 0 AND 86400) AS "doubt_duration_s"
  FROM "agent_state_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("agent_state"."state" = 'aux') AS counts_0,
    "agent_state"."duration_s" AS value_0,
    ("agent_state"."state" <> 'offline') AS counts_1,
    "agent_state"."doubt_duration_s"
  FROM "agent_state"
  WHERE "agent_state"."started_at" >= 1772323200000 AND "agent_state"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) FILTER (WHERE counts_0) AS a0,
  SUM(value_0) FILTER (WHERE counts_1) AS a1,
  COUNT(value_0) FILTER (WHERE counts_1) AS a2,
  COUNT(*) FILTER (WHERE "doubt_duration_s") AS "doubt_duration_s"
FROM "picked" cells;

-- clickhouse

WITH
"agent_state_0" AS (
  SELECT
    toNullable(CASE WHEN "source"."duration_s" IS NOT NULL THEN toFloat64(assumeNotNull("source"."duration_s")) END) AS "duration_s__raw",
    NULLIF(CAST("source"."state" AS Nullable(String)), '') AS "state",
    toNullable(CASE WHEN "source"."started_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."started_at"), 3))) END) AS "started_at"
  FROM "cx"."agent_state" AS "source"
  WHERE "source"."started_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."started_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"agent_state" AS (
  SELECT
    "duration_s__raw",
    "state",
    "started_at",
    CASE WHEN "duration_s__raw" BETWEEN 0 AND 86400 THEN "duration_s__raw" END AS "duration_s",
    NOT ("duration_s__raw" BETWEEN 0 AND 86400) AS "doubt_duration_s"
  FROM "agent_state_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("agent_state"."state" = 'aux') AS counts_0,
    toNullable("agent_state"."duration_s") AS value_0,
    ("agent_state"."state" <> 'offline') AS counts_1,
    "agent_state"."doubt_duration_s"
  FROM "agent_state"
  WHERE "agent_state"."started_at" >= 1772323200000 AND "agent_state"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 THEN value_0 END) AS a0,
  SUM(CASE WHEN counts_1 THEN value_0 END) AS a1,
  COUNT(CASE WHEN counts_1 THEN value_0 END) AS a2,
  COUNT(CASE WHEN "doubt_duration_s" THEN 1 END) AS "doubt_duration_s"
FROM "picked" cells;

-- mssql

WITH
"agent_state_0" AS (
  SELECT
    CAST("duration_s" AS float) AS "duration_s__raw",
    NULLIF(CAST("state" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "state",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("started_at" AS datetimeoffset(3))) AS float) AS "started_at"
  FROM "cx"."agent_state"
  WHERE "started_at" >= '2026-02-28T00:00:00.000' AND "started_at" < '2026-04-02T00:00:00.000'
),
"agent_state" AS (
  SELECT
    "duration_s__raw",
    "state",
    "started_at",
    CASE WHEN "duration_s__raw" BETWEEN 0 AND 86400 THEN "duration_s__raw" END AS "duration_s",
    CASE WHEN NOT ("duration_s__raw" BETWEEN 0 AND 86400) THEN CAST(1 AS bit) WHEN NOT (NOT ("duration_s__raw" BETWEEN 0 AND 86400)) THEN CAST(0 AS bit) END AS "doubt_duration_s"
  FROM "agent_state_0"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN ("agent_state"."state" = N'aux') THEN CAST(1 AS bit) WHEN NOT (("agent_state"."state" = N'aux')) THEN CAST(0 AS bit) END AS counts_0,
    "agent_state"."duration_s" AS value_0,
    CASE WHEN ("agent_state"."state" <> N'offline') THEN CAST(1 AS bit) WHEN NOT (("agent_state"."state" <> N'offline')) THEN CAST(0 AS bit) END AS counts_1,
    "agent_state"."doubt_duration_s"
  FROM "agent_state"
  WHERE "agent_state"."started_at" >= 1772323200000 AND "agent_state"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 = 1 THEN value_0 END) AS a0,
  SUM(CASE WHEN counts_1 = 1 THEN value_0 END) AS a1,
  COUNT(CASE WHEN counts_1 = 1 THEN value_0 END) AS a2,
  COUNT(CASE WHEN "doubt_duration_s" = 1 THEN 1 END) AS "doubt_duration_s"
FROM "picked" cells;

-- trino

WITH
"agent_state_0" AS (
  SELECT
    CAST("duration_s" AS DOUBLE) AS "duration_s__raw",
    NULLIF(CAST("state" AS VARCHAR), '') AS "state",
    ROUND(to_unixtime(CAST("started_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "started_at"
  FROM "cx"."agent_state"
),
"agent_state_1" AS (
  SELECT
    "duration_s__raw",
    "state",
    "started_at",
    CASE WHEN "duration_s__raw" BETWEEN 0 AND 86400 THEN "duration_s__raw" END AS "duration_s",
    NOT ("duration_s__raw" BETWEEN 0 AND 86400) AS "doubt_duration_s"
  FROM "agent_state_0"
),
"agent_state" AS (
  SELECT
    "duration_s",
    "state",
    "started_at",
    "doubt_duration_s"
  FROM "agent_state_1"
  WHERE "started_at" >= 1772323200000 AND "started_at" < 1775001600000
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("agent_state"."state" = 'aux') AS counts_0,
    "agent_state"."duration_s" AS value_0,
    ("agent_state"."state" <> 'offline') AS counts_1,
    "agent_state"."doubt_duration_s"
  FROM "agent_state"
  WHERE "agent_state"."started_at" >= 1772323200000 AND "agent_state"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 THEN value_0 END) AS a0,
  SUM(CASE WHEN counts_1 THEN value_0 END) AS a1,
  COUNT(CASE WHEN counts_1 THEN value_0 END) AS a2,
  COUNT(CASE WHEN "doubt_duration_s" THEN 1 END) AS "doubt_duration_s"
FROM "picked" cells;
