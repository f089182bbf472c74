export const editor = { title: 'Soạn thảo' } as const;
