-- postgres

WITH
"pulse" AS (
  SELECT
    NULLIF(CAST("level" AS text), '') AS "level",
    CAST("mean" AS double precision) AS "mean",
    NULLIF(CAST("item" AS text), '') AS "item",
    ROUND(date_part('epoch', CAST("closed_at" AS timestamptz)) * 1000) AS "closed_at"
  FROM "cx"."pulse"
  WHERE "closed_at" >= '2026-02-28 00:00:00.000+00' AND "closed_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("pulse"."item" IN ('expectations', 'materials', 'strengths', 'recognition', 'care', 'growth', 'voice', 'purpose', 'quality', 'friendship', 'progress', 'learning')) AS counts_0,
    "pulse"."mean" AS value_0,
    (("pulse"."item" IN ('expectations', 'materials', 'strengths', 'recognition', 'care', 'growth', 'voice', 'purpose', 'quality', 'friendship', 'progress', 'learning')) AND ("pulse"."mean" IS NOT NULL)) AS counts_1
  FROM "pulse"
  WHERE CASE WHEN "pulse"."closed_at" >= 1772323200000 THEN "pulse"."closed_at" < 1775001600000 END
    AND ("pulse"."level" IN ('whole'))
  OFFSET 0
)
SELECT
  -1 AS bucket,
  SUM(value_0) FILTER (WHERE counts_0) AS a0,
  COUNT(value_0) FILTER (WHERE counts_0) AS a1,
  COUNT(*) FILTER (WHERE counts_1) AS a2,
  COUNT(*) FILTER (WHERE counts_0) AS a3
FROM "picked" cells;

-- mysql

WITH
`pulse` AS (
  SELECT
    NULLIF(CAST(CONVERT(`level` USING utf8mb4) AS BINARY), _binary'') AS `level`,
    CASE WHEN COERCIBILITY(COALESCE(`mean`, 0)) = 5 THEN CAST(`mean` AS DOUBLE) WHEN CONVERT(`mean` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`mean` USING utf8mb4) AS DOUBLE) WHEN `mean` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `mean`) USING utf8mb4), 300, ' ')) END AS `mean`,
    NULLIF(CAST(CONVERT(`item` USING utf8mb4) AS BINARY), _binary'') AS `item`,
    CAST(ROUND(CASE WHEN `closed_at` IS NOT NULL THEN COALESCE(CASE WHEN `closed_at` >= '1970-01-02' AND `closed_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`closed_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`closed_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `closed_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `closed_at`
  FROM `cx`.`pulse`
  WHERE `closed_at` >= '2026-02-28 00:00:00.000' AND `closed_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (`pulse`.`item` IN (_binary'expectations', _binary'materials', _binary'strengths', _binary'recognition', _binary'care', _binary'growth', _binary'voice', _binary'purpose', _binary'quality', _binary'friendship', _binary'progress', _binary'learning')) AS counts_0,
    `pulse`.`mean` AS value_0,
    ((`pulse`.`item` IN (_binary'expectations', _binary'materials', _binary'strengths', _binary'recognition', _binary'care', _binary'growth', _binary'voice', _binary'purpose', _binary'quality', _binary'friendship', _binary'progress', _binary'learning')) AND (`pulse`.`mean` IS NOT NULL)) AS counts_1
  FROM `pulse`
  WHERE `pulse`.`closed_at` >= 1772323200000 AND `pulse`.`closed_at` < 1775001600000
    AND (`pulse`.`level` IN (_binary'whole'))
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 THEN value_0 END) + 0e0 AS a0,
  COUNT(CASE WHEN counts_0 THEN value_0 END) AS a1,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a2,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a3
FROM `picked` cells;

-- sqlite

WITH
`pulse_0` AS (
  SELECT
    NULLIF((IIF(typeof(`level`) = 'real' AND `level` = CAST(`level` AS INTEGER), CAST(`level` AS INTEGER), `level`) || ''), '') AS `level`,
    CASE WHEN typeof(`mean`) IN ('integer', 'real') OR CAST(`mean` AS REAL) = `mean` OR (`mean` GLOB '[0-9]*' AND NOT (`mean` GLOB '*[^0-9]*')) THEN CAST(`mean` AS REAL) WHEN `mean` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `mean`) END AS `mean`,
    NULLIF((IIF(typeof(`item`) = 'real' AND `item` = CAST(`item` AS INTEGER), CAST(`item` AS INTEGER), `item`) || ''), '') AS `item`,
    CASE WHEN typeof(`closed_at`) = 'text' AND julianday(`closed_at`) IS NOT NULL AND date(SUBSTRING(`closed_at`, 1, 10)) = SUBSTRING(`closed_at`, 1, 10) THEN ROUND((julianday(`closed_at`) - 2440587.5) * 86400000.0) WHEN `closed_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `closed_at`) END AS `closed_at`
  FROM `cx`.`pulse`
  LIMIT -1
),
`pulse` AS (
  SELECT
    `level`,
    `mean`,
    `item`,
    `closed_at`
  FROM `pulse_0`
  WHERE `closed_at` >= 1772323200000 AND `closed_at` < 1775001600000
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (`pulse`.`item` IN ('expectations', 'materials', 'strengths', 'recognition', 'care', 'growth', 'voice', 'purpose', 'quality', 'friendship', 'progress', 'learning')) AS counts_0,
    `pulse`.`mean` AS value_0,
    ((`pulse`.`item` IN ('expectations', 'materials', 'strengths', 'recognition', 'care', 'growth', 'voice', 'purpose', 'quality', 'friendship', 'progress', 'learning')) AND (`pulse`.`mean` IS NOT NULL)) AS counts_1
  FROM `pulse`
  WHERE `pulse`.`closed_at` >= 1772323200000 AND `pulse`.`closed_at` < 1775001600000
    AND (`pulse`.`level` IN ('whole'))
)
SELECT
  -1 AS bucket,
  SUM(value_0) FILTER (WHERE counts_0) AS a0,
  COUNT(value_0) FILTER (WHERE counts_0) AS a1,
  COUNT(*) FILTER (WHERE counts_1) AS a2,
  COUNT(*) FILTER (WHERE counts_0) AS a3
FROM `picked` cells;

-- duckdb

WITH
"pulse" AS (
  SELECT
    NULLIF(CASE WHEN typeof("level") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("level" AS VARCHAR), '\.0\z', '') ELSE CAST("level" AS VARCHAR) END, '') AS "level",
    CAST("mean" AS DOUBLE) AS "mean",
    NULLIF(CASE WHEN typeof("item") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("item" AS VARCHAR), '\.0\z', '') ELSE CAST("item" AS VARCHAR) END, '') AS "item",
    CAST(epoch_ms(CAST("closed_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "closed_at"
  FROM "cx"."pulse"
  WHERE "closed_at" >= '2026-02-28 00:00:00.000+00' AND "closed_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("pulse"."item" IN ('expectations', 'materials', 'strengths', 'recognition', 'care', 'growth', 'voice', 'purpose', 'quality', 'friendship', 'progress', 'learning')) AS counts_0,
    "pulse"."mean" AS value_0,
    (("pulse"."item" IN ('expectations', 'materials', 'strengths', 'recognition', 'care', 'growth', 'voice', 'purpose', 'quality', 'friendship', 'progress', 'learning')) AND ("pulse"."mean" IS NOT NULL)) AS counts_1
  FROM "pulse"
  WHERE "pulse"."closed_at" >= 1772323200000 AND "pulse"."closed_at" < 1775001600000
    AND ("pulse"."level" IN ('whole'))
)
SELECT
  -1 AS bucket,
  SUM(value_0) FILTER (WHERE counts_0) AS a0,
  COUNT(value_0) FILTER (WHERE counts_0) AS a1,
  COUNT(*) FILTER (WHERE counts_1) AS a2,
  COUNT(*) FILTER (WHERE counts_0) AS a3
FROM "picked" cells;

-- clickhouse

WITH
"pulse" AS (
  SELECT
    NULLIF(CAST("source"."level" AS Nullable(String)), '') AS "level",
    toNullable(CASE WHEN "source"."mean" IS NOT NULL THEN toFloat64(assumeNotNull("source"."mean")) END) AS "mean",
    NULLIF(CAST("source"."item" AS Nullable(String)), '') AS "item",
    toNullable(CASE WHEN "source"."closed_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."closed_at"), 3))) END) AS "closed_at"
  FROM "cx"."pulse" AS "source"
  WHERE "source"."closed_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."closed_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("pulse"."item" IN ('expectations', 'materials', 'strengths', 'recognition', 'care', 'growth', 'voice', 'purpose', 'quality', 'friendship', 'progress', 'learning')) AS counts_0,
    toNullable("pulse"."mean") AS value_0,
    (("pulse"."item" IN ('expectations', 'materials', 'strengths', 'recognition', 'care', 'growth', 'voice', 'purpose', 'quality', 'friendship', 'progress', 'learning')) AND ("pulse"."mean" IS NOT NULL)) AS counts_1
  FROM "pulse"
  WHERE "pulse"."closed_at" >= 1772323200000 AND "pulse"."closed_at" < 1775001600000
    AND ("pulse"."level" IN ('whole'))
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 THEN value_0 END) AS a0,
  COUNT(CASE WHEN counts_0 THEN value_0 END) AS a1,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a2,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a3
FROM "picked" cells;

-- mssql

WITH
"pulse" AS (
  SELECT
    NULLIF(CAST("level" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "level",
    CAST("mean" AS float) AS "mean",
    NULLIF(CAST("item" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "item",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("closed_at" AS datetimeoffset(3))) AS float) AS "closed_at"
  FROM "cx"."pulse"
  WHERE "closed_at" >= '2026-02-28T00:00:00.000' AND "closed_at" < '2026-04-02T00:00:00.000'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN ("pulse"."item" IN (N'expectations', N'materials', N'strengths', N'recognition', N'care', N'growth', N'voice', N'purpose', N'quality', N'friendship', N'progress', N'learning')) THEN CAST(1 AS bit) WHEN NOT (("pulse"."item" IN (N'expectations', N'materials', N'strengths', N'recognition', N'care', N'growth', N'voice', N'purpose', N'quality', N'friendship', N'progress', N'learning'))) THEN CAST(0 AS bit) END AS counts_0,
    "pulse"."mean" AS value_0,
    CASE WHEN (("pulse"."item" IN (N'expectations', N'materials', N'strengths', N'recognition', N'care', N'growth', N'voice', N'purpose', N'quality', N'friendship', N'progress', N'learning')) AND ("pulse"."mean" IS NOT NULL)) THEN CAST(1 AS bit) WHEN NOT ((("pulse"."item" IN (N'expectations', N'materials', N'strengths', N'recognition', N'care', N'growth', N'voice', N'purpose', N'quality', N'friendship', N'progress', N'learning')) AND ("pulse"."mean" IS NOT NULL))) THEN CAST(0 AS bit) END AS counts_1
  FROM "pulse"
  WHERE "pulse"."closed_at" >= 1772323200000 AND "pulse"."closed_at" < 1775001600000
    AND ("pulse"."level" IN (N'whole'))
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 = 1 THEN value_0 END) AS a0,
  COUNT(CASE WHEN counts_0 = 1 THEN value_0 END) AS a1,
  COUNT(CASE WHEN counts_1 = 1 THEN 1 END) AS a2,
  COUNT(CASE WHEN counts_0 = 1 THEN 1 END) AS a3
FROM "picked" cells;

-- trino

WITH
"pulse_0" AS (
  SELECT
    NULLIF(CAST("level" AS VARCHAR), '') AS "level",
    CAST("mean" AS DOUBLE) AS "mean",
    NULLIF(CAST("item" AS VARCHAR), '') AS "item",
    ROUND(to_unixtime(CAST("closed_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "closed_at"
  FROM "cx"."pulse"
),
"pulse" AS (
  SELECT
    "level",
    "mean",
    "item",
    "closed_at"
  FROM "pulse_0"
  WHERE "closed_at" >= 1772323200000 AND "closed_at" < 1775001600000
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("pulse"."item" IN ('expectations', 'materials', 'strengths', 'recognition', 'care', 'growth', 'voice', 'purpose', 'quality', 'friendship', 'progress', 'learning')) AS counts_0,
    "pulse"."mean" AS value_0,
    (("pulse"."item" IN ('expectations', 'materials', 'strengths', 'recognition', 'care', 'growth', 'voice', 'purpose', 'quality', 'friendship', 'progress', 'learning')) AND ("pulse"."mean" IS NOT NULL)) AS counts_1
  FROM "pulse"
  WHERE "pulse"."closed_at" >= 1772323200000 AND "pulse"."closed_at" < 1775001600000
    AND ("pulse"."level" IN ('whole'))
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 THEN value_0 END) AS a0,
  COUNT(CASE WHEN counts_0 THEN value_0 END) AS a1,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a2,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a3
FROM "picked" cells;
