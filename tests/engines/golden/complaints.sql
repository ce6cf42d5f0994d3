-- postgres

WITH
"feedback" AS (
  SELECT
    CAST("complaint" AS boolean) AS "complaint",
    ROUND(date_part('epoch', CAST("asked_at" AS timestamptz)) * 1000) AS "asked_at"
  FROM "cx"."feedback"
  WHERE "asked_at" >= '2026-02-28 00:00:00.000+00' AND "asked_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "feedback"."complaint" AS counts_0
  FROM "feedback"
  WHERE CASE WHEN "feedback"."asked_at" >= 1772323200000 THEN "feedback"."asked_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0
FROM "picked" cells;

-- mysql

WITH
`feedback` AS (
  SELECT
    CASE WHEN COERCIBILITY(COALESCE(`complaint`, 0)) = 5 AND `complaint` IN (0, 1) THEN `complaint` <> 0 ELSE CASE WHEN LOWER(TRIM(CONVERT(`complaint` USING utf8mb4))) IN (_binary'1', _binary'true', _binary't', _binary'yes', _binary'y', _binary'on', X'01') THEN TRUE WHEN LOWER(TRIM(CONVERT(`complaint` USING utf8mb4))) IN (_binary'0', _binary'false', _binary'f', _binary'no', _binary'n', _binary'off', X'00') THEN FALSE WHEN `complaint` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT(_binary'is not true or false: ', CONVERT(`complaint` USING utf8mb4)) USING utf8mb4), 300, ' ')) END END AS `complaint`,
    CAST(ROUND(CASE WHEN `asked_at` IS NOT NULL THEN COALESCE(CASE WHEN `asked_at` >= '1970-01-02' AND `asked_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`asked_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`asked_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `asked_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `asked_at`
  FROM `cx`.`feedback`
  WHERE `asked_at` >= '2026-02-28 00:00:00.000' AND `asked_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`picked` AS (
  SELECT
    -1 AS bucket,
    `feedback`.`complaint` AS counts_0
  FROM `feedback`
  WHERE `feedback`.`asked_at` >= 1772323200000 AND `feedback`.`asked_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0
FROM `picked` cells;

-- sqlite

WITH
`feedback_0` AS (
  SELECT
    CASE WHEN typeof(`complaint`) = 'integer' AND `complaint` IN (0, 1) THEN `complaint` ELSE CASE WHEN LOWER(TRIM((`complaint` || ''))) IN ('1', 'true', 't', 'yes', 'y', 'on') THEN TRUE WHEN LOWER(TRIM((`complaint` || ''))) IN ('0', 'false', 'f', 'no', 'n', 'off') THEN FALSE WHEN `complaint` IS NOT NULL THEN json_extract('{}', 'is not true or false: ' || (`complaint` || '')) END END AS `complaint`,
    CASE WHEN typeof(`asked_at`) = 'text' AND julianday(`asked_at`) IS NOT NULL AND date(SUBSTRING(`asked_at`, 1, 10)) = SUBSTRING(`asked_at`, 1, 10) THEN ROUND((julianday(`asked_at`) - 2440587.5) * 86400000.0) WHEN `asked_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `asked_at`) END AS `asked_at`
  FROM `cx`.`feedback`
  LIMIT -1
),
`feedback` AS (
  SELECT
    `complaint`,
    `asked_at`
  FROM `feedback_0`
  WHERE `asked_at` >= 1772323200000 AND `asked_at` < 1775001600000
),
`picked` AS (
  SELECT
    -1 AS bucket,
    `feedback`.`complaint` AS counts_0
  FROM `feedback`
  WHERE `feedback`.`asked_at` >= 1772323200000 AND `feedback`.`asked_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0
FROM `picked` cells;

-- duckdb

WITH
"feedback" AS (
  SELECT
    CAST("complaint" AS BOOLEAN) AS "complaint",
    CAST(epoch_ms(CAST("asked_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "asked_at"
  FROM "cx"."feedback"
  WHERE "asked_at" >= '2026-02-28 00:00:00.000+00' AND "asked_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "feedback"."complaint" AS counts_0
  FROM "feedback"
  WHERE "feedback"."asked_at" >= 1772323200000 AND "feedback"."asked_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0
FROM "picked" cells;

-- clickhouse

WITH
"feedback" AS (
  SELECT
    CAST("source"."complaint" AS Nullable(Bool)) AS "complaint",
    toNullable(CASE WHEN "source"."asked_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."asked_at"), 3))) END) AS "asked_at"
  FROM "cx"."feedback" AS "source"
  WHERE "source"."asked_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."asked_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "feedback"."complaint" AS counts_0
  FROM "feedback"
  WHERE "feedback"."asked_at" >= 1772323200000 AND "feedback"."asked_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0
FROM "picked" cells;

-- mssql

WITH
"feedback" AS (
  SELECT
    CASE WHEN LOWER(TRIM(CAST("complaint" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'1', N'true', N't', N'yes', N'y', N'on') THEN CAST(1 AS bit) WHEN LOWER(TRIM(CAST("complaint" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'0', N'false', N'f', N'no', N'n', N'off') THEN CAST(0 AS bit) WHEN "complaint" IS NOT NULL THEN CAST(N'is not true or false: ' + CAST("complaint" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS int) END AS "complaint",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("asked_at" AS datetimeoffset(3))) AS float) AS "asked_at"
  FROM "cx"."feedback"
  WHERE "asked_at" >= '2026-02-28T00:00:00.000' AND "asked_at" < '2026-04-02T00:00:00.000'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN "feedback"."complaint" = 1 THEN CAST(1 AS bit) WHEN NOT ("feedback"."complaint" = 1) THEN CAST(0 AS bit) END AS counts_0
  FROM "feedback"
  WHERE "feedback"."asked_at" >= 1772323200000 AND "feedback"."asked_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 = 1 THEN 1 END) AS a0
FROM "picked" cells;

-- trino

WITH
"feedback_0" AS (
  SELECT
    CAST("complaint" AS BOOLEAN) AS "complaint",
    ROUND(to_unixtime(CAST("asked_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "asked_at"
  FROM "cx"."feedback"
),
"feedback" AS (
  SELECT
    "complaint",
    "asked_at"
  FROM "feedback_0"
  WHERE "asked_at" >= 1772323200000 AND "asked_at" < 1775001600000
),
"picked" AS (
  SELECT
    -1 AS bucket,
    "feedback"."complaint" AS counts_0
  FROM "feedback"
  WHERE "feedback"."asked_at" >= 1772323200000 AND "feedback"."asked_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0
FROM "picked" cells;
