export const REQUIREMENTS: string;
export const READY: string;
export function readersFolder(): string;
