export { AccountsSection } from './AccountsSection';
export { AuditSection } from './AuditSection';
export { RegistersSection } from './RegistersSection';
