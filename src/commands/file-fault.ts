/** Why a file cannot be read that somebody named, and what to do, from the system's name of the fault: to stand after the file's name. */
export function whyUnread(code: string | undefined): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return ': there is no such file. Name one that is there';
  if (code === 'EISDIR') return ' is a folder: name a file in it';
  if (code === 'EACCES' || code === 'EPERM')
    return ': you may not read it. Name another file, or change its permissions';
  if (code === 'ERR_FS_FILE_TOO_LARGE' || code === 'ERR_STRING_TOO_LONG') return ' is too large to be read';
  return ` cannot be read (${code ?? 'for no reason that the system gives'})`;
}

/** The same of a file that was to be written, from the system's name of the fault. `folder` is where it would stand. */
export function whyUnwritten(code: string | undefined, folder: string): string {
  if (code === 'ENOENT') return `: there is no folder ${folder}. Make it first, or name another file`;
  if (code === 'ENOTDIR' || code === 'EEXIST') return `: ${folder} is no folder. Name another file`;
  if (code === 'EISDIR') return ' is a folder: name a file in it';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return ': you may not write there. Name another file';
  if (code === 'ENOSPC' || code === 'EDQUOT') return ': the disk is full. Make room, or name a file on another';
  return ` cannot be written (${code ?? 'for no reason that the system gives'})`;
}

/** The name that the system gives a fault, such as ENOENT. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
