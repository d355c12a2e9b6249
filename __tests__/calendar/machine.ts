/** Puts the process into a zone, none: that of the machine; returns how to put it back. */
export function putInto(zone: string | undefined): () => void {
  const { TZ: before } = process.env;
  put(zone);
  return () => put(before);
}

function put(zone: string | undefined): void {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
}
