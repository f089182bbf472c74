export const print = { title: 'In' } as const;
