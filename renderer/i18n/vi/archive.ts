export const archive = { title: 'archive' } as const;
