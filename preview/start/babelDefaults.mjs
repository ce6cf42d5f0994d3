/** Packages that mean `exports.default` by their default, and that Grafana's .mjs files import. */
const PACKAGES = /^(react-custom-scrollbars-2|react-highlight-words|calculate-size)$/;
const SEEN = 'seen';

/** An .mjs file that imports CommonJS gets the whole module as its default, as in Node; webpack, and so Grafana, gives what was meant. */
export const babelDefaults = {
  name: 'babel-defaults',
  setup(build) {
    build.onResolve({ filter: PACKAGES }, ({ path, pluginData, resolveDir }) =>
      pluginData === SEEN ? undefined : { path, namespace: 'babel-defaults', pluginData: resolveDir }
    );
    build.onLoad({ filter: /.*/, namespace: 'babel-defaults' }, ({ path, pluginData: resolveDir }) => ({
      contents: `import meant from '${path}'; export * from '${path}'; export default meant;`,
      pluginData: SEEN,
      resolveDir,
    }));
  },
};
