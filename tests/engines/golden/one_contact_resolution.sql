-- postgres

WITH
"contact_0" AS (
  SELECT
    CAST("offered" AS boolean) AS "offered",
    NULLIF(CAST("customer_id" AS text), '') AS "customer_id",
    NULLIF(CAST("chain_id" AS text), '') AS "chain_id",
    CAST("handled" AS boolean) AS "handled",
    NULLIF(CAST("channel" AS text), '') AS "channel",
    ROUND(date_part('epoch', CAST("started_at" AS timestamptz)) * 1000) AS "started_at",
    NULLIF(CAST("id" AS text), '') AS "id",
    ROUND(date_part('epoch', CAST("ended_at" AS timestamptz)) * 1000) AS "ended_at__raw"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-20 00:00:00.000+00' AND "started_at" < '2026-04-10 00:00:00.000+00'
),
"contact" AS (
  SELECT
    "offered",
    "customer_id",
    "chain_id",
    "handled",
    "channel",
    "started_at",
    "id",
    "ended_at__raw",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "contact_0"
),
"contact_ordered" AS (
  SELECT
    *,
    ROW_NUMBER() OVER (PARTITION BY "customer_id", "offered" ORDER BY "started_at", "id" COLLATE "C") * CAST(4398046511104 AS bigint) + CAST(COALESCE("ended_at", "started_at") AS bigint) AS "pack_1"
  FROM "contact"
),
"contact_bordered" AS (
  SELECT
    *,
    CASE WHEN LAG("chain_id") OVER (PARTITION BY "customer_id", "offered" ORDER BY "started_at", "id" COLLATE "C") IS DISTINCT FROM "chain_id" THEN LAG("pack_1") OVER (PARTITION BY "customer_id", "offered" ORDER BY "started_at", "id" COLLATE "C") END AS "border_1",
    CASE WHEN LEAD("channel") OVER (PARTITION BY "chain_id", "offered" ORDER BY "started_at", "id" COLLATE "C") IS DISTINCT FROM "channel" THEN LEAD("started_at") OVER (PARTITION BY "chain_id", "offered" ORDER BY "started_at", "id" COLLATE "C") END AS "border_3",
    CASE WHEN LEAD("chain_id") OVER (PARTITION BY "customer_id", "offered" ORDER BY "started_at", "id" COLLATE "C") IS DISTINCT FROM "chain_id" THEN LEAD("started_at") OVER (PARTITION BY "customer_id", "offered" ORDER BY "started_at", "id" COLLATE "C") END AS "border_4"
  FROM "contact_ordered"
),
"contact_seen" AS (
  SELECT
    *,
    LAG(COALESCE("ended_at", "started_at")) OVER (PARTITION BY "chain_id", "offered" ORDER BY "started_at", "id" COLLATE "C") AS "end_0",
    MAX("border_1") OVER (PARTITION BY "customer_id", "offered" ORDER BY "started_at", "id" COLLATE "C" RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "last_1",
    MIN(CASE WHEN "handled" THEN "started_at" END) OVER (PARTITION BY "chain_id" ORDER BY "started_at" DESC, "id" COLLATE "C" DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS "start_2",
    MIN("border_3") OVER (PARTITION BY "chain_id", "offered" ORDER BY "started_at" DESC, "id" COLLATE "C" DESC RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "start_3",
    MIN("border_4") OVER (PARTITION BY "customer_id", "offered" ORDER BY "started_at" DESC, "id" COLLATE "C" DESC RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "start_4"
  FROM "contact_bordered"
),
"contact_looked" AS (
  SELECT
    *,
    CASE WHEN "chain_id" IS NOT NULL THEN COALESCE(("started_at" - "end_0") / 1000, 1000000000000) END AS gap_0,
    CASE WHEN "customer_id" IS NOT NULL THEN COALESCE(("started_at" - "last_1" % CAST(4398046511104 AS bigint)) / 1000, 1000000000000) END AS gap_1,
    CASE WHEN "chain_id" IS NOT NULL THEN COALESCE(("start_2" - COALESCE("ended_at", "started_at")) / 1000, 1000000000000) END AS gap_2,
    CASE WHEN "chain_id" IS NOT NULL THEN COALESCE(("start_3" - COALESCE("ended_at", "started_at")) / 1000, 1000000000000) END AS gap_3,
    CASE WHEN "customer_id" IS NOT NULL THEN COALESCE(("start_4" - COALESCE("ended_at", "started_at")) / 1000, 1000000000000) END AS gap_4
  FROM "contact_seen"
),
"extent" AS (
  SELECT ROUND(date_part('epoch', CAST(MIN("started_at") AS timestamptz)) * 1000) AS first_at, ROUND(date_part('epoch', CAST(MAX("started_at") AS timestamptz)) * 1000) AS last_at
  FROM "cx"."contact"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (((((("contact_looked"."offered" AND ("contact_looked"."customer_id" IS NOT NULL)) AND (NOT "contact_looked"."gap_0" <= 86400)) AND (NOT "contact_looked"."gap_1" <= 604800)) AND ("contact_looked"."handled" OR "contact_looked"."gap_2" <= 86400)) AND (NOT "contact_looked"."gap_3" <= 86400)) AND (NOT "contact_looked"."gap_4" <= 604800)) AND COALESCE("contact_looked"."ended_at", "contact_looked"."started_at") + 604800000 <= last_at AND "contact_looked"."started_at" - 604800000 >= first_at AS counts_0,
    ((("contact_looked"."offered" AND ("contact_looked"."customer_id" IS NOT NULL)) AND (NOT "contact_looked"."gap_0" <= 86400)) AND (NOT "contact_looked"."gap_1" <= 604800)) AND COALESCE("contact_looked"."ended_at", "contact_looked"."started_at") + 604800000 <= last_at AND "contact_looked"."started_at" - 604800000 >= first_at AS counts_1,
    ((("contact_looked"."offered" AND ("contact_looked"."customer_id" IS NOT NULL)) AND (NOT "contact_looked"."gap_0" <= 86400)) AND (NOT "contact_looked"."gap_1" <= 604800)) AS counts_2,
    ("contact_looked"."offered" AND ("contact_looked"."customer_id" IS NOT NULL)) AS counts_3,
    "contact_looked"."offered" AS counts_4,
    "contact_looked"."doubt_ended_at"
  FROM "contact_looked"
  CROSS JOIN "extent"
  WHERE CASE WHEN "contact_looked"."started_at" >= 1772323200000 THEN "contact_looked"."started_at" < 1775001600000 END
  OFFSET 0
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1,
  COUNT(*) FILTER (WHERE counts_2) AS a2,
  COUNT(*) FILTER (WHERE counts_3) AS a3,
  COUNT(*) FILTER (WHERE counts_4) AS a4,
  COUNT(*) FILTER (WHERE "doubt_ended_at") AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;

-- mysql

WITH
`contact_0` AS (
  SELECT
    CASE WHEN COERCIBILITY(COALESCE(`offered`, 0)) = 5 AND `offered` IN (0, 1) THEN `offered` <> 0 ELSE CASE WHEN LOWER(TRIM(CONVERT(`offered` USING utf8mb4))) IN (_binary'1', _binary'true', _binary't', _binary'yes', _binary'y', _binary'on', X'01') THEN TRUE WHEN LOWER(TRIM(CONVERT(`offered` USING utf8mb4))) IN (_binary'0', _binary'false', _binary'f', _binary'no', _binary'n', _binary'off', X'00') THEN FALSE WHEN `offered` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT(_binary'is not true or false: ', CONVERT(`offered` USING utf8mb4)) USING utf8mb4), 300, ' ')) END END AS `offered`,
    NULLIF(CAST(CONVERT(`customer_id` USING utf8mb4) AS BINARY), _binary'') AS `customer_id`,
    NULLIF(CAST(CONVERT(`chain_id` USING utf8mb4) AS BINARY), _binary'') AS `chain_id`,
    CASE WHEN COERCIBILITY(COALESCE(`handled`, 0)) = 5 AND `handled` IN (0, 1) THEN `handled` <> 0 ELSE CASE WHEN LOWER(TRIM(CONVERT(`handled` USING utf8mb4))) IN (_binary'1', _binary'true', _binary't', _binary'yes', _binary'y', _binary'on', X'01') THEN TRUE WHEN LOWER(TRIM(CONVERT(`handled` USING utf8mb4))) IN (_binary'0', _binary'false', _binary'f', _binary'no', _binary'n', _binary'off', X'00') THEN FALSE WHEN `handled` IS NOT NULL THEN IS_FREE_LOCK(RPAD(CONVERT(CONCAT(_binary'is not true or false: ', CONVERT(`handled` USING utf8mb4)) USING utf8mb4), 300, ' ')) END END AS `handled`,
    NULLIF(CAST(CONVERT(`channel` USING utf8mb4) AS BINARY), _binary'') AS `channel`,
    CAST(ROUND(CASE WHEN `started_at` IS NOT NULL THEN COALESCE(CASE WHEN `started_at` >= '1970-01-02' AND `started_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`started_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`started_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `started_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `started_at`,
    NULLIF(CAST(CONVERT(`id` USING utf8mb4) AS BINARY), _binary'') AS `id`,
    CAST(ROUND(CASE WHEN `ended_at` IS NOT NULL THEN COALESCE(CASE WHEN `ended_at` >= '1970-01-02' AND `ended_at` < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(`ended_at`), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(`ended_at`, @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', `ended_at`) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS `ended_at__raw`
  FROM `cx`.`contact`
  WHERE `started_at` >= '2026-02-20 00:00:00.000' AND `started_at` < '2026-04-10 00:00:00.000'
  LIMIT 18446744073709551615
),
`contact` AS (
  SELECT
    `offered`,
    `customer_id`,
    `chain_id`,
    `handled`,
    `channel`,
    `started_at`,
    `id`,
    `ended_at__raw`,
    CASE WHEN `ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000 THEN `ended_at__raw` END AS `ended_at`,
    NOT (`ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000) AS `doubt_ended_at`
  FROM `contact_0`
),
`contact_ordered` AS (
  SELECT
    *,
    ROW_NUMBER() OVER (PARTITION BY `customer_id`, `offered` ORDER BY `started_at`, `id`) * CAST(4398046511104 AS SIGNED) + CAST(COALESCE(`ended_at`, `started_at`) AS SIGNED) AS `pack_1`
  FROM `contact`
),
`contact_bordered` AS (
  SELECT
    *,
    CASE WHEN NOT (LAG(`chain_id`) OVER (PARTITION BY `customer_id`, `offered` ORDER BY `started_at`, `id`) <=> `chain_id`) THEN LAG(`pack_1`) OVER (PARTITION BY `customer_id`, `offered` ORDER BY `started_at`, `id`) END AS `border_1`,
    CASE WHEN NOT (LEAD(`channel`) OVER (PARTITION BY `chain_id`, `offered` ORDER BY `started_at`, `id`) <=> `channel`) THEN LEAD(`started_at`) OVER (PARTITION BY `chain_id`, `offered` ORDER BY `started_at`, `id`) END AS `border_3`,
    CASE WHEN NOT (LEAD(`chain_id`) OVER (PARTITION BY `customer_id`, `offered` ORDER BY `started_at`, `id`) <=> `chain_id`) THEN LEAD(`started_at`) OVER (PARTITION BY `customer_id`, `offered` ORDER BY `started_at`, `id`) END AS `border_4`
  FROM `contact_ordered`
),
`contact_seen` AS (
  SELECT
    *,
    LAG(COALESCE(`ended_at`, `started_at`)) OVER (PARTITION BY `chain_id`, `offered` ORDER BY `started_at`, `id`) AS `end_0`,
    MAX(`border_1`) OVER (PARTITION BY `customer_id`, `offered` ORDER BY `started_at`, `id` RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS `last_1`,
    MIN(CASE WHEN `handled` THEN `started_at` END) OVER (PARTITION BY `chain_id` ORDER BY `started_at` DESC, `id` DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS `start_2`,
    MIN(`border_3`) OVER (PARTITION BY `chain_id`, `offered` ORDER BY `started_at` DESC, `id` DESC RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS `start_3`,
    MIN(`border_4`) OVER (PARTITION BY `customer_id`, `offered` ORDER BY `started_at` DESC, `id` DESC RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS `start_4`
  FROM `contact_bordered`
),
`contact_looked` AS (
  SELECT
    *,
    CASE WHEN `chain_id` IS NOT NULL THEN COALESCE((`started_at` - `end_0`) / 1000, 1000000000000) END AS gap_0,
    CASE WHEN `customer_id` IS NOT NULL THEN COALESCE((`started_at` - `last_1` % CAST(4398046511104 AS SIGNED)) / 1000, 1000000000000) END AS gap_1,
    CASE WHEN `chain_id` IS NOT NULL THEN COALESCE((`start_2` - COALESCE(`ended_at`, `started_at`)) / 1000, 1000000000000) END AS gap_2,
    CASE WHEN `chain_id` IS NOT NULL THEN COALESCE((`start_3` - COALESCE(`ended_at`, `started_at`)) / 1000, 1000000000000) END AS gap_3,
    CASE WHEN `customer_id` IS NOT NULL THEN COALESCE((`start_4` - COALESCE(`ended_at`, `started_at`)) / 1000, 1000000000000) END AS gap_4
  FROM `contact_seen`
),
`extent` AS (
  SELECT CAST(ROUND(CASE WHEN MIN(`started_at`) IS NOT NULL THEN COALESCE(CASE WHEN MIN(`started_at`) >= '1970-01-02' AND MIN(`started_at`) < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(MIN(`started_at`)), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(MIN(`started_at`), @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', MIN(`started_at`)) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS first_at, CAST(ROUND(CASE WHEN MAX(`started_at`) IS NOT NULL THEN COALESCE(CASE WHEN MAX(`started_at`) >= '1970-01-02' AND MAX(`started_at`) < '2038-01-01' THEN NULLIF(UNIX_TIMESTAMP(MAX(`started_at`)), 0) * 1000 ELSE TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(MAX(`started_at`), @@session.time_zone, '+00:00')) / 1000 END, IS_FREE_LOCK(RPAD(CONVERT(CONCAT('is no date and time: ', MAX(`started_at`)) USING utf8mb4), 300, ' '))) END) AS DOUBLE) AS last_at
  FROM `cx`.`contact`
),
`picked` AS (
  SELECT
    -1 AS bucket,
    ((((((`contact_looked`.`offered` AND (`contact_looked`.`customer_id` IS NOT NULL)) AND (NOT `contact_looked`.`gap_0` <= 86400)) AND (NOT `contact_looked`.`gap_1` <= 604800)) AND (`contact_looked`.`handled` OR `contact_looked`.`gap_2` <= 86400)) AND (NOT `contact_looked`.`gap_3` <= 86400)) AND (NOT `contact_looked`.`gap_4` <= 604800)) AND COALESCE(`contact_looked`.`ended_at`, `contact_looked`.`started_at`) + 604800000 <= last_at AND `contact_looked`.`started_at` - 604800000 >= first_at AS counts_0,
    (((`contact_looked`.`offered` AND (`contact_looked`.`customer_id` IS NOT NULL)) AND (NOT `contact_looked`.`gap_0` <= 86400)) AND (NOT `contact_looked`.`gap_1` <= 604800)) AND COALESCE(`contact_looked`.`ended_at`, `contact_looked`.`started_at`) + 604800000 <= last_at AND `contact_looked`.`started_at` - 604800000 >= first_at AS counts_1,
    (((`contact_looked`.`offered` AND (`contact_looked`.`customer_id` IS NOT NULL)) AND (NOT `contact_looked`.`gap_0` <= 86400)) AND (NOT `contact_looked`.`gap_1` <= 604800)) AS counts_2,
    (`contact_looked`.`offered` AND (`contact_looked`.`customer_id` IS NOT NULL)) AS counts_3,
    `contact_looked`.`offered` AS counts_4,
    `contact_looked`.`doubt_ended_at`
  FROM `contact_looked`
  CROSS JOIN `extent`
  WHERE `contact_looked`.`started_at` >= 1772323200000 AND `contact_looked`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a2,
  COUNT(CASE WHEN counts_3 THEN 1 END) AS a3,
  COUNT(CASE WHEN counts_4 THEN 1 END) AS a4,
  COUNT(CASE WHEN `doubt_ended_at` THEN 1 END) AS `doubt_ended_at`,
  (SELECT first_at FROM `extent`) AS first_at,
  (SELECT last_at FROM `extent`) AS last_at
FROM `picked` cells;

-- sqlite

WITH
`contact_0` AS (
  SELECT
    CASE WHEN typeof(`offered`) = 'integer' AND `offered` IN (0, 1) THEN `offered` ELSE CASE WHEN LOWER(TRIM((`offered` || ''))) IN ('1', 'true', 't', 'yes', 'y', 'on') THEN TRUE WHEN LOWER(TRIM((`offered` || ''))) IN ('0', 'false', 'f', 'no', 'n', 'off') THEN FALSE WHEN `offered` IS NOT NULL THEN json_extract('{}', 'is not true or false: ' || (`offered` || '')) END END AS `offered`,
    NULLIF((IIF(typeof(`customer_id`) = 'real' AND `customer_id` = CAST(`customer_id` AS INTEGER), CAST(`customer_id` AS INTEGER), `customer_id`) || ''), '') AS `customer_id`,
    NULLIF((IIF(typeof(`chain_id`) = 'real' AND `chain_id` = CAST(`chain_id` AS INTEGER), CAST(`chain_id` AS INTEGER), `chain_id`) || ''), '') AS `chain_id`,
    CASE WHEN typeof(`handled`) = 'integer' AND `handled` IN (0, 1) THEN `handled` ELSE CASE WHEN LOWER(TRIM((`handled` || ''))) IN ('1', 'true', 't', 'yes', 'y', 'on') THEN TRUE WHEN LOWER(TRIM((`handled` || ''))) IN ('0', 'false', 'f', 'no', 'n', 'off') THEN FALSE WHEN `handled` IS NOT NULL THEN json_extract('{}', 'is not true or false: ' || (`handled` || '')) END END AS `handled`,
    NULLIF((IIF(typeof(`channel`) = 'real' AND `channel` = CAST(`channel` AS INTEGER), CAST(`channel` AS INTEGER), `channel`) || ''), '') AS `channel`,
    CASE WHEN typeof(`started_at`) = 'text' AND julianday(`started_at`) IS NOT NULL AND date(SUBSTRING(`started_at`, 1, 10)) = SUBSTRING(`started_at`, 1, 10) THEN ROUND((julianday(`started_at`) - 2440587.5) * 86400000.0) WHEN `started_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `started_at`) END AS `started_at`,
    NULLIF((IIF(typeof(`id`) = 'real' AND `id` = CAST(`id` AS INTEGER), CAST(`id` AS INTEGER), `id`) || ''), '') AS `id`,
    CASE WHEN typeof(`ended_at`) = 'text' AND julianday(`ended_at`) IS NOT NULL AND date(SUBSTRING(`ended_at`, 1, 10)) = SUBSTRING(`ended_at`, 1, 10) THEN ROUND((julianday(`ended_at`) - 2440587.5) * 86400000.0) WHEN `ended_at` IS NOT NULL THEN json_extract('{}', 'is no date and time: ' || `ended_at`) END AS `ended_at__raw`
  FROM `cx`.`contact`
  LIMIT -1
),
`contact_1` AS (
  SELECT
    `offered`,
    `customer_id`,
    `chain_id`,
    `handled`,
    `channel`,
    `started_at`,
    `id`,
    `ended_at__raw`,
    CASE WHEN `ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000 THEN `ended_at__raw` END AS `ended_at`,
    NOT (`ended_at__raw` BETWEEN `started_at` AND `started_at` + 86400000) AS `doubt_ended_at`
  FROM `contact_0`
),
`contact` AS (
  SELECT
    `offered`,
    `customer_id`,
    `chain_id`,
    `handled`,
    `channel`,
    `started_at`,
    `id`,
    `ended_at`,
    `doubt_ended_at`
  FROM `contact_1`
  WHERE `started_at` >= 1771632000000 AND `started_at` < 1775692800000
),
`contact_ordered` AS (
  SELECT
    *,
    ROW_NUMBER() OVER (PARTITION BY `customer_id`, `offered` ORDER BY `started_at`, `id`) * CAST(4398046511104 AS INTEGER) + CAST(COALESCE(`ended_at`, `started_at`) AS INTEGER) AS `pack_1`
  FROM `contact`
),
`contact_bordered` AS (
  SELECT
    *,
    CASE WHEN LAG(`chain_id`) OVER (PARTITION BY `customer_id`, `offered` ORDER BY `started_at`, `id`) IS NOT `chain_id` THEN LAG(`pack_1`) OVER (PARTITION BY `customer_id`, `offered` ORDER BY `started_at`, `id`) END AS `border_1`,
    CASE WHEN LEAD(`channel`) OVER (PARTITION BY `chain_id`, `offered` ORDER BY `started_at`, `id`) IS NOT `channel` THEN LEAD(`started_at`) OVER (PARTITION BY `chain_id`, `offered` ORDER BY `started_at`, `id`) END AS `border_3`,
    CASE WHEN LEAD(`chain_id`) OVER (PARTITION BY `customer_id`, `offered` ORDER BY `started_at`, `id`) IS NOT `chain_id` THEN LEAD(`started_at`) OVER (PARTITION BY `customer_id`, `offered` ORDER BY `started_at`, `id`) END AS `border_4`
  FROM `contact_ordered`
),
`contact_seen` AS (
  SELECT
    *,
    LAG(COALESCE(`ended_at`, `started_at`)) OVER (PARTITION BY `chain_id`, `offered` ORDER BY `started_at`, `id`) AS `end_0`,
    MAX(`border_1`) OVER (PARTITION BY `customer_id`, `offered` ORDER BY `started_at`, `id` RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS `last_1`,
    MIN(CASE WHEN `handled` THEN `started_at` END) OVER (PARTITION BY `chain_id` ORDER BY `started_at` DESC, `id` DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS `start_2`,
    MIN(`border_3`) OVER (PARTITION BY `chain_id`, `offered` ORDER BY `started_at` DESC, `id` DESC RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS `start_3`,
    MIN(`border_4`) OVER (PARTITION BY `customer_id`, `offered` ORDER BY `started_at` DESC, `id` DESC RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS `start_4`
  FROM `contact_bordered`
),
`contact_looked` AS (
  SELECT
    *,
    CASE WHEN `chain_id` IS NOT NULL THEN COALESCE((`started_at` - `end_0`) / 1000, 1000000000000) END AS gap_0,
    CASE WHEN `customer_id` IS NOT NULL THEN COALESCE((`started_at` - `last_1` % CAST(4398046511104 AS INTEGER)) / 1000, 1000000000000) END AS gap_1,
    CASE WHEN `chain_id` IS NOT NULL THEN COALESCE((`start_2` - COALESCE(`ended_at`, `started_at`)) / 1000, 1000000000000) END AS gap_2,
    CASE WHEN `chain_id` IS NOT NULL THEN COALESCE((`start_3` - COALESCE(`ended_at`, `started_at`)) / 1000, 1000000000000) END AS gap_3,
    CASE WHEN `customer_id` IS NOT NULL THEN COALESCE((`start_4` - COALESCE(`ended_at`, `started_at`)) / 1000, 1000000000000) END AS gap_4
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
    ((((((`contact_looked`.`offered` AND (`contact_looked`.`customer_id` IS NOT NULL)) AND (NOT `contact_looked`.`gap_0` <= 86400)) AND (NOT `contact_looked`.`gap_1` <= 604800)) AND (`contact_looked`.`handled` OR `contact_looked`.`gap_2` <= 86400)) AND (NOT `contact_looked`.`gap_3` <= 86400)) AND (NOT `contact_looked`.`gap_4` <= 604800)) AND COALESCE(`contact_looked`.`ended_at`, `contact_looked`.`started_at`) + 604800000 <= last_at AND `contact_looked`.`started_at` - 604800000 >= first_at AS counts_0,
    (((`contact_looked`.`offered` AND (`contact_looked`.`customer_id` IS NOT NULL)) AND (NOT `contact_looked`.`gap_0` <= 86400)) AND (NOT `contact_looked`.`gap_1` <= 604800)) AND COALESCE(`contact_looked`.`ended_at`, `contact_looked`.`started_at`) + 604800000 <= last_at AND `contact_looked`.`started_at` - 604800000 >= first_at AS counts_1,
    (((`contact_looked`.`offered` AND (`contact_looked`.`customer_id` IS NOT NULL)) AND (NOT `contact_looked`.`gap_0` <= 86400)) AND (NOT `contact_looked`.`gap_1` <= 604800)) AS counts_2,
    (`contact_looked`.`offered` AND (`contact_looked`.`customer_id` IS NOT NULL)) AS counts_3,
    `contact_looked`.`offered` AS counts_4,
    `contact_looked`.`doubt_ended_at`
  FROM `contact_looked`
  CROSS JOIN `extent`
  WHERE `contact_looked`.`started_at` >= 1772323200000 AND `contact_looked`.`started_at` < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1,
  COUNT(*) FILTER (WHERE counts_2) AS a2,
  COUNT(*) FILTER (WHERE counts_3) AS a3,
  COUNT(*) FILTER (WHERE counts_4) AS a4,
  COUNT(*) FILTER (WHERE `doubt_ended_at`) AS `doubt_ended_at`,
  (SELECT first_at FROM `extent`) AS first_at,
  (SELECT last_at FROM `extent`) AS last_at
FROM `picked` cells;

-- duckdb

WITH
"contact_0" AS (
  SELECT
    CAST("offered" AS BOOLEAN) AS "offered",
    NULLIF(CASE WHEN typeof("customer_id") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("customer_id" AS VARCHAR), '\.0\z', '') ELSE CAST("customer_id" AS VARCHAR) END, '') AS "customer_id",
    NULLIF(CASE WHEN typeof("chain_id") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("chain_id" AS VARCHAR), '\.0\z', '') ELSE CAST("chain_id" AS VARCHAR) END, '') AS "chain_id",
    CAST("handled" AS BOOLEAN) AS "handled",
    NULLIF(CASE WHEN typeof("channel") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("channel" AS VARCHAR), '\.0\z', '') ELSE CAST("channel" AS VARCHAR) END, '') AS "channel",
    CAST(epoch_ms(CAST("started_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "started_at",
    NULLIF(CASE WHEN typeof("id") IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST("id" AS VARCHAR), '\.0\z', '') ELSE CAST("id" AS VARCHAR) END, '') AS "id",
    CAST(epoch_ms(CAST("ended_at" AS TIMESTAMPTZ)) AS DOUBLE) AS "ended_at__raw"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-20 00:00:00.000+00' AND "started_at" < '2026-04-10 00:00:00.000+00'
),
"contact" AS (
  SELECT
    "offered",
    "customer_id",
    "chain_id",
    "handled",
    "channel",
    "started_at",
    "id",
    "ended_at__raw",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "contact_0"
),
"contact_bordered" AS (
  SELECT
    *,
    CASE WHEN LAG("chain_id") OVER (PARTITION BY "customer_id", "offered" ORDER BY "started_at", "id") IS DISTINCT FROM "chain_id" THEN LAG(COALESCE("ended_at", "started_at")) OVER (PARTITION BY "customer_id", "offered" ORDER BY "started_at", "id") END AS "border_1",
    CASE WHEN LEAD("channel") OVER (PARTITION BY "chain_id", "offered" ORDER BY "started_at", "id") IS DISTINCT FROM "channel" THEN LEAD("started_at") OVER (PARTITION BY "chain_id", "offered" ORDER BY "started_at", "id") END AS "border_3",
    CASE WHEN LEAD("chain_id") OVER (PARTITION BY "customer_id", "offered" ORDER BY "started_at", "id") IS DISTINCT FROM "chain_id" THEN LEAD("started_at") OVER (PARTITION BY "customer_id", "offered" ORDER BY "started_at", "id") END AS "border_4"
  FROM "contact"
),
"contact_seen" AS (
  SELECT
    *,
    LAG(COALESCE("ended_at", "started_at")) OVER (PARTITION BY "chain_id", "offered" ORDER BY "started_at", "id") AS "end_0",
    LAST_VALUE("border_1" IGNORE NULLS) OVER (PARTITION BY "customer_id", "offered" ORDER BY "started_at", "id" RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "last_1",
    FIRST_VALUE(CASE WHEN "handled" THEN "started_at" END IGNORE NULLS) OVER (PARTITION BY "chain_id" ORDER BY "started_at", "id" ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS "start_2",
    FIRST_VALUE("border_3" IGNORE NULLS) OVER (PARTITION BY "chain_id", "offered" ORDER BY "started_at", "id" RANGE BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS "start_3",
    FIRST_VALUE("border_4" IGNORE NULLS) OVER (PARTITION BY "customer_id", "offered" ORDER BY "started_at", "id" RANGE BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS "start_4"
  FROM "contact_bordered"
),
"contact_looked" AS (
  SELECT
    *,
    CASE WHEN "chain_id" IS NOT NULL THEN COALESCE(("started_at" - "end_0") / 1000, 1000000000000) END AS gap_0,
    CASE WHEN "customer_id" IS NOT NULL THEN COALESCE(("started_at" - "last_1") / 1000, 1000000000000) END AS gap_1,
    CASE WHEN "chain_id" IS NOT NULL THEN COALESCE(("start_2" - COALESCE("ended_at", "started_at")) / 1000, 1000000000000) END AS gap_2,
    CASE WHEN "chain_id" IS NOT NULL THEN COALESCE(("start_3" - COALESCE("ended_at", "started_at")) / 1000, 1000000000000) END AS gap_3,
    CASE WHEN "customer_id" IS NOT NULL THEN COALESCE(("start_4" - COALESCE("ended_at", "started_at")) / 1000, 1000000000000) END AS gap_4
  FROM "contact_seen"
),
"extent" AS (
  SELECT CAST(epoch_ms(CAST(MIN("started_at") AS TIMESTAMPTZ)) AS DOUBLE) AS first_at, CAST(epoch_ms(CAST(MAX("started_at") AS TIMESTAMPTZ)) AS DOUBLE) AS last_at
  FROM "cx"."contact"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (((((("contact_looked"."offered" AND ("contact_looked"."customer_id" IS NOT NULL)) AND (NOT "contact_looked"."gap_0" <= 86400)) AND (NOT "contact_looked"."gap_1" <= 604800)) AND ("contact_looked"."handled" OR "contact_looked"."gap_2" <= 86400)) AND (NOT "contact_looked"."gap_3" <= 86400)) AND (NOT "contact_looked"."gap_4" <= 604800)) AND COALESCE("contact_looked"."ended_at", "contact_looked"."started_at") + 604800000 <= last_at AND "contact_looked"."started_at" - 604800000 >= first_at AS counts_0,
    ((("contact_looked"."offered" AND ("contact_looked"."customer_id" IS NOT NULL)) AND (NOT "contact_looked"."gap_0" <= 86400)) AND (NOT "contact_looked"."gap_1" <= 604800)) AND COALESCE("contact_looked"."ended_at", "contact_looked"."started_at") + 604800000 <= last_at AND "contact_looked"."started_at" - 604800000 >= first_at AS counts_1,
    ((("contact_looked"."offered" AND ("contact_looked"."customer_id" IS NOT NULL)) AND (NOT "contact_looked"."gap_0" <= 86400)) AND (NOT "contact_looked"."gap_1" <= 604800)) AS counts_2,
    ("contact_looked"."offered" AND ("contact_looked"."customer_id" IS NOT NULL)) AS counts_3,
    "contact_looked"."offered" AS counts_4,
    "contact_looked"."doubt_ended_at"
  FROM "contact_looked"
  CROSS JOIN "extent"
  WHERE "contact_looked"."started_at" >= 1772323200000 AND "contact_looked"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(*) FILTER (WHERE counts_0) AS a0,
  COUNT(*) FILTER (WHERE counts_1) AS a1,
  COUNT(*) FILTER (WHERE counts_2) AS a2,
  COUNT(*) FILTER (WHERE counts_3) AS a3,
  COUNT(*) FILTER (WHERE counts_4) AS a4,
  COUNT(*) FILTER (WHERE "doubt_ended_at") AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;

-- clickhouse

WITH
"contact_0" AS (
  SELECT
    CAST("source"."offered" AS Nullable(Bool)) AS "offered",
    NULLIF(CAST("source"."customer_id" AS Nullable(String)), '') AS "customer_id",
    NULLIF(CAST("source"."chain_id" AS Nullable(String)), '') AS "chain_id",
    CAST("source"."handled" AS Nullable(Bool)) AS "handled",
    NULLIF(CAST("source"."channel" AS Nullable(String)), '') AS "channel",
    toNullable(CASE WHEN "source"."started_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."started_at"), 3))) END) AS "started_at",
    NULLIF(CAST("source"."id" AS Nullable(String)), '') AS "id",
    toNullable(CASE WHEN "source"."ended_at" IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull("source"."ended_at"), 3))) END) AS "ended_at__raw"
  FROM "cx"."contact" AS "source"
  WHERE "source"."started_at" >= toDateTime64('2026-02-20 00:00:00.000', 3, 'UTC') AND "source"."started_at" < toDateTime64('2026-04-10 00:00:00.000', 3, 'UTC')
),
"contact" AS (
  SELECT
    "offered",
    "customer_id",
    "chain_id",
    "handled",
    "channel",
    "started_at",
    "id",
    "ended_at__raw",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "contact_0"
),
"contact_ordered" AS (
  SELECT
    *,
    ROW_NUMBER() OVER (PARTITION BY "customer_id", "offered" ORDER BY "started_at", "id") * CAST(4398046511104 AS Nullable(Int64)) + CAST(COALESCE("ended_at", "started_at") AS Nullable(Int64)) AS "pack_1"
  FROM "contact"
),
"contact_bordered" AS (
  SELECT
    *,
    CASE WHEN ifNull(LAG("chain_id") OVER (PARTITION BY "customer_id", "offered" ORDER BY "started_at", "id") <> "chain_id", isNull(LAG("chain_id") OVER (PARTITION BY "customer_id", "offered" ORDER BY "started_at", "id")) <> isNull("chain_id")) THEN LAG("pack_1") OVER (PARTITION BY "customer_id", "offered" ORDER BY "started_at", "id") END AS "border_1",
    CASE WHEN ifNull(LEAD("channel") OVER (PARTITION BY "chain_id", "offered" ORDER BY "started_at", "id") <> "channel", isNull(LEAD("channel") OVER (PARTITION BY "chain_id", "offered" ORDER BY "started_at", "id")) <> isNull("channel")) THEN LEAD("started_at") OVER (PARTITION BY "chain_id", "offered" ORDER BY "started_at", "id") END AS "border_3",
    CASE WHEN ifNull(LEAD("chain_id") OVER (PARTITION BY "customer_id", "offered" ORDER BY "started_at", "id") <> "chain_id", isNull(LEAD("chain_id") OVER (PARTITION BY "customer_id", "offered" ORDER BY "started_at", "id")) <> isNull("chain_id")) THEN LEAD("started_at") OVER (PARTITION BY "customer_id", "offered" ORDER BY "started_at", "id") END AS "border_4"
  FROM "contact_ordered"
),
"contact_seen" AS (
  SELECT
    *,
    LAG(COALESCE("ended_at", "started_at")) OVER (PARTITION BY "chain_id", "offered" ORDER BY "started_at", "id") AS "end_0",
    MAX("border_1") OVER (PARTITION BY "customer_id", "offered" ORDER BY "started_at", "id" RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "last_1",
    MIN(CASE WHEN "handled" THEN "started_at" END) OVER (PARTITION BY "chain_id" ORDER BY "started_at" DESC, "id" DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS "start_2",
    MIN("border_3") OVER (PARTITION BY "chain_id", "offered" ORDER BY "started_at" DESC, "id" DESC RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "start_3",
    MIN("border_4") OVER (PARTITION BY "customer_id", "offered" ORDER BY "started_at" DESC, "id" DESC RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "start_4"
  FROM "contact_bordered"
),
"contact_looked" AS (
  SELECT
    *,
    CASE WHEN "chain_id" IS NOT NULL THEN COALESCE(("started_at" - "end_0") / 1000, 1000000000000.0) END AS gap_0,
    CASE WHEN "customer_id" IS NOT NULL THEN COALESCE(("started_at" - "last_1" % CAST(4398046511104 AS Nullable(Int64))) / 1000, 1000000000000.0) END AS gap_1,
    CASE WHEN "chain_id" IS NOT NULL THEN COALESCE(("start_2" - COALESCE("ended_at", "started_at")) / 1000, 1000000000000.0) END AS gap_2,
    CASE WHEN "chain_id" IS NOT NULL THEN COALESCE(("start_3" - COALESCE("ended_at", "started_at")) / 1000, 1000000000000.0) END AS gap_3,
    CASE WHEN "customer_id" IS NOT NULL THEN COALESCE(("start_4" - COALESCE("ended_at", "started_at")) / 1000, 1000000000000.0) END AS gap_4
  FROM "contact_seen"
),
"extent" AS (
  SELECT toNullable(CASE WHEN MIN(toNullable("source"."started_at")) IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull(MIN(toNullable("source"."started_at"))), 3))) END) AS first_at, toNullable(CASE WHEN MAX(toNullable("source"."started_at")) IS NOT NULL THEN toFloat64(toUnixTimestamp64Milli(toDateTime64(assumeNotNull(MAX(toNullable("source"."started_at"))), 3))) END) AS last_at
  FROM "cx"."contact" AS "source"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    (((((("contact_looked"."offered" AND ("contact_looked"."customer_id" IS NOT NULL)) AND (NOT "contact_looked"."gap_0" <= 86400)) AND (NOT "contact_looked"."gap_1" <= 604800)) AND ("contact_looked"."handled" OR "contact_looked"."gap_2" <= 86400)) AND (NOT "contact_looked"."gap_3" <= 86400)) AND (NOT "contact_looked"."gap_4" <= 604800)) AND COALESCE("contact_looked"."ended_at", "contact_looked"."started_at") + 604800000 <= last_at AND "contact_looked"."started_at" - 604800000 >= first_at AS counts_0,
    ((("contact_looked"."offered" AND ("contact_looked"."customer_id" IS NOT NULL)) AND (NOT "contact_looked"."gap_0" <= 86400)) AND (NOT "contact_looked"."gap_1" <= 604800)) AND COALESCE("contact_looked"."ended_at", "contact_looked"."started_at") + 604800000 <= last_at AND "contact_looked"."started_at" - 604800000 >= first_at AS counts_1,
    ((("contact_looked"."offered" AND ("contact_looked"."customer_id" IS NOT NULL)) AND (NOT "contact_looked"."gap_0" <= 86400)) AND (NOT "contact_looked"."gap_1" <= 604800)) AS counts_2,
    ("contact_looked"."offered" AND ("contact_looked"."customer_id" IS NOT NULL)) AS counts_3,
    "contact_looked"."offered" AS counts_4,
    "contact_looked"."doubt_ended_at"
  FROM "contact_looked"
  CROSS JOIN "extent"
  WHERE "contact_looked"."started_at" >= 1772323200000 AND "contact_looked"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a2,
  COUNT(CASE WHEN counts_3 THEN 1 END) AS a3,
  COUNT(CASE WHEN counts_4 THEN 1 END) AS a4,
  COUNT(CASE WHEN "doubt_ended_at" THEN 1 END) AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;

-- mssql

WITH
"contact_0" AS (
  SELECT
    CASE WHEN LOWER(TRIM(CAST("offered" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'1', N'true', N't', N'yes', N'y', N'on') THEN CAST(1 AS bit) WHEN LOWER(TRIM(CAST("offered" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'0', N'false', N'f', N'no', N'n', N'off') THEN CAST(0 AS bit) WHEN "offered" IS NOT NULL THEN CAST(N'is not true or false: ' + CAST("offered" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS int) END AS "offered",
    NULLIF(CAST("customer_id" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "customer_id",
    NULLIF(CAST("chain_id" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "chain_id",
    CASE WHEN LOWER(TRIM(CAST("handled" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'1', N'true', N't', N'yes', N'y', N'on') THEN CAST(1 AS bit) WHEN LOWER(TRIM(CAST("handled" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2)) IN (N'0', N'false', N'f', N'no', N'n', N'off') THEN CAST(0 AS bit) WHEN "handled" IS NOT NULL THEN CAST(N'is not true or false: ' + CAST("handled" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2 AS int) END AS "handled",
    NULLIF(CAST("channel" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "channel",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("started_at" AS datetimeoffset(3))) AS float) AS "started_at",
    NULLIF(CAST("id" AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2, N'') AS "id",
    CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST("ended_at" AS datetimeoffset(3))) AS float) AS "ended_at__raw"
  FROM "cx"."contact"
  WHERE "started_at" >= '2026-02-20T00:00:00.000' AND "started_at" < '2026-04-10T00:00:00.000'
),
"contact" AS (
  SELECT
    "offered",
    "customer_id",
    "chain_id",
    "handled",
    "channel",
    "started_at",
    "id",
    "ended_at__raw",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    CASE WHEN NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) THEN CAST(1 AS bit) WHEN NOT (NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000)) THEN CAST(0 AS bit) END AS "doubt_ended_at"
  FROM "contact_0"
),
"contact_ordered" AS (
  SELECT
    *,
    ROW_NUMBER() OVER (PARTITION BY "customer_id", CASE WHEN "offered" = 1 THEN CAST(1 AS bit) WHEN NOT ("offered" = 1) THEN CAST(0 AS bit) END ORDER BY "started_at", "id") * CAST(4398046511104 AS bigint) + CAST(COALESCE("ended_at", "started_at") AS bigint) AS "pack_1"
  FROM "contact"
),
"contact_bordered" AS (
  SELECT
    *,
    CASE WHEN (LAG("chain_id") OVER (PARTITION BY "customer_id", CASE WHEN "offered" = 1 THEN CAST(1 AS bit) WHEN NOT ("offered" = 1) THEN CAST(0 AS bit) END ORDER BY "started_at", "id") <> "chain_id" OR (LAG("chain_id") OVER (PARTITION BY "customer_id", CASE WHEN "offered" = 1 THEN CAST(1 AS bit) WHEN NOT ("offered" = 1) THEN CAST(0 AS bit) END ORDER BY "started_at", "id") IS NULL AND "chain_id" IS NOT NULL) OR (LAG("chain_id") OVER (PARTITION BY "customer_id", CASE WHEN "offered" = 1 THEN CAST(1 AS bit) WHEN NOT ("offered" = 1) THEN CAST(0 AS bit) END ORDER BY "started_at", "id") IS NOT NULL AND "chain_id" IS NULL)) THEN LAG("pack_1") OVER (PARTITION BY "customer_id", CASE WHEN "offered" = 1 THEN CAST(1 AS bit) WHEN NOT ("offered" = 1) THEN CAST(0 AS bit) END ORDER BY "started_at", "id") END AS "border_1",
    CASE WHEN (LEAD("channel") OVER (PARTITION BY "chain_id", CASE WHEN "offered" = 1 THEN CAST(1 AS bit) WHEN NOT ("offered" = 1) THEN CAST(0 AS bit) END ORDER BY "started_at", "id") <> "channel" OR (LEAD("channel") OVER (PARTITION BY "chain_id", CASE WHEN "offered" = 1 THEN CAST(1 AS bit) WHEN NOT ("offered" = 1) THEN CAST(0 AS bit) END ORDER BY "started_at", "id") IS NULL AND "channel" IS NOT NULL) OR (LEAD("channel") OVER (PARTITION BY "chain_id", CASE WHEN "offered" = 1 THEN CAST(1 AS bit) WHEN NOT ("offered" = 1) THEN CAST(0 AS bit) END ORDER BY "started_at", "id") IS NOT NULL AND "channel" IS NULL)) THEN LEAD("started_at") OVER (PARTITION BY "chain_id", CASE WHEN "offered" = 1 THEN CAST(1 AS bit) WHEN NOT ("offered" = 1) THEN CAST(0 AS bit) END ORDER BY "started_at", "id") END AS "border_3",
    CASE WHEN (LEAD("chain_id") OVER (PARTITION BY "customer_id", CASE WHEN "offered" = 1 THEN CAST(1 AS bit) WHEN NOT ("offered" = 1) THEN CAST(0 AS bit) END ORDER BY "started_at", "id") <> "chain_id" OR (LEAD("chain_id") OVER (PARTITION BY "customer_id", CASE WHEN "offered" = 1 THEN CAST(1 AS bit) WHEN NOT ("offered" = 1) THEN CAST(0 AS bit) END ORDER BY "started_at", "id") IS NULL AND "chain_id" IS NOT NULL) OR (LEAD("chain_id") OVER (PARTITION BY "customer_id", CASE WHEN "offered" = 1 THEN CAST(1 AS bit) WHEN NOT ("offered" = 1) THEN CAST(0 AS bit) END ORDER BY "started_at", "id") IS NOT NULL AND "chain_id" IS NULL)) THEN LEAD("started_at") OVER (PARTITION BY "customer_id", CASE WHEN "offered" = 1 THEN CAST(1 AS bit) WHEN NOT ("offered" = 1) THEN CAST(0 AS bit) END ORDER BY "started_at", "id") END AS "border_4"
  FROM "contact_ordered"
),
"contact_seen" AS (
  SELECT
    *,
    LAG(COALESCE("ended_at", "started_at")) OVER (PARTITION BY "chain_id", CASE WHEN "offered" = 1 THEN CAST(1 AS bit) WHEN NOT ("offered" = 1) THEN CAST(0 AS bit) END ORDER BY "started_at", "id") AS "end_0",
    MAX("border_1") OVER (PARTITION BY "customer_id", CASE WHEN "offered" = 1 THEN CAST(1 AS bit) WHEN NOT ("offered" = 1) THEN CAST(0 AS bit) END ORDER BY "started_at", "id" RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "last_1",
    MIN(CASE WHEN "handled" = 1 THEN "started_at" END) OVER (PARTITION BY "chain_id" ORDER BY "started_at" DESC, "id" DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS "start_2",
    MIN("border_3") OVER (PARTITION BY "chain_id", CASE WHEN "offered" = 1 THEN CAST(1 AS bit) WHEN NOT ("offered" = 1) THEN CAST(0 AS bit) END ORDER BY "started_at" DESC, "id" DESC RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "start_3",
    MIN("border_4") OVER (PARTITION BY "customer_id", CASE WHEN "offered" = 1 THEN CAST(1 AS bit) WHEN NOT ("offered" = 1) THEN CAST(0 AS bit) END ORDER BY "started_at" DESC, "id" DESC RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "start_4"
  FROM "contact_bordered"
),
"contact_looked" AS (
  SELECT
    *,
    CASE WHEN "chain_id" IS NOT NULL THEN COALESCE(("started_at" - "end_0") / 1000, 1000000000000) END AS gap_0,
    CASE WHEN "customer_id" IS NOT NULL THEN COALESCE(("started_at" - "last_1" % CAST(4398046511104 AS bigint)) / 1000, 1000000000000) END AS gap_1,
    CASE WHEN "chain_id" IS NOT NULL THEN COALESCE(("start_2" - COALESCE("ended_at", "started_at")) / 1000, 1000000000000) END AS gap_2,
    CASE WHEN "chain_id" IS NOT NULL THEN COALESCE(("start_3" - COALESCE("ended_at", "started_at")) / 1000, 1000000000000) END AS gap_3,
    CASE WHEN "customer_id" IS NOT NULL THEN COALESCE(("start_4" - COALESCE("ended_at", "started_at")) / 1000, 1000000000000) END AS gap_4
  FROM "contact_seen"
),
"extent" AS (
  SELECT CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST(MIN("started_at") AS datetimeoffset(3))) AS float) AS first_at, CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST(MAX("started_at") AS datetimeoffset(3))) AS float) AS last_at
  FROM "cx"."contact"
),
"picked" AS (
  SELECT
    -1 AS bucket,
    CASE WHEN (((((("contact_looked"."offered" = 1 AND ("contact_looked"."customer_id" IS NOT NULL)) AND (NOT CASE WHEN "contact_looked"."gap_0" <= 86400 THEN CAST(1 AS bit) WHEN NOT ("contact_looked"."gap_0" <= 86400) THEN CAST(0 AS bit) END = 1)) AND (NOT CASE WHEN "contact_looked"."gap_1" <= 604800 THEN CAST(1 AS bit) WHEN NOT ("contact_looked"."gap_1" <= 604800) THEN CAST(0 AS bit) END = 1)) AND ("contact_looked"."handled" = 1 OR CASE WHEN "contact_looked"."gap_2" <= 86400 THEN CAST(1 AS bit) WHEN NOT ("contact_looked"."gap_2" <= 86400) THEN CAST(0 AS bit) END = 1)) AND (NOT CASE WHEN "contact_looked"."gap_3" <= 86400 THEN CAST(1 AS bit) WHEN NOT ("contact_looked"."gap_3" <= 86400) THEN CAST(0 AS bit) END = 1)) AND (NOT CASE WHEN "contact_looked"."gap_4" <= 604800 THEN CAST(1 AS bit) WHEN NOT ("contact_looked"."gap_4" <= 604800) THEN CAST(0 AS bit) END = 1)) AND COALESCE("contact_looked"."ended_at", "contact_looked"."started_at") + 604800000 <= last_at AND "contact_looked"."started_at" - 604800000 >= first_at THEN CAST(1 AS bit) WHEN NOT ((((((("contact_looked"."offered" = 1 AND ("contact_looked"."customer_id" IS NOT NULL)) AND (NOT CASE WHEN "contact_looked"."gap_0" <= 86400 THEN CAST(1 AS bit) WHEN NOT ("contact_looked"."gap_0" <= 86400) THEN CAST(0 AS bit) END = 1)) AND (NOT CASE WHEN "contact_looked"."gap_1" <= 604800 THEN CAST(1 AS bit) WHEN NOT ("contact_looked"."gap_1" <= 604800) THEN CAST(0 AS bit) END = 1)) AND ("contact_looked"."handled" = 1 OR CASE WHEN "contact_looked"."gap_2" <= 86400 THEN CAST(1 AS bit) WHEN NOT ("contact_looked"."gap_2" <= 86400) THEN CAST(0 AS bit) END = 1)) AND (NOT CASE WHEN "contact_looked"."gap_3" <= 86400 THEN CAST(1 AS bit) WHEN NOT ("contact_looked"."gap_3" <= 86400) THEN CAST(0 AS bit) END = 1)) AND (NOT CASE WHEN "contact_looked"."gap_4" <= 604800 THEN CAST(1 AS bit) WHEN NOT ("contact_looked"."gap_4" <= 604800) THEN CAST(0 AS bit) END = 1)) AND COALESCE("contact_looked"."ended_at", "contact_looked"."started_at") + 604800000 <= last_at AND "contact_looked"."started_at" - 604800000 >= first_at) THEN CAST(0 AS bit) END AS counts_0,
    CASE WHEN ((("contact_looked"."offered" = 1 AND ("contact_looked"."customer_id" IS NOT NULL)) AND (NOT CASE WHEN "contact_looked"."gap_0" <= 86400 THEN CAST(1 AS bit) WHEN NOT ("contact_looked"."gap_0" <= 86400) THEN CAST(0 AS bit) END = 1)) AND (NOT CASE WHEN "contact_looked"."gap_1" <= 604800 THEN CAST(1 AS bit) WHEN NOT ("contact_looked"."gap_1" <= 604800) THEN CAST(0 AS bit) END = 1)) AND COALESCE("contact_looked"."ended_at", "contact_looked"."started_at") + 604800000 <= last_at AND "contact_looked"."started_at" - 604800000 >= first_at THEN CAST(1 AS bit) WHEN NOT (((("contact_looked"."offered" = 1 AND ("contact_looked"."customer_id" IS NOT NULL)) AND (NOT CASE WHEN "contact_looked"."gap_0" <= 86400 THEN CAST(1 AS bit) WHEN NOT ("contact_looked"."gap_0" <= 86400) THEN CAST(0 AS bit) END = 1)) AND (NOT CASE WHEN "contact_looked"."gap_1" <= 604800 THEN CAST(1 AS bit) WHEN NOT ("contact_looked"."gap_1" <= 604800) THEN CAST(0 AS bit) END = 1)) AND COALESCE("contact_looked"."ended_at", "contact_looked"."started_at") + 604800000 <= last_at AND "contact_looked"."started_at" - 604800000 >= first_at) THEN CAST(0 AS bit) END AS counts_1,
    CASE WHEN ((("contact_looked"."offered" = 1 AND ("contact_looked"."customer_id" IS NOT NULL)) AND (NOT CASE WHEN "contact_looked"."gap_0" <= 86400 THEN CAST(1 AS bit) WHEN NOT ("contact_looked"."gap_0" <= 86400) THEN CAST(0 AS bit) END = 1)) AND (NOT CASE WHEN "contact_looked"."gap_1" <= 604800 THEN CAST(1 AS bit) WHEN NOT ("contact_looked"."gap_1" <= 604800) THEN CAST(0 AS bit) END = 1)) THEN CAST(1 AS bit) WHEN NOT (((("contact_looked"."offered" = 1 AND ("contact_looked"."customer_id" IS NOT NULL)) AND (NOT CASE WHEN "contact_looked"."gap_0" <= 86400 THEN CAST(1 AS bit) WHEN NOT ("contact_looked"."gap_0" <= 86400) THEN CAST(0 AS bit) END = 1)) AND (NOT CASE WHEN "contact_looked"."gap_1" <= 604800 THEN CAST(1 AS bit) WHEN NOT ("contact_looked"."gap_1" <= 604800) THEN CAST(0 AS bit) END = 1))) THEN CAST(0 AS bit) END AS counts_2,
    CASE WHEN ("contact_looked"."offered" = 1 AND ("contact_looked"."customer_id" IS NOT NULL)) THEN CAST(1 AS bit) WHEN NOT (("contact_looked"."offered" = 1 AND ("contact_looked"."customer_id" IS NOT NULL))) THEN CAST(0 AS bit) END AS counts_3,
    CASE WHEN "contact_looked"."offered" = 1 THEN CAST(1 AS bit) WHEN NOT ("contact_looked"."offered" = 1) THEN CAST(0 AS bit) END AS counts_4,
    "contact_looked"."doubt_ended_at"
  FROM "contact_looked"
  CROSS JOIN "extent"
  WHERE "contact_looked"."started_at" >= 1772323200000 AND "contact_looked"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 = 1 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 = 1 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_2 = 1 THEN 1 END) AS a2,
  COUNT(CASE WHEN counts_3 = 1 THEN 1 END) AS a3,
  COUNT(CASE WHEN counts_4 = 1 THEN 1 END) AS a4,
  COUNT(CASE WHEN "doubt_ended_at" = 1 THEN 1 END) AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;

-- trino

WITH
"contact_0" AS (
  SELECT
    CAST("offered" AS BOOLEAN) AS "offered",
    NULLIF(CAST("customer_id" AS VARCHAR), '') AS "customer_id",
    NULLIF(CAST("chain_id" AS VARCHAR), '') AS "chain_id",
    CAST("handled" AS BOOLEAN) AS "handled",
    NULLIF(CAST("channel" AS VARCHAR), '') AS "channel",
    ROUND(to_unixtime(CAST("started_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "started_at",
    NULLIF(CAST("id" AS VARCHAR), '') AS "id",
    ROUND(to_unixtime(CAST("ended_at" AS TIMESTAMP(3) WITH TIME ZONE)) * 1000) AS "ended_at__raw"
  FROM "cx"."contact"
),
"contact_1" AS (
  SELECT
    "offered",
    "customer_id",
    "chain_id",
    "handled",
    "channel",
    "started_at",
    "id",
    "ended_at__raw",
    CASE WHEN "ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000 THEN "ended_at__raw" END AS "ended_at",
    NOT ("ended_at__raw" BETWEEN "started_at" AND "started_at" + 86400000) AS "doubt_ended_at"
  FROM "contact_0"
),
"contact" AS (
  SELECT
    "offered",
    "customer_id",
    "chain_id",
    "handled",
    "channel",
    "started_at",
    "id",
    "ended_at",
    "doubt_ended_at"
  FROM "contact_1"
  WHERE "started_at" >= 1771632000000 AND "started_at" < 1775692800000
),
"contact_ordered" AS (
  SELECT
    *,
    ROW_NUMBER() OVER (PARTITION BY "customer_id", "offered" ORDER BY "started_at", "id") * CAST(4398046511104 AS BIGINT) + CAST(COALESCE("ended_at", "started_at") AS BIGINT) AS "pack_1"
  FROM "contact"
),
"contact_bordered" AS (
  SELECT
    *,
    CASE WHEN LAG("chain_id") OVER (PARTITION BY "customer_id", "offered" ORDER BY "started_at", "id") IS DISTINCT FROM "chain_id" THEN LAG("pack_1") OVER (PARTITION BY "customer_id", "offered" ORDER BY "started_at", "id") END AS "border_1",
    CASE WHEN LEAD("channel") OVER (PARTITION BY "chain_id", "offered" ORDER BY "started_at", "id") IS DISTINCT FROM "channel" THEN LEAD("started_at") OVER (PARTITION BY "chain_id", "offered" ORDER BY "started_at", "id") END AS "border_3",
    CASE WHEN LEAD("chain_id") OVER (PARTITION BY "customer_id", "offered" ORDER BY "started_at", "id") IS DISTINCT FROM "chain_id" THEN LEAD("started_at") OVER (PARTITION BY "customer_id", "offered" ORDER BY "started_at", "id") END AS "border_4"
  FROM "contact_ordered"
),
"contact_seen" AS (
  SELECT
    *,
    LAG(COALESCE("ended_at", "started_at")) OVER (PARTITION BY "chain_id", "offered" ORDER BY "started_at", "id") AS "end_0",
    MAX("border_1") OVER (PARTITION BY "customer_id", "offered" ORDER BY "started_at", "id" RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "last_1",
    MIN(CASE WHEN "handled" THEN "started_at" END) OVER (PARTITION BY "chain_id" ORDER BY "started_at" DESC, "id" DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS "start_2",
    MIN("border_3") OVER (PARTITION BY "chain_id", "offered" ORDER BY "started_at" DESC, "id" DESC RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "start_3",
    MIN("border_4") OVER (PARTITION BY "customer_id", "offered" ORDER BY "started_at" DESC, "id" DESC RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS "start_4"
  FROM "contact_bordered"
),
"contact_looked" AS (
  SELECT
    *,
    CASE WHEN "chain_id" IS NOT NULL THEN COALESCE(("started_at" - "end_0") / 1000, 1000000000000) END AS gap_0,
    CASE WHEN "customer_id" IS NOT NULL THEN COALESCE(("started_at" - "last_1" % CAST(4398046511104 AS BIGINT)) / 1000, 1000000000000) END AS gap_1,
    CASE WHEN "chain_id" IS NOT NULL THEN COALESCE(("start_2" - COALESCE("ended_at", "started_at")) / 1000, 1000000000000) END AS gap_2,
    CASE WHEN "chain_id" IS NOT NULL THEN COALESCE(("start_3" - COALESCE("ended_at", "started_at")) / 1000, 1000000000000) END AS gap_3,
    CASE WHEN "customer_id" IS NOT NULL THEN COALESCE(("start_4" - COALESCE("ended_at", "started_at")) / 1000, 1000000000000) END AS gap_4
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
    (((((("contact_looked"."offered" AND ("contact_looked"."customer_id" IS NOT NULL)) AND (NOT "contact_looked"."gap_0" <= 86400)) AND (NOT "contact_looked"."gap_1" <= 604800)) AND ("contact_looked"."handled" OR "contact_looked"."gap_2" <= 86400)) AND (NOT "contact_looked"."gap_3" <= 86400)) AND (NOT "contact_looked"."gap_4" <= 604800)) AND COALESCE("contact_looked"."ended_at", "contact_looked"."started_at") + 604800000 <= last_at AND "contact_looked"."started_at" - 604800000 >= first_at AS counts_0,
    ((("contact_looked"."offered" AND ("contact_looked"."customer_id" IS NOT NULL)) AND (NOT "contact_looked"."gap_0" <= 86400)) AND (NOT "contact_looked"."gap_1" <= 604800)) AND COALESCE("contact_looked"."ended_at", "contact_looked"."started_at") + 604800000 <= last_at AND "contact_looked"."started_at" - 604800000 >= first_at AS counts_1,
    ((("contact_looked"."offered" AND ("contact_looked"."customer_id" IS NOT NULL)) AND (NOT "contact_looked"."gap_0" <= 86400)) AND (NOT "contact_looked"."gap_1" <= 604800)) AS counts_2,
    ("contact_looked"."offered" AND ("contact_looked"."customer_id" IS NOT NULL)) AS counts_3,
    "contact_looked"."offered" AS counts_4,
    "contact_looked"."doubt_ended_at"
  FROM "contact_looked"
  CROSS JOIN "extent"
  WHERE "contact_looked"."started_at" >= 1772323200000 AND "contact_looked"."started_at" < 1775001600000
)
SELECT
  -1 AS bucket,
  COUNT(CASE WHEN counts_0 THEN 1 END) AS a0,
  COUNT(CASE WHEN counts_1 THEN 1 END) AS a1,
  COUNT(CASE WHEN counts_2 THEN 1 END) AS a2,
  COUNT(CASE WHEN counts_3 THEN 1 END) AS a3,
  COUNT(CASE WHEN counts_4 THEN 1 END) AS a4,
  COUNT(CASE WHEN "doubt_ended_at" THEN 1 END) AS "doubt_ended_at",
  (SELECT first_at FROM "extent") AS first_at,
  (SELECT last_at FROM "extent") AS last_at
FROM "picked" cells;
