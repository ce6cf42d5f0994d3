-- postgres

WITH
"journey_step" AS (
  SELECT
    NULLIF(CAST("outcome" AS text), '') AS "outcome",
    ROUND(date_part('epoch', CAST("started_at" AS timestamptz)) * 1000) AS "started_at"
  FROM "cx"."journey_step"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("journey_step"."outcome" = 'completed') AS counts_0,
    ("journey_step"."outcome" IS NOT NULL) AS counts_1
  FROM "journey_step"
  WHERE CASE WHEN "journey_step"."started_at" >= 1772323200000 THEN "journey_step"."started_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1
FROM "picked" cells;

-- mysql

WITH
`journey_step` AS (
  SELECT
    NULLIF(CAST(CONVERT(`outcome` USING utf8mb4) AS BINARY), _binary'') AS `outcome`,
    CAST(ROUND(CASE WHEN `started_at` IS NOT NULL THEN COALESCE(CASE WHEN `started_at` >= '1970-01-02' AND `started_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`started_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`started_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `started_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `started_at`
  FROM `cx`.`journey_step`
  WHERE `started_at` >= '2026-02-28 00:00:00.000' AND `started_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (`journey_step`.`outcome` = _binary'completed') AS counts_0,
    (`journey_step`.`outcome` IS NOT NULL) AS counts_1
  FROM `journey_step`
  WHERE `journey_step`.`started_at` >= 1772323200000 AND `journey_step`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1
FROM `picked` cells;

-- sqlite

WITH
`journey_step_0` AS (
  SELECT
    NULLIF((IIF(typeof(`outcome`) = 'real' AND `outcome` = CAST(`outcome` AS INTEGER), CAST(`outcome` AS INTEGER), `outcome`) || ''), '') AS `outcome`,
    CASE WHEN typeof(`started_at`) = 'text' AND julianday(`started_at`) IS NOT NULL AND date(SUBSTRING(`started_at`, 1, 10)) = SUBSTRING(`started_at`, 1, 10) THEN ROUND((julianday(`started_at`) - 2440587.5) * 86400000.0) WHEN `started_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `started_at`) END AS `started_at`
  FROM `cx`.`journey_step`
  LIMIT -1
),
`journey_step` AS (
  SELECT
    `outcome`,
    `started_at`
  FROM `journey_step_0`
  WHERE `started_at` >= 1772323200000 AND `started_at` < 1775001600000
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (`journey_step`.`outcome` = 'completed') AS counts_0,
    (`journey_step`.`outcome` IS NOT NULL) AS counts_1
  FROM `journey_step`
  WHERE `journey_step`.`started_at` >= 1772323200000 AND `journey_step`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1
FROM `picked` cells;

-- duckdb

WITH
"journey_step" AS (
  SELECT
    NULLIF(CASE WHEN typeof("outcome") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("outcome" AS VARCHAR), '\.0\z', '') ELSE CAST("outcome" AS VARCHAR) END, '') AS "outcome",
    CAST(epoch_ms(CAST("started_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "started_at"
  FROM "cx"."journey_step"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("journey_step"."outcome" = 'completed') AS counts_0,
    ("journey_step"."outcome" IS NOT NULL) AS counts_1
  FROM "journey_step"
  WHERE "journey_step"."started_at" >= 1772323200000 AND "journey_step"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1
FROM "picked" cells;

-- clickhouse

WITH
"journey_step" AS (
  SELECT
    NULLIF(CAST("source"."outcome" AS Nullable(String)), '') AS "outcome",
    toNullable(CASE WHEN "source"."started_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."started_at"), 3))) END) AS "started_at"
  FROM "cx"."journey_step" AS "source"
  WHERE "source"."started_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."started_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("journey_step"."outcome" = 'completed') AS counts_0,
    ("journey_step"."outcome" IS NOT NULL) AS counts_1
  FROM "journey_step"
  WHERE "journey_step"."started_at" >= 1772323200000 AND "journey_step"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1
FROM "picked" cells;

-- mssql

WITH
"journey_step" AS (
  SELECT
    NULLIF(CAST("outcome" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "outcome",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("started_at" AS datetimeoffset(3))) AS float) AS "started_at"
  FROM "cx"."journey_step"
  WHERE "started_at" >= '2026-02-28T00:00:00.000' AND "started_at" < '2026-04-02T00:00:00.000'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN ("journey_step"."outcome" = N'completed') THEN CAST(1 AS bit) WHEN NOT (("journey_step"."outcome" = N'completed')) THEN CAST(0 AS bit) END AS counts_0,
    CASE WHEN ("journey_step"."outcome" IS NOT NULL) THEN CAST(1 AS bit) WHEN NOT (("journey_step"."outcome" IS NOT NULL)) THEN CAST(0 AS bit) END AS counts_1
  FROM "journey_step"
  WHERE "journey_step"."started_at" >= 1772323200000 AND "journey_step"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 = 1 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 = 1 THEN 1 END) AS a1
FROM "picked" cells;

-- trino

WITH
"journey_step_0" AS (
  SELECT
    NULLIF(CAST("outcome" AS VARCHAR), '') AS "outcome",
    ROUND(to_unixtime(CAST("started_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "started_at"
  FROM "cx"."journey_step"
),
"journey_step" AS (
  SELECT
    "outcome",
    "started_at"
  FROM "journey_step_0"
  WHERE "started_at" >= 1772323200000 AND "started_at" < 1775001600000
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("journey_step"."outcome" = 'completed') AS counts_0,
    ("journey_step"."outcome" IS NOT NULL) AS counts_1
  FROM "journey_step"
  WHERE "journey_step"."started_at" >= 1772323200000 AND "journey_step"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1
FROM "picked" cells;
