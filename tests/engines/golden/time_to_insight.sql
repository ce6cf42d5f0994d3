-- postgres

WITH
"feedback" AS (
  SELECT
    ROUND(date_part('epoch', CAST("seen_at" AS timestamptz)) * 1000) AS "seen_at",
    ROUND(date_part('epoch', CAST("submitted_at" AS timestamptz)) * 1000) AS "submitted_at",
    ROUND(date_part('epoch', CAST("asked_at" AS timestamptz)) * 1000) AS "asked_at"
  FROM "cx"."feedback"
  WHERE "asked_at" >= '2026-02-28 00:00:00.000+00' AND "asked_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (("feedback"."seen_at" - "feedback"."submitted_at") / 1000) AS value_0,
    ("feedback"."seen_at" IS NOT NULL) AS counts_0,
    ("feedback"."submitted_at" IS NOT NULL) AS counts_1
  FROM "feedback"
  WHERE CASE WHEN "feedback"."asked_at" >= 1772323200000 THEN "feedback"."asked_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  COUNT(value_0) AS a0,
  COUNT(*) FILTER (WHERE counts_0) AS a1,
  COUNT(*) FILTER (WHERE counts_1) AS a2
FROM "picked" cells;

WITH
"feedback" AS (
  SELECT
    ROUND(date_part('epoch', CAST("seen_at" AS timestamptz)) * 1000) AS "seen_at",
    ROUND(date_part('epoch', CAST("submitted_at" AS timestamptz)) * 1000) AS "submitted_at",
    ROUND(date_part('epoch', CAST("asked_at" AS timestamptz)) * 1000) AS "asked_at"
  FROM "cx"."feedback"
  WHERE "asked_at" >= '2026-02-28 00:00:00.000+00' AND "asked_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (("feedback"."seen_at" - "feedback"."submitted_at") / 1000) AS value_0
  FROM "feedback"
  WHERE CASE WHEN "feedback"."asked_at" >= 1772323200000 THEN "feedback"."asked_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY value_0) AS a0
FROM "picked" cells;

-- mysql

WITH
`feedback` AS (
  SELECT
    CAST(ROUND(CASE WHEN `seen_at` IS NOT NULL THEN COALESCE(CASE WHEN `seen_at` >= '1970-01-02' AND `seen_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`seen_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`seen_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `seen_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `seen_at`,
    CAST(ROUND(CASE WHEN `submitted_at` IS NOT NULL THEN COALESCE(CASE WHEN `submitted_at` >= '1970-01-02' AND `submitted_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`submitted_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`submitted_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `submitted_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `submitted_at`,
    CAST(ROUND(CASE WHEN `asked_at` IS NOT NULL THEN COALESCE(CASE WHEN `asked_at` >= '1970-01-02' AND `asked_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`asked_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`asked_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `asked_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `asked_at`
  FROM `cx`.`feedback`
  WHERE `asked_at` >= '2026-02-28 00:00:00.000' AND `asked_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`picked` AS (
  SELECT
    -1 AS bucket,
    ((`feedback`.`seen_at` - `feedback`.`submitted_at`) / 1000) AS value_0,
    (`feedback`.`seen_at` IS NOT NULL) AS counts_0,
    (`feedback`.`submitted_at` IS NOT NULL) AS counts_1
  FROM `feedback`
  WHERE `feedback`.`asked_at` >= 1772323200000 AND `feedback`.`asked_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(value_0) AS a0,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a2
FROM `picked` cells;

WITH
`feedback` AS (
  SELECT
    CAST(ROUND(CASE WHEN `seen_at` IS NOT NULL THEN COALESCE(CASE WHEN `seen_at` >= '1970-01-02' AND `seen_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`seen_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`seen_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `seen_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `seen_at`,
    CAST(ROUND(CASE WHEN `submitted_at` IS NOT NULL THEN COALESCE(CASE WHEN `submitted_at` >= '1970-01-02' AND `submitted_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`submitted_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`submitted_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `submitted_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `submitted_at`,
    CAST(ROUND(CASE WHEN `asked_at` IS NOT NULL THEN COALESCE(CASE WHEN `asked_at` >= '1970-01-02' AND `asked_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`asked_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`asked_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `asked_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `asked_at`
  FROM `cx`.`feedback`
  WHERE `asked_at` >= '2026-02-28 00:00:00.000' AND `asked_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`picked` AS (
  SELECT
    ((`feedback`.`seen_at` - `feedback`.`submitted_at`) / 1000) AS g0,
    -1 AS bucket,
    ((`feedback`.`seen_at` - `feedback`.`submitted_at`) / 1000) AS value_0
  FROM `feedback`
  WHERE `feedback`.`asked_at` >= 1772323200000 AND `feedback`.`asked_at` < 1775001600000
)
SELECT
  cells.g0 AS g0,
  -1 AS bucket,
  COUNT(value_0) AS a0
FROM `picked` cells
GROUP BY cells.g0
LIMIT 250001;

-- sqlite

WITH
`feedback_0` AS (
  SELECT
    CASE WHEN typeof(`seen_at`) = 'text' AND julianday(`seen_at`) IS NOT NULL AND date(SUBSTRING(`seen_at`, 1, 10)) = SUBSTRING(`seen_at`, 1, 10) THEN ROUND((julianday(`seen_at`) - 2440587.5) * 86400000.0) WHEN `seen_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `seen_at`) END AS `seen_at`,
    CASE WHEN typeof(`submitted_at`) = 'text' AND julianday(`submitted_at`) IS NOT NULL AND date(SUBSTRING(`submitted_at`, 1, 10)) = SUBSTRING(`submitted_at`, 1, 10) THEN ROUND((julianday(`submitted_at`) - 2440587.5) * 86400000.0) WHEN `submitted_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `submitted_at`) END AS `submitted_at`,
    CASE WHEN typeof(`asked_at`) = 'text' AND julianday(`asked_at`) IS NOT NULL AND date(SUBSTRING(`asked_at`, 1, 10)) = SUBSTRING(`asked_at`, 1, 10) THEN ROUND((julianday(`asked_at`) - 2440587.5) * 86400000.0) WHEN `asked_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `asked_at`) END AS `asked_at`
  FROM `cx`.`feedback`
  LIMIT -1
),
`feedback` AS (
  SELECT
    `seen_at`,
    `submitted_at`,
    `asked_at`
  FROM `feedback_0`
  WHERE `asked_at` >= 1772323200000 AND `asked_at` < 1775001600000
),
`picked` AS (
  SELECT
    -1 AS bucket,
    ((`feedback`.`seen_at` - `feedback`.`submitted_at`) / 1000) AS value_0,
    (`feedback`.`seen_at` IS NOT NULL) AS counts_0,
    (`feedback`.`submitted_at` IS NOT NULL) AS counts_1
  FROM `feedback`
  WHERE `feedback`.`asked_at` >= 1772323200000 AND `feedback`.`asked_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(value_0) AS a0,
  COUNT(*) FILTER (WHERE counts_0) AS a1,
  COUNT(*) FILTER (WHERE counts_1) AS a2
FROM `picked` cells;

WITH
`feedback_0` AS (
  SELECT
    CASE WHEN typeof(`seen_at`) = 'text' AND julianday(`seen_at`) IS NOT NULL AND date(SUBSTRING(`seen_at`, 1, 10)) = SUBSTRING(`seen_at`, 1, 10) THEN ROUND((julianday(`seen_at`) - 2440587.5) * 86400000.0) WHEN `seen_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `seen_at`) END AS `seen_at`,
    CASE WHEN typeof(`submitted_at`) = 'text' AND julianday(`submitted_at`) IS NOT NULL AND date(SUBSTRING(`submitted_at`, 1, 10)) = SUBSTRING(`submitted_at`, 1, 10) THEN ROUND((julianday(`submitted_at`) - 2440587.5) * 86400000.0) WHEN `submitted_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `submitted_at`) END AS `submitted_at`,
    CASE WHEN typeof(`asked_at`) = 'text' AND julianday(`asked_at`) IS NOT NULL AND date(SUBSTRING(`asked_at`, 1, 10)) = SUBSTRING(`asked_at`, 1, 10) THEN ROUND((julianday(`asked_at`) - 2440587.5) * 86400000.0) WHEN `asked_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `asked_at`) END AS `asked_at`
  FROM `cx`.`feedback`
  LIMIT -1
),
`feedback` AS (
  SELECT
    `seen_at`,
    `submitted_at`,
    `asked_at`
  FROM `feedback_0`
  WHERE `asked_at` >= 1772323200000 AND `asked_at` < 1775001600000
),
`picked` AS (
  SELECT
    ((`feedback`.`seen_at` - `feedback`.`submitted_at`) / 1000) AS g0,
    -1 AS bucket,
    ((`feedback`.`seen_at` - `feedback`.`submitted_at`) / 1000) AS value_0
  FROM `feedback`
  WHERE `feedback`.`asked_at` >= 1772323200000 AND `feedback`.`asked_at` < 1775001600000
)
SELECT
  cells.g0 AS g0,
  -1 AS bucket,
  COUNT(value_0) AS a0
FROM `picked` cells
GROUP BY cells.g0
LIMIT 250001;

-- duckdb

WITH
"feedback" AS (
  SELECT
    CAST(epoch_ms(CAST("seen_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "seen_at",
    CAST(epoch_ms(CAST("submitted_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "submitted_at",
    CAST(epoch_ms(CAST("asked_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "asked_at"
  FROM "cx"."feedback"
  WHERE "asked_at" >= '2026-02-28 00:00:00.000+00' AND "asked_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (("feedback"."seen_at" - "feedback"."submitted_at") / 1000) AS value_0,
    ("feedback"."seen_at" IS NOT NULL) AS counts_0,
    ("feedback"."submitted_at" IS NOT NULL) AS counts_1
  FROM "feedback"
  WHERE "feedback"."asked_at" >= 1772323200000 AND "feedback"."asked_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(value_0) AS a0,
  COUNT(*) FILTER (WHERE counts_0) AS a1,
  COUNT(*) FILTER (WHERE counts_1) AS a2
FROM "picked" cells;

WITH
"feedback" AS (
  SELECT
    CAST(epoch_ms(CAST("seen_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "seen_at",
    CAST(epoch_ms(CAST("submitted_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "submitted_at",
    CAST(epoch_ms(CAST("asked_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "asked_at"
  FROM "cx"."feedback"
  WHERE "asked_at" >= '2026-02-28 00:00:00.000+00' AND "asked_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (("feedback"."seen_at" - "feedback"."submitted_at") / 1000) AS value_0
  FROM "feedback"
  WHERE "feedback"."asked_at" >= 1772323200000 AND "feedback"."asked_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  quantile_cont(value_0, 0.5) AS a0
FROM "picked" cells;

-- clickhouse

WITH
"feedback" AS (
  SELECT
    toNullable(CASE WHEN "source"."seen_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."seen_at"), 3))) END) AS "seen_at",
    toNullable(CASE WHEN "source"."submitted_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."submitted_at"), 3))) END) AS "submitted_at",
    toNullable(CASE WHEN "source"."asked_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."asked_at"), 3))) END) AS "asked_at"
  FROM "cx"."feedback" AS "source"
  WHERE "source"."asked_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."asked_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"picked" AS (
  SELECT
    -1 AS bucket,
    toNullable((("feedback"."seen_at" - "feedback"."submitted_at") / 1000)) AS value_0,
    ("feedback"."seen_at" IS NOT NULL) AS counts_0,
    ("feedback"."submitted_at" IS NOT NULL) AS counts_1
  FROM "feedback"
  WHERE "feedback"."asked_at" >= 1772323200000 AND "feedback"."asked_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(value_0) AS a0,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a2
FROM "picked" cells;

WITH
"feedback" AS (
  SELECT
    toNullable(CASE WHEN "source"."seen_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."seen_at"), 3))) END) AS "seen_at",
    toNullable(CASE WHEN "source"."submitted_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."submitted_at"), 3))) END) AS "submitted_at",
    toNullable(CASE WHEN "source"."asked_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."asked_at"), 3))) END) AS "asked_at"
  FROM "cx"."feedback" AS "source"
  WHERE "source"."asked_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."asked_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"picked" AS (
  SELECT
    -1 AS bucket,
    toNullable((("feedback"."seen_at" - "feedback"."submitted_at") / 1000)) AS value_0
  FROM "feedback"
  WHERE "feedback"."asked_at" >= 1772323200000 AND "feedback"."asked_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  quantileExactInclusive(0.5)(value_0) AS a0
FROM "picked" cells;

-- mssql

WITH
"feedback" AS (
  SELECT
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("seen_at" AS datetimeoffset(3))) AS float) AS "seen_at",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("submitted_at" AS datetimeoffset(3))) AS float) AS "submitted_at",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("asked_at" AS datetimeoffset(3))) AS float) AS "asked_at"
  FROM "cx"."feedback"
  WHERE "asked_at" >= '2026-02-28T00:00:00.000' AND "asked_at" < '2026-04-02T00:00:00.000'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (("feedback"."seen_at" - "feedback"."submitted_at") / 1000) AS value_0,
    CASE WHEN ("feedback"."seen_at" IS NOT NULL) THEN CAST(1 AS bit) WHEN NOT (("feedback"."seen_at" IS NOT NULL)) THEN CAST(0 AS bit) END AS counts_0,
    CASE WHEN ("feedback"."submitted_at" IS NOT NULL) THEN CAST(1 AS bit) WHEN NOT (("feedback"."submitted_at" IS NOT NULL)) THEN CAST(0 AS bit) END AS counts_1
  FROM "feedback"
  WHERE "feedback"."asked_at" >= 1772323200000 AND "feedback"."asked_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(value_0) AS a0,
  COUNT(CASE WHEN counts_0 = 1 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_1 = 1 THEN 1 END) AS a2
FROM "picked" cells;

WITH
"feedback" AS (
  SELECT
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("seen_at" AS datetimeoffset(3))) AS float) AS "seen_at",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("submitted_at" AS datetimeoffset(3))) AS float) AS "submitted_at",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("asked_at" AS datetimeoffset(3))) AS float) AS "asked_at"
  FROM "cx"."feedback"
  WHERE "asked_at" >= '2026-02-28T00:00:00.000' AND "asked_at" < '2026-04-02T00:00:00.000'
),
"picked" AS (
  SELECT
    (("feedback"."seen_at" - "feedback"."submitted_at") / 1000) AS g0,
    -1 AS bucket,
    (("feedback"."seen_at" - "feedback"."submitted_at") / 1000) AS value_0
  FROM "feedback"
  WHERE "feedback"."asked_at" >= 1772323200000 AND "feedback"."asked_at" < 1775001600000
)
SELECT
  cells.g0 AS g0,
  -1 AS bucket,
  COUNT(value_0) AS a0
FROM "picked" cells
GROUP BY cells.g0
ORDER BY 1 OFFSET 0 ROWS FETCH NEXT 250001 ROWS ONLY;

-- trino

WITH
"feedback_0" AS (
  SELECT
    ROUND(to_unixtime(CAST("seen_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "seen_at",
    ROUND(to_unixtime(CAST("submitted_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "submitted_at",
    ROUND(to_unixtime(CAST("asked_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "asked_at"
  FROM "cx"."feedback"
),
"feedback" AS (
  SELECT
    "seen_at",
    "submitted_at",
    "asked_at"
  FROM "feedback_0"
  WHERE "asked_at" >= 1772323200000 AND "asked_at" < 1775001600000
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (("feedback"."seen_at" - "feedback"."submitted_at") / 1000) AS value_0,
    ("feedback"."seen_at" IS NOT NULL) AS counts_0,
    ("feedback"."submitted_at" IS NOT NULL) AS counts_1
  FROM "feedback"
  WHERE "feedback"."asked_at" >= 1772323200000 AND "feedback"."asked_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(value_0) AS a0,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a2
FROM "picked" cells;

WITH
"feedback_0" AS (
  SELECT
    ROUND(to_unixtime(CAST("seen_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "seen_at",
    ROUND(to_unixtime(CAST("submitted_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "submitted_at",
    ROUND(to_unixtime(CAST("asked_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "asked_at"
  FROM "cx"."feedback"
),
"feedback" AS (
  SELECT
    "seen_at",
    "submitted_at",
    "asked_at"
  FROM "feedback_0"
  WHERE "asked_at" >= 1772323200000 AND "asked_at" < 1775001600000
),
"picked" AS (
  SELECT
    (("feedback"."seen_at" - "feedback"."submitted_at") / 1000) AS g0,
    -1 AS bucket,
    (("feedback"."seen_at" - "feedback"."submitted_at") / 1000) AS value_0
  FROM "feedback"
  WHERE "feedback"."asked_at" >= 1772323200000 AND "feedback"."asked_at" < 1775001600000
)
SELECT
  cells.g0 AS g0,
  -1 AS bucket,
  COUNT(value_0) AS a0
FROM "picked" cells
GROUP BY cells.g0
LIMIT 250001;
