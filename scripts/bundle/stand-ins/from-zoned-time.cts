/**
 * Takes the place of `date-fns-tz/fromZonedTime` in the bundle: the package asks `Intl` as soon as it is loaded, which takes 20 ms,
 * and only a policy with a freeze needs it.
 */
const load = (): typeof import('date-fns-tz/fromZonedTime', { with: { 'resolution-mode': 'import' }}) =>
  require('../../../../node_modules/date-fns-tz/dist/esm/fromZonedTime/index.js');

exports.fromZonedTime = (date: string, timezone: string) => load().fromZonedTime(date, timezone);
