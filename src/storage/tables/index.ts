import type { CheckInsTable } from './check-ins.ts';
import type { ConferencesTable, InterpreterStatesTable } from './conferences.ts';
import type { LeasesTable } from './leases.ts';
import type { MessagesTable } from './messages.ts';
import type { OutboxTable } from './outbox.ts';
import type { ProfilesTable } from './profiles.ts';
import type { RegistrationsTable } from './registrations.ts';
import type { StaffTable, StaffLinksTable, StaffSessionsTable } from './staff.ts';
import type { StaffLogTable } from './staff-log.ts';

/** All tables by their names; each is described in its own file. */
export interface Tables {
  check_ins: CheckInsTable;
  staff_log: StaffLogTable;
  interpreter_states: InterpreterStatesTable;
  staff: StaffTable;
  staff_links: StaffLinksTable;
  staff_sessions: StaffSessionsTable;
  profiles: ProfilesTable;
  messages: MessagesTable;
  conferences: ConferencesTable;
  registrations: RegistrationsTable;
  outbox: OutboxTable;
  leases: LeasesTable;
}
