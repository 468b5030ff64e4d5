export function takeFileLock(path: string, options?: { waitMs?: number }): Promise<() => Promise<void>>;
