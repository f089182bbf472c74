export { AccountsSection } from './AccountsSection';
export { AuditSection } from './AuditSection';
export { OversightSection } from './OversightSection';
export { RegistersSection } from './RegistersSection';
