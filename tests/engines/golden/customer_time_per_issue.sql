-- postgres

WITH
"contact_0" AS (
  SELECT
    CAST("customer_s" AS double precision) AS "customer_s__raw",
    NULLIF(CAST("customer_id" AS text), '') AS "customer_id",
    ROUND(date_part('epoch', CAST("started_at" AS timestamptz)) * 1000) AS "started_at",
    NULLIF(CAST("id" AS text), '') AS "id",
    ROUND(date_part('epoch', CAST("ended_at" AS timestamptz)) * 1000) AS "ended_at__raw"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-20 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"contact" AS (
  SELECT
    "customer_s__raw",
    "customer_id",
    "started_at",
    "id",
    "ended_at__raw",
    CASE WHEN "customer_s__raw" BETWEEN 0 AND 86400 THEN "customer_s__raw" END AS "customer_s",
    NOT ("customer_s__raw" BETWEEN 0 AND 86400) AS "doubt_customer_s",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "contact_0"
),
"contact_seen" AS (
  SELECT
    *,
    LAG(COALESCE("ended_at", "started_at")) OVER (PARTITION BY "customer_id" ORDER BY "started_at", "id" COLLATE "C") AS "end_0"
  FROM "contact"
),
"contact_looked" AS (
  SELECT
    *,
    CASE WHEN "customer_id" IS NOT NULL THEN COALESCE(("started_at" - "end_0") / 1000, 1000000000000) END AS gap_0
  FROM "contact_seen"
),
"extent" AS (
  SELECT ROUND(date_part('epoch', CAST(MIN("started_at") AS timestamptz)) * 1000) AS first_at, ROUND(date_part('epoch', CAST(MAX("started_at") AS timestamptz)) * 1000) AS last_at
  FROM "cx"."contact"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("contact_looked"."customer_id" IS NOT NULL) AND "contact_looked"."started_at" - 604800000 >= first_at AS counts_0,
    "contact_looked"."customer_s" AS value_0,
    (("contact_looked"."customer_id" IS NOT NULL) AND (NOT "contact_looked"."gap_0" <= 604800)) AND "contact_looked"."started_at" - 604800000 >= first_at AS counts_1,
    (("contact_looked"."customer_id" IS NOT NULL) AND (NOT "contact_looked"."gap_0" <= 604800)) AS counts_2,
    ("contact_looked"."customer_id" IS NOT NULL) AS counts_3,
    "contact_looked"."doubt_customer_s",
    "contact_looked"."doubt_ended_at"
  FROM "contact_looked"
  CROSS JOIN "extent"
  WHERE CASE WHEN "contact_looked"."started_at" >= 1772323200000 THEN "contact_looked"."started_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  SUM(value_0) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1,
  COUNT(*) FILTER (WHERE counts_2) AS a2,
  COUNT(*) FILTER (WHERE counts_3) AS a3,
  COUNT(*) AS a4,
  COUNT(*) FILTER (WHERE "doubt_customer_s") AS "doubt_customer_s",
  COUNT(*) FILTER (WHERE "doubt_ended_at") AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;

-- mysql

WITH
`contact_0` AS (
  SELECT
    CASE WHEN COERCIBILITY(COALESCE(`customer_s`, 0)) = 5 THEN CAST(`customer_s` AS DOUBLE) WHEN CONVERT(`customer_s` USING utf8mb4) REGEXP '^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*(?!.|[ [:space:]])' THEN CAST(CONVERT(`customer_s` USING utf8mb4) AS DOUBLE) WHEN `customer_s` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no number: ', `customer_s`) USING utf8mb4), 300, ' ')) END AS `customer_s__raw`,
    NULLIF(CAST(CONVERT(`customer_id` USING utf8mb4) AS BINARY), _binary'') AS `customer_id`,
    CAST(ROUND(CASE WHEN `started_at` IS NOT NULL THEN COALESCE(CASE WHEN `started_at` >= '1970-01-02' AND `started_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`started_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`started_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `started_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `started_at`,
    NULLIF(CAST(CONVERT(`id` USING utf8mb4) AS BINARY), _binary'') AS `id`,
    CAST(ROUND(CASE WHEN `ended_at` IS NOT NULL THEN COALESCE(CASE WHEN `ended_at` >= '1970-01-02' AND `ended_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`ended_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`ended_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `ended_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `ended_at__raw`
  FROM `cx`.`contact`
  WHERE `started_at` >= '2026-02-20 00:00:00.000' AND `started_at` < '2026-04-02 00:00:00.000'
  LIMIT 18446744073709551615
),
`contact` AS (
  SELECT
    `customer_s__raw`,
    `customer_id`,
    `started_at`,
    `id`,
    `ended_at__raw`,
    CASE WHEN `customer_s__raw` BETWEEN 0 AND 86400 THEN `customer_s__raw` END AS `customer_s`,
    NOT (`customer_s__raw` BETWEEN 0 AND 86400) AS `doubt_customer_s`,
    CASE WHEN `ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000 THEN `ended_at__raw` END AS `ended_at`,
    NOT (`ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000) AS `doubt_ended_at`
  FROM `contact_0`
),
`contact_seen` AS (
  SELECT
    *,
    LAG(COALESCE(`ended_at`, `started_at`)) OVER (PARTITION BY `customer_id` ORDER BY `started_at`, `id`) AS `end_0`
  FROM `contact`
),
`contact_looked` AS (
  SELECT
    *,
    CASE WHEN `customer_id` IS NOT NULL THEN COALESCE((`started_at` - `end_0`) / 1000, 1000000000000) END AS gap_0
  FROM `contact_seen`
),
`extent` AS (
  SELECT CAST(ROUND(CASE WHEN MIN(`started_at`) IS NOT NULL THEN COALESCE(CASE WHEN MIN(`started_at`) >= '1970-01-02' AND MIN(`started_at`) < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(MIN(`started_at`)), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(MIN(`started_at`), @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', MIN(`started_at`)) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS first_at, CAST(ROUND(CASE WHEN MAX(`started_at`) IS NOT NULL THEN COALESCE(CASE WHEN MAX(`started_at`) >= '1970-01-02' AND MAX(`started_at`) < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(MAX(`started_at`)), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(MAX(`started_at`), @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', MAX(`started_at`)) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS last_at
  FROM `cx`.`contact`
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (`contact_looked`.`customer_id` IS NOT NULL) AND `contact_looked`.`started_at` - 604800000 >= first_at AS counts_0,
    `contact_looked`.`customer_s` AS value_0,
    ((`contact_looked`.`customer_id` IS NOT NULL) AND (NOT `contact_looked`.`gap_0` <= 604800)) AND `contact_looked`.`started_at` - 604800000 >= first_at AS counts_1,
    ((`contact_looked`.`customer_id` IS NOT NULL) AND (NOT `contact_looked`.`gap_0` <= 604800)) AS counts_2,
    (`contact_looked`.`customer_id` IS NOT NULL) AS counts_3,
    `contact_looked`.`doubt_customer_s`,
    `contact_looked`.`doubt_ended_at`
  FROM `contact_looked`
  CROSS JOIN `extent`
  WHERE `contact_looked`.`started_at` >= 1772323200000 AND `contact_looked`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 THEN value_0 END) + 0e0 AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a2,
  COUNT(CASE WHEN counts_3 THEN 1 END) AS a3,
  COUNT(*) AS a4,
  COUNT(CASE WHEN `doubt_customer_s` THEN 1 END) AS `doubt_customer_s`,
  COUNT(CASE WHEN `doubt_ended_at` THEN 1 END) AS `doubt_ended_at`,
  (SELECT first_at FROM `extent`) AS first_at,
  (SELECT last_at FROM `extent`) AS last_at
FROM `picked` cells;

-- sqlite

WITH
`contact_0` AS (
  SELECT
    CASE WHEN typeof(`customer_s`) IN ('integer', 'real') OR CAST(`customer_s` AS REAL) = `customer_s` OR (`customer_s` GLOB '[0-9]*' AND NOT (`customer_s` GLOB '*[^0-9]*')) THEN CAST(`customer_s` AS REAL) WHEN `customer_s` IS NOT NULL THEN json_extract('{}', 'is no number: ' || `customer_s`) END AS `customer_s__raw`,
    NULLIF((IIF(typeof(`customer_id`) = 'real' AND `customer_id` = CAST(`customer_id` AS INTEGER), CAST(`customer_id` AS INTEGER), `customer_id`) || ''), '') AS `customer_id`,
    CASE WHEN typeof(`started_at`) = 'text' AND julianday(`started_at`) IS NOT NULL AND date(SUBSTRING(`started_at`, 1, 10)) = SUBSTRING(`started_at`, 1, 10) THEN ROUND((julianday(`started_at`) - 2440587.5) * 86400000.0) WHEN `started_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `started_at`) END AS `started_at`,
    NULLIF((IIF(typeof(`id`) = 'real' AND `id` = CAST(`id` AS INTEGER), CAST(`id` AS INTEGER), `id`) || ''), '') AS `id`,
    CASE WHEN typeof(`ended_at`) = 'text' AND julianday(`ended_at`) IS NOT NULL AND date(SUBSTRING(`ended_at`, 1, 10)) = SUBSTRING(`ended_at`, 1, 10) THEN ROUND((julianday(`ended_at`) - 2440587.5) * 86400000.0) WHEN `ended_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `ended_at`) END AS `ended_at__raw`
  FROM `cx`.`contact`
  LIMIT -1
),
`contact_1` AS (
  SELECT
    `customer_s__raw`,
    `customer_id`,
    `started_at`,
    `id`,
    `ended_at__raw`,
    CASE WHEN `customer_s__raw` BETWEEN 0 AND 86400 THEN `customer_s__raw` END AS `customer_s`,
    NOT (`customer_s__raw` BETWEEN 0 AND 86400) AS `doubt_customer_s`,
    CASE WHEN `ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000 THEN `ended_at__raw` END AS `ended_at`,
    NOT (`ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000) AS `doubt_ended_at`
  FROM `contact_0`
),
`contact` AS (
  SELECT
    `customer_s`,
    `customer_id`,
    `started_at`,
    `id`,
    `ended_at`,
    `doubt_customer_s`,
    `doubt_ended_at`
  FROM `contact_1`
  WHERE `started_at` >= 1771632000000 AND `started_at` < 1775001600000
),
`contact_seen` AS (
  SELECT
    *,
    LAG(COALESCE(`ended_at`, `started_at`)) OVER (PARTITION BY `customer_id` ORDER BY `started_at`, `id`) AS `end_0`
  FROM `contact`
),
`contact_looked` AS (
  SELECT
    *,
    CASE WHEN `customer_id` IS NOT NULL THEN COALESCE((`started_at` - `end_0`) / 1000, 1000000000000) END AS gap_0
  FROM `contact_seen`
),
`every` AS (
  SELECT
    CASE WHEN typeof(`started_at`) = 'text' AND julianday(`started_at`) IS NOT NULL AND date(SUBSTRING(`started_at`, 1, 10)) = SUBSTRING(`started_at`, 1, 10) THEN ROUND((julianday(`started_at`) - 2440587.5) * 86400000.0) WHEN `started_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `started_at`) END AS `started_at`
  FROM `cx`.`contact`
  LIMIT -1
),
`extent` AS (
  SELECT MIN(`started_at`) AS first_at, MAX(`started_at`) AS last_at
  FROM `every`
),
`picked` AS (
  SELECT
    -1 AS bucket,
    (`contact_looked`.`customer_id` IS NOT NULL) AND `contact_looked`.`started_at` - 604800000 >= first_at AS counts_0,
    `contact_looked`.`customer_s` AS value_0,
    ((`contact_looked`.`customer_id` IS NOT NULL) AND (NOT `contact_looked`.`gap_0` <= 604800)) AND `contact_looked`.`started_at` - 604800000 >= first_at AS counts_1,
    ((`contact_looked`.`customer_id` IS NOT NULL) AND (NOT `contact_looked`.`gap_0` <= 604800)) AS counts_2,
    (`contact_looked`.`customer_id` IS NOT NULL) AS counts_3,
    `contact_looked`.`doubt_customer_s`,
    `contact_looked`.`doubt_ended_at`
  FROM `contact_looked`
  CROSS JOIN `extent`
  WHERE `contact_looked`.`started_at` >= 1772323200000 AND `contact_looked`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1,
  COUNT(*) FILTER (WHERE counts_2) AS a2,
  COUNT(*) FILTER (WHERE counts_3) AS a3,
  COUNT(*) AS a4,
  COUNT(*) FILTER (WHERE `doubt_customer_s`) AS `doubt_customer_s`,
  COUNT(*) FILTER (WHERE `doubt_ended_at`) AS `doubt_ended_at`,
  (SELECT first_at FROM `extent`) AS first_at,
  (SELECT last_at FROM `extent`) AS last_at
FROM `picked` cells;

-- duckdb

WITH
"contact_0" AS (
  SELECT
    CAST("customer_s" AS DOUBLE) AS "customer_s__raw",
    NULLIF(CASE WHEN typeof("customer_id") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("customer_id" AS VARCHAR), '\.0\z', '') ELSE CAST("customer_id" AS VARCHAR) END, '') AS "customer_id",
    CAST(epoch_ms(CAST("started_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "started_at",
    NULLIF(CASE WHEN typeof("id") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("id" AS VARCHAR), '\.0\z', '') ELSE CAST("id" AS VARCHAR) END, '') AS "id",
    CAST(epoch_ms(CAST("ended_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "ended_at__raw"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-20 00:00:00.000+00' AND "started_at" < '2026-04-02 00:00:00.000+00'
),
"contact" AS (
  SELECT
    "customer_s__raw",
    "customer_id",
    "started_at",
    "id",
    "ended_at__raw",
    CASE WHEN "customer_s__raw" BETWEEN 0 AND 86400 THEN "customer_s__raw" END AS "customer_s",
    NOT ("customer_s__raw" BETWEEN 0 AND 86400) AS "doubt_customer_s",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "contact_0"
),
"contact_seen" AS (
  SELECT
    *,
    LAG(COALESCE("ended_at", "started_at")) OVER (PARTITION BY "customer_id" ORDER BY "started_at", "id") AS "end_0"
  FROM "contact"
),
"contact_looked" AS (
  SELECT
    *,
    CASE WHEN "customer_id" IS NOT NULL THEN COALESCE(("started_at" - "end_0") / 1000, 1000000000000) END AS gap_0
  FROM "contact_seen"
),
"extent" AS (
  SELECT CAST(epoch_ms(CAST(MIN("started_at") AS TIMESTAMPTZ)) AS DOUBLE) AS first_at, CAST(epoch_ms(CAST(MAX("started_at") AS TIMESTAMPTZ)) AS DOUBLE) AS last_at
  FROM "cx"."contact"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("contact_looked"."customer_id" IS NOT NULL) AND "contact_looked"."started_at" - 604800000 >= first_at AS counts_0,
    "contact_looked"."customer_s" AS value_0,
    (("contact_looked"."customer_id" IS NOT NULL) AND (NOT "contact_looked"."gap_0" <= 604800)) AND "contact_looked"."started_at" - 604800000 >= first_at AS counts_1,
    (("contact_looked"."customer_id" IS NOT NULL) AND (NOT "contact_looked"."gap_0" <= 604800)) AS counts_2,
    ("contact_looked"."customer_id" IS NOT NULL) AS counts_3,
    "contact_looked"."doubt_customer_s",
    "contact_looked"."doubt_ended_at"
  FROM "contact_looked"
  CROSS JOIN "extent"
  WHERE "contact_looked"."started_at" >= 1772323200000 AND "contact_looked"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(value_0) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1,
  COUNT(*) FILTER (WHERE counts_2) AS a2,
  COUNT(*) FILTER (WHERE counts_3) AS a3,
  COUNT(*) AS a4,
  COUNT(*) FILTER (WHERE "doubt_customer_s") AS "doubt_customer_s",
  COUNT(*) FILTER (WHERE "doubt_ended_at") AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;

-- clickhouse

WITH
"contact_0" AS (
  SELECT
    toNullable(CASE WHEN "source"."customer_s" IS NOT NULL THEN toFloat64(assumeNotNull("source"."customer_s")) END) AS "customer_s__raw",
    NULLIF(CAST("source"."customer_id" AS Nullable(String)), '') AS "customer_id",
    toNullable(CASE WHEN "source"."started_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."started_at"), 3))) END) AS "started_at",
    NULLIF(CAST("source"."id" AS Nullable(String)), '') AS "id",
    toNullable(CASE WHEN "source"."ended_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."ended_at"), 3))) END) AS "ended_at__raw"
  FROM "cx"."contact" AS "source"
  WHERE "source"."started_at" >= toDateTime64('2026-02-20 00:00:00.000', 3, 'UTC') AND "source"."started_at" < toDateTime64('2026-04-02 00:00:00.000', 3, 'UTC')
),
"contact" AS (
  SELECT
    "customer_s__raw",
    "customer_id",
    "started_at",
    "id",
    "ended_at__raw",
    CASE WHEN "customer_s__raw" BETWEEN 0 AND 86400 THEN "customer_s__raw" END AS "customer_s",
    NOT ("customer_s__raw" BETWEEN 0 AND 86400) AS "doubt_customer_s",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "contact_0"
),
"contact_seen" AS (
  SELECT
    *,
    LAG(COALESCE("ended_at", "started_at")) OVER (PARTITION BY "customer_id" ORDER BY "started_at", "id") AS "end_0"
  FROM "contact"
),
"contact_looked" AS (
  SELECT
    *,
    CASE WHEN "customer_id" IS NOT NULL THEN COALESCE(("started_at" - "end_0") / 1000, 1000000000000.0) END AS gap_0
  FROM "contact_seen"
),
"extent" AS (
  SELECT toNullable(CASE WHEN MIN(toNullable("source"."started_at")) IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull(MIN(toNullable("source"."started_at"))), 3))) END) AS first_at, toNullable(CASE WHEN MAX(toNullable("source"."started_at")) IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull(MAX(toNullable("source"."started_at"))), 3))) END) AS last_at
  FROM "cx"."contact" AS "source"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("contact_looked"."customer_id" IS NOT NULL) AND "contact_looked"."started_at" - 604800000 >= first_at AS counts_0,
    toNullable("contact_looked"."customer_s") AS value_0,
    (("contact_looked"."customer_id" IS NOT NULL) AND (NOT "contact_looked"."gap_0" <= 604800)) AND "contact_looked"."started_at" - 604800000 >= first_at AS counts_1,
    (("contact_looked"."customer_id" IS NOT NULL) AND (NOT "contact_looked"."gap_0" <= 604800)) AS counts_2,
    ("contact_looked"."customer_id" IS NOT NULL) AS counts_3,
    "contact_looked"."doubt_customer_s",
    "contact_looked"."doubt_ended_at"
  FROM "contact_looked"
  CROSS JOIN "extent"
  WHERE "contact_looked"."started_at" >= 1772323200000 AND "contact_looked"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 THEN value_0 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a2,
  COUNT(CASE WHEN counts_3 THEN 1 END) AS a3,
  COUNT(*) AS a4,
  COUNT(CASE WHEN "doubt_customer_s" THEN 1 END) AS "doubt_customer_s",
  COUNT(CASE WHEN "doubt_ended_at" THEN 1 END) AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;

-- mssql

WITH
"contact_0" AS (
  SELECT
    CAST("customer_s" AS float) AS "customer_s__raw",
    NULLIF(CAST("customer_id" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "customer_id",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("started_at" AS datetimeoffset(3))) AS float) AS "started_at",
    NULLIF(CAST("id" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "id",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("ended_at" AS datetimeoffset(3))) AS float) AS "ended_at__raw"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-20T00:00:00.000' AND "started_at" < '2026-04-02T00:00:00.000'
),
"contact" AS (
  SELECT
    "customer_s__raw",
    "customer_id",
    "started_at",
    "id",
    "ended_at__raw",
    CASE WHEN "customer_s__raw" BETWEEN 0 AND 86400 THEN "customer_s__raw" END AS "customer_s",
    CASE WHEN NOT ("customer_s__raw" BETWEEN 0 AND 86400) THEN CAST(1 AS bit) WHEN NOT (NOT ("customer_s__raw" BETWEEN 0 AND 86400)) THEN CAST(0 AS bit) END AS "doubt_customer_s",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    CASE WHEN NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) THEN CAST(1 AS bit) WHEN NOT (NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000)) THEN CAST(0 AS bit) END AS "doubt_ended_at"
  FROM "contact_0"
),
"contact_seen" AS (
  SELECT
    *,
    LAG(COALESCE("ended_at", "started_at")) OVER (PARTITION BY "customer_id" ORDER BY "started_at", "id") AS "end_0"
  FROM "contact"
),
"contact_looked" AS (
  SELECT
    *,
    CASE WHEN "customer_id" IS NOT NULL THEN COALESCE(("started_at" - "end_0") / 1000, 1000000000000) END AS gap_0
  FROM "contact_seen"
),
"extent" AS (
  SELECT CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST(MIN("started_at") AS datetimeoffset(3))) AS float) AS first_at, CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST(MAX("started_at") AS datetimeoffset(3))) AS float) AS last_at
  FROM "cx"."contact"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN ("contact_looked"."customer_id" IS NOT NULL) AND "contact_looked"."started_at" - 604800000 >= first_at THEN CAST(1 AS bit) WHEN NOT (("contact_looked"."customer_id" IS NOT NULL) AND "contact_looked"."started_at" - 604800000 >= first_at) THEN CAST(0 AS bit) END AS counts_0,
    "contact_looked"."customer_s" AS value_0,
    CASE WHEN (("contact_looked"."customer_id" IS NOT NULL) AND (NOT CASE WHEN "contact_looked"."gap_0" <= 604800 THEN CAST(1 AS bit) WHEN NOT ("contact_looked"."gap_0" <= 604800) THEN CAST(0 AS bit) END = 1)) AND "contact_looked"."started_at" - 604800000 >= first_at THEN CAST(1 AS bit) WHEN NOT ((("contact_looked"."customer_id" IS NOT NULL) AND (NOT CASE WHEN "contact_looked"."gap_0" <= 604800 THEN CAST(1 AS bit) WHEN NOT ("contact_looked"."gap_0" <= 604800) THEN CAST(0 AS bit) END = 1)) AND "contact_looked"."started_at" - 604800000 >= first_at) THEN CAST(0 AS bit) END AS counts_1,
    CASE WHEN (("contact_looked"."customer_id" IS NOT NULL) AND (NOT CASE WHEN "contact_looked"."gap_0" <= 604800 THEN CAST(1 AS bit) WHEN NOT ("contact_looked"."gap_0" <= 604800) THEN CAST(0 AS bit) END = 1)) THEN CAST(1 AS bit) WHEN NOT ((("contact_looked"."customer_id" IS NOT NULL) AND (NOT CASE WHEN "contact_looked"."gap_0" <= 604800 THEN CAST(1 AS bit) WHEN NOT ("contact_looked"."gap_0" <= 604800) THEN CAST(0 AS bit) END = 1))) THEN CAST(0 AS bit) END AS counts_2,
    CASE WHEN ("contact_looked"."customer_id" IS NOT NULL) THEN CAST(1 AS bit) WHEN NOT (("contact_looked"."customer_id" IS NOT NULL)) THEN CAST(0 AS bit) END AS counts_3,
    "contact_looked"."doubt_customer_s",
    "contact_looked"."doubt_ended_at"
  FROM "contact_looked"
  CROSS JOIN "extent"
  WHERE "contact_looked"."started_at" >= 1772323200000 AND "contact_looked"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 = 1 THEN value_0 END) AS a0,
  COUNT(CASE WHEN counts_1 = 1 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_2 = 1 THEN 1 END) AS a2,
  COUNT(CASE WHEN counts_3 = 1 THEN 1 END) AS a3,
  COUNT(*) AS a4,
  COUNT(CASE WHEN "doubt_customer_s" = 1 THEN 1 END) AS "doubt_customer_s",
  COUNT(CASE WHEN "doubt_ended_at" = 1 THEN 1 END) AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;

-- trino

WITH
"contact_0" AS (
  SELECT
    CAST("customer_s" AS DOUBLE) AS "customer_s__raw",
    NULLIF(CAST("customer_id" AS VARCHAR), '') AS "customer_id",
    ROUND(to_unixtime(CAST("started_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "started_at",
    NULLIF(CAST("id" AS VARCHAR), '') AS "id",
    ROUND(to_unixtime(CAST("ended_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "ended_at__raw"
  FROM "cx"."contact"
),
"contact_1" AS (
  SELECT
    "customer_s__raw",
    "customer_id",
    "started_at",
    "id",
    "ended_at__raw",
    CASE WHEN "customer_s__raw" BETWEEN 0 AND 86400 THEN "customer_s__raw" END AS "customer_s",
    NOT ("customer_s__raw" BETWEEN 0 AND 86400) AS "doubt_customer_s",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "contact_0"
),
"contact" AS (
  SELECT
    "customer_s",
    "customer_id",
    "started_at",
    "id",
    "ended_at",
    "doubt_customer_s",
    "doubt_ended_at"
  FROM "contact_1"
  WHERE "started_at" >= 1771632000000 AND "started_at" < 1775001600000
),
"contact_seen" AS (
  SELECT
    *,
    LAG(COALESCE("ended_at", "started_at")) OVER (PARTITION BY "customer_id" ORDER BY "started_at", "id") AS "end_0"
  FROM "contact"
),
"contact_looked" AS (
  SELECT
    *,
    CASE WHEN "customer_id" IS NOT NULL THEN COALESCE(("started_at" - "end_0") / 1000, 1000000000000) END AS gap_0
  FROM "contact_seen"
),
"every" AS (
  SELECT
    ROUND(to_unixtime(CAST("started_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "started_at"
  FROM "cx"."contact"
),
"extent" AS (
  SELECT MIN("started_at") AS first_at, MAX("started_at") AS last_at
  FROM "every"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    ("contact_looked"."customer_id" IS NOT NULL) AND "contact_looked"."started_at" - 604800000 >= first_at AS counts_0,
    "contact_looked"."customer_s" AS value_0,
    (("contact_looked"."customer_id" IS NOT NULL) AND (NOT "contact_looked"."gap_0" <= 604800)) AND "contact_looked"."started_at" - 604800000 >= first_at AS counts_1,
    (("contact_looked"."customer_id" IS NOT NULL) AND (NOT "contact_looked"."gap_0" <= 604800)) AS counts_2,
    ("contact_looked"."customer_id" IS NOT NULL) AS counts_3,
    "contact_looked"."doubt_customer_s",
    "contact_looked"."doubt_ended_at"
  FROM "contact_looked"
  CROSS JOIN "extent"
  WHERE "contact_looked"."started_at" >= 1772323200000 AND "contact_looked"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  SUM(CASE WHEN counts_0 THEN value_0 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a2,
  COUNT(CASE WHEN counts_3 THEN 1 END) AS a3,
  COUNT(*) AS a4,
  COUNT(CASE WHEN "doubt_customer_s" THEN 1 END) AS "doubt_customer_s",
  COUNT(CASE WHEN "doubt_ended_at" THEN 1 END) AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;
