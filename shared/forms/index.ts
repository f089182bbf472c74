export * from './types';
export { formProfile } from './profiles';
export { templateById, templates } from './templates';
