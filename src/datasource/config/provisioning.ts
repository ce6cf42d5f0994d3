import type { DataSourceSettings } from '@grafana/data';
import type { BoardroomOptions } from '../types';

type Settings = Pick<DataSourceSettings<BoardroomOptions>, 'name' | 'uid' | 'type' | 'jsonData'>;

/** A file for `provisioning/datasources` that sets up this data source again. */
export function provisioningFile({ name, uid, type, jsonData }: Settings): string {
  const { version = 1, mapping, metrics, profiles, baselines, signalsByPerson, timeoutSeconds } = jsonData;
  const file = {
    apiVersion: 1,
    datasources: [
      {
        name,
        uid,
        type,
        jsonData: { version, mapping, metrics, profiles, baselines, signalsByPerson, timeoutSeconds },
      },
    ],
  };
  // Grafana replaces $NAME in provisioned files by the environment; a doubled $ stays one.
  return yamlText(file).replace(/\$/g, '$$$$');
}

/** A thing of a file of its own. */
export function yamlText(thing: object): string {
  return `${yamlOf(JSON.parse(JSON.stringify(thing)), '').trimStart()}\n`;
}

/** Blocks for what has parts, and JSON (which is YAML as well) for every single value. */
function yamlOf(value: unknown, indent: string): string {
  if (Array.isArray(value) && value.length > 0) {
    return value.map((item) => `\n${indent}- ${yamlOf(item, `${indent}  `).trimStart()}`).join('');
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0) {
    return Object.entries(value)
      .map(([key, each]) => `\n${indent}${keyOf(key)}:${spaced(yamlOf(each, `${indent}  `))}`)
      .join('');
  }
  return JSON.stringify(value);
}

function spaced(text: string): string {
  return text.startsWith('\n') ? text : ` ${text}`;
}

/** Keys such as `yes`, `1` or `*` would be read as something else. */
function keyOf(key: string): string {
  const isWord = /^[A-Za-z_][\w-]*$/.test(key) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(key);
  return isWord ? key : JSON.stringify(key);
}
