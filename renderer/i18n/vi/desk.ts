export const desk = { title: 'Soạn' } as const;
