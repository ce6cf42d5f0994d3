-- postgres

WITH
"interval" AS (
  SELECT
    CAST("forecast" AS double precision) AS "forecast",
    CAST("contacts" AS double precision) AS "contacts",
    ROUND(date_part('epoch', CAST("started_at" AS timestamptz)) * 1000) AS "started_at"
  FROM "cx"."interval"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN ("interval"."forecast" > "interval"."contacts") THEN ("interval"."forecast" - "interval"."contacts") ELSE ("interval"."contacts" - "interval"."forecast") END AS value_0,
    ("interval"."forecast" IS NOT NULL) AS counts_0,
    "interval"."contacts" AS value_1
  FROM "interval"
  WHERE CASE WHEN "interval"."started_at" >= 1772323200000 THEN "interval"."started_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  SUM(value_1) FILTER (WHERE counts_0) AS a1
FROM "picked" cells;

-- mysql

WITH
`interval` AS (
  SELECT
    CASE WHEN COERCIBILITY(COALESCE(`forecast`, 0)) = 5 THEN CAST(`forecast` AS DOUBLE) WHEN CONVERT(`forecast` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`forecast` USING utf8mb4) AS DOUBLE) WHEN `forecast` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `forecast`) USING utf8mb4), 300, ' ')) END AS `forecast`,
    CASE WHEN COERCIBILITY(COALESCE(`contacts`, 0)) = 5 THEN CAST(`contacts` AS DOUBLE) WHEN CONVERT(`contacts` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`contacts` USING utf8mb4) AS DOUBLE) WHEN `contacts` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `contacts`) USING utf8mb4), 300, ' ')) END AS `contacts`,
    CAST(ROUND(CASE WHEN `started_at` IS NOT NULL THEN COALESCE(CASE WHEN `started_at` >= '1970-01-02' AND `started_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`started_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`started_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `started_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `started_at`
  FROM `cx`.`interval`
  WHERE `started_at` >= '2026-02-28 00:00:00.000' AND `started_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`picked` AS (
  SELECT
    -1 AS bucket,
    CASE WHEN (`interval`.`forecast` > `interval`.`contacts`) THEN (`interval`.`forecast` - `interval`.`contacts`) ELSE (`interval`.`contacts` - `interval`.`forecast`) END AS value_0,
    (`interval`.`forecast` IS NOT NULL) AS counts_0,
    `interval`.`contacts` AS value_1
  FROM `interval`
  WHERE `interval`.`started_at` >= 1772323200000 AND `interval`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) + 0e0 AS a0,
  SUM(CASE WHEN counts_0 THEN value_1 END) + 0e0 AS a1
FROM `picked` cells;

-- sqlite

WITH
`interval_0` AS (
  SELECT
    CASE WHEN typeof(`forecast`) IN ('integer', 'real') OR CAST(`forecast` AS REAL) = `forecast` OR (`forecast` GLOB '[0-9]*' AND NOT (`forecast` GLOB '*[^0-9]*')) THEN CAST(`forecast` AS REAL) WHEN `forecast` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `forecast`) END AS `forecast`,
    CASE WHEN typeof(`contacts`) IN ('integer', 'real') OR CAST(`contacts` AS REAL) = `contacts` OR (`contacts` GLOB '[0-9]*' AND NOT (`contacts` GLOB '*[^0-9]*')) THEN CAST(`contacts` AS REAL) WHEN `contacts` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `contacts`) END AS `contacts`,
    CASE WHEN typeof(`started_at`) = 'text' AND julianday(`started_at`) IS NOT NULL AND date(SUBSTRING(`started_at`, 1, 10)) = SUBSTRING(`started_at`, 1, 10) THEN ROUND((julianday(`started_at`) - 2440587.5) * 86400000.0) WHEN `started_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `started_at`) END AS `started_at`
  FROM `cx`.`interval`
  LIMIT -1
),
`interval` AS (
  SELECT
    `forecast`,
    `contacts`,
    `started_at`
  FROM `interval_0`
  WHERE `started_at` >= 1772323200000 AND `started_at` < 1775001600000
),
`picked` AS (
  SELECT
    -1 AS bucket,
    CASE WHEN (`interval`.`forecast` > `interval`.`contacts`) THEN (`interval`.`forecast` - `interval`.`contacts`) ELSE (`interval`.`contacts` - `interval`.`forecast`) END AS value_0,
    (`interval`.`forecast` IS NOT NULL) AS counts_0,
    `interval`.`contacts` AS value_1
  FROM `interval`
  WHERE `interval`.`started_at` >= 1772323200000 AND `interval`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  SUM(value_1) FILTER (WHERE counts_0) AS a1
FROM `picked` cells;

-- duckdb

WITH
"interval" AS (
  SELECT
    CAST("forecast" AS DOUBLE) AS "forecast",
    CAST("contacts" AS DOUBLE) AS "contacts",
    CAST(epoch_ms(CAST("started_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "started_at"
  FROM "cx"."interval"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN ("interval"."forecast" > "interval"."contacts") THEN ("interval"."forecast" - "interval"."contacts") ELSE ("interval"."contacts" - "interval"."forecast") END AS value_0,
    ("interval"."forecast" IS NOT NULL) AS counts_0,
    "interval"."contacts" AS value_1
  FROM "interval"
  WHERE "interval"."started_at" >= 1772323200000 AND "interval"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  SUM(value_1) FILTER (WHERE counts_0) AS a1
FROM "picked" cells;

-- clickhouse

WITH
"interval" AS (
  SELECT
    toNullable(CASE WHEN "source"."forecast" IS NOT NULL THEN toFloat64(assumeNotNull("source"."forecast")) END) AS "forecast",
    toNullable(CASE WHEN "source"."contacts" IS NOT NULL THEN toFloat64(assumeNotNull("source"."contacts")) END) AS "contacts",
    toNullable(CASE WHEN "source"."started_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."started_at"), 3))) END) AS "started_at"
  FROM "cx"."interval" AS "source"
  WHERE "source"."started_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."started_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"picked" AS (
  SELECT
    -1 AS bucket,
    toNullable(CASE WHEN ("interval"."forecast" > "interval"."contacts") THEN ("interval"."forecast" - "interval"."contacts") ELSE ("interval"."contacts" - "interval"."forecast") END) AS value_0,
    ("interval"."forecast" IS NOT NULL) AS counts_0,
    toNullable("interval"."contacts") AS value_1
  FROM "interval"
  WHERE "interval"."started_at" >= 1772323200000 AND "interval"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  SUM(CASE WHEN counts_0 THEN value_1 END) AS a1
FROM "picked" cells;

-- mssql

WITH
"interval" AS (
  SELECT
    CAST("forecast" AS float) AS "forecast",
    CAST("contacts" AS float) AS "contacts",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("started_at" AS datetimeoffset(3))) AS float) AS "started_at"
  FROM "cx"."interval"
  WHERE "started_at" >= '2026-02-28T00:00:00.000' AND "started_at" < '2026-04-02T00:00:00.000'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN ("interval"."forecast" > "interval"."contacts") THEN ("interval"."forecast" - "interval"."contacts") ELSE ("interval"."contacts" - "interval"."forecast") END AS value_0,
    CASE WHEN ("interval"."forecast" IS NOT NULL) THEN CAST(1 AS bit) WHEN NOT (("interval"."forecast" IS NOT NULL)) THEN CAST(0 AS bit) END AS counts_0,
    "interval"."contacts" AS value_1
  FROM "interval"
  WHERE "interval"."started_at" >= 1772323200000 AND "interval"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  SUM(CASE WHEN counts_0 = 1 THEN value_1 END) AS a1
FROM "picked" cells;

-- trino

WITH
"interval_0" AS (
  SELECT
    CAST("forecast" AS DOUBLE) AS "forecast",
    CAST("contacts" AS DOUBLE) AS "contacts",
    ROUND(to_unixtime(CAST("started_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "started_at"
  FROM "cx"."interval"
),
"interval" AS (
  SELECT
    "forecast",
    "contacts",
    "started_at"
  FROM "interval_0"
  WHERE "started_at" >= 1772323200000 AND "started_at" < 1775001600000
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN ("interval"."forecast" > "interval"."contacts") THEN ("interval"."forecast" - "interval"."contacts") ELSE ("interval"."contacts" - "interval"."forecast") END AS value_0,
    ("interval"."forecast" IS NOT NULL) AS counts_0,
    "interval"."contacts" AS value_1
  FROM "interval"
  WHERE "interval"."started_at" >= 1772323200000 AND "interval"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) AS a0,
  SUM(CASE WHEN counts_0 THEN value_1 END) AS a1
FROM "picked" cells;
