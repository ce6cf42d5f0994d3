-- postgres

WITH
"interval" AS (
  SELECT
    NULLIF(CAST("agent" AS text), '') AS "agent",
    CAST("handle_s" AS double precision) AS "handle_s",
    CAST("idle_s" AS double precision) AS "idle_s",
    ROUND(date_part('epoch', CAST("started_at" AS timestamptz)) * 1000) AS "started_at"
  FROM "cx"."interval"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (("interval"."agent" IS NOT NULL) AND ("interval"."handle_s" > (0.85 * ("interval"."handle_s" + "interval"."idle_s")))) AS counts_0,
    (("interval"."agent" IS NOT NULL) AND (("interval"."handle_s" + "interval"."idle_s") > 0)) AS counts_1
  FROM "interval"
  WHERE CASE WHEN "interval"."started_at" >= 1772323200000 THEN "interval"."started_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1
FROM "picked" cells;

-- mysql

WITH
`interval` AS (
  SELECT
    NULLIF(CAST(CONVERT(`agent` USING utf8mb4) AS BINARY), _binary'') AS `agent`,
    CASE WHEN COERCIBILITY(COALESCE(`handle_s`, 0)) = 5 THEN CAST(`handle_s` AS DOUBLE) WHEN CONVERT(`handle_s` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`handle_s` USING utf8mb4) AS DOUBLE) WHEN `handle_s` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `handle_s`) USING utf8mb4), 300, ' ')) END AS `handle_s`,
    CASE WHEN COERCIBILITY(COALESCE(`idle_s`, 0)) = 5 THEN CAST(`idle_s` AS DOUBLE) WHEN CONVERT(`idle_s` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`idle_s` USING utf8mb4) AS DOUBLE) WHEN `idle_s` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `idle_s`) USING utf8mb4), 300, ' ')) END AS `idle_s`,
    CAST(ROUND(CASE WHEN `started_at` IS NOT NULL THEN COALESCE(CASE WHEN `started_at` >= '1970-01-02' AND `started_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`started_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`started_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `started_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `started_at`
  FROM `cx`.`interval`
  WHERE `started_at` >= '2026-02-28 00:00:00.000' AND `started_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`picked` AS (
  SELECT
    -1 AS bucket,
    ((`interval`.`agent` IS NOT NULL) AND (`interval`.`handle_s` > (0.85 * (`interval`.`handle_s` + `interval`.`idle_s`)))) AS counts_0,
    ((`interval`.`agent` IS NOT NULL) AND ((`interval`.`handle_s` + `interval`.`idle_s`) > 0)) AS counts_1
  FROM `interval`
  WHERE `interval`.`started_at` >= 1772323200000 AND `interval`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1
FROM `picked` cells;

-- sqlite

WITH
`interval_0` AS (
  SELECT
    NULLIF((IIF(typeof(`agent`) = 'real' AND `agent` = CAST(`agent` AS INTEGER), CAST(`agent` AS INTEGER), `agent`) || ''), '') AS `agent`,
    CASE WHEN typeof(`handle_s`) IN ('integer', 'real') OR CAST(`handle_s` AS REAL) = `handle_s` OR (`handle_s` GLOB '[0-9]*' AND NOT (`handle_s` GLOB '*[^0-9]*')) THEN CAST(`handle_s` AS REAL) WHEN `handle_s` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `handle_s`) END AS `handle_s`,
    CASE WHEN typeof(`idle_s`) IN ('integer', 'real') OR CAST(`idle_s` AS REAL) = `idle_s` OR (`idle_s` GLOB '[0-9]*' AND NOT (`idle_s` GLOB '*[^0-9]*')) THEN CAST(`idle_s` AS REAL) WHEN `idle_s` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `idle_s`) END AS `idle_s`,
    CASE WHEN typeof(`started_at`) = 'text' AND julianday(`started_at`) IS NOT NULL AND date(SUBSTRING(`started_at`, 1, 10)) = SUBSTRING(`started_at`, 1, 10) THEN ROUND((julianday(`started_at`) - 2440587.5) * 86400000.0) WHEN `started_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `started_at`) END AS `started_at`
  FROM `cx`.`interval`
  LIMIT -1
),
`interval` AS (
  SELECT
    `agent`,
    `handle_s`,
    `idle_s`,
    `started_at`
  FROM `interval_0`
  WHERE `started_at` >= 1772323200000 AND `started_at` < 1775001600000
),
`picked` AS (
  SELECT
    -1 AS bucket,
    ((`interval`.`agent` IS NOT NULL) AND (`interval`.`handle_s` > (0.85 * (`interval`.`handle_s` + `interval`.`idle_s`)))) AS counts_0,
    ((`interval`.`agent` IS NOT NULL) AND ((`interval`.`handle_s` + `interval`.`idle_s`) > 0)) AS counts_1
  FROM `interval`
  WHERE `interval`.`started_at` >= 1772323200000 AND `interval`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1
FROM `picked` cells;

-- duckdb

WITH
"interval" AS (
  SELECT
    NULLIF(CASE WHEN typeof("agent") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("agent" AS VARCHAR), '\.0\z', '') ELSE CAST("agent" AS VARCHAR) END, '') AS "agent",
    CAST("handle_s" AS DOUBLE) AS "handle_s",
    CAST("idle_s" AS DOUBLE) AS "idle_s",
    CAST(epoch_ms(CAST("started_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "started_at"
  FROM "cx"."interval"
  WHERE "started_at" >= '2026-02-28 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (("interval"."agent" IS NOT NULL) AND ("interval"."handle_s" > (0.85 * ("interval"."handle_s" + "interval"."idle_s")))) AS counts_0,
    (("interval"."agent" IS NOT NULL) AND (("interval"."handle_s" + "interval"."idle_s") > 0)) AS counts_1
  FROM "interval"
  WHERE "interval"."started_at" >= 1772323200000 AND "interval"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1
FROM "picked" cells;

-- clickhouse

WITH
"interval" AS (
  SELECT
    NULLIF(CAST("source"."agent" AS Nullable(String)), '') AS "agent",
    toNullable(CASE WHEN "source"."handle_s" IS NOT NULL THEN toFloat64(assumeNotNull("source"."handle_s")) END) AS "handle_s",
    toNullable(CASE WHEN "source"."idle_s" IS NOT NULL THEN toFloat64(assumeNotNull("source"."idle_s")) END) AS "idle_s",
    toNullable(CASE WHEN "source"."started_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."started_at"), 3))) END) AS "started_at"
  FROM "cx"."interval" AS "source"
  WHERE "source"."started_at" >= toDateTime64('2026-02-28 00:00:00.000', 3, 'UTC') AND "source"."started_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (("interval"."agent" IS NOT NULL) AND ("interval"."handle_s" > (0.85 * ("interval"."handle_s" + "interval"."idle_s")))) AS counts_0,
    (("interval"."agent" IS NOT NULL) AND (("interval"."handle_s" + "interval"."idle_s") > 0.0)) AS counts_1
  FROM "interval"
  WHERE "interval"."started_at" >= 1772323200000 AND "interval"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1
FROM "picked" cells;

-- mssql

WITH
"interval" AS (
  SELECT
    NULLIF(CAST("agent" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "agent",
    CAST("handle_s" AS float) AS "handle_s",
    CAST("idle_s" AS float) AS "idle_s",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("started_at" AS datetimeoffset(3))) AS float) AS "started_at"
  FROM "cx"."interval"
  WHERE "started_at" >= '2026-02-28T00:00:00.000' AND "started_at" < '2026-04-02T00:00:00.000'
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN (("interval"."agent" IS NOT NULL) AND ("interval"."handle_s" > (0.85 * ("interval"."handle_s" + "interval"."idle_s")))) THEN CAST(1 AS bit) WHEN NOT ((("interval"."agent" IS NOT NULL) AND ("interval"."handle_s" > (0.85 * ("interval"."handle_s" + "interval"."idle_s"))))) THEN CAST(0 AS bit) END AS counts_0,
    CASE WHEN (("interval"."agent" IS NOT NULL) AND (("interval"."handle_s" + "interval"."idle_s") > 0)) THEN CAST(1 AS bit) WHEN NOT ((("interval"."agent" IS NOT NULL) AND (("interval"."handle_s" + "interval"."idle_s") > 0))) THEN CAST(0 AS bit) END AS counts_1
  FROM "interval"
  WHERE "interval"."started_at" >= 1772323200000 AND "interval"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 = 1 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 = 1 THEN 1 END) AS a1
FROM "picked" cells;

-- trino

WITH
"interval_0" AS (
  SELECT
    NULLIF(CAST("agent" AS VARCHAR), '') AS "agent",
    CAST("handle_s" AS DOUBLE) AS "handle_s",
    CAST("idle_s" AS DOUBLE) AS "idle_s",
    ROUND(to_unixtime(CAST("started_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "started_at"
  FROM "cx"."interval"
),
"interval" AS (
  SELECT
    "agent",
    "handle_s",
    "idle_s",
    "started_at"
  FROM "interval_0"
  WHERE "started_at" >= 1772323200000 AND "started_at" < 1775001600000
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (("interval"."agent" IS NOT NULL) AND ("interval"."handle_s" > (0.85 * ("interval"."handle_s" + "interval"."idle_s")))) AS counts_0,
    (("interval"."agent" IS NOT NULL) AND (("interval"."handle_s" + "interval"."idle_s") > 0)) AS counts_1
  FROM "interval"
  WHERE "interval"."started_at" >= 1772323200000 AND "interval"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1
FROM "picked" cells;
