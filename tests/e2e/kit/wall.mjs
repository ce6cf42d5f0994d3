/** Runs in a page before anything else: of the Supervisor dashboard, only the wall is there. */
export function wallAlone() {
  let boot;
  Object.defineProperty(window, 'boot', {
    get: () => boot,
    set: (given) => {
      boot = given;
      const board = boot.dashboards.find(({ uid }) => uid === 'boardroom-supervisor');
      board.panels = board.panels.filter(({ type }) => type === 'boardroom-wallboard-panel');
    },
  });
}
