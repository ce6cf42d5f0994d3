class NeverSeen {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
}

/** The lists of @grafana/ui draw only what has a height, measure text on a canvas and watch what scrolls; jsdom does none of it. */
export function giveSizes(): void {
  const box = { x: 0, y: 0, left: 0, top: 0, right: 400, bottom: 400, width: 400, height: 400 };
  Element.prototype.getBoundingClientRect = () => ({ ...box, toJSON: () => box });
  for (const side of ['offsetHeight', 'clientHeight', 'clientWidth']) {
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: 400 });
  }
  Object.assign(HTMLCanvasElement.prototype, { getContext: () => ({ measureText: () => ({ width: 40 }) }) });
  Object.assign(globalThis, { IntersectionObserver: NeverSeen });
}
