export * from './types';
export { formProfile } from './profiles';
export { commonSize, templateById, templates } from './templates';
