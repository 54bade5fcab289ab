export function modules(roomDir: string): Promise<Record<string, string>>
