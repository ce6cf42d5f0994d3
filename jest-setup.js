// React 19's server renderer, which @grafana/ui loads, looks these up as it is imported; jsdom has none of them.
// MessageChannel is a stand-in without ports, because a real one keeps the process alive after the tests.
import './.config/jest-setup';
import { ReadableStream, TransformStream, WritableStream } from 'node:stream/web';

class QuietPort {
  postMessage() {}
  close() {}
}

class QuietChannel {
  port1 = new QuietPort();
  port2 = new QuietPort();
}

Object.assign(globalThis, {
  MessageChannel: QuietChannel,
  MessagePort: QuietPort,
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
