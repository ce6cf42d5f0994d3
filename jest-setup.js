// React 19's server renderer, which @grafana/ui loads, looks these up as it is imported; jsdom has none of them.
// MessageChannel, by which React schedules what no event caused, is a stand-in on timers, because a real one keeps the
// process alive after the tests.
import './.config/jest-setup';
import { ReadableStream, TransformStream, WritableStream } from 'node:stream/web';

class Port {
  postMessage(data) {
    setTimeout(() => this.other.onmessage?.({ data }));
  }
  close() {}
}

class Channel {
  port1 = new Port();
  port2 = new Port();
  constructor() {
    this.port1.other = this.port2;
    this.port2.other = this.port1;
  }
}

Object.assign(globalThis, {
  MessageChannel: Channel,
  MessagePort: Port,
  ReadableStream,
  TransformStream,
  WritableStream,
});

// @grafana/ui measures what it draws.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

// jsdom holds every rule against every element each time @grafana/ui measures one; no test here looks at a style.
jest.mock('@emotion/sheet', () => ({
  StyleSheet: class {
    tags = [];
    hydrate() {}
    insert() {}
    flush() {}
  },
}));
